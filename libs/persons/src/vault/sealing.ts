import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { refusals } from '#libs/kernel';
import type { PersonalField, Sealed } from '../events.js';

/*
 * How personal fields are made unreadable. Every person has a random key of their own, kept wrapped under the product's key;
 * what is sealed says in its authenticated data whose it is and which field, so that it opens nowhere else.
 */

const cipher = 'aes-256-gcm';
const keyBytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
/** Texts are padded to whole blocks, so that the length of a name is not told. */
const blockBytes = 32;

const reject = refusals({
  PERSON_NOT_READABLE: {
    vi: 'Không mở được dữ liệu cá nhân: khóa không đúng hoặc dữ liệu đã bị sửa.',
    en: 'The personal data cannot be opened: the key is another one, or the data was changed.',
  },
});

export interface Owner {
  readonly authorityId: string;
  readonly personId: string;
}

const boundTo = ({ authorityId, personId }: Owner, field: PersonalField | 'key'): Buffer =>
  Buffer.from([authorityId, personId, field].join('\u0000'));

const encrypt = (key: Buffer, nonce: Buffer, plain: Buffer, bound: Buffer): Buffer => {
  const sealing = createCipheriv(cipher, key, nonce, { authTagLength: tagBytes }).setAAD(bound);
  return Buffer.concat([nonce, sealing.update(plain), sealing.final(), sealing.getAuthTag()]);
};

const decrypt = (key: Buffer, sealed: Buffer, bound: Buffer): Buffer => {
  try {
    const opening = createDecipheriv(cipher, key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    opening.setAAD(bound).setAuthTag(sealed.subarray(-tagBytes));
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes, -tagBytes)), opening.final()]);
  } catch {
    throw reject('PERSON_NOT_READABLE');
  }
};

/** ISO/IEC 7816-4: one mark after the text, then nothing up to the end of the block. */
const mark = 0x80;
const padded = (text: string): Buffer => {
  const content = Buffer.from(text);
  const blocks = Buffer.alloc(Math.ceil((content.length + 1) / blockBytes) * blockBytes);
  content.copy(blocks);
  blocks[content.length] = mark;
  return blocks;
};
const unpadded = (bytes: Buffer): string => bytes.subarray(0, bytes.lastIndexOf(mark)).toString();

const derived = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `htx-journal person ${purpose}`, keyBytes));

/**
 * A field under its person's key. The nonce is a keyed hash of what is sealed and of the command it comes with: a command sent
 * again is the same bytes, for its receipt is found by them, and no two different texts share a nonce.
 */
export const seal = (key: Buffer, owner: Owner, field: PersonalField, text: string, commandId: string): Sealed => {
  const nonce = createHmac('sha256', derived(key, 'nonce'))
    .update(JSON.stringify([commandId, field, text]))
    .digest()
    .subarray(0, nonceBytes);
  return encrypt(key, nonce, padded(text), boundTo(owner, field)).toString('base64');
};

/** The text again; a wrong key, changed bytes and another's field are refused. */
export const unseal = (key: Buffer, owner: Owner, field: PersonalField, sealed: Sealed): string =>
  unpadded(decrypt(key, Buffer.from(sealed, 'base64'), boundTo(owner, field)));

/** What the product's key does: it wraps the keys of persons, and hashes national ids. */
export class PersonKeys {
  /** Tells which key wrapped something, without telling the key. */
  readonly id: string;
  private readonly wrapping: Buffer;
  private readonly hashing: Buffer;

  constructor(secret: Buffer) {
    this.wrapping = derived(secret, 'wrap');
    this.hashing = derived(secret, 'national id');
    this.id = createHash('sha256').update(derived(secret, 'id')).digest('hex').slice(0, 16);
  }

  /** A new key for a person, wrapped. */
  newKey(owner: Owner): Buffer {
    return encrypt(this.wrapping, randomBytes(nonceBytes), randomBytes(keyBytes), boundTo(owner, 'key'));
  }

  unwrap(owner: Owner, wrapped: Buffer): Buffer {
    return decrypt(this.wrapping, wrapped, boundTo(owner, 'key'));
  }

  /** The same for a national id each time, and another in every authority. */
  hashOf(authorityId: string, nationalId: string): Buffer {
    return createHmac('sha256', this.hashing)
      .update(JSON.stringify([authorityId, nationalId]))
      .digest();
  }
}
