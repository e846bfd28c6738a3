import { expect, test } from '@jest/globals';
import type { DatedEvent, Recorded, Rejection } from '#libs/kernel';
import { command, given, recorded } from '#libs/kernel/testing';
import { periodGate } from '../closed-periods/period-gate.js';
import {
  closingIn,
  type ClosingReport,
  type PeriodClosed,
  type PeriodFiguresRecorded,
  type PeriodReopened,
} from '../events.js';
import { periods } from './periods.js';

const days = { period: '2025-Q4', kind: 'quarter', from: '2025-10-01', to: '2025-12-31' } as never;
const closed = (position = 7): Recorded<PeriodClosed> =>
  recorded({ type: 'PeriodClosed', schema: 1, data: { ...(days as object), note: null } as never }, { position });
const reopened = (closedAt = 7): Recorded<PeriodReopened> =>
  recorded({ type: 'PeriodReopened', schema: 1, data: { period: '2025-Q4', closedAt, reason: 'Sót chứng từ' } });
const figures = (closedAt = 7): PeriodFiguresRecorded['data'] => ({
  ...(days as { period: string; from: never }),
  asOf: '2025-12-31' as never,
  closedAt,
  reports: [],
  checkpoint: { size: closedAt, root: 'AA==', note: null },
  digests: {},
});
const close = (period = '2025-Q4') => command('ClosePeriod', { period, note: null });
const reopen = command('ReopenPeriod', { period: '2025-Q4', reason: 'Sót chứng từ' });

test('a quarter is closed when it is over, with its first and last day', () => {
  given(periods)
    .when(close())
    .then({ type: 'PeriodClosed', data: { ...(days as object), note: null } });
});
test('a month and a year can be closed too; a day, a span or a word cannot', () => {
  for (const period of ['2025-12', '2025']) expect(given(periods).when(close(period)).events()).toHaveLength(1);
  for (const period of ['2025-12-31', '2024/2025', 'quý 4', '2025-Q5', '2025-13'])
    given(periods).when(close(period)).thenRejected('PERIOD_NOT_READABLE', { typed: period });
});
test('a period that is not over cannot be closed, not even on its last day', () => {
  given(periods).when(close('2026')).thenRejected('PERIOD_NOT_OVER', { to: '2026-12-31' });
  given(periods).when(close(), { today: '2025-12-31' }).thenRejected('PERIOD_NOT_OVER', { to: '2025-12-31' });
  expect(given(periods).when(close(), { today: '2026-01-01' }).events()).toHaveLength(1);
});
test('what is closed is not closed again; what was opened again can be', () => {
  given(periods, [closed()]).when(close()).thenRejected('PERIOD_ALREADY_CLOSED', { closedAt: 7 });
  expect(given(periods, [closed(), reopened()]).when(close()).events()).toHaveLength(1);
});
test('only a closed period can be opened again', () => {
  given(periods).when(reopen).thenRejected('PERIOD_NOT_CLOSED');
  given(periods, [closed()]).when(reopen).then(reopened());
  given(periods, [closed(), reopened()]).when(reopen).thenRejected('PERIOD_NOT_CLOSED');
});
test('the figures of each closing are recorded once, also after the period was opened again', () => {
  const record = (closedAt: number) => command('RecordPeriodFigures', figures(closedAt));
  expect(given(periods, [closed(), reopened()]).when(record(7)).events()).toHaveLength(1);
  const done = recorded<PeriodFiguresRecorded>({ type: 'PeriodFiguresRecorded', schema: 1, data: figures() });
  given(periods, [closed(), done]).when(record(7)).thenRejected('FIGURES_NOT_AWAITED', { closedAt: 7 });
  given(periods, [closed()]).when(record(8)).thenRejected('FIGURES_NOT_AWAITED', { closedAt: 8 });
});

test('figures too many for one entry stand in several, together the same, and the period awaits none any more', () => {
  const figure = (key: string) => ({ key, label: { vi: key, en: key }, unit: 'dong' as const, value: '1' });
  const report = (name: string, count: number): ClosingReport => ({
    report: name,
    title: { vi: name, en: name },
    parameters: {},
    figures: Array.from({ length: count }, (_, at) => figure(`${name}/${at}`)),
  });
  const whole = { ...figures(), reports: [report('totals', 300), report('none', 0), report('loan-book', 59)] };
  const events = given(periods, [closed()]).when(command('RecordPeriodFigures', whole)).events();
  const stored = events.map((event) => recorded(event as PeriodFiguresRecorded));
  expect(stored.map(({ data }) => data.reports.map((each) => `${each.report} ${each.figures.length}`))).toEqual([
    ['totals 120'],
    ['totals 120'],
    ['totals 60', 'none 0', 'loan-book 59'],
  ]);
  expect(closingIn(stored, 7)).toEqual(whole);
  expect(closingIn(stored, 8)).toBeUndefined();
  given(periods, [closed(), ...stored])
    .when(command('RecordPeriodFigures', whole))
    .thenRejected('FIGURES_NOT_AWAITED', { closedAt: 7 });
});

const standing = [{ period: '2025-Q4', from: '2025-10-01', to: '2025-12-31', closedAt: 7 }];
const admit = (on: string, data: unknown = {}) => {
  const event = { type: 'TrainingHeld', schema: 1, data, on: { from: on, to: on, precision: 'day' } };
  periodGate.admit(event as unknown as DatedEvent, standing);
};
const refusalOf = (work: () => void): Rejection | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error as Rejection;
  }
};

test.each([
  ['2025-09-30', undefined],
  ['2025-10-01', 'PERIOD_CLOSED'],
  ['2025-12-31', 'PERIOD_CLOSED'],
  ['2026-01-01', undefined],
])('an entry dated %s: %s', (on, code) => {
  expect(refusalOf(() => admit(on))?.code).toBe(code);
});
test('what stands in a closed period is not corrected out of it and not reversed', () => {
  const before = { data: {}, occurredFrom: '2025-11-05', occurredOn: '2025-11-05', precision: 'day' };
  const refusal = refusalOf(() => admit('2026-01-05', { replaces: 3, before, after: {}, reason: 'nhầm' }));
  expect(refusal).toMatchObject({
    code: 'PERIOD_CLOSED',
    figures: { on: '2025-11-05', period: '2025-Q4', closedAt: 7 },
  });
});
