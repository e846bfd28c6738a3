import { expect, test } from '@jest/globals';
import { parseDatedOn } from '#libs/kernel';
import { specJournal } from '#libs/journal/testing';
import { ListCooperatives, cooperatives, cooperativesSlice, places } from '#libs/cooperatives';
test('probe', async () => {
  const spec = await specJournal([cooperativesSlice]);
  const give = (d: any, stream: any, type: string, data: any) => spec.journal.decide(d, stream, { type, data, on: parseDatedOn('2012'), provenance: { authorityId: 'spec', actor: 'x', commandId: Math.random().toString(), correlationId: 'x' } }).then((r) => r.position, (e: Error & {code?: string}) => `${e.name} ${e.code} ${e.message}`);
  await give(places, 'place-p', 'DefinePlace', { placeId: 'p', name: 'P', level: 'district', parentId: null, validFrom: '2000-01-01', validTo: null });
  const reg = (id: string, name: string) => give(cooperatives, `cooperative-${id}`, 'RegisterCooperative', { cooperativeId: id, name, kind: 'THT', sector: 'other', placeId: 'p', members: null, registration: null, similarNamesSeen: [] });
  console.log(await reg('n', 'A\u0000B'), await reg('s', 'A\ud800'), await reg('d', '“”'), await reg('__proto__', 'Z'), await reg('z', '__proto__'),await reg('z2', 'HTX __proto__'));
  console.log(await new ListCooperatives(spec.journal).list({ authorityId: 'spec', text: 'a\u0000', limit: 3 }).catch(String));
  await spec.close();
  expect(1).toBe(1);
});
