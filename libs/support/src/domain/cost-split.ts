import { refusals, splitDong, sumOfDong, type Dong } from '#libs/kernel';
import type { FundingSource, SourcedAmount } from '../content.js';

/** An amount of one funding source as it is reckoned with; in events it is a {@link SourcedAmount}. */
export interface SourcedDong {
  readonly source: FundingSource;
  readonly amount: Dong;
}

/** What of one beneficiary decides about its part of the cost. */
export interface Sharer {
  readonly attendances: number | null;
  /** Its weight where the cost is not split by attendances; the ratio counts, not the size. */
  readonly weight: number | null;
  /** Its part of each source where the parts are known. */
  readonly shares: readonly SourcedDong[] | null;
}

const reject = refusals({
  SOURCE_TWICE: {
    vi: 'Nguồn vốn “{source}” được ghi hai lần. Hãy cộng lại thành một dòng.',
    en: 'The funding source “{source}” is given twice. Add the two up into one line.',
    nature: 'input',
  },
  AMOUNT_NEGATIVE: {
    vi: 'Số tiền của nguồn “{source}” là {amount} đồng; số tiền hỗ trợ không được âm.',
    en: 'The amount of the source “{source}” is {amount} đồng; support is never negative.',
    nature: 'input',
  },
  SHARES_FOR_SOME_ONLY: {
    vi: 'Chỉ {given} trên {beneficiaries} đơn vị có phần kinh phí riêng. Hãy ghi cho tất cả hoặc bỏ trống tất cả.',
    en: 'Only {given} of {beneficiaries} beneficiaries have a share of their own. Give one to each or to none.',
    nature: 'input',
  },
  SHARES_DO_NOT_ADD_UP: {
    vi: 'Nguồn “{source}”: các phần cộng lại được {sum} đồng, tổng kinh phí là {amount} đồng, lệch {difference} đồng.',
    en: 'Source “{source}”: the shares add up to {sum} đồng, the whole is {amount} đồng, {difference} đồng apart.',
  },
  WEIGHTS_FOR_SOME_ONLY: {
    vi: 'Chỉ {given} trên {beneficiaries} đơn vị có hệ số chia. Hãy ghi cho tất cả hoặc bỏ trống tất cả.',
    en: 'Only {given} of {beneficiaries} beneficiaries have a weight. Give one to each or to none.',
    nature: 'input',
  },
  WEIGHT_NOT_USABLE: {
    vi: 'Hệ số chia {weight} không dùng được. Hãy ghi số nguyên từ 0 đến {weightMax}.',
    en: 'The weight {weight} cannot be used. Give a whole number from 0 to {weightMax}.',
    nature: 'input',
  },
  WEIGHTS_ALL_ZERO: {
    vi: 'Mọi hệ số chia đều bằng 0 nên không chia được kinh phí.',
    en: 'All weights are 0, so the cost cannot be split.',
    nature: 'input',
  },
});

/** Far above any number of attendances, and small enough that sums of weights stay exact. */
export const weightMax = 1_000_000_000;

/** Refuses a source that is given twice and an amount below nothing. */
export const checkAmounts = (amounts: readonly SourcedDong[]): void => {
  const seen = new Set<FundingSource>();
  for (const { source, amount } of amounts) {
    if (seen.has(source)) throw reject('SOURCE_TWICE', { source });
    if (amount < 0n) throw reject('AMOUNT_NEGATIVE', { source, amount });
    seen.add(source);
  }
};

/**
 * Each beneficiary's part of the cost, source by source in the order of the amounts: as given where the shares are
 * known, else by weight, else by attendances, else equally. The parts of a source always add up to its amount.
 */
export const sharesOf = (amounts: readonly SourcedDong[], sharers: readonly Sharer[]): SourcedAmount[][] => {
  const given = sharers.filter(({ shares }) => shares !== null).length;
  const beneficiaries = sharers.length;
  if (given !== 0 && given !== beneficiaries) throw reject('SHARES_FOR_SOME_ONLY', { given, beneficiaries });
  if (given)
    return givenShares(
      amounts,
      sharers.map(({ shares }) => shares ?? []),
    );

  const weights = weightsOf(sharers);
  const bySource = amounts.map(({ source, amount }) => ({ source, parts: splitDong(amount, weights) }));
  return sharers.map((_, index) => bySource.map(({ source, parts }) => ({ source, amount: parts[index]!.toString() })));
};

const givenShares = (
  amounts: readonly SourcedDong[],
  shares: readonly (readonly SourcedDong[])[],
): SourcedAmount[][] => {
  for (const each of shares) checkAmounts(each);
  const shareOf = (each: readonly SourcedDong[], source: FundingSource): bigint =>
    each.find((share) => share.source === source)?.amount ?? 0n;

  const sources = new Set([...amounts, ...shares.flat()].map(({ source }) => source));
  for (const source of sources) {
    const amount = shareOf(amounts, source);
    const sum = sumOfDong(shares.map((each) => shareOf(each, source)));
    if (sum !== amount) {
      throw reject('SHARES_DO_NOT_ADD_UP', { source, sum, amount, difference: sum - amount });
    }
  }
  return shares.map((each) => amounts.map(({ source }) => ({ source, amount: shareOf(each, source).toString() })));
};

const weightsOf = (sharers: readonly Sharer[]): number[] => {
  const weights = known(sharers.map(({ weight }) => weight));
  if (weights.length !== 0) {
    if (weights.length !== sharers.length) {
      throw reject('WEIGHTS_FOR_SOME_ONLY', { given: weights.length, beneficiaries: sharers.length });
    }
    for (const weight of weights) {
      if (!Number.isInteger(weight) || weight < 0 || weight > weightMax) {
        throw reject('WEIGHT_NOT_USABLE', { weight, weightMax });
      }
    }
    if (weights.every((weight) => weight === 0)) throw reject('WEIGHTS_ALL_ZERO');
    return weights;
  }
  // Attendances tell a ratio only where every beneficiary has them and somebody attended.
  const attendances = known(sharers.map((sharer) => sharer.attendances));
  const tellRatio = attendances.length === sharers.length && attendances.some((count) => count > 0);
  return tellRatio ? attendances : sharers.map(() => 1);
};

const known = (numbers: readonly (number | null)[]): number[] => numbers.filter((number) => number !== null);
