import { randomUUID } from 'node:crypto';
import {
  decider,
  exactly,
  firstDay,
  says,
  verb,
  type Command,
  type Moment,
  type NewEvent,
  type Receipt,
  type Tellings,
} from '#libs/kernel';
import type { Slice } from './catalogue.js';
import type { AccessKind, AccessRecorded } from './events.js';
import type { Journal } from './journal.js';

/** The journal of what was read in another one: a journal like any other, with its own numbers and its own tree. */
export const accessJournalOf = (authorityId: string): string => `${authorityId}/access`;
/** The authority that a journal belongs to. */
export const homeOf = (authorityId: string): string => authorityId.replace(/\/access$/u, '');

const tellings: Tellings<AccessRecorded> = {
  AccessRecorded: says(['truy cập', 'access'], ({ what, question, purpose }) => {
    const [vi, en] = kinds[what];
    return [
      `${vi}: ${question}${purpose === null ? '' : `; mục đích: ${purpose}`}`,
      `${en}: ${question}${purpose === null ? '' : `; purpose: ${purpose}`}`,
    ];
  }),
};
const kinds: Readonly<Record<AccessKind, readonly [string, string]>> = {
  export: ['xuất dữ liệu', 'exported'],
  'personal-data': ['đọc dữ liệu cá nhân', 'read personal data'],
};

type RecordAccess = Command<'RecordAccess', AccessRecorded['data']>;

const accesses = decider({
  category: 'access',
  initial: null,
  evolve: () => null,
  verbs: {
    RecordAccess: verb({
      // Dated by the writer: a process whose clock is ahead must not be refused its day.
      decide: ({ data }: RecordAccess, _: null, { today }: Moment): NewEvent<AccessRecorded>[] => [
        { type: 'AccessRecorded', schema: 1, data, on: exactly(today) },
      ],
    }),
  },
});

export const accessSlice: Slice = {
  name: 'access-log',
  events: { AccessRecorded: { schema: 1 } },
  tellings,
  deciders: [accesses],
  projections: [],
};

/** One reading to be accounted for. */
export interface Access {
  readonly authorityId: string;
  readonly actor: string;
  readonly what: AccessKind;
  /** What was asked for, so that the same could be asked again. */
  readonly question: string;
  readonly purpose?: string | undefined;
  /** What is read in many requests is accounted for once under one such key. */
  readonly once?: string | undefined;
}

/** Numbers as long as those of persons or telephones: a question may hold one, the log may not. */
const personalNumber = /\d{9,}/gu;

/**
 * Accounts for readings in a journal of their own, before what is read is given out: whoever calls it waits, and where it
 * cannot be recorded it throws, so nothing is read unseen.
 */
export class AccessLog {
  private readonly opened = new Set<string>();

  constructor(private readonly journal: Pick<Journal, 'decide' | 'openAuthority'>) {}

  async recordAccess({ authorityId, actor, what, question, purpose, once }: Access): Promise<Receipt> {
    const log = accessJournalOf(authorityId);
    if (!this.opened.has(log)) {
      await this.journal.openAuthority(log);
      this.opened.add(log);
    }
    const id = once ?? randomUUID();
    return this.journal.decide(accesses, `access-${id}`, {
      type: 'RecordAccess',
      data: { what, question: question.replace(personalNumber, '…'), purpose: purpose ?? null },
      on: exactly(firstDay),
      provenance: { authorityId: log, actor, commandId: id, correlationId: id },
    });
  }
}
