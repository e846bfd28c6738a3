import { differencesOf, refusals, type Difference, type Sentence } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { figureOf, latestClosing, type PeriodFiguresRecorded } from '#libs/periods/events';
import { toBase64 } from '#libs/transparency';
import { ReplayQuery, type Changes } from '../replay/replay.query.js';

const reject = refusals({
  PERIOD_FIGURES_AWAITED: {
    vi: 'Số liệu khóa sổ kỳ {period} đang được lập. Hãy hỏi lại sau giây lát.',
    en: 'The figures of the closing of {period} are being made. Ask again in a moment.',
  },
});

/** Something that was recorded at the closing and that the journal does not say: it, or the program, is not what it was. */
export interface ClosingFault {
  readonly what: 'digest' | 'figure' | 'kept-rows' | 'root';
  readonly subject: string;
  readonly expected: string;
  readonly actual: string;
}

/** What has become of one report of a closing. */
export interface ReportSince extends Changes {
  readonly report: string;
}

export interface PeriodCheck {
  readonly period: string;
  readonly closedAt: number;
  readonly asOf: string;
  /** The number up to which the journal was asked again. */
  readonly asKnown: number;
  /** Whether the entries up to the closing say again all that was recorded: every figure, every digest, the root of the tree. */
  readonly holds: boolean;
  readonly faults: readonly ClosingFault[];
  /** Projections that are folded differently by this version of the program, so that digests cannot be compared. */
  readonly otherVersions: readonly string[];
  /** Whether the reports, asked again today, show the figures of the closing. */
  readonly sameToday: boolean;
  /** The reports that do not, each with the entries since and what they did. */
  readonly since: readonly ReportSince[];
}

/** Checks a closing again, at any time: the same figures, or the list of reasons. */
export class PeriodCheckQuery {
  private readonly replay: ReplayQuery;

  constructor(private readonly journal: Journal) {
    this.replay = new ReplayQuery(journal);
  }

  async check(authorityId: string, period: string): Promise<PeriodCheck> {
    const { closing } = await latestClosing(this.journal, authorityId, period);
    if (!closing) throw reject('PERIOD_FIGURES_AWAITED', { period });
    const asKnown = await this.journal.head(authorityId);
    const { faults, otherVersions } = await this.faults(authorityId, closing);
    const since: ReportSince[] = [];
    for (const { report, parameters } of closing.reports) {
      if (!this.journal.catalogue.subjects.some(({ name }) => name === report)) continue;
      const changes = await this.replay.changes(
        { authorityId, subject: report, parameters },
        { asOf: closing.asOf, from: closing.closedAt, to: asKnown },
      );
      if (changes.moved.length) since.push({ report, ...changes });
    }
    const { closedAt, asOf } = closing;
    return {
      period,
      closedAt,
      asOf,
      asKnown,
      holds: faults.length === 0,
      faults,
      otherVersions,
      sameToday: since.length === 0,
      since,
    };
  }

  private async faults(
    authorityId: string,
    { closedAt, asOf, checkpoint, digests, reports }: PeriodFiguresRecorded['data'],
  ) {
    const faults: ClosingFault[] = [];
    const otherVersions: string[] = [];
    const { tree, kept } = this.journal;
    const { size } = (await tree.head(authorityId))!;
    const root = toBase64(await tree.rootAt(authorityId, BigInt(closedAt), size));
    if (root !== checkpoint.root)
      faults.push({ what: 'root', subject: String(closedAt), expected: checkpoint.root, actual: root });
    const folded = await kept.digests(authorityId, closedAt);
    for (const [subject, { version, digest: expected }] of Object.entries(digests)) {
      const now = folded[subject];
      if (now?.version !== version) otherVersions.push(subject);
      else if (now.digest !== expected) faults.push({ what: 'digest', subject, expected, actual: now.digest });
    }
    for (const { projection, expected, actual } of await kept.faults(authorityId))
      faults.push({ what: 'kept-rows', subject: projection, expected, actual });
    for (const { report, parameters, figures } of reports) {
      if (!this.journal.catalogue.subjects.some(({ name }) => name === report)) continue;
      const again = await this.replay.state({ authorityId, subject: report, parameters }, { asOf, asKnown: closedAt });
      for (const difference of differencesOf(figures.map(figureOf), again.figures))
        faults.push({ what: 'figure', subject: `${report}/${difference.key}`, ...bothValues(difference) });
    }
    return { faults, otherVersions };
  }
}

const bothValues = ({ before, after }: Difference) => ({ expected: printed(before), actual: printed(after) });
const printed = (value: bigint | Sentence | null): string =>
  value === null ? '–' : typeof value === 'bigint' ? value.toString() : value.vi;
