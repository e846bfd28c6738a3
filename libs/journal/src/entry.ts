import { hash } from 'node:crypto';
import { canonical, canonicalInputs, type Envelope, type DomainEvent, type Recorded } from '#libs/kernel';

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
export const inputHashOf = (inputs: unknown): string => hash('sha256', canonicalInputs(inputs), 'hex');

export const entryOf = (event: DomainEvent, envelope: Envelope): Entry => {
  // In the order of the canonical text, which then need not sort.
  const recorded: Recorded = {
    actor: envelope.actor,
    authorityId: envelope.authorityId,
    commandId: envelope.commandId,
    correlationId: envelope.correlationId,
    data: event.data,
    legalBasis: envelope.legalBasis,
    nonce: envelope.nonce,
    occurredFrom: envelope.occurredFrom,
    occurredOn: envelope.occurredOn,
    position: envelope.position,
    precision: envelope.precision,
    recordedAt: envelope.recordedAt,
    schema: event.schema,
    streamId: envelope.streamId,
    streamVersion: envelope.streamVersion,
    type: event.type,
  };
  const body = canonical(recorded);
  return { event: recorded, body, leafHash: leafHashOf(body) };
};
