import {
  decider,
  refusals,
  tidy,
  verb,
  type BusinessDate,
  type Command,
  type NewEvent,
  type StandingEntry,
} from '#libs/kernel';
import type { SourceSentence } from '#libs/support/events';
import type { LegalTextEvent, LegalTextRegistered, LegalTextRepealed } from '../events.js';
import { grow, nothingYet, retold, told, untold, type Correct, type Reverse, type Story } from './story.js';

interface Registration {
  readonly legalTextId: string;
  readonly number: string | null;
  readonly issuedOn: BusinessDate | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly validFrom: BusinessDate | null;
  readonly validTo: BusinessDate | null;
  readonly citedIn: readonly SourceSentence[];
}
interface Repeal {
  readonly legalTextId: string;
  readonly replacedById: string | null;
}

export type RegisterLegalText = Command<'RegisterLegalText', Registration>;
/** The command's date is the last day on which the text bound. */
export type RepealLegalText = Command<'RepealLegalText', Repeal>;
export type CorrectLegalText = Correct<'CorrectLegalText', Registration>;
export type CorrectLegalTextRepeal = Correct<'CorrectLegalTextRepeal', Repeal>;
export type ReverseLegalTextEntry = Reverse<'ReverseLegalTextEntry'>;

const reject = refusals({
  LEGAL_TEXT_ALREADY_REGISTERED: { vi: 'Văn bản này đã được đăng ký.', en: 'This legal text is already registered.' },
  LEGAL_TEXT_UNKNOWN: { vi: 'Chưa có văn bản này.', en: 'There is no such legal text.', nature: 'missing' },
  LEGAL_TEXT_IDENTITY_DIFFERS: {
    vi: 'Mục này ghi cho văn bản khác ({legalTextId}).',
    en: 'The entry names another legal text ({legalTextId}).',
  },
  TITLE_MISSING: { vi: 'Hãy ghi trích yếu của văn bản.', en: 'Give the title of the text.', nature: 'input' },
  VALIDITY_REVERSED: {
    vi: 'Văn bản hết hiệu lực ({to}) trước khi có hiệu lực ({from}).',
    en: 'The text stops binding ({to}) before it starts ({from}).',
    nature: 'input',
  },
  LEGAL_TEXT_ALREADY_REPEALED: { vi: 'Văn bản này đã hết hiệu lực.', en: 'This text was already repealed.' },
  REPLACED_BY_ITSELF: {
    vi: 'Văn bản không thể thay thế chính nó.',
    en: 'A text cannot be replaced by itself.',
    nature: 'input',
  },
});

const orNull = (text: string | null): string | null => (text && tidy(text)) || null;

const registered = (text: Registration): LegalTextRegistered['data'] => ({
  legalTextId: text.legalTextId,
  number: orNull(text.number),
  issuedOn: text.issuedOn,
  title: tidy(text.title),
  issuer: orNull(text.issuer),
  validFrom: text.validFrom,
  validTo: text.validTo,
  citedIn: text.citedIn.map(({ document, quotation }) => ({ document: tidy(document), quotation: tidy(quotation) })),
});

const repealed = ({ legalTextId, replacedById }: Repeal): LegalTextRepealed['data'] => ({ legalTextId, replacedById });

const checkLegalText = (entries: readonly StandingEntry[]): void => {
  if (!entries.length) return;
  const events = entries.map(
    ({ type, data, occurredOn }) => ({ type, data, occurredOn }) as LegalTextEvent & { occurredOn: BusinessDate },
  );
  const registrations = events.filter((event) => event.type === 'LegalTextRegistered');
  const repeals = events.filter((event) => event.type === 'LegalTextRepealed');
  if (registrations.length > 1) throw reject('LEGAL_TEXT_ALREADY_REGISTERED');
  const text = registrations[0]?.data;
  if (!text) throw reject('LEGAL_TEXT_UNKNOWN');
  const other = repeals.find(({ data }) => data.legalTextId !== text.legalTextId);
  if (other) throw reject('LEGAL_TEXT_IDENTITY_DIFFERS', { legalTextId: other.data.legalTextId });

  if (!text.title) throw reject('TITLE_MISSING');
  if (repeals.length > 1) throw reject('LEGAL_TEXT_ALREADY_REPEALED');
  if (repeals[0]?.data.replacedById === text.legalTextId) throw reject('REPLACED_BY_ITSELF');
  const to = repeals[0]?.occurredOn ?? text.validTo;
  if (text.validFrom && to && to < text.validFrom) throw reject('VALIDITY_REVERSED', { from: text.validFrom, to });
};

const verbs = {
  RegisterLegalText: verb({
    decide: ({ data, on }: RegisterLegalText, story: Story): NewEvent<LegalTextRegistered>[] =>
      told(story, on, checkLegalText, { type: 'LegalTextRegistered', schema: 1, data: registered(data) }),
  }),
  RepealLegalText: verb({
    decide: ({ data, on }: RepealLegalText, story: Story): NewEvent<LegalTextRepealed>[] =>
      told(story, on, checkLegalText, { type: 'LegalTextRepealed', schema: 1, data: repealed(data) }),
  }),
  CorrectLegalText: verb({
    decide: (command: CorrectLegalText, story: Story) =>
      retold(story, command, checkLegalText, 'LegalTextRegistered', registered(command.data.after)),
  }),
  CorrectLegalTextRepeal: verb({
    decide: (command: CorrectLegalTextRepeal, story: Story) =>
      retold(story, command, checkLegalText, 'LegalTextRepealed', repealed(command.data.after)),
  }),
  ReverseLegalTextEntry: verb({
    decide: (command: ReverseLegalTextEntry, story: Story) => untold(story, command, checkLegalText),
  }),
};

export const legalTexts = decider<Story, LegalTextEvent, typeof verbs>({
  category: 'legaltext',
  initial: nothingYet,
  evolve: grow,
  verbs,
});
