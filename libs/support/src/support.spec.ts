import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDatedOn, type Decider, type NewEvent, type Receipt, type StreamId } from '#libs/kernel';
import { Journal, prepareProjections } from '#libs/journal';
import { specDatabase, type SpecDatabase } from '#libs/platform/testing';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { foundingAdvice, foundingSlice } from '#libs/founding';
import { foundingStream } from '#libs/founding/events';
import { landGrants, landSlice } from '#libs/land';
import { landStream } from '#libs/land/events';
import { programmeStream } from '#libs/programmes/events';
import { aggregateStream, supportAggregates, SupportRecordQuery, supportSlice } from '#libs/support';
import type { SupportContent } from '#libs/support/events';
import {
  amount,
  beneficiary,
  dissolved,
  formingGroup,
  neighbours,
  neighbourSlice,
  openedProgramme,
  place,
  registered,
  wish,
} from '#libs/support/testing';
import { technologySlice } from '#libs/technology';
import { tradeSlice } from '#libs/trade';
import { trainings, trainingSlice } from '#libs/training';
import { trainingStream, type TrainingParticulars } from '#libs/training/events';

let database: SpecDatabase;
let journal: Journal;
let records: SupportRecordQuery;
let keys = 0;

const decide = (
  decider: Decider,
  stream: StreamId,
  type: string,
  data: unknown,
  { on = '2012-06-01', key = `key-${(keys += 1)}` } = {},
): Promise<Receipt> =>
  journal.decide(decider, stream, {
    type,
    data,
    on: parseDatedOn(on),
    provenance: { authorityId: 'spec', actor: 'officer', commandId: key, correlationId: key },
  });
const enter = (stream: StreamId, event: NewEvent) => decide(neighbours, stream, 'Enter', event);
const contentOf = async (stream: StreamId, asOf = '2026-01-01', asKnown?: number) => {
  const head = asKnown ?? (await journal.head('spec'));
  return records.record('spec', stream, { asOf: parseDatedOn(asOf).to, asKnown: head });
};

beforeAll(async () => {
  database = await specDatabase();
  const slices = [supportSlice, foundingSlice, trainingSlice, landSlice, tradeSlice, technologySlice, neighbourSlice];
  journal = new Journal(database, slices);
  await prepareProjections(database, journal.catalogue);
  await journal.open();
  await journal.openAuthority('spec');
  records = new SupportRecordQuery(journal);
  await enter(placeStream('ke-sach'), place('ke-sach'));
  await enter(programmeStream('p1'), openedProgramme('p1', ['training-short-course']));
  for (const id of ['a', 'b', 'gone']) await enter(cooperativeStream(id), registered(id, id === 'b' ? 'THT' : 'HTX'));
  await enter(cooperativeStream('gone'), dissolved('gone', '2011-01-01'));
});
afterAll(async () => {
  await journal.close();
  await database.drop();
});

const course: TrainingParticulars = { courseType: 'short-course', classes: 1, days: 3, topic: 'Kế toán', venue: null };
const three = [
  beneficiary('a', { attendances: 1, people: 1 }),
  beneficiary('b', { attendances: 1, people: 1 }),
  beneficiary('gone', { attendances: 1, people: 1 }),
];
const onCourse = (supportId: string, rest: object = {}) =>
  wish(course, { supportId, beneficiaries: three, amounts: [amount('central', 100)], programmeId: 'p1', ...rest });

describe('support in a real journal', () => {
  test('is looked up on its business date: who was there then benefits, who had ended does not', async () => {
    await decide(trainings, trainingStream('t1'), 'RecordTraining', onCourse('t1'), { on: '2010-06-01' });
    const { support } = await contentOf(trainingStream('t1'));
    const { beneficiaries, programmeId } = support!.data as SupportContent;
    expect(programmeId).toBe('p1');
    expect(beneficiaries.map(({ kind, shares }) => [kind, shares[0]!.amount])).toEqual([
      ['HTX', '34'],
      ['THT', '33'],
      ['HTX', '33'],
    ]);
    const later = decide(trainings, trainingStream('t2'), 'RecordTraining', onCourse('t2'), { on: '2011-06-01' });
    await expect(later).rejects.toMatchObject({
      code: 'COOPERATIVE_NOT_ACTIVE',
      figures: { name: 'HTX gone', endedOn: '2011-01-01' },
    });
  });

  test('nothing of a refused entry is saved', async () => {
    const head = await journal.head('spec');
    const unknown = onCourse('t3', { beneficiaries: [beneficiary('nobody', { attendances: 1, people: 1 })] });
    await expect(decide(trainings, trainingStream('t3'), 'RecordTraining', unknown)).rejects.toMatchObject({
      code: 'COOPERATIVE_UNKNOWN',
    });
    const other = onCourse('t3', { programmeId: 'p2', beneficiaries: three.slice(0, 1) });
    await expect(decide(trainings, trainingStream('t3'), 'RecordTraining', other)).rejects.toMatchObject({
      code: 'PROGRAMME_UNKNOWN',
    });
    expect(await journal.head('spec')).toBe(head);
    await expect(contentOf(trainingStream('t3'))).rejects.toMatchObject({ code: 'RECORD_UNKNOWN' });
  });

  test('a correction changes what stands and not what was known', async () => {
    const stream = trainingStream('t4');
    const { position } = await decide(trainings, stream, 'RecordTraining', onCourse('t4'), { on: '2010-03-01' });
    const content = onCourse('t4', {
      title: 'Tên đúng',
      beneficiaries: three.slice(0, 2),
      amounts: [amount('local', 7)],
    });
    const corrected = await decide(
      trainings,
      stream,
      'CorrectSupport',
      { replaces: position, reason: 'Ghi nhầm', content },
      { on: '2010-04-01' },
    );
    const now = await contentOf(stream);
    expect(now).toMatchObject({
      version: 2,
      support: { position: corrected.position, on: '2010-04-01', data: { title: 'Tên đúng' } },
    });
    expect((now.support!.data as SupportContent).beneficiaries.map(({ shares }) => shares)).toEqual([
      [{ source: 'local', amount: '4' }],
      [{ source: 'local', amount: '3' }],
    ]);
    expect(await contentOf(stream, '2026-01-01', position)).toMatchObject({
      version: 1,
      support: { position, on: '2010-03-01' },
    });
    expect(await contentOf(stream, '2010-03-15')).toMatchObject({ support: null });

    await decide(trainings, stream, 'ReverseSupport', {
      supportId: 't4',
      reverses: corrected.position,
      reason: 'Không tổ chức',
    });
    expect(await contentOf(stream)).toEqual({ version: 3, support: null, later: [] });
  });

  test('twenty at once: one record under one number, and each other refusal tells the truth', async () => {
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () =>
        decide(trainings, trainingStream('race'), 'RecordTraining', onCourse('race'), { on: '2010-06-01' }),
      ),
    );
    const refused = results
      .filter((each) => each.status === 'rejected')
      .map((each) => (each.reason as { code: string }).code);
    expect(refused).toEqual(Array.from({ length: 19 }, () => 'SUPPORT_ALREADY_RECORDED'));
  });

  test('a group that was advised becomes an organisation, once', async () => {
    const stream = foundingStream('f1');
    const advice = wish(
      { subject: null },
      { supportId: 'f1', beneficiaries: [formingGroup('THT Rau')], amounts: [amount('local', 5)] },
    );
    await decide(foundingAdvice, stream, 'RecordFoundingAdvice', advice, { on: '2011-02' });
    const link = () =>
      decide(
        foundingAdvice,
        stream,
        'LinkFoundedCooperative',
        { supportId: 'f1', cooperativeId: 'born', beneficiaryIndex: 0 },
        { on: '2011-09-01' },
      );
    await expect(link()).rejects.toMatchObject({ code: 'FOUNDED_COOPERATIVE_UNKNOWN' });
    await enter(cooperativeStream('born'), registered('born', 'THT', '2011-09-01'));
    const { position } = await link();
    await expect(link()).rejects.toMatchObject({ code: 'ALREADY_FOUNDED', figures: { position } });
    await decide(foundingAdvice, stream, 'ReverseSupport', { supportId: 'f1', reverses: position, reason: 'Nối nhầm' });
    await link();
    expect(await contentOf(stream)).toMatchObject({
      support: { on: '2011-02' },
      later: [{ type: 'FoundingLedToCooperative' }],
    });
  });

  test('twenty returns race for the last of the land, and as many are taken as it has', async () => {
    const stream = landStream('l1');
    const particulars = { form: 'allocation', purpose: 'Trụ sở', certificate: null, rentPerYear: null } as const;
    const area = { value: '1', unit: 'ha' } as const;
    await decide(
      landGrants,
      stream,
      'RecordLandGrant',
      wish(particulars, { supportId: 'l1', beneficiaries: [beneficiary('a')], area }),
    );
    const back = { supportId: 'l1', area: { value: '1000', unit: 'm2' }, reason: 'Thu hẹp' };
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, () => decide(landGrants, stream, 'RecordLandReturn', back)),
    );
    const refused = results
      .filter((each) => each.status === 'rejected')
      .map((each) => each.reason as { code: string; figures: object });
    expect(refused).toHaveLength(10);
    for (const { code, figures } of refused)
      expect({ code, figures }).toMatchObject({ code: 'MORE_THAN_IS_HELD', figures: { held: '0' } });
  });

  test('a total stands with its sentence, at its own precision', async () => {
    const aggregate = {
      aggregateId: 'g1',
      kind: 'training-short-course',
      title: 'Bồi dưỡng 2010–2012',
      programmeId: null,
      amounts: [amount('unstated', 337_000_000)],
      organisations: [],
      attendances: 2_368,
      people: null,
      projects: null,
      qualifier: 'exact',
      source: { document: 'Báo cáo minh họa', quotation: 'bồi dưỡng 2.368 lượt người' },
    };
    await decide(supportAggregates, aggregateStream('g1'), 'StateSupportAggregate', aggregate, { on: '2010/2012' });
    expect(await contentOf(aggregateStream('g1'))).toMatchObject({
      support: {
        type: 'SupportAggregateStated',
        on: '2010-01-01/2012-12-31',
        data: { attendances: 2_368, people: null },
      },
    });
  });

  test('and every leaf matches its bytes', async () => {
    expect((await journal.verify('spec')).findings).toEqual([]);
  });
});
