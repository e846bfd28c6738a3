import { heldRows, type Recorded, type Recount } from '#libs/kernel';
import { ruleStream } from '#libs/programmes/events';
import { bookOf, standingIn } from './loan-book/book-sums.js';
import { groupingRules, groupRulesFrom, ruleTypes } from './loan-book/group-rules.js';
import { loanAccounts } from './loan-book/loan-accounts.projection.js';

/** What a package asks of the loan book: every loan by itself, under the rules of the funds. */
export const packagedLoanBook = { by: ['loan'], classification: 'fund' } as const;

/** The loan book, every loan, group and provision of it, counted anew from the entries. */
const loanBook: Recount = {
  report: 'loan-book',
  question: () => packagedLoanBook,
  hears: [...Object.keys(loanAccounts.on), ...ruleTypes],
  begin: (asOf) => {
    const accounts = heldRows(loanAccounts);
    const adopted = groupingRules.map((rule) => ({ stream: ruleStream(rule), events: [] as Recorded[] }));
    return {
      hear: (event) => {
        adopted.find(({ stream }) => stream === event.streamId)?.events.push(event);
        accounts.hear(event);
      },
      figures: () => {
        const { by, classification } = packagedLoanBook;
        const standings = [...accounts.rows()].flatMap((row) => {
          const standing = standingIn(row, asOf);
          return standing ? { ...standing, key: [row.loanId] } : [];
        });
        return bookOf(
          standings,
          by,
          asOf,
          groupRulesFrom(adopted[0]!.events, adopted[1]!.events, asOf, classification),
        );
      },
    };
  },
};

export const loanRecounts: readonly Recount[] = [loanBook];
