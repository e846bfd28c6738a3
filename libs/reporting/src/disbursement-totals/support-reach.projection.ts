import { projection, type DomainEvent } from '#libs/kernel';
import { foldsOverLines } from '../support-lines.js';

interface ReachKey {
  readonly day: string;
  readonly fromDay: string;
  readonly kind: string;
  readonly programmeId: string;
  readonly placeId: string;
  readonly organisationKind: string;
  readonly sector: string;
  readonly organisationId: string;
}

/** Which organisations were reached, by date and dimension: organisations are counted once however often they received. */
export const supportReach = projection<DomainEvent>()({
  name: 'support_reach',
  version: 1,
  mode: 'async',
  kept: true,
  key: {
    day: 'day',
    fromDay: 'day',
    kind: 'text',
    programmeId: 'text',
    placeId: 'text',
    organisationKind: 'text',
    sector: 'text',
    organisationId: 'text',
  },
  values: { times: 'count' },
  on: foldsOverLines<ReachKey, { times: number }>({
    parts: ({ day, fromDay, kind, programmeId, placeId, organisationKind, sector, organisationId }) =>
      organisationId === ''
        ? []
        : [
            {
              key: { day, fromDay, kind, programmeId, placeId, organisationKind, sector, organisationId },
              add: (row, sign) => ((row?.times ?? 0) + sign === 0 ? undefined : { times: (row?.times ?? 0) + sign }),
            },
          ],
    keyText: (key) => Object.values(key).join('\u0001'),
  }),
});
