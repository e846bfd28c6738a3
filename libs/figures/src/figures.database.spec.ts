import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDatedOn, type BusinessDate, type Command, type Decider, type Receipt, type StreamId } from '#libs/kernel';
import { digestOf, foldLive } from '#libs/journal';
import { rowsOf, specJournal, type SpecJournal } from '#libs/journal/testing';
import {
  documents,
  DocumentsQuery,
  figures,
  FiguresQuery,
  figuresSlice,
  socTrangDocument,
  socTrangFigures,
} from '#libs/figures';
import { documentStream, figureStream } from './events.js';

let spec: SpecJournal;
let keys = 0;
const give = (decider: Decider, stream: StreamId, type: string, data: object, on: string): Promise<Receipt> => {
  const provenance = { authorityId: 'spec', actor: 'clerk', commandId: `key-${(keys += 1)}`, correlationId: 'spec' };
  return spec.journal.decide(decider, stream, { type, data, on: parseDatedOn(on), provenance } satisfies Command);
};
const day = (text: string) => text as BusinessDate;
const { documentId } = socTrangDocument.data;
const explainF01 = (type: string, data: object, on: string) =>
  give(figures, figureStream('F01'), type, { figureId: 'F01', ...data }, on);

beforeAll(async () => {
  spec = await specJournal([figuresSlice]);
  await give(documents, documentStream(documentId), 'RegisterDocument', socTrangDocument.data, '2013-08-21/2013-12-31');
  for (const figure of socTrangFigures)
    await give(figures, figureStream(figure.figureId), 'StateFigure', figure, '2013-08-21/2013-12-31');
});
afterAll(() => spec.close());

describe('stated figures in the journal', () => {
  test('are all there, page by page, with their sentences', async () => {
    const query = new FiguresQuery(spec.journal);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await query.list({ authorityId: 'spec', asOf: day('2014-01-01'), limit: 40, cursor });
      found.push(...page.items.map(({ figureId }) => figureId));
      cursor = page.next ?? undefined;
    } while (cursor);
    expect(found).toEqual(socTrangFigures.map(({ figureId }) => figureId).sort());
    expect(await query.one({ authorityId: 'spec', asOf: day('2014-01-01'), figureId: 'F16' })).toMatchObject(
      socTrangFigures.find(({ figureId }) => figureId === 'F16')!,
    );
  });

  test('are found by document, measure and dimension, a group by each of its members', async () => {
    const query = new FiguresQuery(spec.journal);
    const list = async (question: object) =>
      (await query.list({ authorityId: 'spec', asOf: day('2014-01-01'), limit: 500, ...question })).items.map(
        ({ figureId }) => figureId,
      );
    expect(await list({ measure: 'charterCapital' })).toEqual(['F16', 'F32', 'F37c', 'F39c', 'F40c', 'F41c', 'F43c']);
    expect(await list({ measure: 'organisations', dimension: 'sector', dimensionValue: 'transport' })).toEqual([
      'F03a',
      'F41a',
    ]);
    expect(await list({ documentId: 'another' })).toEqual([]);
    expect(await list({ asOf: day('2013-12-30') })).toEqual([]);
  });

  test('name documents and figures that are there', async () => {
    const state = (data: object) =>
      give(
        figures,
        figureStream('G01'),
        'StateFigure',
        { ...socTrangFigures[0]!, figureId: 'G01', ...data },
        '2014-01-01',
      );
    await expect(state({ documentId: 'another' })).rejects.toMatchObject({ code: 'DOCUMENT_UNKNOWN' });
    const share = { unit: 'percent', shareOf: { numerator: 'F02a', denominator: 'F99' } };
    await expect(state(share)).rejects.toMatchObject({ code: 'FIGURE_UNKNOWN', figures: { figureId: 'F99' } });
  });

  test('are explained and corrected by further entries, and every question is answered as it was known', async () => {
    const query = new FiguresQuery(spec.journal);
    const before = await spec.journal.head('spec');
    const receipt = await explainF01('ExplainFigure', { rule: null, explanation: 'Gồm 12 QTDND.' }, '2014-02-01');
    const after = { figureId: 'F01', rule: 'sum-of-parts', explanation: 'Gồm 12 QTDND.' };
    await explainF01(
      'CorrectExplanation',
      { position: receipt.position, reason: 'Ghi rõ phép đối chiếu.', after },
      '2014-03-01',
    );
    const one = (asOf: string, asKnown?: number) =>
      query.one({
        authorityId: 'spec',
        asOf: day(asOf),
        figureId: 'F01',
        ...(asKnown === undefined ? {} : { known: { asKnown } }),
      });
    expect((await one('2014-12-31')).explanations).toMatchObject([{ rule: 'sum-of-parts', on: '2014-03-01' }]);
    // The correction moved the explanation to March, so in February there was none; as known before it there was.
    expect((await one('2014-02-28')).explanations).toEqual([]);
    expect((await one('2014-02-28', receipt.position)).explanations).toMatchObject([{ rule: null }]);
    expect((await one('2014-12-31', before)).explanations).toEqual([]);
    await expect(one('2013-01-01')).rejects.toMatchObject({ code: 'FIGURE_NOT_FOUND' });
  });

  test('a figure whose statement is taken back is gone', async () => {
    const { position } = await give(
      figures,
      figureStream('G02'),
      'StateFigure',
      { ...socTrangFigures[0]!, figureId: 'G02' },
      '2014-01-01',
    );
    await give(
      figures,
      figureStream('G02'),
      'ReverseFigure',
      { figureId: 'G02', position, reason: 'Trùng F01.' },
      '2014-01-02',
    );
    const question = { authorityId: 'spec', asOf: day('2014-12-31'), figureId: 'G02' };
    await expect(new FiguresQuery(spec.journal).one(question)).rejects.toMatchObject({ code: 'FIGURE_NOT_FOUND' });
  });

  test('their documents are dated as exactly as is known', async () => {
    const query = new DocumentsQuery(spec.journal);
    const shown = {
      ...socTrangDocument.data,
      issuedFrom: '2013-08-21',
      issuedOn: '2013-12-31',
      precision: 'period',
      version: 1,
    };
    expect((await query.list({ authorityId: 'spec', asOf: day('2014-01-01') })).items).toMatchObject([shown]);
    expect(await query.one({ authorityId: 'spec', asOf: day('2014-01-01'), documentId })).toMatchObject(shown);
    await expect(query.one({ authorityId: 'spec', asOf: day('2013-12-30'), documentId })).rejects.toMatchObject({
      code: 'DOCUMENT_NOT_FOUND',
    });
  });

  test('the tables rebuilt, and folded live, are those that were written', async () => {
    const { journal, database } = spec;
    for (const projection of figuresSlice.projections) {
      const written = digestOf(await rowsOf(journal, projection));
      const live = await foldLive(database.pool, journal.catalogue, journal.tableOf(projection), 'spec', {
        asKnown: await journal.head('spec'),
      });
      await journal.rebuild(projection);
      expect({ [projection.name]: [digestOf(live), digestOf(await rowsOf(journal, projection))] }).toEqual({
        [projection.name]: [written, written],
      });
    }
  });
});
