import { refusals, type BusinessDate } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { cooperativeStream, withCooperativeEntry, type CooperativeEntry } from '../events.js';
import { cooperativeCard, type CooperativeCard } from './cooperative-card.js';

const reject = refusals({
  COOPERATIVE_UNKNOWN: {
    vi: 'Không có tổ chức nào mang mã {cooperativeId}.',
    en: 'There is no organisation {cooperativeId}.',
    nature: 'missing',
  },
  NOT_REGISTERED_BY_THEN: {
    vi: 'Đến ngày {asOf} tổ chức này chưa đăng ký; ngày đăng ký là {registeredOn}.',
    en: 'By {asOf} this organisation was not registered; it was registered on {registeredOn}.',
    nature: 'missing',
  },
});

/** More entries than one organisation gathers in a century. */
const streamEntriesMax = 10_000;

export interface CardQuestion {
  readonly authorityId: string;
  readonly cooperativeId: string;
  readonly asOf: BusinessDate;
  readonly asKnown?: number | undefined;
}

export interface AnsweredCard extends CooperativeCard {
  /** How many entries the stream had, as far as known: what If-Match asks for. */
  readonly version: number;
  /** The entries that stood by then, in business order, each with the number by which it is corrected or reversed. */
  readonly entries: readonly CooperativeEntry[];
}

/** One organisation as of a day, as known: read from its own stream, which is the same at every moment and short. */
export class CooperativeCardQuery {
  constructor(private readonly journal: Journal) {}

  async card({ authorityId, cooperativeId, asOf, asKnown }: CardQuestion): Promise<AnsweredCard> {
    const stream = await this.journal.entries(authorityId, {
      streamId: cooperativeStream(cooperativeId),
      ...(asKnown === undefined ? {} : { before: asKnown + 1 }),
      limit: streamEntriesMax,
    });
    const entries = stream.reduce<CooperativeEntry[]>(
      (standing, { event }) => withCooperativeEntry(standing, event),
      [],
    );
    const registration = entries.find(({ type }) => type === 'CooperativeRegistered');
    if (!registration) throw reject('COOPERATIVE_UNKNOWN', { cooperativeId });
    const card = cooperativeCard(entries, asOf);
    if (!card) throw reject('NOT_REGISTERED_BY_THEN', { asOf, registeredOn: registration.occurredOn });
    return {
      ...card,
      version: stream.at(-1)!.event.streamVersion,
      entries: entries.filter(({ occurredOn }) => occurredOn <= asOf),
    };
  }
}
