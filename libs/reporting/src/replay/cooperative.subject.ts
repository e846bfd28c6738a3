import {
  asIs,
  dayWords,
  figuresFrom,
  originalType,
  seenFrom,
  standingEntries,
  type BusinessDate,
  type Figure,
  type FigureNames,
  type Recorded,
  type Sentence,
} from '#libs/kernel';
import {
  cooperativeStream,
  organisationKindWords,
  sectorWords,
  standingFrom,
  type CooperativeEntry,
  type CooperativeStanding,
} from '#libs/cooperatives/events';
import { ProjectionTable, standingOfEntries, type Asking, type Subject } from '#libs/journal';
import { countingLoans, type LoanMovement, type PartOfMovement } from '#libs/loans/events';
import { supportKinds, supportKindWords, type SupportContent } from '#libs/support/events';
import { cooperativeHistory } from '../cooperative-history/cooperative-history.projection.js';
import { supportContentEvents } from '../support-event-types.js';

const statusWords: Readonly<Record<CooperativeStanding['status'], Sentence>> = {
  active: { vi: 'đang hoạt động', en: 'active' },
  merged: { vi: 'đã sáp nhập', en: 'merged' },
  dissolved: { vi: 'đã giải thể', en: 'dissolved' },
};
const gradeWords: Readonly<Record<string, Sentence>> = {
  good: { vi: 'tốt', en: 'good' },
  fair: { vi: 'khá', en: 'fair' },
  average: { vi: 'trung bình', en: 'average' },
  weak: { vi: 'yếu', en: 'weak' },
};

const names = {
  name: ['words', 'Tên', 'Name'],
  kind: ['words', 'Loại hình', 'Kind'],
  sector: ['words', 'Ngành nghề', 'Sector'],
  place: ['words', 'Địa bàn', 'Place'],
  status: ['words', 'Tình trạng', 'Status'],
  endedOn: ['words', 'Ngày chấm dứt', 'Ended on'],
  codes: ['words', 'Mã số', 'Codes'],
  foundingMembers: ['count', 'Thành viên khi đăng ký, chuyển đổi', 'Members when registered or converted'],
  returnYear: ['words', 'Báo cáo năm gần nhất', 'Latest yearly return'],
  members: ['count', 'Thành viên theo báo cáo năm', 'Members by the yearly return'],
  charterCapital: ['dong', 'Vốn điều lệ theo báo cáo năm', 'Charter capital by the yearly return'],
  revenue: ['dong', 'Doanh thu theo báo cáo năm', 'Revenue by the yearly return'],
  profit: ['dong', 'Lãi, lỗ theo báo cáo năm', 'Profit or loss by the yearly return'],
  grade: ['words', 'Xếp loại gần nhất', 'Latest grade'],
} as const satisfies FigureNames;
const supportNames = {
  times: ['count', 'số lần', 'times'],
  amount: ['dong', 'số tiền', 'amount'],
} as const satisfies FigureNames;
const loanNames = {
  approved: ['dong', 'Tổng số tiền vay được duyệt', 'Loans approved'],
  committed: ['dong', 'Vay đã cam kết, chưa giải ngân', 'Loans committed, not paid out'],
  disbursed: ['dong', 'Vay đã giải ngân', 'Loans disbursed'],
  principalRepaid: ['dong', 'Gốc vay đã trả', 'Principal repaid'],
  interestPaid: ['dong', 'Lãi vay đã trả', 'Interest paid'],
  writtenOff: ['dong', 'Gốc vay đã xuất toán', 'Principal written off'],
  outstanding: ['dong', 'Dư nợ gốc', 'Outstanding principal'],
} as const satisfies FigureNames;

const lifeFigures = (entries: readonly CooperativeEntry[]): Figure[] => {
  const standing = standingFrom(entries);
  if (!standing) return [];
  const { name, kind, sector, placeId, status, endedOn } = standing;
  const filed = latest(entries.flatMap((entry) => (entry.type === 'YearlyReturnFiled' ? [entry.data] : [])));
  const graded = latest(entries.flatMap((entry) => (entry.type === 'CooperativeGraded' ? [entry.data] : [])));
  const codes = entries.flatMap((entry) => (entry.type === 'CooperativeCodeAssigned' ? [entry.data] : []));
  const founding = entries.findLast(
    (entry) =>
      (entry.type === 'CooperativeRegistered' || entry.type === 'CooperativeConverted') && entry.data.members !== null,
  );
  const money = (amount: string | null | undefined) =>
    amount === null || amount === undefined ? null : BigInt(amount);
  const counted = (count: number | null | undefined) => (count === null || count === undefined ? null : BigInt(count));
  return figuresFrom(names, {
    name: asIs(name),
    kind: organisationKindWords[kind],
    sector: sectorWords[sector],
    place: asIs(placeId),
    status: statusWords[status],
    endedOn: endedOn && dayWords(endedOn),
    codes: codes.length ? asIs(codes.map(({ scheme, code }) => `${scheme} ${code}`).join(', ')) : null,
    foundingMembers: counted((founding?.data as { members: number | null } | undefined)?.members),
    returnYear: filed ? asIs(String(filed.year)) : null,
    members: counted(filed?.members),
    charterCapital: money(filed?.charterCapital),
    revenue: money(filed?.revenue),
    profit: money(filed?.profit),
    grade: graded
      ? {
          vi: `${gradeWords[graded.grade]!.vi} (${graded.year})`,
          en: `${gradeWords[graded.grade]!.en} (${graded.year})`,
        }
      : null,
  });
};

/** Of several for one year the last counts. */
const latest = <D extends { readonly year: number }>(stated: readonly D[]): D | undefined =>
  stated.reduce<D | undefined>((last, each) => (last && last.year > each.year ? last : each), undefined);

const supportFigures = (contents: readonly SupportContent[], cooperativeId: string): Figure[] => {
  const sums = new Map<string, { times: bigint; amount: bigint | undefined }>();
  for (const { kind, beneficiaries } of contents) {
    const own = beneficiaries.filter((each) => each.cooperativeId === cooperativeId);
    if (!own.length) continue;
    const { times, amount } = sums.get(kind) ?? { times: 0n, amount: undefined };
    const shares = own.flatMap((each) => each.shares);
    // Land is no money: what no entry values has no amount, which is not nothing.
    const given = shares.reduce((sum, share) => sum + BigInt(share.amount), amount ?? 0n);
    sums.set(kind, { times: times + 1n, amount: shares.length ? given : amount });
  }
  return supportKinds.flatMap((kind) => {
    const of = sums.get(kind);
    return of ? figuresFrom(supportNames, of, { key: kind, label: supportKindWords[kind] }) : [];
  });
};

type LoanSums = Pick<
  LoanMovement,
  'approved' | 'committed' | 'disbursed' | 'principalRepaid' | 'interestPaid' | 'writtenOff'
>;
const noLoans: LoanSums = {
  approved: 0n,
  committed: 0n,
  disbursed: 0n,
  principalRepaid: 0n,
  interestPaid: 0n,
  writtenOff: 0n,
};
type LoanFold = { readonly fold: (sums: LoanSums | undefined, event: Recorded, key: null) => LoanSums | undefined };
const loanFolds = countingLoans<null, LoanSums>(
  () => [null],
  (sums = noLoans, moved: PartOfMovement, sign) => {
    const next = { ...sums };
    for (const name of Object.keys(noLoans) as (keyof LoanSums)[]) next[name] += sign * (moved[name] ?? 0n);
    return next;
  },
  () => '',
) as unknown as Readonly<Record<string, LoanFold | undefined>>;

const loanFigures = (events: readonly Recorded[], on: BusinessDate): Figure[] => {
  const sums = events.reduce<LoanSums | undefined>((before, event) => {
    const seen = loanFolds[event.type] && seenFrom(event, on);
    return seen ? (loanFolds[seen.type]?.fold(before, seen, null) ?? before) : before;
  }, undefined);
  if (!sums) return [];
  return figuresFrom(loanNames, { ...sums, outstanding: sums.disbursed - sums.principalRepaid - sums.writtenOff });
};

const ofSupport = new Set<string>(supportContentEvents);

/** All that the journal tells of an organisation at the end of a day: its life, what it was given, what it borrowed. */
export const cooperativeFigures = (cooperativeId: string, events: readonly Recorded[], on: BusinessDate): Figure[] => {
  const own = cooperativeStream(cooperativeId);
  const life = events.filter(({ streamId }) => streamId === own);
  const given = events.filter(({ type }) => ofSupport.has(originalType(type)));
  return [
    ...lifeFigures(standingEntries(life, on) as CooperativeEntry[]),
    ...supportFigures(
      standingEntries(given, on).map(({ data }) => data as SupportContent),
      cooperativeId,
    ),
    ...loanFigures(events, on),
  ];
};

const historyTable = new ProjectionTable(cooperativeHistory).name;

/**
 * The entries of its own stream, of its loans, and those that mention it. The table of histories serves as an index of which
 * these are; what they say is read from the journal.
 */
const entriesAbout = (cooperativeId: string): Asking['entries'] =>
  async function* (journal, authorityId, after, upTo) {
    await journal.caughtUp(authorityId, [cooperativeHistory], upTo);
    const { rows } = await journal.database.pool.query<{ body: string }>(
      `WITH mention AS (
         SELECT position, replaced_by, reversed_by, kind, stream_id FROM ${historyTable}
         WHERE authority_id = $1 AND cooperative_id = $2),
       wanted AS (
         SELECT unnest(ARRAY[position, replaced_by, reversed_by]) AS position FROM mention
         UNION
         SELECT entry.position FROM journal.entries entry WHERE entry.authority_id = $1 AND entry.stream_id = ANY(
           SELECT stream_id FROM mention WHERE kind = 'fund-loan' UNION SELECT $3))
       SELECT entry.body FROM wanted JOIN journal.entries entry ON entry.authority_id = $1 AND entry.position = wanted.position
       WHERE entry.position > $4 AND entry.position <= $5 ORDER BY entry.position`,
      [authorityId, cooperativeId, cooperativeStream(cooperativeId), after, upTo],
    );
    yield rows.map(({ body }) => journal.catalogue.read(body));
  };

export const cooperativeSubject: Subject = {
  name: 'cooperative',
  title: { vi: 'Tổ chức', en: 'Organisation' },
  kind: 'thing',
  parameters: ['id'],
  ask: ({ id = '' }) => ({
    stream: cooperativeStream(id),
    entries: entriesAbout(id),
    begin: () => standingOfEntries((events, on) => cooperativeFigures(id, events, on)),
  }),
};
