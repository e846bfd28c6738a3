import { concat, fromBase64, fromUtf8, shorten, toBase64, toHex, utf8 } from './encoding.js';
import { isSignedBy, signatureBytes } from './ed25519.js';
import { isKeyName, type Signer, type Verifier } from './keys.js';
import { reject } from './refusals.js';

/* Signed notes, https://c2sp.org/signed-note: a text, an empty line, and a line for each signature. */

/** Limits on what strangers send; the specification leaves them to the verifier. */
export const noteLimits = { bytesMax: 1_000_000, signaturesMax: 100 } as const;

/** A signature line as it stands, verified or not. `bytes` are what follows the key id. */
export interface Signature {
  readonly name: string;
  readonly keyId: string;
  readonly bytes: Uint8Array;
}

export interface Note {
  /** With its last newline, without the empty line. */
  readonly text: string;
  readonly signatures: readonly Signature[];
}

/** A signature that was found right. */
export interface Verified {
  readonly verifier: Verifier;
  /** When a witness signed, seconds since 1970; undefined for a plain signature. */
  readonly time?: bigint;
}

/** Checks the signature bytes of one algorithm over a text; undefined if they are wrong. */
export type Check = (verifier: Verifier, text: string, signature: Uint8Array) => Verified | undefined;

const line = /^— ([^ ]+) ([^ ]+)$/u;

const parseSignature = (text: string, number: number): Signature => {
  const [, name, base64] = line.exec(text) ?? [];
  const bytes = base64 === undefined ? undefined : fromBase64(base64);
  if (!bytes || bytes.length < 5 || !isKeyName(name!)) throw reject('NOTE_SIGNATURE_MALFORMED', { number });
  return { name: name!, keyId: toHex(bytes.subarray(0, 4)), bytes: bytes.subarray(4) };
};

const controlCharacter = /(?!\n)[\0-\x1f]/u;

const readText = (note: Uint8Array | string): string => {
  if (note.length > noteLimits.bytesMax) throw reject('NOTE_TOO_LARGE', { max: noteLimits.bytesMax });
  const text = typeof note === 'string' ? (note.isWellFormed() ? note : undefined) : fromUtf8(note);
  if (text === undefined) throw reject('NOTE_NOT_UTF8');
  if (controlCharacter.test(text)) throw reject('NOTE_CONTROL_CHARACTER');
  return text;
};

/** The parts of a note. Nothing is verified: the text is not to be believed yet. */
export const parseNote = (note: Uint8Array | string): Note => {
  const whole = readText(note);
  if (!whole.endsWith('\n')) throw reject('NOTE_WITHOUT_LAST_NEWLINE');
  const end = whole.lastIndexOf('\n\n') + 1;
  const lines = whole.slice(end + 1, -1).split('\n');
  if (end === 0 || lines[0] === '') throw reject('NOTE_WITHOUT_SIGNATURES');
  if (lines.length > noteLimits.signaturesMax)
    throw reject('NOTE_TOO_MANY_SIGNATURES', { max: noteLimits.signaturesMax });
  return { text: whole.slice(0, end), signatures: lines.map((each, at) => parseSignature(each, at + 1)) };
};

/**
 * The text of a note and who signed it, each key once. Signatures of unknown keys are passed over; one by a known key that
 * is wrong refuses the whole note, and so does a note that no known key signed.
 */
export const openNoteWith = (
  note: Uint8Array | string,
  verifiers: readonly Verifier[],
  check: Check,
): { readonly text: string; readonly verified: readonly Verified[] } => {
  const { text, signatures } = parseNote(note);
  const verified = new Map<string, Verified>();
  for (const { name, keyId, bytes } of signatures) {
    const known = verifiers.filter((verifier) => verifier.name === name && verifier.keyId === keyId);
    if (known.length > 1) throw reject('KEY_AMBIGUOUS', { name: shorten(name), keyId });
    if (!known[0]) continue;
    const found = check(known[0], text, bytes);
    if (!found) throw reject('SIGNATURE_WRONG', { name: shorten(name), keyId });
    const key = `${name}+${keyId}`;
    if (!verified.has(key)) verified.set(key, found);
  }
  if (!verified.size) throw reject('SIGNED_BY_NO_KNOWN_KEY');
  return { text, verified: [...verified.values()] };
};

/** Signature bytes over a text by a key that signs notes as they are. */
export const checkPlain: Check = (verifier, text, signature) =>
  signature.length === signatureBytes && isSignedBy(verifier.publicKey, utf8(text), signature)
    ? { verifier }
    : undefined;

/** A line with a newline, as it stands in a note. `signature` is what follows the key id. */
export const signatureLine = ({ name, keyId }: Verifier, signature: Uint8Array): string => {
  const id = Uint8Array.from(keyId.match(/../gu)!, (digits) => Number.parseInt(digits, 16));
  return `— ${name} ${toBase64(concat(id, signature))}\n`;
};

/** A note of this text, which ends in a newline, signed by each of these keys in turn. */
export const signNote = (text: string, signers: readonly Signer[]): string => {
  if (!text.endsWith('\n')) throw reject('NOTE_TEXT_UNCLEAR');
  const lines = signers.map(({ verifier, sign }) => {
    if (verifier.algorithm !== 'ed25519') throw reject('KEY_NOT_FOR_NOTES', { name: verifier.name });
    return signatureLine(verifier, sign(utf8(text)));
  });
  return requireText(`${text}\n${lines.join('')}`, text);
};

/** The note with more signature lines, as a log adds what its witnesses answered. */
export const withSignatures = (note: string, lines: readonly string[]): string =>
  requireText(note + lines.join(''), parseNote(note).text);

/** What is published must be read as what was signed. */
const requireText = (note: string, text: string): string => {
  if (parseNote(note).text !== text) throw reject('NOTE_TEXT_UNCLEAR');
  return note;
};
