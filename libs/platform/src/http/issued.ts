import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { refusals, type Citation, type Command, type DatedOn, type Provenance } from '#libs/kernel';

const reject = refusals({
  IDEMPOTENCY_KEY_MISSING: {
    vi: 'Cần một tiêu đề Idempotency-Key gồm 8 đến 200 ký tự in được, không dấu.',
    en: 'One header Idempotency-Key of 8 to 200 printable ASCII characters is needed.',
    nature: 'input',
  },
  IF_MATCH_NOT_READABLE: {
    vi: 'Tiêu đề If-Match phải là số phiên bản trong ngoặc kép, ví dụ "3".',
    en: 'The header If-Match must be a version number in quotes, for example "3".',
    nature: 'input',
  },
});

/** Who is asking, as the guard found out. */
export interface Caller {
  readonly accountId: string;
  readonly authorityId: string;
  readonly roles: readonly string[];
}

export interface CallingRequest {
  readonly id: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  caller?: Caller;
}

/** A request that wants to change something: it makes commands with provenance and ids that a retry makes again. */
export class Issued {
  constructor(
    readonly provenance: Provenance,
    private readonly expectedVersion: number | undefined,
  ) {}

  command<T extends string, D>(
    type: T,
    data: D,
    { on, legalBasis }: { on: DatedOn; legalBasis?: readonly Citation[] },
  ): Command<T, D> {
    return {
      type,
      data: plainOf(data) as D,
      on,
      ...(legalBasis ? { legalBasis: plainOf(legalBasis) as Citation[] } : {}),
      ...(this.expectedVersion === undefined ? {} : { expectedVersion: this.expectedVersion }),
      provenance: this.provenance,
    };
  }

  /** The id of a thing this request makes: the same for the same key, so a repeated request names the same thing. */
  newId(): string {
    const { authorityId, commandId } = this.provenance;
    return createHash('sha256').update(`${authorityId}\u0000${commandId}`).digest('hex').slice(0, 20);
  }
}

export const issuedFrom = ({ headers, caller, id }: CallingRequest): Issued => {
  const key = headers['idempotency-key'];
  if (!key || !/^[\u0021-\u007e]{8,200}$/u.test(key)) throw reject('IDEMPOTENCY_KEY_MISSING');
  if (!caller) throw new Error('A command was routed past the guard.');
  return new Issued(
    {
      authorityId: caller.authorityId,
      actor: caller.accountId,
      roles: caller.roles,
      commandId: key,
      correlationId: id,
    },
    versionOf(headers['if-match']),
  );
};

/** Input objects as plain data: what was left out is not there, rather than there and undefined. */
export const plainOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plainOf);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members.map(([name, member]) => [name, plainOf(member)]));
};

const versionOf = (ifMatch: string | undefined): number | undefined => {
  if (ifMatch === undefined || ifMatch === '*') return undefined;
  const match = /^(?:W\/)?"(\d{1,9})"$/u.exec(ifMatch);
  if (!match) throw reject('IF_MATCH_NOT_READABLE');
  return Number(match[1]);
};

/** The request as a source of commands. */
export const IssuedBy = createParamDecorator((_: unknown, context: ExecutionContext): Issued =>
  issuedFrom(context.switchToHttp().getRequest<CallingRequest>()),
);

/** Who is asking. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const { caller } = context.switchToHttp().getRequest<CallingRequest>();
  if (!caller) throw new Error('A question was routed past the guard.');
  return caller;
});
