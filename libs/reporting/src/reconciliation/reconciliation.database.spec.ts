import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDatedOn, type BusinessDate, type Decider, type StreamId } from '#libs/kernel';
import { specJournal, type SpecJournal } from '#libs/journal/testing';
import { documents, figures, figuresSlice, socTrangDocument, socTrangFigures } from '#libs/figures';
import { documentStream, figureStream } from '#libs/figures/events';
import { ReconciliationQuery, type ComputedFigure } from './index.js';

let spec: SpecJournal;
let keys = 0;
const give = (decider: Decider, stream: StreamId, type: string, data: object, on: string) => {
  const provenance = { authorityId: 'spec', actor: 'clerk', commandId: `key-${(keys += 1)}`, correlationId: 'spec' };
  return spec.journal.decide(decider, stream, { type, data, on: parseDatedOn(on), provenance });
};
const asOf = (text: string) => ({ authorityId: 'spec', asOf: text as BusinessDate });

beforeAll(async () => {
  spec = await specJournal([figuresSlice]);
  const { documentId } = socTrangDocument.data;
  await give(documents, documentStream(documentId), 'RegisterDocument', socTrangDocument.data, '2013-08-21/2013-12-31');
  for (const figure of socTrangFigures)
    await give(figures, figureStream(figure.figureId), 'StateFigure', figure, '2013-08-21/2013-12-31');
});
afterAll(() => spec.close());

describe('the question of reconciliation', () => {
  const query = () => new ReconciliationQuery(spec.journal, () => Promise.resolve([]));

  test('is put to the figures stated by that day', async () => {
    const rows = await query().rows(asOf('2014-01-01'));
    expect(rows.filter(({ agrees }) => !agrees)).toHaveLength(17);
    expect(await query().rows(asOf('2013-12-30'))).toEqual([]);
    await expect(query().rows({ ...asOf('2014-01-01'), documentId: 'another' })).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
  });

  test('shows the explanation that an officer gave by that day, as known at that entry', async () => {
    const before = await spec.journal.head('spec');
    const data = { figureId: 'F27', rule: 'part-of-period', explanation: '258 gồm cả THT chưa đăng ký.' };
    await give(figures, figureStream('F27'), 'ExplainFigure', data, '2014-02-01');
    const explanation = async (question: Parameters<ReconciliationQuery['rows']>[0]) =>
      (await query().rows(question)).find(
        ({ rule, figures: [examined] }) => rule === 'part-of-period' && examined === 'F27',
      )?.explanation;
    expect(await explanation(asOf('2014-02-01'))).toBe(data.explanation);
    expect(await explanation(asOf('2014-01-31'))).toBeNull();
    expect(await explanation({ ...asOf('2014-12-31'), known: { asKnown: before } })).toBeNull();
  });

  test('holds the figures against what the journal computes for them', async () => {
    const capital: ComputedFigure = {
      measure: 'capital',
      unit: 'VND',
      value: '2500000000',
      period: null,
      asOf: { on: '2010-04-30' },
      dimensions: {},
    };
    const computed = new ReconciliationQuery(spec.journal, (_, stated) => {
      const days = stated.filter(({ measure }) => measure === 'capital').map(({ asOf: day }) => day!.on);
      return Promise.resolve(days.map((on) => ({ ...capital, asOf: { on } })));
    });
    const rows = (await computed.rows(asOf('2014-01-01'))).filter(({ rule }) => rule === 'stated-and-computed');
    expect(rows).toMatchObject([
      {
        figures: ['F53'],
        stated: '5000000000',
        computed: '2500000000',
        difference: '-2500000000',
        unit: 'VND',
        agrees: false,
      },
      { figures: ['F52'], agrees: true },
    ]);
  });
});
