import { printDatedOn, printDay, saidDong, says, type Tellings } from '#libs/kernel';
import { fundingSourceWords } from '#libs/support/events';
import {
  legalTextStream,
  programmeStream,
  type LegalTextEvent,
  type ProgrammeEvent,
  type RuleEvent,
} from './events.js';

/** What the entries of programmes, legal texts and rules say. */
export const programmeSentences: Tellings<ProgrammeEvent | LegalTextEvent | RuleEvent> = {
  ProgrammeOpened: says(
    ['mở chương trình', 'programme'],
    ({ name, period }) => [
      `mở chương trình ${name} từ ${printDay(period.from)}${period.to ? ` đến ${printDay(period.to)}` : ''}`,
      `opened the programme ${name} from ${printDay(period.from)}${period.to ? ` to ${printDay(period.to)}` : ''}`,
    ],
    ({ name }) => name,
  ),
  ProgrammeBudgetSet: says(['dự toán chương trình', 'budget'], ({ programmeId, year, source, amount }, name) => {
    const programme = name(programmeStream(programmeId));
    return [
      `dự toán năm ${year} của ${programme}: ${saidDong(amount)} (nguồn: ${fundingSourceWords[source].vi})`,
      `the budget of ${programme} for ${year}: ${saidDong(amount)} (source: ${fundingSourceWords[source].en})`,
    ];
  }),
  TargetSet: says(['giao chỉ tiêu', 'target'], ({ programmeId, title, value, unit, dueOn }, name) => {
    const [programme, due] = [name(programmeStream(programmeId)), printDatedOn(dueOn)];
    return [
      `giao chỉ tiêu của ${programme}: ${title} ${value} ${unit}, đến ${due}`,
      `set a target of ${programme}: ${title} ${value} ${unit}, by ${due}`,
    ];
  }),
  TargetMeasured: says(['kết quả chỉ tiêu', 'measurement'], ({ programmeId, targetId, value }, name) => {
    const programme = name(programmeStream(programmeId));
    return [
      `kết quả chỉ tiêu ${targetId} của ${programme}: ${value}`,
      `the target ${targetId} of ${programme} stands at ${value}`,
    ];
  }),
  ProgrammeExtended: says(['kéo dài chương trình', 'longer programme'], ({ programmeId, to, previousTo }, name) => {
    const programme = name(programmeStream(programmeId));
    return [
      `kéo dài ${programme} từ ${printDay(previousTo)} đến ${printDay(to)}`,
      `extended ${programme} from ${printDay(previousTo)} to ${printDay(to)}`,
    ];
  }),
  ProgrammeClosed: says(['kết thúc chương trình', 'end of a programme'], ({ programmeId, reason }, name) => {
    const programme = name(programmeStream(programmeId));
    return [`kết thúc ${programme}: ${reason}`, `closed ${programme}: ${reason}`];
  }),
  LegalTextRegistered: says(
    ['văn bản pháp lý', 'legal text'],
    ({ number, title, issuedOn }) => {
      const dated = issuedOn ? [` ngày ${printDay(issuedOn)}`, ` of ${printDay(issuedOn)}`] : ['', ''];
      return [
        `ghi văn bản ${number ?? ''}${dated[0]}: ${title}`.replace('văn bản :', 'văn bản:'),
        `registered the text ${number ?? ''}${dated[1]}: ${title}`.replace('text :', 'text:'),
      ];
    },
    ({ number, title }) => number ?? title,
  ),
  LegalTextRepealed: says(['hết hiệu lực', 'repeal'], ({ legalTextId, replacedById }, name) => {
    const text = name(legalTextStream(legalTextId));
    const by = replacedById && name(legalTextStream(replacedById));
    return [
      `văn bản ${text} hết hiệu lực${by ? `, thay bằng ${by}` : ''}`,
      `the text ${text} was repealed${by ? `, replaced by ${by}` : ''}`,
    ];
  }),
  RuleAdopted: says(['quy định', 'rule'], ({ rule, validFrom, version, citations }) => {
    const by = citations.map(({ text }) => text).join(', ');
    return [
      `áp dụng quy định ${rule} bản ${version} từ ${printDay(validFrom)}${by ? ` theo ${by}` : ''}`,
      `adopted version ${version} of the rule ${rule} from ${printDay(validFrom)}${by ? ` by ${by}` : ''}`,
    ];
  }),
};
