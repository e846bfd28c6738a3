import type { BusinessDate, DomainEvent, Recorded, StreamId } from '#libs/kernel';

export const personStream = (personId: string): StreamId => `person-${personId}`;

/**
 * A personal field as the journal holds it: base64 of nonce ‖ ciphertext ‖ tag (AES-256-GCM) under a key of this person alone,
 * which is kept outside the journal. Once that key is deleted nobody reads it again, and every hash stays as it is.
 */
export type Sealed = string;
export const personalFields = ['name', 'nationalId', 'phone'] as const;
export type PersonalField = (typeof personalFields)[number];
export interface SealedDetails {
  readonly name: Sealed;
  readonly nationalId: Sealed | null;
  readonly phone: Sealed | null;
}

/** What a person can be to something else in the journal, and what that something is. */
export const subjectOfRole = {
  representative: 'cooperative',
  director: 'cooperative',
  founder: 'founding',
  'borrowing-member': 'loan',
  guarantor: 'loan',
  'related-person': 'loan',
} as const;
export type PersonRole = keyof typeof subjectOfRole;
export const personRoles = Object.keys(subjectOfRole) as PersonRole[];
export type SubjectKind = (typeof subjectOfRole)[PersonRole];
export const subjectKinds = [...new Set(Object.values(subjectOfRole))];
export interface Subject {
  readonly kind: SubjectKind;
  readonly id: string;
}

export type PersonRegistered = DomainEvent<'PersonRegistered', { personId: string; sealed: SealedDetails }>;
/** The whole of the details anew: what stood before was wrong or has changed. */
export type PersonDetailsChanged = DomainEvent<
  'PersonDetailsChanged',
  { personId: string; sealed: SealedDetails; reason: string }
>;
export type PersonRoleTaken = DomainEvent<'PersonRoleTaken', { personId: string; role: PersonRole; subject: Subject }>;
/** `taken` is the number of the entry by which the role began. */
export type PersonRoleEnded = DomainEvent<
  'PersonRoleEnded',
  { personId: string; role: PersonRole; subject: Subject; taken: number; reason: string }
>;
/** From this entry on nobody is shown the person's details; that the key is deleted follows from it. */
export type PersonErased = DomainEvent<'PersonErased', { personId: string; reason: string }>;

export type PersonEvent = PersonRegistered | PersonDetailsChanged | PersonRoleTaken | PersonRoleEnded | PersonErased;

/** A role from its first day to its last; it has no last day while it is held. */
export interface HeldRole {
  readonly position: number;
  readonly role: PersonRole;
  readonly subject: Subject;
  readonly from: BusinessDate;
  readonly to: BusinessDate | null;
}

/** A person as the stream tells it: nothing in it says who that is. */
export type Person =
  | { readonly status: 'none'; readonly roles: readonly HeldRole[] }
  | { readonly status: 'registered'; readonly registeredOn: BusinessDate; readonly roles: readonly HeldRole[] }
  | {
      readonly status: 'erased';
      readonly registeredOn: BusinessDate;
      readonly erasedOn: BusinessDate;
      readonly roles: readonly HeldRole[];
    };

export const nobody: Person = { status: 'none', roles: [] };

export const personAfter = (person: Person, event: Recorded<PersonEvent>): Person => {
  const { occurredOn: on, position } = event;
  switch (event.type) {
    case 'PersonRegistered':
      return { status: 'registered', registeredOn: on, roles: [] };
    case 'PersonDetailsChanged':
      return person;
    case 'PersonRoleTaken': {
      const { role, subject } = event.data;
      return { ...person, roles: [...person.roles, { position, role, subject, from: on, to: null }] };
    }
    case 'PersonRoleEnded':
      return {
        ...person,
        roles: person.roles.map((each) => (each.position === event.data.taken ? { ...each, to: on } : each)),
      };
    case 'PersonErased':
      return {
        ...person,
        status: 'erased',
        registeredOn: (person as { registeredOn: BusinessDate }).registeredOn,
        erasedOn: on,
      };
    default:
      event satisfies never;
      return person;
  }
};
