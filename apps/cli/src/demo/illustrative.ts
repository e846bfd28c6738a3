import { dongOf, type BusinessDate } from '#libs/kernel';
import { cooperatives, places } from '#libs/cooperatives';
import { cooperativeStream, placeStream, type OrganisationKind, type Sector } from '#libs/cooperatives/events';
import { foundingAdvice } from '#libs/founding';
import { foundingStream } from '#libs/founding/events';
import { landGrants } from '#libs/land';
import { landStream } from '#libs/land/events';
import { fundRules, programmes, ruleTables } from '#libs/programmes';
import { programmeStream, ruleStream } from '#libs/programmes/events';
import { technologyTransfers } from '#libs/technology';
import { technologyStream } from '#libs/technology/events';
import { tradePromotions } from '#libs/trade';
import { tradeStream } from '#libs/trade/events';
import { trainings } from '#libs/training';
import { trainingStream } from '#libs/training/events';
import { lendMoney } from './illustrative-loans.js';
import { randomFrom, type Random } from './random.js';
import { dayIn, manager, officer, together, type Organisation, type Scene, type Size } from './scene.js';
import type { Sender } from './sender.js';

/*
 * A province that does not exist, under names nobody could take for real ones: some organisations, and three years of
 * every kind of support, made by the commands a person would send.
 */

const usual: Size = { organisations: 120, years: [2023, 2024, 2025], seed: 20_130_905 };
const million = 1_000_000;

const sectorsOf: Readonly<Record<OrganisationKind, readonly Sector[]>> = {
  HTX: ['agriculture-fishery', 'agriculture-fishery', 'industry-crafts', 'construction', 'trade-services', 'transport'],
  THT: ['agriculture-fishery', 'agriculture-fishery', 'trade-services', 'credit'],
  QTDND: ['credit'],
  LHHTX: ['agriculture-fishery'],
};
const trades: Readonly<Record<Sector, string>> = {
  'agriculture-fishery': 'nông nghiệp',
  'industry-crafts': 'thủ công',
  construction: 'xây dựng',
  'trade-services': 'dịch vụ',
  transport: 'vận tải',
  credit: 'tín dụng',
  other: 'tổng hợp',
};
const prefixes: Readonly<Record<OrganisationKind, string>> = {
  HTX: 'HTX',
  THT: 'THT',
  QTDND: 'Quỹ TDND',
  LHHTX: 'Liên hiệp HTX',
};

export const loadIllustrative = async (sender: Sender, size: Size = usual): Promise<void> => {
  const random = randomFrom(size.seed);
  const placeIds = await definePlaces(sender);
  const programmeId = await openProgramme(sender, size);
  const organisations = await registerOrganisations(sender, random, size, placeIds);
  const scene: Scene = { sender, random, size, programmeId, placeIds, organisations };
  await fileReturns(scene);
  for (const year of size.years) await supportOfYear(scene, year);
  await lendMoney(scene);
  await changeOrganisations(scene);
};

const definePlaces = async ({ send }: Sender): Promise<string[]> => {
  const on = '2020-01-01';
  const define = (placeId: string, name: string, level: string, parentId: string | null) =>
    send(
      places,
      placeStream(placeId),
      'DefinePlace',
      { placeId, name, level, parentId, validFrom: on as BusinessDate, validTo: null },
      { on, actor: manager },
    );
  await define('minh-hoa', 'Tỉnh Minh Họa', 'province', null);
  const ids = Array.from({ length: 8 }, (_, n) => `huyen-${n + 1}`);
  await together(ids, (id, n) => define(id, `Huyện Minh Họa ${n + 1}`, 'district', 'minh-hoa'));
  return ids;
};

const openProgramme = async ({ send }: Sender, { years }: Size): Promise<string> => {
  const programmeId = 'chuong-trinh-ktt';
  const stream = programmeStream(programmeId);
  const from = `${years[0]}-01-01`;
  const legalBasis = [{ text: 'Quyết định minh họa số 01/QĐ-MH', date: from as BusinessDate }];
  const period = { from: from as BusinessDate, to: `${years.at(-1)}-12-31` as BusinessDate };
  const kinds = [
    'founding',
    'training-short-course',
    'training-formal-course',
    'land',
    'trade',
    'technology',
    'fund-loan',
  ];
  await send(
    programmes,
    stream,
    'OpenProgramme',
    { programmeId, name: 'Chương trình minh họa hỗ trợ kinh tế tập thể', legalBasis, period, kinds },
    { on: from, actor: manager, legalBasis },
  );
  for (const year of years) {
    for (const [source, amount] of [
      ['central', 2000],
      ['local', 3000],
    ] as const) {
      await send(
        programmes,
        stream,
        'SetProgrammeBudget',
        { programmeId, year, source, amount: dongOf(amount * million) },
        { on: `${year}-01-01`, actor: manager, key: source },
      );
    }
  }
  const target = {
    programmeId,
    targetId: 'htx-moi',
    title: 'HTX thành lập mới',
    unit: 'tổ chức',
    value: '30',
    qualifier: 'at-least',
    dueOn: { from: period.to, to: period.to, precision: 'day' },
  };
  await send(programmes, stream, 'SetTarget', target, { on: from, actor: manager });
  await send(
    programmes,
    stream,
    'MeasureTarget',
    { programmeId, targetId: 'htx-moi', value: '11', qualifier: 'exact', source: null },
    { on: `${years[0]}-12-31`, actor: manager },
  );
  for (const rule of fundRules)
    await send(ruleTables, ruleStream(rule.rule), 'AdoptRule', rule, { on: rule.validFrom, actor: manager });
  return programmeId;
};

const registerOrganisations = async (
  { send }: Sender,
  random: Random,
  { organisations, years }: Size,
  placeIds: readonly string[],
): Promise<Organisation[]> => {
  const made = Array.from({ length: organisations }, (_, n): Organisation & { name: string; members: number } => {
    const kind: OrganisationKind = n % 40 === 39 ? 'LHHTX' : n % 10 === 8 ? 'QTDND' : n % 10 < 5 ? 'HTX' : 'THT';
    const sector = random.pick(sectorsOf[kind]);
    const name = `${prefixes[kind]} ${trades[sector]} Minh Họa số ${n + 1}`;
    const registeredOn = dayIn(random, years[0]! - random.whole(1, 3));
    return {
      id: `to-chuc-${n + 1}`,
      kind,
      sector,
      placeId: random.pick(placeIds),
      registeredOn,
      name,
      members: random.whole(7, 120),
    };
  });
  await together(made, ({ id, name, kind, sector, placeId, members, registeredOn }, n) => {
    const registration = { number: `MH-${1000 + n}`, issuedBy: 'Phòng Tài chính – Kế hoạch Minh Họa' };
    const data = { cooperativeId: id, name, kind, sector, placeId, members, registration, similarNamesSeen: [] };
    return send(cooperatives, cooperativeStream(id), 'RegisterCooperative', data, { on: registeredOn, actor: officer });
  });
  return made;
};

const fileReturns = async ({ sender: { send }, random, organisations, size }: Scene): Promise<void> => {
  for (const year of size.years.slice(0, -1)) {
    const on = `${year + 1}-03-31`;
    await together(organisations, async ({ id, kind }) => {
      const stream = cooperativeStream(id);
      const money = (low: number, high: number) => dongOf(random.whole(low, high) * million);
      const staff = {
        universityOrCollege: random.whole(0, 3),
        secondary: random.whole(0, 4),
        untrained: random.whole(1, 6),
      };
      const filed = {
        cooperativeId: id,
        year,
        members: random.whole(20, 150),
        newMembers: random.whole(0, 15),
        regularWorkers: random.whole(3, 60),
        staff,
        charterCapital: money(100, 3000),
        operatingCapital: money(300, 9000),
        revenue: money(200, 8000),
        profit: money(-50, 600),
        incomePerMember: money(8, 40),
      };
      const grade = random.pick(['good', 'fair', 'fair', 'average', 'weak']);
      await send(cooperatives, stream, 'FileYearlyReturn', filed, { on, actor: officer, key: year });
      if (kind === 'HTX')
        await send(
          cooperatives,
          stream,
          'GradeCooperative',
          { cooperativeId: id, year, grade },
          { on, actor: officer, key: year },
        );
    });
  }
};

interface Shares {
  readonly cooperativeId: string;
  readonly attendances: number | null;
  readonly people: number | null;
  readonly weight: null;
  readonly shares: null;
}

const receiving = (
  organisations: readonly Organisation[],
  counts: () => { attendances: number; people: number } | null,
): Shares[] =>
  organisations.map(({ id }) => ({
    cooperativeId: id,
    attendances: null,
    people: null,
    ...counts(),
    weight: null,
    shares: null,
  }));

const supportOfYear = async (scene: Scene, year: number): Promise<void> => {
  const {
    sender: { send },
    random,
    programmeId,
    organisations,
    placeIds,
  } = scene;
  const common = { programmeId, quantities: [], area: null, evidence: [{ document: `BB-${year}` }] };
  const money = (source: string, low: number, high: number) => ({
    source,
    amount: dongOf(random.whole(low, high) * 100_000 + random.whole(0, 99_999)),
  });
  const agriculture = organisations.filter(({ sector }) => sector === 'agriculture-fishery');
  const htx = organisations.filter(({ kind }) => kind === 'HTX');
  const number = (count: number) => Array.from({ length: count }, (_, n) => n + 1);
  const scale = Math.max(1, Math.round(organisations.length / 120));

  await together(number(6 * scale), (n) => {
    const supportId = `lop-${year}-${n}`;
    const counts = () => {
      const people = random.whole(1, 6);
      return { people, attendances: people * random.whole(1, 3) };
    };
    const formal = n % 6 === 0;
    const particulars = {
      courseType: formal ? 'formal-secondary' : 'short-course',
      classes: random.whole(1, 2),
      days: random.whole(2, 5),
      topic: formal ? 'Trung cấp kế toán HTX' : 'Quản trị hợp tác xã',
      venue: 'Hội trường Minh Họa',
    };
    const data = {
      ...common,
      supportId,
      title: `${formal ? 'Đào tạo trung cấp' : 'Lớp bồi dưỡng'} ${year} đợt ${n}`,
      beneficiaries: receiving(random.some(agriculture, random.whole(3, 15)), counts),
      amounts: [money('central', 200, 600), money('local', 50, 300)],
      particulars,
    };
    return send(trainings, trainingStream(supportId), 'RecordTraining', data, {
      on: dayIn(random, year),
      actor: officer,
    });
  });
  await together(number(4 * scale), (n) => {
    const supportId = `sang-lap-${year}-${n}`;
    const forming = number(random.whole(1, 3)).map((index) => ({
      formingName: `Tổ sáng lập Minh Họa ${year}-${n}-${index}`,
      kind: 'THT',
      sector: 'agriculture-fishery',
      placeId: random.pick(placeIds),
      attendances: null,
      people: random.whole(5, 15),
      weight: null,
      shares: null,
    }));
    const data = {
      ...common,
      supportId,
      title: `Tư vấn thành lập ${year} đợt ${n}`,
      beneficiaries: forming,
      amounts: [money('local', 20, 90)],
      particulars: { subject: 'Điều lệ, phương án sản xuất kinh doanh' },
    };
    return send(foundingAdvice, foundingStream(supportId), 'RecordFoundingAdvice', data, {
      on: dayIn(random, year),
      actor: officer,
    });
  });
  await together(number(2 * scale), (n) => {
    const supportId = `dat-${year}-${n}`;
    const lease = n % 2 === 0;
    const particulars = {
      form: lease ? 'lease' : 'allocation',
      purpose: lease ? 'Nuôi trồng thủy sản' : 'Trụ sở làm việc',
      certificate: null,
      rentPerYear: lease ? dongOf(random.whole(5, 30) * million) : null,
    };
    const area = lease
      ? { value: String(random.whole(2, 40)), unit: 'ha' }
      : { value: `${random.whole(200, 900)}.5`, unit: 'm2' };
    const data = {
      ...common,
      supportId,
      title: `${lease ? 'Cho thuê đất mặt nước' : 'Giao đất'} ${year} số ${n}`,
      beneficiaries: receiving(random.some(htx, 1), () => null),
      amounts: [],
      area,
      particulars,
    };
    return send(landGrants, landStream(supportId), 'RecordLandGrant', data, {
      on: dayIn(random, year),
      actor: officer,
    });
  });
  await together(number(3 * scale), (n) => {
    const supportId = `hoi-cho-${year}-${n}`;
    const data = {
      ...common,
      supportId,
      title: `Hội chợ Minh Họa ${year} lần ${n}`,
      beneficiaries: receiving(random.some(htx, random.whole(3, 10)), () => null),
      amounts: [money('local', 300, 900), money('members', 20, 80)],
      particulars: { form: 'fair', eventName: `Hội chợ Minh Họa ${year}`, venue: 'Trung tâm Minh Họa' },
    };
    return send(tradePromotions, tradeStream(supportId), 'RecordTradePromotion', data, {
      on: dayIn(random, year),
      actor: officer,
    });
  });
  await together(number(3 * scale), (n) => {
    const supportId = `cong-nghe-${year}-${n}`;
    const foreign = n % 3 === 0;
    const data = {
      ...common,
      supportId,
      title: `Chuyển giao kỹ thuật ${year} số ${n}`,
      beneficiaries: receiving(random.some(agriculture, random.whole(1, 5)), () => null),
      amounts: [money(foreign ? 'foreign' : 'central', 400, 1500)],
      quantities: [{ value: String(random.whole(5, 50)), unit: 'con giống' }],
      particulars: {
        form: foreign ? 'breeding-stock' : 'demonstration',
        donor: foreign ? 'Tổ chức Minh Họa quốc tế' : null,
      },
    };
    return send(technologyTransfers, technologyStream(supportId), 'RecordTechnologyTransfer', data, {
      on: dayIn(random, year),
      actor: officer,
    });
  });
};

/** What happens to organisations and entries after the fact: moves, conversions, an end, corrections and reversals. */
const changeOrganisations = async ({
  sender: { send },
  organisations,
  placeIds,
  size,
  programmeId,
}: Scene): Promise<void> => {
  const year = size.years.at(-1)!;
  const tht = organisations.filter(({ kind }) => kind === 'THT');
  const htx = organisations.filter(({ kind }) => kind === 'HTX');
  const to = (organisation: Organisation, type: string, data: object, on: string) =>
    send(
      cooperatives,
      cooperativeStream(organisation.id),
      type,
      { cooperativeId: organisation.id, ...data },
      { on, actor: officer },
    );
  await to(
    tht[0]!,
    'ConvertCooperative',
    { kind: 'HTX', name: 'HTX Minh Họa chuyển đổi', members: 12 },
    `${year}-05-10`,
  );
  await to(htx[1]!, 'RenameCooperative', { name: 'HTX Minh Họa tên mới' }, `${year}-06-01`);
  await to(htx[2]!, 'MoveCooperative', { placeId: placeIds.find((id) => id !== htx[2]!.placeId) }, `${year}-06-15`);
  await to(htx[3]!, 'AssignCode', { scheme: 'tax', code: '1900000003' }, `${year}-07-01`);
  await to(
    tht[2]!,
    'ChangeSector',
    { sector: tht[2]!.sector === 'credit' ? 'trade-services' : 'credit' },
    `${year}-07-15`,
  );
  await to(tht[1]!, 'DissolveCooperative', { reason: 'Hết hợp đồng hợp tác' }, `${year}-12-20`);
  await to(htx[4]!, 'MergeCooperative', { intoId: htx[5]!.id }, `${year}-12-22`);
  await send(
    programmes,
    programmeStream(programmeId),
    'CloseProgramme',
    { programmeId, reason: 'Hết giai đoạn' },
    { on: `${year}-12-31`, actor: manager },
  );
};
