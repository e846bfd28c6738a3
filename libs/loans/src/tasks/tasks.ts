import { addDays, dayAt, refusals, type BusinessDate } from '#libs/kernel';
import { authoritiesOf, type Journal } from '#libs/journal';
import { openQueue, type JobQueue, type QueueServers } from '#libs/platform';
import { DueListQuery } from '../loan-book/due-list.query.js';
import { LoanBookQuery } from '../loan-book/loan-book.query.js';

/** Before the offices open, in Viet Nam's time. */
const nightly = '15 2 * * *';
const remindDaysAhead = 7;
/** What changed in nights that did not come is noted by the next that does. */
const nightsMadeUpFor = 7;
const noticedMax = 100_000;

export const taskKinds = ['due', 'overdue', 'group'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** A reminder. `about` is the day of payment, or the day on which the debt group changed. */
export interface Task {
  readonly kind: TaskKind;
  readonly loanId: string;
  readonly about: BusinessDate;
  readonly notedOn: BusinessDate;
  readonly details: Readonly<Record<string, unknown>>;
}

const reject = refusals({
  TASK_UNKNOWN: {
    vi: 'Không có việc này, hoặc đã xong.',
    en: 'There is no such task, or it is done.',
    nature: 'missing',
  },
});

/**
 * The officers' task list. A nightly job notes what falls due and what is overdue, and which loans changed their debt group,
 * on that day or within the week before. It may run twice, late or never: tasks are told by what they are about, and no
 * figure rests on them.
 */
export class LoanTasks {
  private queue: JobQueue<object> | undefined;
  private readonly books: LoanBookQuery;
  private readonly dueLists: DueListQuery;

  constructor(
    private readonly journal: Journal,
    private readonly servers: QueueServers,
    private readonly onFailure: (error: unknown) => void = () => undefined,
  ) {
    this.books = new LoanBookQuery(journal);
    this.dueLists = new DueListQuery(journal);
  }

  async open(): Promise<void> {
    this.queue = await openQueue<object>('loan-tasks', this.servers);
    this.queue.work(() => this.noteAll(dayAt(new Date().toISOString())), this.onFailure);
    await this.queue.repeat('nightly-loan-tasks', nightly, {});
  }

  async close(): Promise<void> {
    await this.queue?.close();
  }

  async noteAll(on: BusinessDate): Promise<void> {
    for (const authorityId of await authoritiesOf(this.journal.database.pool)) await this.note(authorityId, on);
  }

  /** Notes the tasks of a day; those noted before stay as they are. Gives back how many are new. */
  async note(authorityId: string, on: BusinessDate): Promise<number> {
    const due = await this.dueLists.due({ authorityId, asOf: on, days: remindDaysAhead, limit: noticedMax });
    const tasks: Task[] = due.map(({ loanId, dueOn, principal, interest, overdueDays }) => ({
      kind: overdueDays ? 'overdue' : 'due',
      loanId,
      about: dueOn,
      notedOn: on,
      details: { principal: principal.toString(), interest: interest.toString() },
    }));
    return this.save(authorityId, [...tasks, ...(await this.groupChanges(authorityId, on))]);
  }

  private async groupChanges(authorityId: string, on: BusinessDate): Promise<Task[]> {
    const asKnown = await this.journal.head(authorityId);
    const groupsOn = async (asOf: BusinessDate) => {
      const { rows } = await this.books.book({ authorityId, by: ['loan'], asOf, asKnown });
      return new Map(
        rows.flatMap((row): [string, number][] => {
          const group = row.groups.find(({ loans }) => loans > 0)?.group;
          return group ? [[row.loan!, group]] : [];
        }),
      );
    };
    const tasks: Task[] = [];
    let before = await groupsOn(addDays(on, -nightsMadeUpFor));
    for (let about = addDays(on, 1 - nightsMadeUpFor); about <= on; about = addDays(about, 1)) {
      const after = await groupsOn(about);
      for (const [loanId, to] of after) {
        const from = before.get(loanId);
        if (from !== undefined && from !== to)
          tasks.push({ kind: 'group', loanId, about, notedOn: on, details: { from, to } });
      }
      before = after;
    }
    return tasks;
  }

  private async save(authorityId: string, tasks: readonly Task[]): Promise<number> {
    const { rowCount } = await this.journal.database.pool.query(
      `INSERT INTO loans.tasks (authority_id, kind, loan_id, about, noted_on, details)
       SELECT $1, kind, "loanId", about, "notedOn", details
       FROM jsonb_to_recordset($2::jsonb) AS task (kind text, "loanId" text, about date, "notedOn" date, details jsonb)
       ON CONFLICT DO NOTHING`,
      [authorityId, JSON.stringify(tasks)],
    );
    return rowCount ?? 0;
  }

  /** Open tasks, the oldest first. An instalment that was paid since is no task any more, one overdue is no longer to come. */
  async list(authorityId: string, limit: number, after?: readonly (string | number)[]): Promise<Task[]> {
    const { rows } = await this.journal.database.pool.query<Task>(
      `SELECT task.kind, task.loan_id AS "loanId", task.about, task.noted_on AS "notedOn", task.details
       FROM loans.tasks task
       LEFT JOIN read.loan_accounts loan ON loan.authority_id = task.authority_id AND loan.loan_id = task.loan_id
       WHERE task.authority_id = $1 AND task.done_at IS NULL AND (task.kind = 'group' OR task.about = ANY(loan.due_on))
         AND NOT (task.kind = 'due' AND EXISTS (SELECT FROM loans.tasks overdue
           WHERE overdue.authority_id = $1 AND overdue.kind = 'overdue' AND overdue.loan_id = task.loan_id AND overdue.about = task.about))
         AND ($2::date IS NULL OR (task.about, task.loan_id, task.kind) > ($2, $3, $4))
       ORDER BY task.about, task.loan_id, task.kind LIMIT $5`,
      [authorityId, after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, limit],
    );
    return rows;
  }

  async done(authorityId: string, { kind, loanId, about }: Pick<Task, 'kind' | 'loanId' | 'about'>, by: string) {
    const { rowCount } = await this.journal.database.pool.query(
      `UPDATE loans.tasks SET done_at = now(), done_by = $5
       WHERE authority_id = $1 AND kind = $2 AND loan_id = $3 AND about = $4 AND done_at IS NULL`,
      [authorityId, kind, loanId, about, by],
    );
    if (!rowCount) throw reject('TASK_UNKNOWN');
    return { kind, loanId, about, done: true };
  }
}
