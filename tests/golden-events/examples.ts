import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import {
  addDays,
  canonical,
  correctionOf,
  exactly,
  reversalOf,
  type DatedOn,
  type DomainEvent,
  type Recorded,
  type StandingEntry,
  type StreamId,
} from '#libs/kernel';
import { entryOf, leafHashOf, type Catalogue } from '#libs/journal';
import { schemaFile, type Schema } from './schemas.js';

/** A stored event as it must be readable for ever: the bytes that were hashed, their hash, and the same for people. */
export interface Example {
  readonly leafHash: string;
  readonly event: Recorded;
  readonly body: string;
}
/** File name → example. */
export type Examples = ReadonlyMap<string, Example>;

export const writeExamplesCommand = 'npm run golden';

export const exampleOf = (body: string, leafHash: string): Example => ({
  leafHash,
  event: JSON.parse(body) as Recorded,
  body,
});

/** Validates a recorded event by the schema of its type and version; undefined if there is none. */
export type Validators = (type: string, schema: number) => ValidateFunction | undefined;

export const validatorsOf = (schemas: ReadonlyMap<string, Schema>): Validators => {
  // Strict mode wants every keyword beside its type, which a schema made of two parts cannot give.
  const ajv = new Ajv2020({
    schemas: [...schemas.values()],
    strict: true,
    strictTypes: false,
    strictRequired: false,
    allErrors: true,
  });
  return (type, schema) =>
    schemas.has(schemaFile(type, schema)) ? ajv.getSchema(schemaFile(type, schema)) : undefined;
};

/** What is wrong with one example, as sentences; none if it reads today as it was written then. */
export const faultsOf = (
  file: string,
  { leafHash, event, body }: Example,
  catalogue: Catalogue,
  validators: Validators,
): string[] => {
  const faults: string[] = [];
  const stored = JSON.parse(body) as Recorded;
  if (file !== schemaFile(stored.type, stored.schema))
    faults.push(`${file} holds a ${stored.type} of schema ${stored.schema}.`);
  if (leafHashOf(body) !== leafHash)
    faults.push(`${file}: the leaf hash is not that of the body. Restore the file: an example is never edited.`);
  if (canonical(stored) !== body)
    faults.push(`${file}: the body is not in canonical form. Restore the file: an example is never edited.`);
  if (canonical(event) !== body) faults.push(`${file}: \`event\` does not say what \`body\` says. Restore the file.`);
  faults.push(...schemaFaults(file, stored, validators));
  const current = catalogue.versionOf(stored.type)?.schema;
  if (current === undefined)
    return [...faults, `${file}: no slice writes ${stored.type} any more, so it cannot be read.`];
  try {
    const read = catalogue.read(body);
    if (read.schema !== current) faults.push(`${file}: reads as schema ${read.schema}, today's is ${current}.`);
    if (read.schema !== stored.schema)
      faults.push(...schemaFaults(`${file}, raised to today's schema,`, read, validators));
  } catch (error) {
    faults.push(`${file} cannot be read: ${(error as Error).message} Give the slice an upcaster.`);
  }
  return faults;
};

const schemaFaults = (subject: string, event: Recorded, validators: Validators): string[] => {
  const validate = validators(event.type, event.schema);
  if (!validate) return [`${subject} has no reviewed schema ${schemaFile(event.type, event.schema)}.`];
  if (validate(event)) return [];
  const [first] = validate.errors!;
  return [
    `${subject} does not fit its schema: ${first!.instancePath || 'the event'} ${first!.message} ${JSON.stringify(first!.params)}`,
  ];
};

/** The examples that every version of every event type should have and that are not there. */
export const missingExamples = (
  catalogue: Catalogue,
  schemas: ReadonlyMap<string, Schema>,
  examples: Examples,
): string[] =>
  [...schemas.keys()].filter((file) => {
    const [, type = ''] = /^(\w+)\.v\d+\.json$/u.exec(file) ?? [];
    return catalogue.versionOf(type) !== undefined && !examples.has(file);
  });

/** An event that the demonstration does not have, written by hand. */
export interface WrittenByHand {
  readonly stream: StreamId;
  readonly on: DatedOn;
  readonly event: DomainEvent;
}

/** The entry that the journal would have stored, but for the instant and the nonce, which are always the same here. */
export const exampleByHand = ({ stream, on, event }: WrittenByHand, position = 1): Example => {
  const { body, leafHash } = entryOf(event, {
    authorityId: 'golden',
    position,
    streamId: stream,
    streamVersion: position,
    occurredOn: on.to,
    occurredFrom: on.from,
    precision: on.precision,
    recordedAt: '2026-01-01T00:00:00.000Z',
    actor: 'golden',
    commandId: `golden-${event.type}`,
    correlationId: `golden-${event.type}`,
    legalBasis: [],
    nonce: '0123456789abcdef0123456789abcdef',
  });
  return exampleOf(body, leafHash);
};

/** The correction and the reversal of an example, for types that follow the convention of the kernel. */
export const correctionsOf = (
  { event }: Example,
  schemas: { readonly correction: number; readonly reversal: number },
): Example[] => {
  const { type, data, position, occurredFrom, occurredOn, precision, recordedAt, streamId } = event;
  const standing: StandingEntry = {
    type,
    data,
    position,
    firstPosition: position,
    occurredFrom,
    occurredOn,
    precision,
    recordedAt,
  };
  const dayBefore = exactly(addDays(occurredOn, -1));
  return [
    correctionOf(standing, 'Nhập nhầm ngày.', data, dayBefore, schemas.correction),
    reversalOf(standing, 'Nhập nhầm hồ sơ.', schemas.reversal),
  ].map(({ on, ...correction }) => exampleByHand({ stream: streamId, on, event: correction }, position + 1));
};
