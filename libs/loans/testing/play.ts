import { parseDatedOn, type BusinessDate, type Command, type DomainEvent, type Recorded } from '#libs/kernel';
import { recorded } from '#libs/kernel/testing';
import { stillDay, withEvents, type FundRange } from '#libs/funds/events';
import { loans } from '../src/domain/loans.js';
import { viewOf, type Loan, type LoanView } from '../src/domain/loan.js';

interface Verb {
  readonly facts?: (command: Command, loan: Loan) => object;
  readonly decide: (command: Command, loan: Loan, facts: object) => readonly DomainEvent[];
}

export interface PlayOptions {
  /** Capital of the fund from 2010 on, whole đồng. */
  readonly capital?: bigint;
  /** The rules in force, by name: their values. */
  readonly rules?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** What the borrower and its related persons owe already. */
  readonly debts?: readonly bigint[];
  readonly today?: string;
  /** The roles of people, where a committee asks for them. */
  readonly roles?: Readonly<Record<string, readonly string[]>>;
}

/** Plays commands on one loan, each on what the ones before it led to; the fund's days follow the events. */
export const play = ({
  capital = 10_000_000_000n,
  rules = {},
  debts,
  today = '2026-01-01',
  roles,
}: PlayOptions = {}) => {
  const events: Recorded[] = [];
  const spent: FundRange['rows'][number][] = [];
  const state = () => events.reduce((before, event) => loans.evolve(before, event) as Loan, loans.initial as Loan);
  const range = (): FundRange => {
    const opening: FundRange = {
      sumsBefore: stillDay as never,
      rows: [{ ...stillDay, contributed: capital, fundId: 'f', day: '2010-01-01' }, ...spent],
    };
    const dated = events.map(({ type, schema, data, occurredFrom: from, occurredOn: to, precision }) => ({
      type,
      schema,
      data,
      on: { from, to, precision },
    }));
    return withEvents(opening, dated, parseDatedOn('2010-01-01'));
  };
  const decide = (type: string, data: object, on: string, actor: string): readonly DomainEvent[] => {
    const command: Command = {
      type,
      data: { loanId: 'l', ...data },
      on: parseDatedOn(on),
      provenance: {
        authorityId: 'spec',
        actor,
        ...(roles ? { roles: roles[actor] ?? [] } : {}),
        commandId: String(events.length),
        correlationId: '',
      },
    };
    const related = (events[0]?.data as { relatedIds?: readonly string[] } | undefined)?.relatedIds ?? [];
    const facts = {
      range: range(),
      debts: debts ?? [0n, ...related.map(() => 0n)],
      cooperative: [cooperative],
      fund: [fund],
      today: today as BusinessDate,
      ...Object.fromEntries(
        Object.entries(rules).map(([rule, values]) => [
          rule,
          { rule, version: 1, position: 1, validFrom: '2006-10-27', values, citations: [{ text: '45/2021/NĐ-CP' }] },
        ]),
      ),
    };
    const verb = loans.verbs[type as keyof typeof loans.verbs] as unknown as Verb;
    const asked = Object.keys(verb.facts?.(command, state()) ?? {});
    const given = Object.fromEntries(
      Object.entries(facts).filter(([name]) => asked.includes(name) || name === 'today'),
    );
    return verb.decide(command, state(), given);
  };
  const game = {
    events,
    /** Gives a command; what happened is taken in and given back. */
    do: (type: string, data: object, on: string, actor = 'officer'): Recorded[] => {
      const happened = decide(type, data, on, actor).map((event, index) => {
        const at = { position: events.length + 1 + index, on, actor, streamId: 'loan-l' as const };
        return recorded(event, at);
      });
      events.push(...happened);
      return happened;
    },
    /** The fund pays for something else. */
    spend: (costsPaid: bigint, day: string) => void spent.push({ ...stillDay, costsPaid, fundId: 'f', day }),
    view: (): LoanView => viewOf(state())!,
    loan: state,
    range,
  };
  return game;
};

const cooperative = recorded(
  {
    type: 'CooperativeRegistered',
    schema: 1,
    data: {
      cooperativeId: 'c',
      name: 'HTX Minh Họa',
      kind: 'HTX',
      sector: 'agriculture-fishery',
      placeId: 'p',
      members: 12,
      registration: null,
      similarNamesSeen: [],
    },
  },
  { on: '2011-01-01' },
);
const fund = recorded({ type: 'FundOpened', schema: 1, data: { fundId: 'f', name: 'Quỹ' } }, { on: '2010-01-01' });
export type Game = ReturnType<typeof play>;
