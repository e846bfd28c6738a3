import { refusals, Rejection, type Command, type Receipt, type Recorded } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import type { AccessPort } from './access-port.js';
import { persons } from './domain/persons.js';
import { registered, reject as rejectPerson } from './domain/refusals.js';
import { nobody, personAfter, personStream, type Person, type PersonEvent, type SealedDetails } from './events.js';
import { seal, unseal, type Owner, type PersonKeys } from './vault/sealing.js';
import { PersonVault } from './vault/vault.js';

/** What is shown in place of every field of a person that was erased. */
export const erasedMark = '(đã xóa) / (erased)';

/** The details of a person as an officer types them. */
export interface PersonalDetails {
  readonly name: string;
  readonly nationalId: string | null;
  readonly phone: string | null;
}

/** What may be asked of a person; details are in plain text only here, and are sealed before anything is recorded. */
export type PersonWish =
  | Command<'RegisterPerson', { readonly personId: string; readonly details: PersonalDetails }>
  | Command<
      'ChangePersonDetails',
      { readonly personId: string; readonly details: PersonalDetails; readonly reason: string }
    >
  | Command<'ErasePerson' | 'TakePersonRole' | 'EndPersonRole', { readonly personId: string }>;
type DetailsWish = Extract<PersonWish, { data: { details: PersonalDetails } }>;

export interface PersonalData extends PersonalDetails {
  readonly personId: string;
  readonly status: 'registered' | 'erased';
}

/** Who wants to read personal data, and for what. */
export interface Reader {
  readonly authorityId: string;
  readonly who: string;
  readonly why: string;
}

/** A person is corrected some times in a life. */
const personEntriesMax = 10_000;

const reject = refusals({
  NATIONAL_ID_TAKEN: {
    vi: 'Số định danh này là của người mang mã {personId}.',
    en: 'This national id is that of the person {personId}.',
  },
  NATIONAL_ID_BEING_REGISTERED: {
    vi: 'Số định danh này đang được ghi cho một người khác. Hãy thử lại sau ít phút.',
    en: 'This national id is being registered for somebody else. Try again in some minutes.',
  },
  NATIONAL_ID_UNKNOWN: {
    vi: 'Không có người nào mang số định danh này.',
    en: 'There is nobody with this national id.',
    nature: 'missing',
  },
});

/** The persons of a journal: what is recorded of them, and the one way to read who they are. */
export class Persons {
  private readonly vault: PersonVault;

  constructor(
    private readonly journal: Journal,
    keys: PersonKeys,
    private readonly accesses: AccessPort,
  ) {
    this.vault = new PersonVault(journal.database, keys);
  }

  run(wish: PersonWish): Promise<Receipt> {
    if (wish.type === 'RegisterPerson' || wish.type === 'ChangePersonDetails') return this.recordDetails(wish);
    return wish.type === 'ErasePerson' ? this.erase(wish) : this.decide(wish);
  }

  private decide(wish: Command<string, PersonWish['data'] & { readonly sealed?: SealedDetails }>): Promise<Receipt> {
    return this.journal.decide(persons, personStream(wish.data.personId), wish);
  }

  /** The key and the claim on the national id stand before the entry, so no entry is ever recorded that nobody can read. */
  private async recordDetails(wish: DetailsWish): Promise<Receipt> {
    const { details, ...data } = wish.data;
    const owner = ownerOf(wish);
    const { person, sealed: before } = await this.known(owner);
    if (wish.type === 'ChangePersonDetails' || person.status === 'erased') registered(person);
    const key = before ? await this.vault.keyOf(owner) : await this.vault.keyMadeFor(owner);
    const former = before && opened(key, owner, before).nationalId;
    const isNew = details.nationalId !== null && (await this.claim(owner, details.nationalId));
    try {
      const sealed = sealedUnder(key, owner, details, wish.provenance.commandId);
      const receipt = await this.decide({ ...wish, data: { ...data, sealed } });
      if (former && wish.type === 'ChangePersonDetails' && former !== details.nationalId)
        await this.releaseUnlessBorne(owner, former);
      return receipt;
    } catch (error) {
      if (isNew && error instanceof Rejection) await this.releaseUnlessBorne(owner, details.nationalId!);
      throw error;
    }
  }

  /** True if the claim was not there before. A claim whose registration never came to an entry is taken over. */
  private async claim(owner: Owner, nationalId: string): Promise<boolean> {
    const { personId, isNew, settled } = await this.vault.claim(owner, nationalId);
    if (personId === owner.personId) return isNew;
    const other = { ...owner, personId };
    if (await this.bears(other, nationalId)) throw reject('NATIONAL_ID_TAKEN', { personId });
    if (!settled) throw reject('NATIONAL_ID_BEING_REGISTERED');
    await this.vault.release(other, nationalId);
    return this.claim(owner, nationalId);
  }

  private async releaseUnlessBorne(owner: Owner, nationalId: string): Promise<void> {
    if (!(await this.bears(owner, nationalId))) await this.vault.release(owner, nationalId);
  }

  /** Whether the entries of a person say so: the table of hashes only tells where to look. */
  private async bears(owner: Owner, nationalId: string): Promise<boolean> {
    const { person, sealed } = await this.known(owner);
    if (!sealed || person.status === 'erased') return false;
    return opened(await this.vault.keyOf(owner), owner, sealed).nationalId === nationalId;
  }

  /** The entry is the erasure. Where the process ends before the key is deleted, the next start deletes it (ErasedKeys). */
  private async erase(wish: PersonWish): Promise<Receipt> {
    const receipt = await this.decide(wish);
    await this.vault.forget(ownerOf(wish)).catch(() => undefined);
    return receipt;
  }

  /** Shows who a person is, after the reading was recorded. Of an erased person nothing is opened, whether the key is gone yet or not. */
  async read(reader: Reader, personId: string): Promise<PersonalData> {
    const owner = { authorityId: reader.authorityId, personId };
    const { person, sealed } = await this.known(owner);
    if (person.status === 'none' || !sealed) throw rejectPerson('PERSON_UNKNOWN');
    if (person.status === 'erased')
      return { personId, status: 'erased', name: erasedMark, nationalId: null, phone: null };
    await this.recordAccess(reader, personStream(personId));
    return { personId, status: 'registered', ...opened(await this.vault.keyOf(owner), owner, sealed) };
  }

  /** The person who has a national id, found by its keyed hash. */
  async find(reader: Reader, nationalId: string): Promise<PersonalData> {
    const { authorityId } = reader;
    await this.recordAccess(reader, 'national id');
    const claim = await this.vault.claimOn(authorityId, nationalId);
    if (!claim || !(await this.bears({ authorityId, personId: claim.personId }, nationalId)))
      throw reject('NATIONAL_ID_UNKNOWN');
    return this.read(reader, claim.personId);
  }

  private async recordAccess({ authorityId, who: actor, why: purpose }: Reader, question: string): Promise<void> {
    await this.accesses.recordAccess({ authorityId, actor, what: 'personal-data', question, purpose });
  }

  private async known({
    authorityId,
    personId,
  }: Owner): Promise<{ person: Person; sealed: SealedDetails | undefined }> {
    const entries = await this.journal.entries(authorityId, {
      streamId: personStream(personId),
      limit: personEntriesMax,
    });
    const events = entries.map(({ event }) => event as Recorded<PersonEvent>);
    const told = events.findLast((event) => 'sealed' in event.data)?.data as { sealed: SealedDetails } | undefined;
    return { person: events.reduce(personAfter, nobody), sealed: told?.sealed };
  }
}

const ownerOf = ({ data: { personId }, provenance: { authorityId } }: PersonWish): Owner => ({ authorityId, personId });

const sealedUnder = (key: Buffer, owner: Owner, details: PersonalDetails, commandId: string): SealedDetails => ({
  name: seal(key, owner, 'name', details.name, commandId),
  nationalId: details.nationalId && seal(key, owner, 'nationalId', details.nationalId, commandId),
  phone: details.phone && seal(key, owner, 'phone', details.phone, commandId),
});

const opened = (key: Buffer, owner: Owner, sealed: SealedDetails): PersonalDetails => ({
  name: unseal(key, owner, 'name', sealed.name),
  nationalId: sealed.nationalId && unseal(key, owner, 'nationalId', sealed.nationalId),
  phone: sealed.phone && unseal(key, owner, 'phone', sealed.phone),
});
