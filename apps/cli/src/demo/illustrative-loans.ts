import { dongOf } from '#libs/kernel';
import { funds } from '#libs/funds';
import { fundStream } from '#libs/funds/events';
import { loans } from '#libs/loans';
import { loanStream } from '#libs/loans/events';
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
  { sender: { send }, random, size, programmeId }: Scene,
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
    termMonths: random.pick([12, 18, 24, 36]),
    ratePercentPerYear: '6.5',
  };
  const step = (type: string, data: object, on: string, actor: string, key: string | number = '') =>
    send(loans, stream, type, { loanId, ...data }, { on, actor, key });
  const applied = dayIn(random, year, 3, 4);
  await step(
    'ApplyForLoan',
    { fundId, cooperativeId: borrower.id, programmeId, terms, evidence: [{ document: `HS-${number}` }] },
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
  await disburseAndRepay(step, random.whole(1, 5), asked, year, number);
};

type Step = (
  type: string,
  data: object,
  on: string,
  actor: string,
  key?: string | number,
) => Promise<{ readonly position: number }>;

const disburseAndRepay = async (
  step: Step,
  repayments: number,
  amount: number,
  year: number,
  number: number,
): Promise<void> => {
  const tranches = number % 3 === 0 ? [Math.round(amount * 0.6), amount - Math.round(amount * 0.6)] : [amount];
  for (const [index, tranche] of tranches.entries()) {
    const voucher = { document: `PC-${number}-${index + 1}` };
    const paid = await step(
      'DisburseLoan',
      { amount: dongOf(tranche), voucher },
      `${year}-06-${10 + index * 10}`,
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
  const part = Math.floor(amount / 6);
  for (let n = 1; n <= repayments; n += 1) {
    const voucher = { document: `PT-${number}-${n}` };
    const on = `${year + 1}-0${n}-15`;
    const repaid = await step(
      'RecordRepayment',
      { principal: dongOf(part), interest: dongOf(Math.round(amount * 0.005)), fees: dongOf(0), voucher },
      on,
      officer,
      n,
    );
    if (number === 4 && n === 1) {
      await step(
        'CorrectRepayment',
        {
          position: repaid.position,
          reason: 'Sai số tiền lãi',
          principal: dongOf(part),
          interest: dongOf(1_234_567),
          fees: dongOf(0),
        },
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
  if (number % 5 === 2) {
    const left = amount - part * repayments;
    await step(
      'RecordRepayment',
      { principal: dongOf(left), interest: dongOf(0), fees: dongOf(0), voucher: { document: `PT-${number}-cuoi` } },
      `${year + 1}-09-15`,
      officer,
      'last',
    );
    await step('SettleLoan', {}, `${year + 1}-09-15`, manager);
  }
};
