import {
  parseDatedOn,
  Rejection,
  type AnyVerb,
  type BusinessDate,
  type Command,
  type Decider,
  type DomainEvent,
  type NewEvent,
  type Recorded,
} from '#libs/kernel';

/** A recorded event for a spec; what the spec does not name is filled in plainly. */
export const recorded = <E extends DomainEvent>(
  event: NewEvent<E>,
  at: Partial<Recorded> & { on?: string } = {},
): Recorded<E> => {
  const { on, ...rest } = at;
  const dated = event.on ?? parseDatedOn(on ?? '2012-01-01');
  return {
    ...event,
    authorityId: 'spec',
    position: 1,
    streamId: 'spec-1',
    streamVersion: 1,
    occurredOn: dated.to,
    occurredFrom: dated.from,
    precision: dated.precision,
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: 'maker',
    commandId: 'command',
    correlationId: 'correlation',
    legalBasis: [],
    nonce: 'nonce',
    ...rest,
  } as Recorded<E>;
};

/** A command for a spec: `command('DisburseLoan', {...}, { on: '2012-05-02', actor: 'cashier' })`. */
export const command = <T extends string, D>(
  type: T,
  data: D,
  { on = '2012-06-01', actor = 'maker' } = {},
): Command<T, D> => ({
  type,
  data,
  on: parseDatedOn(on),
  provenance: { authorityId: 'spec', actor, commandId: 'command', correlationId: 'correlation' },
});

interface Happened {
  readonly type: string;
  readonly data: unknown;
}

/**
 * `given(decider, [events]).when(command, facts).then(...)`: the events a decision gives, or the refusal it throws. Facts
 * are those the writer would look up, by name.
 */
export const given = (decider: Decider, history: readonly Recorded[] = []) => ({
  when: (wish: Command, facts: Record<string, unknown> = {}) => {
    const state = history.reduce((before, event) => decider.evolve(before, event), decider.initial);
    const verb = decider.verbs[wish.type] as AnyVerb;
    const decide = () => verb.decide(wish, state as never, { today: '2026-01-01' as BusinessDate, ...facts } as never);
    return {
      events: () => decide(),
      then: (...expected: Happened[]): void => {
        const actual = decide().map(({ type, data }) => ({ type, data }));
        const wanted = expected.map(({ type, data }) => ({ type, data }));
        if (show(actual) !== show(wanted)) throw new Error(`Expected ${show(wanted)}\nbut it happened ${show(actual)}`);
      },
      thenRejected: (code: string, figures: Record<string, unknown> = {}): void => {
        try {
          const happened = decide();
          throw new Error(`Expected ${code}, but it happened ${show(happened)}`);
        } catch (error) {
          if (!(error instanceof Rejection) || error.code !== code) throw error;
          for (const [name, value] of Object.entries(figures)) {
            if (show(error.figures[name]) !== show(value))
              throw new Error(`${code}: expected ${name} ${show(value)}, it is ${show(error.figures[name])}`);
          }
        }
      },
    };
  },
});

const show = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? `${member}n` : sorted(member)), 1);

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
