import { standingEntries, streamFact, verb, type Command, type StreamId } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import { foundingStream } from '#libs/founding/events';
import { loanStream } from '#libs/loans/events';
import {
  subjectOfRole,
  type Person,
  type PersonRole,
  type PersonRoleEnded,
  type PersonRoleTaken,
  type Subject,
  type SubjectKind,
} from '../events.js';
import { registered, reject } from './refusals.js';

export type TakePersonRole = Command<'TakePersonRole', { personId: string; role: PersonRole; subjectId: string }>;
export type EndPersonRole = Command<'EndPersonRole', { personId: string; position: number; reason: string }>;

const streamOf: Readonly<Record<SubjectKind, (id: string) => StreamId>> = {
  cooperative: cooperativeStream,
  founding: foundingStream,
  loan: loanStream,
};
/** The stream of what a person has a role in. */
export const subjectStream = ({ kind, id }: Subject): StreamId => streamOf[kind](id);

/** A person is named in something that stood in the journal on that day, once in each role. */
export const takePersonRole = verb({
  facts: ({ data: { role, subjectId }, on }: TakePersonRole) => ({
    stands: streamFact(
      subjectStream({ kind: subjectOfRole[role], id: subjectId }),
      (entries) => standingEntries(entries, on.to).length > 0,
    ),
  }),
  decide: ({ data: { personId, role, subjectId }, on }: TakePersonRole, person: Person, { stands }) => {
    const { roles } = registered(person);
    const subject = { kind: subjectOfRole[role], id: subjectId };
    if (!stands) throw reject('SUBJECT_UNKNOWN', { ...subject, on: on.to });
    const held = roles.find((each) => each.to === null && each.role === role && each.subject.id === subjectId);
    if (held) throw reject('ROLE_ALREADY_HELD', { from: held.from, position: held.position });
    const taken: PersonRoleTaken = { type: 'PersonRoleTaken', schema: 1, data: { personId, role, subject } };
    return [taken];
  },
});

export const endPersonRole = verb({
  decide: ({ data: { personId, position, reason }, on }: EndPersonRole, person: Person): PersonRoleEnded[] => {
    const held = registered(person).roles.find((each) => each.position === position && each.to === null);
    if (!held) throw reject('ROLE_NOT_HELD', { position });
    const { role, subject, from } = held;
    if (on.to < from) throw reject('ROLE_ENDS_BEFORE', { from, on: on.to });
    return [{ type: 'PersonRoleEnded', schema: 1, data: { personId, role, subject, taken: position, reason } }];
  },
});
