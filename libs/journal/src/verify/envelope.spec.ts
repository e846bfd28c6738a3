import { expect, test } from '@jest/globals';
import { entryOf } from '../entry.js';
import { beginOf, tellsItsColumns } from './envelope.js';
import type { StoredEntry } from './stored-entries.js';

const { event, body } = entryOf(
  { type: 'PutIn', schema: 1, data: { box: 'a [box} "', list: [{ deep: [1, []] }], purse: 'Quỹ' } },
  {
    authorityId: 'hcm',
    position: 12,
    streamId: 'box-1',
    streamVersion: 3,
    occurredOn: '2026-01-02',
    occurredFrom: '2026-01-02',
    precision: 'day',
    recordedAt: '2026-01-03T00:00:00.000Z',
    actor: 'clerk',
    commandId: 'command 1',
    correlationId: 'command 1',
    legalBasis: ['ND-113'],
    nonce: 'AAAAAAAAAAAAAAAAAAAAAA',
  } as never,
);
const plain = body.replace(String.raw` \"`, '');
const tells = (text: string, columns: Partial<StoredEntry> = {}, authorityId = 'hcm') => {
  const bytes = Buffer.from(text);
  const row = { ...event, commandSize: 1, hasInputHash: true, leafHash: '', leaf: bytes };
  return tellsItsColumns({ ...row, texts: bytes.toString('latin1'), bodyAt: 0, ...columns }, beginOf(authorityId));
};

test('an entry that says what its columns say is believed without being parsed, whatever brackets its texts hold', () => {
  expect(tells(plain)).toBe(true);
});

test.each([
  ['actor', { actor: 'cler' }],
  ['commandId', { commandId: 'command 2' }],
  ['occurredOn', { occurredOn: '2026-01-03' }],
  ['position', { position: 1 }],
  ['recordedAt', { recordedAt: '2026-01-03T00:00:00.001Z' }],
  ['streamId', { streamId: 'box-11' }],
  ['streamVersion', { streamVersion: 30 }],
  ['type', { type: 'PutInn' }],
])('another %s in its column is noticed', (_, columns) => {
  expect(tells(plain, columns)).toBe(false);
});

test('the journal of another authority is noticed', () => {
  expect(tells(plain, {}, 'hn')).toBe(false);
});

test.each([
  ['a member told twice, of which readers take the last', plain.replace('"data":', '"actor":"other","data":')],
  ['a member told twice after the data', plain.replace('"legalBasis":', '"actor":"other","legalBasis":')],
  ['a member behind the last', plain.replace(/\}$/u, ',"actor":"other"}')],
  ['a member inside that ends the data', plain.replace('"data":{', '"data":{},"actor":"other","more":{')],
  ['an open bracket', plain.replace('[1,[]]', '[1,[]')],
  ['something behind the end', `${plain} `],
  ['an end in the middle', plain.slice(0, 200)],
  ['an escape, which only parsing reads', body],
])('%s is left to parsing', (_, text) => {
  expect(text).not.toBe(plain);
  expect(tells(text)).toBe(false);
});

test('a column that holds the text of other members is not taken for them', () => {
  const text = plain.replace('"actor":"clerk",', '"actor":"a","authorityId":"b",');
  expect(tells(text, { actor: 'a","authorityId":"b' })).toBe(false);
});
