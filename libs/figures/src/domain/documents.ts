import {
  correctionOf,
  decider,
  entryToReplace,
  refusals,
  reversalOf,
  tidy,
  verb,
  withEntry,
  type Command,
  type NewEvent,
  type Recorded,
  type StandingEntry,
} from '#libs/kernel';
import type { DocumentEvent, DocumentRegistered } from '../figure-events.js';

type Content = DocumentRegistered['data'];
/** Its date is that of the document. */
export type RegisterDocument = Command<'RegisterDocument', Content>;
export type CorrectDocument = Command<
  'CorrectDocument',
  { documentId: string; position: number; reason: string; after: Content }
>;
export type ReverseDocument = Command<'ReverseDocument', { documentId: string; position: number; reason: string }>;

type Standing = readonly StandingEntry[];

const reject = refusals({
  DOCUMENT_ALREADY_REGISTERED: { vi: 'Tài liệu này đã được đăng ký.', en: 'This document is already registered.' },
  DOCUMENT_TITLE_MISSING: { vi: 'Hãy ghi tên tài liệu.', en: 'Give the title of the document.', nature: 'input' },
  SHA256_NOT_READABLE: {
    vi: 'Mã SHA-256 gồm đúng 64 chữ số thập lục phân viết thường.',
    en: 'A SHA-256 has exactly 64 lower-case hexadecimal digits.',
    nature: 'input',
  },
  DOCUMENT_IDENTITY_DIFFERS: {
    vi: 'Nội dung đính chính ghi cho tài liệu khác ({documentId}).',
    en: 'The correction names another document ({documentId}).',
  },
});

const registered = ({ documentId, title, number, issuer, sha256 }: Content): Content => {
  if (!tidy(title)) throw reject('DOCUMENT_TITLE_MISSING');
  if (sha256 !== null && !/^[0-9a-f]{64}$/u.test(sha256)) throw reject('SHA256_NOT_READABLE');
  return { documentId, title: tidy(title), number: number && tidy(number), issuer: issuer && tidy(issuer), sha256 };
};

const verbs = {
  RegisterDocument: verb({
    decide: ({ data }: RegisterDocument, standing: Standing): NewEvent<DocumentRegistered>[] => {
      if (standing.length) throw reject('DOCUMENT_ALREADY_REGISTERED');
      return [{ type: 'DocumentRegistered', schema: 1, data: registered(data) }];
    },
  }),
  CorrectDocument: verb({
    decide: ({ data, on }: CorrectDocument, standing: Standing) => {
      const { documentId, position, reason, after } = data;
      const entry = entryToReplace<Content>(standing, position, reason);
      if (after.documentId !== documentId) throw reject('DOCUMENT_IDENTITY_DIFFERS', { documentId: after.documentId });
      return [correctionOf(entry, reason, registered(after), on, 1)];
    },
  }),
  ReverseDocument: verb({
    decide: ({ data: { position, reason } }: ReverseDocument, standing: Standing) => [
      reversalOf(entryToReplace(standing, position, reason), reason, 1),
    ],
  }),
};

export const documents = decider<Standing, DocumentEvent, typeof verbs>({
  category: 'document',
  initial: [],
  evolve: (standing, event: Recorded) => withEntry(standing, event),
  verbs,
});
