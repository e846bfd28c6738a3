import { hash } from 'node:crypto';
import { canonical, type Envelope, type DomainEvent, type Recorded } from '#libs/kernel';

/** An event with the bytes it is stored and hashed as. */
export interface Entry {
  readonly event: Recorded;
  /** The canonical text; its UTF-8 bytes are the leaf of the transparency log. */
  readonly body: string;
  /** SHA-256(0x00 ‖ body) in hex: the leaf hash of RFC 6962 section 2.1. */
  readonly leafHash: string;
}

/** RFC 6962 leaf hash of a canonical body, hex. */
export const leafHashOf = (body: string): string => hash('sha256', `\u0000${body}`, 'hex');

/** The hash that tells one request from another under the same idempotency key, hex. */
export const inputHashOf = (inputs: unknown): string => hash('sha256', canonical(jsonSafe(inputs)), 'hex');

export const entryOf = (event: DomainEvent, envelope: Envelope): Entry => {
  const recorded: Recorded = {
    ...envelope,
    type: event.type,
    schema: event.schema,
    data: event.data,
  };
  const body = canonical(recorded);
  return { event: recorded, body, leafHash: leafHashOf(body) };
};

/** A command's inputs as JSON: bigint as digits, undefined members left out. */
const jsonSafe = (value: unknown): unknown => {
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return value.map(jsonSafe);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([key, member]) => [key, jsonSafe(member)]));
};
