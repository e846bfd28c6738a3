import { saidDong, says, type Tellings } from '#libs/kernel';
import { fundingSourceWords } from '#libs/support/events';
import { fundStream, type FundEvent } from './fund-events.js';

/** What the entries of the funds say. */
export const fundSentences: Tellings<FundEvent> = {
  FundOpened: says(
    ['lập quỹ', 'fund'],
    ({ name }) => [`lập ${name}`, `opened ${name}`],
    ({ name }) => name,
  ),
  CapitalContributed: says(['góp vốn quỹ', 'capital'], ({ fundId, amount, source, note }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `cấp ${saidDong(amount)} vốn cho ${fund} (nguồn: ${fundingSourceWords[source].vi})${note ? `: ${note}` : ''}`,
      `${saidDong(amount)} of capital for ${fund} (source: ${fundingSourceWords[source].en})${note ? `: ${note}` : ''}`,
    ];
  }),
  CapitalWithdrawn: says(['rút vốn quỹ', 'withdrawal'], ({ fundId, amount, reason }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `rút ${saidDong(amount)} vốn của ${fund}: ${reason}`,
      `withdrew ${saidDong(amount)} of the capital of ${fund}: ${reason}`,
    ];
  }),
  InterestRetained: says(['bổ sung vốn từ lãi', 'retained interest'], ({ fundId, amount }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `bổ sung ${saidDong(amount)} tiền lãi vào vốn của ${fund}`,
      `retained ${saidDong(amount)} of interest as capital of ${fund}`,
    ];
  }),
  CostPaid: says(['chi phí quỹ', 'cost'], ({ fundId, amount, purpose, voucher }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `${fund} chi ${saidDong(amount)}: ${purpose}, chứng từ ${voucher.document}`,
      `${fund} spent ${saidDong(amount)}: ${purpose}, voucher ${voucher.document}`,
    ];
  }),
  FundBalanceStated: says(['số dư quỹ ban đầu', 'opening balance'], ({ fundId, disbursed, projects, source }, name) => {
    const fund = name(fundStream(fundId));
    return [
      `số ban đầu của ${fund}: đã giải ngân ${saidDong(disbursed)} cho ${projects} dự án, theo ${source.document}`,
      `opening balance of ${fund}: ${saidDong(disbursed)} disbursed for ${projects} projects, as stated in ${source.document}`,
    ];
  }),
};
