import { dongOf, parseBusinessDate, parseDatedOn, type Decider, type Receipt, type StreamId } from '#libs/kernel';
import { cooperatives, places } from '#libs/cooperatives';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { FundPositionQuery, funds } from '#libs/funds';
import { fundStream } from '#libs/funds/events';
import { DueListQuery, LoanBookQuery, loans, LoansQuery } from '#libs/loans';
import { loanStream } from '#libs/loans/events';
import { settingsFrom } from '#libs/platform';
import { specDatabase } from '#libs/platform/testing';
import { ruleTables } from '#libs/programmes';
import { ruleStream } from '#libs/programmes/events';
import { openProduct, type Product } from '../../apps/product.js';

/** Both clocks; without `asKnown`, all that is known now. */
export interface Clocks {
  readonly asOf: string;
  readonly asKnown?: number;
}

const authorityId = 'spec';
const fundId = 'quy';
const voucher = { document: 'CT-01' };
const schedule = {
  rate: { percent: '12', per: 'year' },
  method: 'equal-principal',
  principalPlan: [],
  instalments: 12,
  every: { months: 1, seasons: null },
  dayCount: '30/360',
  gracePrincipalInstalments: 0,
  interestFreeInstalments: 0,
  monthEnd: 'last-day',
  roundTo: '1',
  moveOffNonWorkingDays: false,
  holidays: [],
};

/**
 * A province with a fund and as many cooperatives as asked for, `htx-0`, `htx-1`, …, and the commands of its people. With
 * two processes, commands go to either in turn.
 */
export const openLending = async ({ capital = 1_000_000_000, borrowers = 3, processes = 1 } = {}) => {
  const database = await specDatabase();
  const products: Product[] = [];
  for (let n = 0; n < processes; n += 1) products.push(await openProduct(settingsFrom({ DATABASE_URL: database.url })));
  const { journal } = products[0]!;
  await journal.openAuthority(authorityId);
  let sent = 0;
  const give = (decider: Decider, stream: StreamId, type: string, data: object, on: string, actor: string) => {
    sent += 1;
    const commandId = `lending ${sent}`;
    return products[sent % processes]!.journal.decide(decider, stream, {
      type,
      data,
      on: parseDatedOn(on),
      provenance: { authorityId, actor, commandId, correlationId: commandId },
    });
  };
  const start = '2020-01-01';
  const place = { placeId: 'tinh', name: 'Tỉnh Minh Họa', level: 'province', parentId: null };
  const valid = { validFrom: parseBusinessDate(start), validTo: null };
  await give(places, placeStream('tinh'), 'DefinePlace', { ...place, ...valid }, start, 'manager');
  for (let n = 0; n < borrowers; n += 1) {
    const cooperativeId = `htx-${n}`;
    const known = { kind: 'HTX', sector: 'agriculture-fishery', placeId: 'tinh', members: 12, registration: null };
    const data = { cooperativeId, name: `HTX Minh Họa số ${n}`, ...known, similarNamesSeen: [] };
    await give(cooperatives, cooperativeStream(cooperativeId), 'RegisterCooperative', data, start, 'officer');
  }
  const toFund = (type: string, data: object, on: string, actor = 'manager') =>
    give(funds, fundStream(fundId), type, { fundId, ...data }, on, actor);
  await toFund('OpenFund', { name: 'Quỹ minh họa' }, start);
  await toFund('ContributeCapital', { amount: dongOf(capital), source: 'local', note: null }, start);

  const toLoan = (loanId: string, type: string, data: object, on: string, actor = 'officer') =>
    give(loans, loanStream(loanId), type, { loanId, ...data }, on, actor);
  const apply = async (loanId: string, amount: number, on: string, borrower = 'htx-0', relatedIds: string[] = []) => {
    const costs = { projectCost: dongOf(amount * 2), ownCapital: dongOf(amount), amount: dongOf(amount) };
    const terms = { purpose: 'Máy gặt', ...costs, termMonths: 12, ratePercentPerYear: '12' };
    const application = { fundId, cooperativeId: borrower, programmeId: null, relatedIds, terms, evidence: [] };
    await toLoan(loanId, 'ApplyForLoan', application, on);
    const judged = { recommendation: 'approve', amount: dongOf(amount), note: 'Khả thi' };
    return toLoan(loanId, 'AppraiseLoan', judged, on, 'appraiser');
  };
  const approve = (loanId: string, amount: number, on: string) =>
    toLoan(loanId, 'ApproveLoan', { amount: dongOf(amount) }, on, 'manager');
  const contract = (loanId: string, amount: number, on: string) => {
    const owed = { overduePercent: '150', allocation: 'penalty-interest-principal', entrusted: false };
    return toLoan(loanId, 'ContractLoan', { contractNo: loanId, amount: dongOf(amount), schedule, ...owed }, on);
  };
  const pay = (loanId: string, amount: number, on: string) =>
    toLoan(loanId, 'DisburseLoan', { amount: dongOf(amount), voucher, creditCheck: null }, on, 'cashier');

  const clocks = async ({ asOf, asKnown }: Clocks) => {
    await journal.catchUp(authorityId);
    const day = parseBusinessDate(asOf);
    const number = asKnown ?? (await journal.head(authorityId));
    return { asOf: day, asKnown: number, known: asKnown === undefined ? undefined : { asOf: day, asKnown: number } };
  };
  return {
    journal,
    authorityId,
    toFund,
    toLoan,
    apply,
    approve,
    contract,
    pay,
    /** From the application to the contract, all on one day. */
    promise: async (loanId: string, amount: number, on: string, borrower?: string): Promise<Receipt> => {
      await apply(loanId, amount, on, borrower);
      await approve(loanId, amount, on);
      return contract(loanId, amount, on);
    },
    repay: (loanId: string, amount: number, on: string, surplus = 'advance') =>
      toLoan(loanId, 'RecordRepayment', { amount: dongOf(amount), surplus, voucher }, on),
    reverse: (loanId: string, position: number, on: string) =>
      toLoan(loanId, 'ReverseLoanEntry', { position, reason: 'Ghi nhầm' }, on, 'cashier'),
    adopt: (rule: string, values: object, on = start) => {
      const row = { rule, validFrom: parseBusinessDate(on), values, citations: [{ text: '45/2021/NĐ-CP' }] };
      return give(ruleTables, ruleStream(rule), 'AdoptRule', row, on, 'manager');
    },
    book: async (by: 'loan' | 'year', asked: Clocks) =>
      new LoanBookQuery(journal).book({ authorityId, by: [by], ...(await clocks(asked)) }),
    card: async (loanId: string, asked: Clocks) =>
      new LoansQuery(journal).one(authorityId, loanId, await clocks(asked), { actor: 'officer', roles: ['officer'] }),
    due: async (days: number, asked: Clocks) => {
      const { asOf, asKnown } = await clocks(asked);
      return new DueListQuery(journal).due({ authorityId, asOf, days, limit: 1000, moments: { asOf, asKnown } });
    },
    position: async (asked: Clocks) =>
      new FundPositionQuery(journal).utilisation({ authorityId, fundId, ...(await clocks(asked)) }),
    close: async () => {
      for (const product of products) await product.close();
      await database.drop();
    },
  };
};
export type Lending = Awaited<ReturnType<typeof openLending>>;
