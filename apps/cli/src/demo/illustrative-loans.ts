import { dongOf, parseBusinessDate } from '#libs/kernel';
import { funds } from '#libs/funds';
import { fundStream } from '#libs/funds/events';
import { loans, LoansQuery } from '#libs/loans';
import { loanStream } from '#libs/loans/events';
import type { Sender } from './sender.js';
import { cashier, dayIn, manager, officer, secondOfficer, together, type Organisation, type Scene } from './scene.js';

const million = 1_000_000;
const fundId = 'quy-minh-hoa';

/** Opens the fund of the fictitious province and lends from it: some loans are paid back, some wait, some were refused. */
export const lendMoney = async (scene: Scene): Promise<void> => {
  const {
    sender: { send },
    random,
    size,
    organisations,
  } = scene;
  const [first, second] = size.years as [number, number];
  const fund = fundStream(fundId);
  const scale = Math.max(1, Math.round(organisations.length / 120));
  const capital = (amount: number) => ({
    fundId,
    amount: dongOf(amount * million * scale),
    source: 'local',
    note: null,
  });
  await send(
    funds,
    fund,
    'OpenFund',
    { fundId, name: 'Quỹ hỗ trợ phát triển HTX tỉnh Minh Họa' },
    { on: `${first}-01-05`, actor: manager },
  );
  await send(funds, fund, 'ContributeCapital', capital(12_000), { on: `${first}-01-10`, actor: manager });
  await send(funds, fund, 'ContributeCapital', capital(10_000), { on: `${second}-02-15`, actor: manager });
  const mistaken = await send(funds, fund, 'ContributeCapital', capital(500), {
    on: `${second}-03-01`,
    actor: manager,
  });
  await send(
    funds,
    fund,
    'ReverseFundEntry',
    { fundId, position: mistaken.position, reason: 'Ghi trùng quyết định' },
    { on: `${second}-03-02`, actor: manager },
  );
  await send(
    funds,
    fund,
    'WithdrawCapital',
    { fundId, amount: dongOf(200 * million), source: 'local', reason: 'Chuyển trả ngân sách' },
    { on: `${second}-12-30`, actor: manager },
  );

  const borrowers = organisations.filter(({ kind }) => kind === 'HTX').slice(6);
  await together(random.some(borrowers, 40 * scale), (borrower, n) => lend(scene, borrower, n + 1));
};

const lend = async (
  { sender, random, size, programmeId }: Scene,
  borrower: Organisation,
  number: number,
): Promise<void> => {
  const loanId = `vay-${number}`;
  const stream = loanStream(loanId);
  const year = random.pick(size.years.slice(0, -1));
  const amount = random.whole(10, 50) * 10 * million;
  const terms = {
    purpose: random.pick(['Mua máy gặt', 'Xây kho', 'Mua con giống', 'Mở rộng ao nuôi']),
    projectCost: dongOf(amount * 2),
    ownCapital: dongOf(Math.round(amount * 0.6)),
    amount: dongOf(amount),
    termMonths: random.pick([24, 30, 36, 48]),
    ratePercentPerYear: '6.5',
  };
  const step = (type: string, data: object, on: string, actor: string, key: string | number = '') =>
    sender.send(loans, stream, type, { loanId, ...data }, { on, actor, key });
  const applied = dayIn(random, year, 3, 4);
  await step(
    'ApplyForLoan',
    {
      fundId,
      cooperativeId: borrower.id,
      programmeId,
      relatedIds: [],
      terms,
      evidence: [{ document: `HS-${number}` }],
    },
    applied,
    officer,
  );
  if (number % 13 === 0)
    return void (await step('WithdrawApplication', { reason: 'Đã vay nơi khác' }, `${year}-05-02`, officer));
  if (number % 9 === 0) {
    const amended = { ...terms, amount: dongOf(Math.round(amount * 0.8)) };
    await step('AmendApplication', { terms: amended, reason: 'Giảm quy mô dự án' }, `${year}-05-01`, officer);
  }
  const asked = number % 9 === 0 ? Math.round(amount * 0.8) : amount;
  if (number % 17 === 0) return;
  await step(
    'AppraiseLoan',
    { recommendation: 'approve', amount: dongOf(asked), note: 'Phương án khả thi' },
    `${year}-05-10`,
    secondOfficer,
  );
  if (number % 11 === 0)
    return void (await step('RejectLoan', { reason: 'Chưa đủ vốn đối ứng' }, `${year}-05-20`, manager));
  await step('ApproveLoan', { amount: dongOf(asked) }, `${year}-05-20`, manager);
  if (number % 8 === 0) return;
  await step('ContractLoan', contract(number, asked), `${year}-06-01`, officer);
  await disburseAndRepay(sender, step, random.whole(1, 5), asked, year, number);
};

const monthly = { months: 1, seasons: null };
/** Loans of the demonstration come back in several ways, so that every kind of schedule can be looked at. */
const schedules = [
  { method: 'equal-principal', instalments: 12, every: monthly, dayCount: 'actual/365' },
  { method: 'annuity', instalments: 18, every: monthly, dayCount: '30/360' },
  { method: 'equal-principal', instalments: 6, every: { months: 3, seasons: null }, dayCount: '30/360' },
  { method: 'bullet', instalments: 4, every: { months: null, seasons: ['03-31', '10-31'] }, dayCount: 'actual/365' },
] as const;

const contract = (number: number, amount: number) => ({
  contractNo: `HĐ-${number}`,
  amount: dongOf(amount),
  schedule: {
    ...schedules[number % schedules.length]!,
    rate: { percent: '6.5', per: 'year' },
    principalPlan: [],
    gracePrincipalInstalments: number % 6 === 1 ? 2 : 0,
    interestFreeInstalments: 0,
    monthEnd: 'last-day',
    roundTo: '1000',
    moveOffNonWorkingDays: true,
    holidays: [],
  },
  overduePercent: '150',
  allocation: 'penalty-interest-principal',
  entrusted: false,
});

type Step = (
  type: string,
  data: object,
  on: string,
  actor: string,
  key?: string | number,
) => Promise<{ readonly position: number }>;

const disburseAndRepay = async (
  { ask }: Sender,
  step: Step,
  repayments: number,
  amount: number,
  year: number,
  number: number,
): Promise<void> => {
  const tranches = number % 3 === 0 ? [Math.round(amount * 0.6), amount - Math.round(amount * 0.6)] : [amount];
  for (const [index, tranche] of tranches.entries()) {
    const on = `${year}-06-${10 + index * 10}`;
    const paid = await step(
      'DisburseLoan',
      {
        amount: dongOf(tranche),
        voucher: { document: `PC-${number}-${index + 1}` },
        creditCheck: index ? null : { on, reference: `CIC-${number}`, badDebt: false },
      },
      on,
      cashier,
      index,
    );
    if (number === 3 && index === 1) {
      await step(
        'CorrectDisbursement',
        { position: paid.position, reason: 'Ghi sai ngày chi', amount: dongOf(tranche) },
        `${year}-06-22`,
        cashier,
      );
    }
  }
  await step(
    'TakeSecurity',
    {
      kind: number % 2 ? 'collateral' : 'guarantee',
      description: number % 2 ? 'Quyền sử dụng đất, hồ sơ thế chấp' : 'Bảo lãnh của liên hiệp, hồ sơ bảo lãnh',
      value: dongOf(amount),
      document: { document: `BĐ-${number}` },
    },
    `${year}-06-25`,
    officer,
  );
  const part = Math.floor(amount / 6);
  for (let n = 1; n <= repayments; n += 1) {
    const on = `${year + 1}-0${n}-15`;
    const paid = { amount: dongOf(part + Math.round(amount * 0.005)), surplus: 'advance' };
    const repaid = await step(
      'RecordRepayment',
      { ...paid, voucher: { document: `PT-${number}-${n}` } },
      on,
      officer,
      n,
    );
    if (number === 4 && n === 1) {
      await step(
        'CorrectRepayment',
        { position: repaid.position, reason: 'Sai số tiền thu', ...paid, amount: dongOf(part + 1_234_567) },
        on,
        officer,
      );
    }
    if (number === 5 && n === 1)
      await step(
        'ReverseLoanEntry',
        { position: repaid.position, reason: 'Phiếu thu ghi nhầm khoản vay' },
        on,
        officer,
      );
  }
  if (number % 5 === 2) return payOff(ask, step, `${year + 1}-09-15`, number);
  const later = `${year + 1}-07-01`;
  if (number === 6)
    await step('PauseInterest', { to: `${year + 1}-12-31`, reason: 'Thiên tai, hạn mặn' }, later, manager);
  if (number === 10)
    await step(
      'RestructureLoan',
      {
        kind: 'extension',
        method: 'equal-principal',
        principalPlan: [],
        instalments: 12,
        every: { months: 3, seasons: null },
        gracePrincipalInstalments: 0,
        reason: 'Mất mùa, khách hàng đề nghị gia hạn',
      },
      later,
      manager,
    );
  if (number === 14) {
    const decision = { document: 'QĐ xử lý rủi ro 01 (minh họa)' };
    await step('WriteOffLoan', { decision }, later, manager);
    await step(
      'RecordRecovery',
      { amount: dongOf(5 * million), voucher: { document: `PT-${number}-TH` } },
      `${year + 1}-10-20`,
      officer,
    );
  }
};

/** The borrower asks what is owed, pays it, and the loan is settled. */
const payOff = async (ask: Sender['ask'], step: Step, on: string, number: number): Promise<void> => {
  const document = `PT-${number}-cuoi`;
  const amount = await ask(async (journal, authorityId) => {
    const now = { asOf: parseBusinessDate(on), asKnown: await journal.head(authorityId) };
    const { lines, account } = await new LoansQuery(journal).statement(authorityId, `vay-${number}`, now);
    // A demonstration that was cut off is taken up again: what was paid then is what is sent now.
    const paid = lines.find((line) => line.document === document);
    return paid ? paid.penalty + paid.interest + paid.principal + paid.credit : account!.payOff.total;
  });
  await step(
    'RecordRepayment',
    { amount: dongOf(amount), surplus: 'pay-off', voucher: { document } },
    on,
    officer,
    'last',
  );
  await step('SettleLoan', {}, on, manager);
};
