import { printDong, says, sumOfDong, type NameOf, type Tellings } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import type { Beneficiary, SourcedAmount, SupportAggregateEvent, SupportContent } from './content.js';

const namedMax = 3;

/** The first of who benefited by name, and how many there are beside them. */
const saidBeneficiaries = (beneficiaries: readonly Beneficiary[], name: NameOf): readonly [string, string] => {
  const named = beneficiaries
    .slice(0, namedMax)
    .map(({ cooperativeId, formingName }) => formingName ?? name(cooperativeStream(cooperativeId!)))
    .join(', ');
  const more = beneficiaries.length - namedMax;
  return more > 0 ? [`${named} và ${more} đơn vị khác`, `${named} and ${more} others`] : [named, named];
};

const saidAmounts = (amounts: readonly SourcedAmount[]): readonly [string, string] => {
  if (!amounts.length) return ['', ''];
  const sum = printDong(sumOfDong(amounts.map(({ amount }) => BigInt(amount))));
  return [`, kinh phí ${sum} đồng`, `, cost ${sum} đồng`];
};

/** What an entry of support says, whatever its kind: what was done, for whom and at what cost. */
export const saidSupport = (
  { title, beneficiaries, amounts }: SupportContent,
  [vi, en]: readonly [vi: string, en: string],
  name: NameOf,
): readonly [string, string] => {
  const [who, cost] = [saidBeneficiaries(beneficiaries, name), saidAmounts(amounts)];
  return [`${vi} “${title}” cho ${who[0]}${cost[0]}`, `${en} “${title}” for ${who[1]}${cost[1]}`];
};

/** What the entries of support known only as a total say. */
export const supportSentences: Tellings<SupportAggregateEvent> = {
  SupportAggregateStated: says(['số hỗ trợ tổng hợp', 'total of support'], ({ title, amounts, source }) => {
    const cost = saidAmounts(amounts);
    return [
      `số tổng hợp “${title}”${cost[0]}, theo ${source.document}`,
      `the total “${title}”${cost[1]}, as stated in ${source.document}`,
    ];
  }),
};
