import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { SpecDatabase } from '#libs/platform/testing';
import type { HistoryItem, Page, Position, Totals, Trail } from './answers.js';
import { peopleOf, type People, type Problem } from './caller.js';
import { demonstrationDatabase, startProduct, type RunningProduct } from './product.js';

let database: SpecDatabase;
let product: RunningProduct;
let people: People;
beforeAll(async () => {
  database = await demonstrationDatabase();
  product = await startProduct(database.url);
  people = await peopleOf(product.address, 'minh-hoa');
});
afterAll(async () => {
  await product?.stop();
  await database?.drop();
});

/** Every question below is about the same days, so that two answers differ by what was recorded between them. */
const period = 'from=2025-01-01&to=2025-12-31';
const endOf2025 = 'asOf=2025-12-31';
const totals = (clocks: string) => people.auditor.ask<Totals>(`/api/reports/totals?${period}&by=kind&${clocks}`);
const position = (clocks: string) => people.auditor.ask<Position>(`/api/reports/utilisation?${clocks}`);
const history = async (cooperativeId: string, clocks: string) => {
  const { items } = await people.auditor.ask<Page<HistoryItem>>(`/api/cooperatives/${cooperativeId}/history?${clocks}`);
  return items;
};
const amountOf = ({ rows }: Totals, kind: string) => BigInt(rows.find((row) => row.kind === kind)?.amount ?? 0);
const head = async () => (await people.auditor.ask<Trail>('/api/journal?limit=1')).head;

describe('a cooperative is registered and taught', () => {
  const registration = {
    cooperativeId: 'htx-lua-vang',
    name: 'Hợp tác xã Lúa Vàng',
    kind: 'HTX',
    sector: 'agriculture-fishery',
    placeId: 'huyen-1',
    members: 12,
    on: '2025-01-10',
  };

  test('an officer registers it, and its version is on the receipt', async () => {
    const { status, headers, body } = await people.officer.post('/api/cooperatives', registration);
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({ version: 1, leafHash: expect.stringMatching(/^[0-9a-f]{64}$/u) });
    const card = await people.auditor.send('GET', '/api/cooperatives/htx-lua-vang');
    expect(card.headers.get('etag')).toBe('"1"');
    expect(card.body).toMatchObject({ name: 'Hợp tác xã Lúa Vàng', kind: 'HTX', status: 'active', members: 12 });
  });

  test('a second one of nearly the same name is questioned, and taken once the officer has looked', async () => {
    const second = { ...registration, cooperativeId: 'htx-lua-vang-2', name: 'HTX lúa vàng', placeId: 'huyen-2' };
    const problem = await people.officer.refused('/api/cooperatives', second);
    expect(problem).toMatchObject({ status: 409, code: 'SIMILAR_NAME_EXISTS', saved: false });
    await people.officer.record('/api/cooperatives', { ...second, similarNamesSeen: ['htx-lua-vang'] });
  });

  test('it is found by its name without marks', async () => {
    const { items } = await people.manager.ask<Page<{ cooperativeId: string }>>('/api/cooperatives?text=lua%20vang');
    expect(items.map(({ cooperativeId }) => cooperativeId).sort()).toEqual(['htx-lua-vang', 'htx-lua-vang-2']);
  });

  test('a training for three is shared out to the đồng and shown in each history', async () => {
    const before = await totals(endOf2025);
    const attended = ['htx-lua-vang', 'htx-lua-vang-2', 'to-chuc-11'];
    const { position: number } = await people.officer.record('/api/trainings', {
      supportId: 'lop-lua-vang',
      title: 'Lớp kế toán hợp tác xã',
      on: '2025-02-01',
      beneficiaries: attended.map((cooperativeId, n) => ({ cooperativeId, people: n + 1, attendances: 2 * n + 2 })),
      amounts: [{ source: 'local', amount: '10.000.001' }],
      particulars: { courseType: 'short-course', classes: 1, topic: 'Kế toán' },
    });
    const shares = [];
    for (const cooperativeId of attended) {
      const items = await history(cooperativeId, `after=${number}`);
      shares.push(items.find((item) => item.position === number)!.amount!);
    }
    expect(shares.map(BigInt).reduce((sum, share) => sum + share)).toBe(10_000_001n);
    const after = await totals(`${endOf2025}&after=${number}`);
    expect(amountOf(after, 'training-short-course') - amountOf(before, 'training-short-course')).toBe(10_000_001n);
    const of = ({ rows }: Totals) => rows.find(({ kind }) => kind === 'training-short-course')!;
    expect(of(after).people! - (of(before)?.people ?? 0)).toBe(6);
    expect(of(after).attendances! - (of(before)?.attendances ?? 0)).toBe(12);
  });

  test('a manager takes the training back and the totals are what they were', async () => {
    const [entry] = await history('htx-lua-vang', 'kind=training-short-course');
    const before = await totals(endOf2025);
    const { position: number } = await people.manager.record('/api/trainings/lop-lua-vang/reversals', {
      position: entry!.position,
      reason: 'Lớp học bị hủy',
      on: '2025-02-03',
    });
    const after = await totals(`${endOf2025}&after=${number}`);
    expect(amountOf(before, 'training-short-course') - amountOf(after, 'training-short-course')).toBe(10_000_001n);
    const items = await history('htx-lua-vang', 'kind=training-short-course');
    expect(items.map((item) => [item.type, item.about, item.reversedBy])).toEqual([
      ['TrainingHeldReversed', entry!.position, null],
      ['TrainingHeld', null, number],
    ]);
  });

  test('the timeline of the cooperative is its history, told in sentences', async () => {
    type Told = HistoryItem & {
      readonly told: { sentence: { vi: string }; actor: { name: string } };
      readonly documents: readonly { document: string }[];
    };
    const { items } = await people.auditor.ask<Page<Told>>('/api/cooperatives/htx-lua-vang/timeline');
    const entries = await history('htx-lua-vang', '');
    expect(items.map(({ told: _, documents: _papers, ...item }) => item)).toEqual(entries);
    const { told } = items.find(({ type }) => type === 'CooperativeRegistered')!;
    expect(told.sentence.vi).toContain('Hợp tác xã Lúa Vàng');
    expect(told.actor.name).toBe('canbo@minh-hoa');
  });
});

/** A contract over the whole amount: interest every half year, the principal at the end of the second year. */
const contractFor = (amount: string, on: string) => ({
  contractNo: 'HĐ-01',
  amount,
  schedule: {
    rate: { percent: '6', per: 'year' },
    method: 'bullet',
    instalments: 4,
    every: { months: 6 },
    dayCount: 'actual/365',
  },
  on,
});

describe('a loan is asked for, approved, paid out and paid back', () => {
  const loan = '/api/loans/vay-lua-vang';
  const voucher = (document: string) => ({ document });
  let approved = 0;
  let repaid = 0;
  let beforeCorrections = 0;

  test('the officer applies and another appraises', async () => {
    await people.officer.record('/api/loans', {
      loanId: 'vay-lua-vang',
      fundId: 'quy-minh-hoa',
      cooperativeId: 'htx-lua-vang',
      terms: {
        purpose: 'Mua máy gặt đập liên hợp',
        projectCost: '500tr',
        ownCapital: '200tr',
        amount: '300tr',
        termMonths: 24,
        ratePercentPerYear: '6,5',
      },
      on: '2025-03-01',
    });
    const appraisal = { recommendation: 'approve', amount: '300.000.000', note: 'Phương án khả thi', on: '2025-03-05' };
    await people.secondOfficer.record(`${loan}/appraisals`, appraisal);
  });

  test('an officer may not approve, the manager may, and never more than was asked for', async () => {
    const approval = { amount: '300tr', on: '2025-03-10' };
    expect(await people.officer.refused(`${loan}/approvals`, approval)).toMatchObject({ code: 'FOUR_EYES' });
    // By a token the officer is the same person, whoever sends it.
    const { body } = await people.officer.post<{ token: string }>('/api/me/tokens', { label: 'sổ tay', days: 1 });
    const byToken = { authorization: `Bearer ${body.token}` };
    expect(await people.cashier.refused(`${loan}/approvals`, approval, byToken)).toMatchObject({ code: 'FOUR_EYES' });
    expect(await people.cashier.refused(`${loan}/approvals`, approval)).toMatchObject({
      status: 403,
      code: 'NOT_ON_COMMITTEE',
      figures: { roles: 'manager' },
    });
    const more = await people.manager.refused(`${loan}/approvals`, { ...approval, amount: '301tr' });
    expect(more).toMatchObject({ status: 409, code: 'OVER_REQUESTED_AMOUNT', figures: { requested: '300000000' } });
    const before = await position('asOf=2025-03-31');
    ({ position: approved } = await people.manager.record(`${loan}/approvals`, approval));
    const after = await position(`asOf=2025-03-31&after=${approved}`);
    expect(BigInt(after.committed) - BigInt(before.committed)).toBe(300_000_000n);
    expect(BigInt(before.available) - BigInt(after.available)).toBe(300_000_000n);
  });

  test('neither who applied, nor who appraised, nor who approved pays it out: a third person does', async () => {
    const payment = { amount: '300tr', voucher: voucher('PC-01'), on: '2025-03-20' };
    const early = await people.cashier.refused(`${loan}/disbursements`, payment);
    expect(early).toMatchObject({ status: 409, code: 'NOT_CONTRACTED' });
    expect(await people.manager.refused(`${loan}/contracts`, contractFor('300tr', '2025-03-15'))).toMatchObject({
      code: 'FOUR_EYES',
    });
    await people.officer.record(`${loan}/contracts`, contractFor('300tr', '2025-03-15'));
    for (const maker of [people.officer, people.secondOfficer, people.manager]) {
      expect(await maker.refused(`${loan}/disbursements`, payment)).toMatchObject({
        status: 409,
        code: 'FOUR_EYES',
        saved: false,
      });
    }
    const over = await people.cashier.refused(`${loan}/disbursements`, { ...payment, amount: '300.000.001' });
    expect(over).toMatchObject({ status: 409, code: 'OVER_APPROVED_AMOUNT', figures: { left: '300000000' } });
    const before = await totals(endOf2025);
    const { position: number } = await people.cashier.record(`${loan}/disbursements`, payment);
    const after = await totals(`${endOf2025}&after=${number}`);
    expect(amountOf(after, 'fund-loan') - amountOf(before, 'fund-loan')).toBe(300_000_000n);
  });

  test('a repayment entered late counts from the day it was paid', async () => {
    const before = await position('asOf=2025-06-30');
    const answer = await people.officer.record(`${loan}/repayments`, {
      principal: '60tr',
      interest: '4tr',
      fees: '0',
      voucher: voucher('PT-01'),
      on: '2025-05-15',
    });
    repaid = answer.position;
    const dayBefore = await position(`asOf=2025-05-14&after=${repaid}`);
    expect(BigInt(dayBefore.repaid)).toBe(BigInt((await position(`asOf=2025-05-14&asKnown=${repaid - 1}`)).repaid));
    const after = await position('asOf=2025-06-30');
    expect(BigInt(after.repaid) - BigInt(before.repaid)).toBe(60_000_000n);
    expect(BigInt(before.outstanding) - BigInt(after.outstanding)).toBe(60_000_000n);
  });

  test('the repayment is corrected in amount and day, the payment in amount, and the reports follow', async () => {
    beforeCorrections = await head();
    const [spring, autumn] = [await position('asOf=2025-06-30'), await position(endOf2025)];
    const loans = amountOf(await totals(endOf2025), 'fund-loan');
    await people.officer.record(`${loan}/repayment-corrections`, {
      position: repaid,
      reason: 'Ghi nhầm số tiền và ngày',
      principal: '50tr',
      interest: '4tr',
      fees: '0',
      on: '2025-08-15',
    });
    const paid = (await history('htx-lua-vang', 'kind=fund-loan')).find(({ type }) => type === 'LoanDisbursed')!;
    const { position: number } = await people.cashier.record(`${loan}/disbursement-corrections`, {
      position: paid.position,
      reason: 'Phiếu chi ghi 280 triệu',
      amount: '280tr',
      on: '2025-03-20',
    });
    const [springNow, autumnNow] = [await position(`asOf=2025-06-30&after=${number}`), await position(endOf2025)];
    expect(BigInt(springNow.repaid) - BigInt(spring.repaid)).toBe(-60_000_000n);
    expect(BigInt(autumnNow.repaid) - BigInt(autumn.repaid)).toBe(-10_000_000n);
    expect(BigInt(autumnNow.disbursed) - BigInt(autumn.disbursed)).toBe(-20_000_000n);
    expect(amountOf(await totals(`${endOf2025}&after=${number}`), 'fund-loan') - loans).toBe(-20_000_000n);
  });

  test('the loan as of a day between the wrong and the right date of its repayment shows no repayment', async () => {
    const question = '/api/loans/vay-lua-vang?asOf=2025-06-30';
    expect(await people.auditor.ask(question)).toMatchObject({ principalRepaid: '0', outstanding: '280000000' });
    expect(await people.auditor.ask(`${question}&asKnown=${beforeCorrections}`)).toMatchObject({
      principalRepaid: '60000000',
      outstanding: '240000000',
    });
  });

  test('the auditor reads what was known before the corrections: totals, history and utilisation as they were', async () => {
    const known = `asKnown=${beforeCorrections}`;
    const [then, now] = [await totals(`${endOf2025}&${known}`), await totals(endOf2025)];
    expect(amountOf(then, 'fund-loan') - amountOf(now, 'fund-loan')).toBe(20_000_000n);
    const [fundThen, fundNow] = [await position(`${endOf2025}&${known}`), await position(endOf2025)];
    expect(BigInt(fundThen.disbursed) - BigInt(fundNow.disbursed)).toBe(20_000_000n);
    expect(BigInt(fundThen.repaid) - BigInt(fundNow.repaid)).toBe(10_000_000n);

    const summary = (items: readonly HistoryItem[]) =>
      items
        .filter(({ type }) => /^(LoanDisbursed|RepaymentRecorded)/u.test(type))
        .map((item) => [item.type, item.occurredOn, item.amount, item.replacedBy !== null]);
    expect(summary(await history('htx-lua-vang', `kind=fund-loan&${known}`))).toEqual([
      ['RepaymentRecorded', '2025-05-15', '64000000', false],
      ['LoanDisbursed', '2025-03-20', '300000000', false],
    ]);
    expect(summary(await history('htx-lua-vang', 'kind=fund-loan'))).toEqual([
      ['RepaymentRecordedCorrected', '2025-08-15', '54000000', false],
      ['RepaymentRecorded', '2025-05-15', '64000000', true],
      ['LoanDisbursedCorrected', '2025-03-20', '280000000', false],
      ['LoanDisbursed', '2025-03-20', '300000000', true],
    ]);
    expect(summary(await history('htx-lua-vang', 'kind=fund-loan&corrections=no'))).toEqual([
      ['RepaymentRecordedCorrected', '2025-08-15', '54000000', false],
      ['LoanDisbursedCorrected', '2025-03-20', '280000000', false],
    ]);
  });

  test('the trail tells who corrected what, and what it replaced', async () => {
    const { items } = await people.auditor.ask<Trail>('/api/journal?stream=loan-vay-lua-vang&order=newest');
    const told = items.map(({ event: { type, actor }, about }) => [type, actor, about.length]);
    expect(told.slice(0, 2)).toEqual([
      ['LoanDisbursedCorrected', 'minh-hoa-thuquy', 1],
      ['RepaymentRecordedCorrected', 'minh-hoa-canbo', 1],
    ]);
    expect(items.find(({ event }) => event.type === 'RepaymentRecordedCorrected')!.about).toEqual([repaid]);
  });

  test('an approval cannot be reversed once money has moved', async () => {
    const reversal = { position: approved, reason: 'Duyệt nhầm', on: '2025-09-01' };
    expect(await people.manager.refused(`${loan}/reversals`, reversal)).toMatchObject({
      status: 409,
      code: 'MONEY_MOVED_SINCE',
    });
  });
});

describe('the loan book of an earlier day is not changed by what came later', () => {
  const loan = '/api/loans/vay-hai-dot';
  const voucher = { document: 'PC-02' };
  let reversedNumber = 0;
  const onDay = async (clocks: string) => {
    const { items } = await people.auditor.ask<Page<{ loanId: string; status: string; outstanding: string }>>(
      `/api/loans?cooperativeId=htx-lua-vang&${clocks}`,
    );
    const found = items.find(({ loanId }) => loanId === 'vay-hai-dot');
    return found && [found.status, found.outstanding];
  };

  test('two tranches are paid, one of them is reversed, the rest is paid back and the loan settled', async () => {
    const terms = { purpose: 'Kho lạnh', projectCost: '200tr', ownCapital: '80tr', amount: '100tr', termMonths: 12 };
    await people.officer.record('/api/loans', {
      loanId: 'vay-hai-dot',
      fundId: 'quy-minh-hoa',
      cooperativeId: 'htx-lua-vang',
      terms: { ...terms, ratePercentPerYear: '6' },
      on: '2025-02-01',
    });
    const note = 'Đủ điều kiện';
    await people.secondOfficer.record(`${loan}/appraisals`, {
      recommendation: 'approve',
      amount: '100tr',
      note,
      on: '2025-02-03',
    });
    await people.manager.record(`${loan}/approvals`, { amount: '100tr', on: '2025-02-10' });
    await people.officer.record(`${loan}/contracts`, contractFor('100tr', '2025-02-12'));
    await people.cashier.record(`${loan}/disbursements`, { amount: '40tr', voucher, on: '2025-03-01' });
    const { position: second } = await people.cashier.record(`${loan}/disbursements`, {
      amount: '30tr',
      voucher,
      on: '2025-04-01',
    });
    const reversal = { position: second, reason: 'Chi nhầm', on: '2025-04-05' };
    ({ position: reversedNumber } = await people.cashier.record(`${loan}/reversals`, reversal));
    const { total } = await people.officer.ask<{ total: string }>(`${loan}/pay-off?asOf=2025-08-01`);
    // 40.000.000 at 6 % a year from 1 March to 1 August: 153 days of 365.
    expect(total).toBe('41006027');
    const back = { amount: total, surplus: 'pay-off', voucher, on: '2025-08-01' };
    await people.officer.record(`${loan}/repayments`, back);
    await people.officer.record(`${loan}/settlements`, { on: '2025-09-01' });
  });

  test('a loan settled today does not vanish from past dates', async () => {
    expect(await onDay('asOf=2025-07-31')).toEqual(['active', '40000000']);
    expect(await onDay('asOf=2025-08-31')).toEqual(['active', '0']);
    expect(await onDay('asOf=2025-09-01')).toEqual(['settled', '0']);
    expect(await onDay('')).toEqual(['settled', '0']);
  });

  test('a later repayment lowers no earlier balance, and what was not yet paid out is not owed', async () => {
    expect(await onDay('asOf=2025-01-31')).toBeUndefined();
    expect(await onDay('asOf=2025-02-11')).toEqual(['approved', '0']);
    expect(await onDay('asOf=2025-02-28')).toEqual(['contracted', '0']);
    expect(await onDay('asOf=2025-03-01')).toEqual(['active', '40000000']);
  });

  test('a reversed disbursement is not counted, but is in what was known before the reversal', async () => {
    expect(await onDay('asOf=2025-04-01')).toEqual(['active', '40000000']);
    expect(await onDay(`asOf=2025-04-01&asKnown=${reversedNumber - 1}`)).toEqual(['active', '70000000']);
  });
});

describe("a loan by its contract: due, overdue, corrected later, and the fund's books", () => {
  const loan = '/api/loans/vay-theo-lich';
  const voucher = { document: 'PT-10' };
  interface Card {
    readonly version: number;
    readonly status: string;
    readonly outstanding: string;
    readonly actions: readonly { action: string; refused: string | null }[];
    readonly account: {
      readonly overdueSince: string | null;
      readonly overdueDays: number;
      readonly overduePrincipal: string;
      readonly debtGroup: number;
      readonly penaltyDue: string;
      readonly schedule: readonly { no: number; dueOn: string; state: string; principal: string; interest: string }[];
    };
  }
  const card = (clocks: string) => people.officer.ask<Card>(`${loan}?${clocks}`);
  type Room = Record<'cash' | 'available', { amount: string; day: string }>;
  const roomsOf = (body: unknown) =>
    (body as { fundRoom: Record<'before' | 'after' | 'ifPaidOut', Room | null> }).fundRoom;
  let firstPaid = 0;
  let knownBefore = 0;

  test('twelve instalments of 10 million at 12 % a year', async () => {
    const terms = { purpose: 'Máy sấy', projectCost: '300tr', ownCapital: '180tr', amount: '120tr', termMonths: 12 };
    await people.officer.record('/api/loans', {
      loanId: 'vay-theo-lich',
      fundId: 'quy-minh-hoa',
      cooperativeId: 'htx-lua-vang',
      terms: { ...terms, ratePercentPerYear: '12' },
      on: '2025-01-10',
    });
    const appraisal = { recommendation: 'approve', amount: '120tr', note: 'Khả thi', on: '2025-01-10' };
    // Nothing is committed by an appraisal; what a payment would leave is told beside it.
    const appraising = await people.secondOfficer.post(`${loan}/appraisals?dryRun=true`, appraisal);
    const { before, after, ifPaidOut } = roomsOf(appraising.body);
    expect(after).toEqual(before);
    for (const money of ['cash', 'available'] as const) {
      expect(ifPaidOut![money].day).toBe(before![money].day);
      expect(BigInt(before![money].amount) - BigInt(ifPaidOut![money].amount)).toBe(120_000_000n);
    }
    await people.secondOfficer.record(`${loan}/appraisals`, appraisal);
    const tried = await people.manager.post(`${loan}/approvals?dryRun=true`, { amount: '120tr', on: '2025-01-10' });
    expect(tried.body).toMatchObject({
      saved: false,
      refusals: [],
      events: [{ type: 'LoanVoteCast' }, { type: 'LoanApproved' }],
    });
    const room = roomsOf(tried.body);
    expect(BigInt(room.before!.available.amount) - BigInt(room.after!.available.amount)).toBe(120_000_000n);
    expect(room.ifPaidOut).toBeNull();
    await people.manager.record(`${loan}/approvals`, { amount: '120tr', on: '2025-01-10' });
    await people.officer.record(`${loan}/contracts`, {
      contractNo: 'HĐ-10',
      amount: '120tr',
      schedule: {
        rate: { percent: '1', per: 'month' },
        method: 'equal-principal',
        instalments: 12,
        every: { months: 1 },
        dayCount: '30/360',
      },
      on: '2025-01-10',
    });
    await people.cashier.record(`${loan}/disbursements`, { amount: '120tr', voucher, on: '2025-01-10' });
    const { account } = await card('asOf=2025-01-10');
    expect(account.schedule).toHaveLength(12);
    expect(account.schedule[0]).toMatchObject({ dueOn: '2025-02-10', principal: '10000000', interest: '1200000' });
  });

  test('a dry run of a repayment saves nothing and says what would be refused', async () => {
    const before = await head();
    const over = { amount: '1tr', principal: '1tr', voucher, on: '2025-02-10' };
    const { body } = await people.officer.post(`${loan}/repayments?dryRun=true`, over);
    expect(body).toMatchObject({ saved: false, refusals: [{ code: 'REPAYMENT_BOTH_WAYS' }], events: [] });
    const { body: fine } = await people.officer.post(`${loan}/repayments?dryRun=true`, {
      amount: '11,2tr',
      voucher,
      on: '2025-02-10',
    });
    expect(fine).toMatchObject({ saved: false, refusals: [], loan: { outstanding: '110000000' } });
    expect(await head()).toBe(before);
  });

  test('every step of a loan can be tried first, and a refusal is told with its figures', async () => {
    const before = await head();
    const terms = { purpose: 'Máy sấy', projectCost: '300tr', ownCapital: '180tr', amount: '121tr', termMonths: 12 };
    const application = {
      loanId: 'vay-thu',
      fundId: 'quy-minh-hoa',
      cooperativeId: 'htx-lua-vang',
      terms: { ...terms, ratePercentPerYear: '12' },
      on: '2025-01-10',
    };
    const sentence = {
      en: 'The loan (121.000.000) is more than the project still needs (120.000.000).',
    };
    expect((await people.officer.post('/api/loans?dryRun=true', application)).body).toMatchObject({
      saved: false,
      refusals: [{ code: 'OVER_PROJECT_COST', sentence }],
      loan: null,
    });
    const within = { ...application, terms: { ...application.terms, amount: '120tr' } };
    expect((await people.officer.post('/api/loans?dryRun=true', within)).body).toMatchObject({
      refusals: [],
      loan: { status: 'applied' },
    });
    const release = { amount: '1', reason: 'Thử', on: '2025-02-10' };
    expect((await people.officer.post(`${loan}/releases?dryRun=true`, release)).body).toMatchObject({
      saved: false,
      refusals: [{ code: 'OVER_APPROVED_AMOUNT' }],
    });
    expect(await head()).toBe(before);
  });

  test('overdue on a day in between is not undone by a payment after it', async () => {
    const paid = await people.officer.record<{ sharedOut: object }>(`${loan}/repayments`, {
      amount: '12tr',
      voucher,
      on: '2025-03-20',
    });
    firstPaid = paid.position;
    // Penalty: 10.000.000 × 18 % × (38 + 10)/365.
    expect(paid.sharedOut).toEqual({ penalty: '236712', interest: '2300000', principal: '9463288', credit: '0' });
    expect((await card('asOf=2025-03-19')).account).toMatchObject({
      overdueSince: '2025-02-10',
      overdueDays: 37,
      debtGroup: 3,
    });
    expect((await card('asOf=2025-02-10')).account).toMatchObject({ overdueSince: null, overdueDays: 0, debtGroup: 1 });
    expect((await card('asOf=2025-02-19')).account).toMatchObject({ overdueDays: 9, debtGroup: 1 });
    expect((await card('asOf=2025-02-20')).account).toMatchObject({ overdueDays: 10, debtGroup: 2 });
  });

  test('paid instalments are not shown overdue', async () => {
    const { account } = await card('asOf=2025-03-31');
    expect(account.schedule.slice(0, 3).map(({ state }) => state)).toEqual(['overdue', 'overdue', 'upcoming']);
    await people.officer.record(`${loan}/repayments`, { amount: '10.536.712', voucher, on: '2025-03-31' });
    const now = await card('asOf=2025-03-31');
    expect(now.account.schedule.slice(0, 2).map(({ state }) => state)).toEqual(['paid', 'overdue']);
  });

  test('a repayment found later re-derives what came after it, and says what moved', async () => {
    knownBefore = await head();
    const found = await people.officer.record<{
      moved: { repayments: { position: number }[]; balances: { on: string; before: string; after: string }[] };
    }>(`${loan}/repayments`, { amount: '11,2tr', voucher: { document: 'PT-07' }, on: '2025-02-10' });
    expect(found.entries.map(({ type }) => type).slice(0, 2)).toEqual(['RepaymentRecorded', 'RepaymentReallocated']);
    expect(found.moved.balances[0]).toEqual({ on: '2025-02-10', before: '120000000', after: '110000000' });
    expect(found.moved.repayments.map(({ position }) => position)).toContain(firstPaid);
    expect((await card('asOf=2025-03-19')).account).toMatchObject({
      overdueSince: '2025-03-10',
      overdueDays: 9,
      debtGroup: 1,
    });
    expect((await card(`asOf=2025-03-19&asKnown=${knownBefore}`)).account).toMatchObject({
      overdueDays: 37,
      debtGroup: 3,
    });
  });

  test('the book of that day, as known then and as known now, tells the same as the loan', async () => {
    interface Book {
      readonly rows: readonly {
        loan: string;
        overduePrincipal: string;
        outstanding: string;
        groups: readonly { group: number; loans: number }[];
      }[];
    }
    const bookOf = async (clocks: string) => {
      const { rows } = await people.auditor.ask<Book>(`/api/reports/loan-book?by=loan&${clocks}`);
      const row = rows.find((each) => each.loan === 'vay-theo-lich')!;
      return [row.outstanding, row.overduePrincipal, row.groups.find(({ loans }) => loans)!.group];
    };
    for (const clocks of [
      'asOf=2025-03-19',
      `asOf=2025-03-19&asKnown=${knownBefore}`,
      'asOf=2025-02-20',
      'asOf=2026-06-30',
    ]) {
      const one = await card(clocks);
      expect(await bookOf(`${clocks}&after=${clocks.includes('asKnown') ? 0 : await head()}`)).toEqual([
        one.outstanding,
        one.account.overduePrincipal,
        one.account.debtGroup,
      ]);
    }
  });

  test('the books of the fund balance on every day, and hold what its position says', async () => {
    for (const asOf of ['2025-02-10', '2025-12-31', '2025-12-31']) {
      const { lines, balanced } = await people.auditor.ask<{
        balanced: boolean;
        lines: readonly { account: string; balance: string }[];
      }>(`/api/reports/trial-balance?asOf=${asOf}`);
      const balance = (account: string) => lines.find((line) => line.account === account)!.balance;
      const { cash, outstanding, capital } = await people.auditor.ask<Record<string, string>>(
        `/api/reports/utilisation?asOf=${asOf}`,
      );
      expect([balanced, balance('cash'), balance('loans'), balance('capital')]).toEqual([
        true,
        cash,
        outstanding,
        `-${capital}`,
      ]);
    }
  });

  test('a provisioning run is what the book says at the number its author saw', async () => {
    const asKnown = await head();
    const on = '2025-12-31';
    const { total } = await people.manager.ask<{ total: { specificProvision: string; generalProvision: string } }>(
      `/api/reports/loan-book?fundId=quy-minh-hoa&asOf=${on}&asKnown=${asKnown}`,
    );
    const number = await head();
    const { body: tried } = await people.manager.post(`/api/funds/quy-minh-hoa/provisions?dryRun=true`, {
      asKnown,
      on,
    });
    expect(tried).toMatchObject({ saved: false, events: [{ data: { specific: total.specificProvision } }] });
    expect(await head()).toBe(number);
    const run = await people.manager.record('/api/funds/quy-minh-hoa/provisions', { asKnown, on });
    const entry = await people.auditor.ask<Trail>(`/api/journal?stream=provision-quy-minh-hoa&order=newest`);
    expect(entry.items[0]!.event).toMatchObject({
      position: run.position,
      data: { asKnown, specific: total.specificProvision, general: total.generalProvision },
    });
    expect(await people.manager.refused('/api/funds/quy-minh-hoa/provisions', { asKnown, on })).toMatchObject({
      code: 'PROVISIONED_ALREADY',
    });
    expect(
      await people.manager.refused('/api/funds/quy-minh-hoa/provisions', { asKnown, on: '2026-01-15' }),
    ).toMatchObject({ code: 'NOT_A_QUARTER_END' });
    const { lines } = await people.auditor.ask<{ lines: readonly { account: string; balance: string }[] }>(
      `/api/reports/trial-balance?asOf=${on}`,
    );
    const needed = BigInt(total.specificProvision) + BigInt(total.generalProvision);
    expect(lines.find(({ account }) => account === 'provisions')!.balance).toBe((-needed).toString());
  });

  test('what the loan allows next is told to each by role and by what they did before', async () => {
    const { actions } = await card('');
    expect(actions.find(({ action }) => action === 'RecordRepayment')).toEqual({
      action: 'RecordRepayment',
      refused: null,
    });
    expect(actions.some(({ action }) => action === 'WriteOffLoan')).toBe(false);
    const manager = await people.manager.ask<Card>(loan);
    expect(manager.actions.find(({ action }) => action === 'WriteOffLoan')).toEqual({
      action: 'WriteOffLoan',
      refused: null,
    });
    expect((await people.auditor.ask<Card>(loan)).actions).toEqual([]);
  });

  test('borrowers and those related to them are added up', async () => {
    const exposure = await people.auditor.ask<{
      items: { outstanding: string }[];
      totals: { own: string; withRelated: string }[];
    }>('/api/reports/exposure/htx-lua-vang');
    expect(exposure.totals[0]!.own).toBe(exposure.totals[0]!.withRelated);
    expect(BigInt(exposure.items[0]!.outstanding)).toBeGreaterThan(0n);
  });

  test.each([
    'exposure/htx-go-nham',
    'utilisation?fundId=quy-go-nham',
    'over-time?fundId=quy-go-nham',
    'trial-balance?fundId=quy-go-nham',
    'ledger/cash?fundId=quy-go-nham',
    'loan-book?fundId=quy-go-nham',
    'debts?fundId=quy-go-nham',
    'due-list?fundId=quy-go-nham',
  ])('a name that was mistyped is told, and not answered with nothing: %s', async (question) => {
    const path = question.startsWith('over-time') ? `utilisation/${question}` : question;
    const { status, body } = await people.auditor.send<Problem>('GET', `/api/reports/${path}`);
    expect([status, body.detail]).toEqual([404, expect.stringMatching(/go-nham/u)]);
  });
});

describe('the same request twice, and a record seen too early', () => {
  const move = (placeId: string) => ({ placeId, on: '2025-04-01' });
  const path = '/api/cooperatives/htx-lua-vang/moves';

  test('a repeated request gets the first receipt and adds nothing', async () => {
    const key = { 'idempotency-key': 'chuyen-tru-so-lan-1' };
    const first = await people.officer.post(path, move('huyen-3'), key);
    const number = await head();
    const again = await people.officer.post(path, move('huyen-3'), key);
    expect([again.status, again.body]).toEqual([first.status, first.body]);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await head()).toBe(number);
    const other = await people.officer.refused(path, move('huyen-4'), key);
    expect(other).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED', saved: false });
    const another = await people.secondOfficer.refused(path, move('huyen-3'), key);
    expect(another).toMatchObject({ status: 422, code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await head()).toBe(number);
  });

  test('fifty copies of one request at once are one entry and one receipt', async () => {
    const number = await head();
    const key = { 'idempotency-key': 'chuyen-tru-so-lan-2' };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => people.officer.post(path, move('huyen-5'), key)),
    );
    expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
    expect(answers[0]).toMatchObject({ status: 201, body: { position: number + 1 } });
    expect(await head()).toBe(number + 1);
  });

  test('who saw an older version is told which one stands; who saw the latest goes on', async () => {
    const card = await people.officer.send('GET', '/api/cooperatives/htx-lua-vang');
    const seen = card.headers.get('etag')!;
    await people.secondOfficer.record(path, move('huyen-6'), { 'if-match': seen });
    const late = await people.officer.refused(path, move('huyen-7'), { 'if-match': seen });
    const [expected] = /\d+/u.exec(seen)!;
    expect(late).toMatchObject({
      status: 412,
      code: 'STALE_VERSION',
      figures: { expected: Number(expected), current: Number(expected) + 1 },
    });
    const fresh = await people.officer.send('GET', '/api/cooperatives/htx-lua-vang');
    await people.officer.record(path, move('huyen-7'), { 'if-match': fresh.headers.get('etag')! });
  });
});

describe('an organisation lives on under another form', () => {
  test('a contract group becomes a cooperative and keeps what it received', async () => {
    const { items } = await people.officer.ask<Page<{ cooperativeId: string }>>(
      '/api/cooperatives?kind=THT&status=active&limit=500',
    );
    const histories = await Promise.all(
      items.map(async ({ cooperativeId }) => ({ cooperativeId, entries: await history(cooperativeId, '') })),
    );
    const helped = histories.find(({ entries }) => entries.some(({ kind }) => kind !== 'life'))!;
    const { position: number } = await people.officer.record(`/api/cooperatives/${helped.cooperativeId}/conversions`, {
      kind: 'HTX',
      members: 9,
      on: '2026-01-05',
    });
    const after = await history(helped.cooperativeId, `after=${number}`);
    expect(after.slice(1)).toEqual(helped.entries);
    expect(after[0]).toMatchObject({ type: 'CooperativeConverted', occurredOn: '2026-01-05' });
    const before = await people.auditor.ask(`/api/cooperatives/${helped.cooperativeId}?asOf=2026-01-04`);
    expect(before).toMatchObject({ kind: 'THT' });
  });
});

describe('the auditor', () => {
  test('reads everything and changes nothing', async () => {
    const problem = await people.auditor.refused('/api/loans/vay-lua-vang/repayments', {});
    expect(problem).toMatchObject({ status: 403, code: 'NOT_ALLOWED', saved: false });
  });

  test('has the journal verified, and nothing is found', async () => {
    const { status, body } = await people.auditor.post<{ runId: string }>('/api/verifications', {});
    expect(status).toBe(202);
    const run = await finished(body.runId);
    expect(run).toMatchObject({ requestedBy: 'minh-hoa-kiemtoan', result: { findings: [], entries: await head() } });
  });

  test('has a range of it verified; a range that is not in it is refused', async () => {
    const { body } = await people.auditor.post<{ runId: string }>('/api/verifications?from=101&to=150', {});
    expect(await finished(body.runId)).toMatchObject({ result: { findings: [], from: 101, to: 150, entries: 50 } });
    expect(await people.auditor.refused('/api/verifications?from=150&to=101', {})).toMatchObject({
      code: 'RANGE_NOT_IN_JOURNAL',
      figures: { from: 150, to: 101 },
    });
    expect(await people.auditor.refused('/api/verifications?to=99999999', {})).toMatchObject({
      code: 'RANGE_NOT_IN_JOURNAL',
      saved: false,
    });
  });
});

interface Run {
  readonly runId: string;
  readonly finishedAt: string | null;
}
const verificationMsMax = 30_000;
const lookAgainMs = 100;

const finished = async (runId: string): Promise<Run> => {
  for (const deadline = Date.now() + verificationMsMax; Date.now() < deadline; await pause(lookAgainMs)) {
    const { items } = await people.auditor.ask<{ items: Run[] }>('/api/verifications');
    const run = items.find((each) => each.runId === runId);
    if (run?.finishedAt) return run;
  }
  throw new Error(`The verification ${runId} did not end.`);
};
