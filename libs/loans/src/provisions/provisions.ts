import {
  decider,
  entryToReplace,
  refusals,
  reversalOf,
  verb,
  withEntry,
  type Command,
  type Dong,
  type NewEvent,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import type { ProvisionEvent, ProvisionsSet } from '../loan-events.js';

/** What a fund must set aside on the last day of a quarter, as computed from the journal. */
export type SetProvisions = Command<
  'SetProvisions',
  Omit<ProvisionsSet['data'], 'specific' | 'general' | 'change'> & { specific: Dong; general: Dong }
>;
export type ReverseProvisions = Command<'ReverseProvisions', { fundId: string; position: number; reason: string }>;

const reject = refusals({
  NOT_A_QUARTER_END: {
    vi: 'Trích lập dự phòng vào ngày cuối quý; {on} không phải ngày cuối quý.',
    en: 'Provisions are set on the last day of a quarter; {on} is none.',
  },
  PROVISIONED_ALREADY: {
    vi: 'Đã trích lập dự phòng đến ngày {on} (mục số {position}).',
    en: 'Provisions are set up to {on} already (entry {position}).',
  },
  PROVISIONED_SINCE: {
    vi: 'Đã có lần trích lập sau đó (mục số {position}); hãy hủy lần đó trước.',
    en: 'A later run stands on this one (entry {position}); reverse it first.',
  },
});

type Runs = readonly StandingEntry<ProvisionsSet['data']>[];

/** The provisioning runs of a fund, one a quarter. */
export const provisions = decider({
  category: 'provision',
  initial: [] as Runs,
  evolve: (runs: Runs, event: Recorded<ProvisionEvent>): Runs => withEntry(runs, event) as Runs,
  verbs: {
    /** Once for a quarter's last day; runs go forward in time. */
    SetProvisions: verb({
      decide: ({ data, on }: SetProvisions, runs: Runs): ProvisionsSet[] => {
        if (on.precision !== 'day' || !/-(03-31|06-30|09-30|12-31)$/u.test(on.to))
          throw reject('NOT_A_QUARTER_END', { on: on.to });
        const later = runs.find(({ occurredOn }) => occurredOn >= on.to);
        if (later) throw reject('PROVISIONED_ALREADY', { on: later.occurredOn, position: later.position });
        const last = runs.at(-1)?.data;
        const before = last ? BigInt(last.specific) + BigInt(last.general) : 0n;
        const { specific, general, ...rest } = data;
        const change = (specific + general - before).toString();
        return [
          {
            type: 'ProvisionsSet',
            schema: 1,
            data: { ...rest, specific: specific.toString(), general: general.toString(), change },
          },
        ];
      },
    }),
    ReverseProvisions: verb({
      decide: ({ data }: ReverseProvisions, runs: Runs): NewEvent<ProvisionEvent>[] => {
        const entry = entryToReplace<ProvisionsSet['data']>(runs, data.position, data.reason);
        const later = runs.at(-1)!;
        if (later.position !== entry.position) throw reject('PROVISIONED_SINCE', { position: later.position });
        return [reversalOf(entry, data.reason, 1)] as unknown as NewEvent<ProvisionEvent>[];
      },
    }),
  },
});
