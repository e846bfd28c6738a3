import { beforeEach, expect, test } from '@jest/globals';
import { draftsOn, type Draft } from './drafts.js';

const shelfOf = (kept: Map<string, string>) => ({
  get length() {
    return kept.size;
  },
  key: (index: number) => [...kept.keys()][index] ?? null,
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
});
let kept: Map<string, string>;
let drafts: ReturnType<typeof draftsOn>;
beforeEach(() => {
  kept = new Map([['htx-journal.preferences', '{}']]);
  drafts = draftsOn(shelfOf(kept));
});

const draft = (change: Partial<Draft> = {}): Draft => ({
  accountId: 'canbo',
  form: '/loans/new apply',
  title: 'Lập hồ sơ vay',
  path: '/loans/new',
  search: {},
  at: '2026-01-05T02:00:00.000Z',
  key: 'k1',
  values: { terms: { amount: '500tr' }, relatedIds: ['a', 'b'], members: 12, known: true, note: null },
  ...change,
});

test('a draft comes back as it was typed; the newer one of a form replaces the older', () => {
  drafts.keep(draft());
  expect(drafts.of('canbo', '/loans/new apply')).toEqual(draft());
  drafts.keep(draft({ values: { terms: {} } }));
  expect(drafts.all('canbo')).toEqual([draft({ values: { terms: {} } })]);
});

test('what would come back as something else is not kept: files, days of a calendar, numbers too long', () => {
  class Day {
    toJSON = () => '2026-01-05T00:00:00Z';
  }
  drafts.keep(
    draft({ values: { name: 'x', file: new File([], 'a.xlsx'), day: new Day(), sum: 1n, rows: [new Day()] } }),
  );
  expect(drafts.of('canbo', '/loans/new apply')!.values).toEqual({ name: 'x', rows: [null] });
});

test('everybody sees their own, the newest first', () => {
  const later = draft({ form: '/registration register', at: '2026-01-06T02:00:00.000Z' });
  drafts.keep(draft());
  drafts.keep(later);
  drafts.keep(draft({ accountId: 'canbo2' }));
  expect(drafts.all('canbo')).toEqual([later, draft()]);
  expect(drafts.all('lanhdao')).toEqual([]);
});

test('a draft that was recorded or dropped is gone; who signs out leaves none, and takes none of the others', () => {
  drafts.keep(draft());
  drafts.drop('canbo', '/loans/new apply');
  expect(drafts.of('canbo', '/loans/new apply')).toBeUndefined();
  drafts.keep(draft());
  drafts.keep(draft({ form: '/support trainings' }));
  drafts.keep(draft({ accountId: 'canbo2' }));
  kept.set('htx-journal.draft canbo broken', '{');
  drafts.dropAll('canbo');
  expect([...kept.keys()]).toEqual(['htx-journal.preferences', 'htx-journal.draft canbo2 /loans/new apply']);
});

test.each(['', '{not json', 'null', '7', '[]', '{"values":{}}', JSON.stringify(draft({ at: 'hôm qua' }))])(
  'what was kept by something else is no draft, and nothing fails of it: %s',
  (text) => {
    kept.set('htx-journal.draft canbo x', text);
    expect(drafts.of('canbo', 'x')).toBeUndefined();
    expect(drafts.all('canbo')).toEqual([]);
  },
);

test('a browser that keeps nothing, or no more, is no failure', () => {
  const none = draftsOn(undefined);
  none.keep(draft());
  expect([none.of('canbo', 'x'), none.all('canbo')]).toEqual([undefined, []]);
  const full = draftsOn({ ...shelfOf(kept), setItem: () => { throw new Error('full'); } }); // prettier-ignore
  expect(() => full.keep(draft())).not.toThrow();
});
