import { decider } from '#libs/kernel';
import { evolveFund, noFund } from './fund.js';
import {
  contributeCapital,
  correctFundEntry,
  openNewFund,
  payCost,
  retainInterest,
  reverseFundEntry,
  stateFundBalance,
  withdrawCapital,
} from './move-capital.js';

/** A fund's own stream: its opening, its capital in and out, and the balance it began with. */
export const funds = decider({
  category: 'fund',
  initial: noFund,
  evolve: evolveFund,
  verbs: {
    OpenFund: openNewFund,
    ContributeCapital: contributeCapital,
    WithdrawCapital: withdrawCapital,
    RetainInterest: retainInterest,
    PayCost: payCost,
    StateFundBalance: stateFundBalance,
    CorrectFundEntry: correctFundEntry,
    ReverseFundEntry: reverseFundEntry,
  },
});
