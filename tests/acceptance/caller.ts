import { randomUUID } from 'node:crypto';

/** The password of every account of the demonstration. */
const demonstrationPassword = 'minh-hoa-2026';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** RFC 9457, with what this product adds. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly figures?: Readonly<Record<string, unknown>>;
  readonly faults?: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
  readonly saved: false | null;
}

export interface Receipt {
  readonly position: number;
  readonly version: number;
  readonly leafHash: string;
  readonly entries: readonly { readonly position: number; readonly streamId: string; readonly type: string }[];
}

type Headed = Readonly<Record<string, string>>;

/** Somebody who sends requests: a person who signed in, or nobody. */
export class Caller {
  constructor(
    private readonly address: string,
    private readonly identity: Headed = {},
  ) {}

  /** Any request, with any body. */
  async send<T = unknown>(
    method: string,
    path: string,
    options: { readonly body?: string | Uint8Array<ArrayBuffer>; readonly headers?: Headed } = {},
  ): Promise<Answer<T>> {
    const { body, headers } = options;
    const answer = await fetch(`${this.address}${path}`, {
      method,
      headers: { ...this.identity, ...headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await wholeOf(answer);
    return { status: answer.status, headers: answer.headers, body: readable(text) as T };
  }

  /** Opens a stream, whose body is the caller's to read or to cut. */
  open(path: string, headers: Headed = {}, signal?: AbortSignal): Promise<Response> {
    return fetch(`${this.address}${path}`, {
      headers: { ...this.identity, ...headers },
      ...(signal ? { signal } : {}),
    });
  }

  /** Asks a question; anything but an answer is thrown. */
  async ask<T>(path: string): Promise<T> {
    const { status, body } = await this.send<T>('GET', path);
    if (status !== 200) throw new Error(`GET ${path}: ${status} ${JSON.stringify(body)}`);
    return body;
  }

  /** Gives a command under a key of its own, unless the headers name one. */
  post<T = Receipt>(path: string, body: unknown, headers: Headed = {}): Promise<Answer<T>> {
    return this.send<T>('POST', path, {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...headers },
    });
  }

  /** Gives a command that must be carried out. */
  async record<T extends object = object>(path: string, body: unknown, headers: Headed = {}): Promise<Receipt & T> {
    const { status, body: receipt } = await this.post<Receipt & T>(path, body, headers);
    if (status !== 201) throw new Error(`POST ${path}: ${status} ${JSON.stringify(receipt)}`);
    return receipt;
  }

  /** Gives a command that must be refused. */
  async refused(path: string, body: unknown, headers: Headed = {}): Promise<Problem> {
    const { status, body: problem } = await this.post<Problem>(path, body, headers);
    if (status < 400) throw new Error(`POST ${path} was carried out: ${JSON.stringify(problem)}`);
    return problem;
  }
}

/** The body, but for a stream without an end: that is let go once it has begun. */
const wholeOf = async (answer: Response): Promise<string> => {
  if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer.text();
  await answer.body?.cancel();
  return '';
};

const readable = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/** Signs a person in, of the demonstration unless with a password of their own. */
export const signIn = async (address: string, login: string, password = demonstrationPassword): Promise<Caller> => {
  const answer = await fetch(`${address}/api/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password }),
  });
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (answer.status !== 201 || !cookie) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
  return new Caller(address, { cookie });
};

export interface People {
  readonly officer: Caller;
  readonly secondOfficer: Caller;
  readonly manager: Caller;
  readonly cashier: Caller;
  readonly auditor: Caller;
  readonly administrator: Caller;
  readonly nobody: Caller;
}

/** Everybody of an authority of the demonstration. */
export const peopleOf = async (address: string, authority: string): Promise<People> => ({
  officer: await signIn(address, `canbo@${authority}`),
  secondOfficer: await signIn(address, `canbo2@${authority}`),
  manager: await signIn(address, `lanhdao@${authority}`),
  cashier: await signIn(address, `thuquy@${authority}`),
  auditor: await signIn(address, `kiemtoan@${authority}`),
  administrator: await signIn(address, `quantri@${authority}`),
  nobody: new Caller(address),
});
