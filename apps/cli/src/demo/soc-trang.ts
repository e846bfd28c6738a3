import { dongOf, printDatedOn, type BusinessDate } from '#libs/kernel';
import { cooperatives, places } from '#libs/cooperatives';
import { cooperativeStream, placeStream } from '#libs/cooperatives/events';
import { documents, figures, socTrangDocument, socTrangFigures } from '#libs/figures';
import { documentStream, figureStream } from '#libs/figures/events';
import { funds } from '#libs/funds';
import { fundStream } from '#libs/funds/events';
import { fundRules, legalTexts, ruleTables, socTrangLegalTexts } from '#libs/programmes';
import { legalTextStream, ruleStream } from '#libs/programmes/events';
import { aggregateStream, supportAggregates } from '#libs/support';
import type { Sender } from './sender.js';

/*
 * Sóc Trăng: only what the province's report of 2013 states, under the names it states it. Sums it gives without their
 * parts are aggregate entries with their sentence; nothing is invented.
 */

const actor = 'import-2013';
const document = 'Báo cáo tình hình xây dựng, phát triển kinh tế tập thể trên địa bàn tỉnh Sóc Trăng (2013)';
const triệu = 1_000_000n;

const district = (placeId: string, name: string) => ({ placeId, name, level: 'district', parentId: 'soc-trang' });
/** The units of mid-2013 (they ended with the district tier on 30/06/2025). */
const units = [
  district('tp-soc-trang', 'Thành phố Sóc Trăng'),
  district('vinh-chau', 'Thị xã Vĩnh Châu'),
  district('chau-thanh', 'Huyện Châu Thành'),
  district('cu-lao-dung', 'Huyện Cù Lao Dung'),
  district('ke-sach', 'Huyện Kế Sách'),
  district('long-phu', 'Huyện Long Phú'),
  district('my-tu', 'Huyện Mỹ Tú'),
  district('my-xuyen', 'Huyện Mỹ Xuyên'),
  district('nga-nam', 'Huyện Ngã Năm'),
  district('thanh-tri', 'Huyện Thạnh Trị'),
  district('tran-de', 'Huyện Trần Đề'),
];
const unitsKnownFrom = '2010-01-01' as BusinessDate;
const districtsLastDay = '2025-06-30' as BusinessDate;

/** The four cooperatives the report names. Where it gives no district, the province stands. */
const named = [
  { cooperativeId: 'evergrowth', name: 'HTX nông nghiệp Evergrowth', placeId: 'tran-de' },
  { cooperativeId: 'long-hung', name: 'HTX nông nghiệp Long Hưng', placeId: 'soc-trang' },
  { cooperativeId: 'heo-my-xuyen', name: 'HTX chăn nuôi heo Mỹ Xuyên', placeId: 'soc-trang' },
  { cooperativeId: 'vinh-tien', name: 'HTX nông nghiệp Vĩnh Tiên', placeId: 'nga-nam' },
];

const founding =
  'Giai đoạn 2010 - 2012, có 287 tổ chức kinh tế tập thể (bao gồm 258 THT và 29 HTX) được hỗ trợ, tư vấn thành lập mới với kinh phí khoảng 580 triệu đồng.';
const training =
  'Giai đoạn 2010 - 2012, có khoảng 2.368 lượt cán bộ HTX nông nghiệp được hỗ trợ bồi dưỡng với kinh phí khoảng 337 triệu đồng; 71 lượt cán bộ HTX được hỗ trợ đào tạo trung cấp với kinh phí khoảng 1.209,58 triệu đồng.';
const fundOpened =
  'Quỹ hỗ trợ phát triển HTX thành lập và đi vào hoạt từ tháng 4/2010 với số vốn ban đầu 2.500 triệu đồng; đến tháng 5/2011 tăng lên 5.000 triệu đồng (ngân sách tỉnh cấp).';
const fundLent =
  'Tính đến cuối năm 2012, đã giải ngân cho 8 dự án với số tiền 2.440 triệu đồng (cho 3 THT và 5 HTX vay).';

const aggregate = {
  programmeId: null,
  organisations: [],
  attendances: null,
  people: null,
  projects: null,
  qualifier: 'about',
};
const aggregates = [
  {
    ...aggregate,
    aggregateId: 'founding-2010-2012',
    kind: 'founding',
    title: 'Hỗ trợ, tư vấn thành lập mới 2010–2012',
    amounts: [{ source: 'unstated', amount: dongOf(580n * triệu) }],
    organisations: [
      { kind: 'THT', count: 258 },
      { kind: 'HTX', count: 29 },
    ],
    source: { document, quotation: founding },
  },
  {
    ...aggregate,
    aggregateId: 'short-courses-2010-2012',
    kind: 'training-short-course',
    title: 'Bồi dưỡng cán bộ HTX nông nghiệp 2010–2012',
    amounts: [{ source: 'unstated', amount: dongOf(337n * triệu) }],
    attendances: 2368,
    source: { document, quotation: training },
  },
  {
    ...aggregate,
    aggregateId: 'formal-courses-2010-2012',
    kind: 'training-formal-course',
    title: 'Đào tạo trung cấp cho cán bộ HTX 2010–2012',
    amounts: [{ source: 'unstated', amount: dongOf(1_209_580_000n) }],
    attendances: 71,
    source: { document, quotation: training },
  },
];

export const loadSocTrang = async (sender: Sender): Promise<void> => {
  const { send } = sender;
  const province = { placeId: 'soc-trang', name: 'Tỉnh Sóc Trăng', level: 'province', parentId: null };
  for (const unit of [province, ...units]) {
    const data = { ...unit, validFrom: unitsKnownFrom, validTo: unit === province ? null : districtsLastDay };
    await send(places, placeStream(unit.placeId), 'DefinePlace', data, { on: unitsKnownFrom, actor });
  }
  for (const text of socTrangLegalTexts) {
    await send(legalTexts, legalTextStream(text.legalTextId), 'RegisterLegalText', text, {
      on: text.issuedOn ?? '2013-08',
      actor,
    });
  }
  for (const rule of fundRules) {
    await send(ruleTables, ruleStream(rule.rule), 'AdoptRule', rule, { on: rule.validFrom, actor });
  }
  for (const cooperative of named) {
    const data = {
      ...cooperative,
      kind: 'HTX',
      sector: 'agriculture-fishery',
      members: null,
      registration: null,
      similarNamesSeen: [],
    };
    await send(cooperatives, cooperativeStream(cooperative.cooperativeId), 'RegisterCooperative', data, {
      on: '2013-06',
      actor,
    });
  }
  for (const stated of aggregates) {
    await send(supportAggregates, aggregateStream(stated.aggregateId), 'StateSupportAggregate', stated, {
      on: '2010/2012',
      actor,
    });
  }
  await stateFigures(sender);
  const fundId = 'quy-ho-tro';
  const fund = fundStream(fundId);
  await send(
    funds,
    fund,
    'OpenFund',
    { fundId, name: 'Quỹ hỗ trợ phát triển HTX tỉnh Sóc Trăng' },
    { on: '2010-04', actor },
  );
  for (const on of ['2010-04', '2011-05']) {
    const data = { fundId, amount: dongOf(2500n * triệu), source: 'local', note: fundOpened };
    await send(funds, fund, 'ContributeCapital', data, { on, actor });
  }
  const balance = {
    fundId,
    disbursed: dongOf(2440n * triệu),
    repaid: null,
    projects: 8,
    borrowers: [
      { kind: 'THT', count: 3 },
      { kind: 'HTX', count: 5 },
    ],
    qualifier: 'exact',
    source: { document, quotation: fundLent },
  };
  await send(funds, fund, 'StateFundBalance', balance, { on: '2010-04/2012', actor });
};

/** Every figure the report states, with its sentence; they live apart from what is computed and meet it only in the reconciliation. */
export const stateFigures = async ({ send }: Sender): Promise<number> => {
  const on = printDatedOn(socTrangDocument.on);
  const { documentId } = socTrangDocument.data;
  await send(documents, documentStream(documentId), 'RegisterDocument', socTrangDocument.data, { on, actor });
  // In order: a share comes after the figures it is a share of.
  for (const figure of socTrangFigures)
    await send(figures, figureStream(figure.figureId), 'StateFigure', figure, { on, actor });
  return socTrangFigures.length;
};
