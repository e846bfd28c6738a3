import { expect, test } from '@jest/globals';
import { savedViewsMax, viewsFrom, withoutView, withView, type SavedView } from './saved-views.js';

const view = (name: string, search: SavedView['search'] = {}): SavedView => ({
  accountId: 'canbo',
  path: '/loans',
  name,
  search,
});

test('what was kept by something else is no view, and nothing fails of it', () => {
  expect(viewsFrom(null)).toEqual([]);
  expect(viewsFrom('{not json')).toEqual([]);
  expect(viewsFrom('{"name":"x"}')).toEqual([]);
  expect(viewsFrom(JSON.stringify([view('a'), { name: 'b' }, null, 7]))).toEqual([view('a')]);
});

test('a name stands once a list and person: saved again it has the new filters', () => {
  const again = view('Quá hạn', { status: 'active' });
  const others = { ...view('Quá hạn'), accountId: 'lanhdao' };
  expect(withView([view('Quá hạn'), others], again)).toEqual([others, again]);
  expect(withoutView([others, again], again)).toEqual([others]);
});

test('beyond the limit the oldest goes', () => {
  const full = Array.from({ length: savedViewsMax }, (_, index) => view(String(index)));
  const views = withView(full, view('mới'));
  expect(views).toHaveLength(savedViewsMax);
  expect(views.at(-1)).toEqual(view('mới'));
  expect(views[0]).toEqual(view('1'));
});
