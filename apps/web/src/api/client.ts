import createClient from 'openapi-fetch';
import { preferences } from '../shell/preferences.js';
import { Problem, problemOf } from './problem.js';
import type { components, operations, paths } from './schema.js';
import { session } from './session.js';

export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/** What an operation of the API answers. */
export type AnswerTo<Operation extends keyof operations> = operations[Operation]['responses'] extends {
  readonly 200: { readonly content: { readonly 'application/json': infer T } };
}
  ? T
  : never;

/**
 * One request, in the caller's language. When the session has ended meanwhile, the page stays as it is, a dialog asks to
 * sign in again, and the request is sent once more: nothing typed is lost.
 */
const send = async (request: Request): Promise<Response> => {
  const headed = new Request(request, { headers: new Headers(request.headers) });
  headed.headers.set('accept-language', preferences.get().language);
  const retry = headed.clone();
  const sentUnder = session.signIns();
  const response = await fetch(headed);
  if (response.status !== 401 || !session.mayReturn()) return response;
  await session.signedInAgain(sentUnder);
  return fetch(retry);
};

export const api = createClient<paths>({ baseUrl: globalThis.location?.origin ?? '', fetch: send });

interface Answered<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The answer of a request; what is no answer is thrown as a {@link Problem}. */
export const answerOf = async <T>(asked: Promise<Answered<T>>): Promise<T> => {
  const { data, error, response } = await asked.catch((): Answered<T> => {
    throw new Problem({});
  });
  if (!response.ok) throw problemOf(error);
  return data as T;
};

/** A key under which a command is recorded once, however often it is sent. `crypto.randomUUID` is missing on plain http. */
export const newCommandKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The headers of a command: its key, and the version its author saw. */
export const commandHeaders = (key: string, seenVersion?: number) => ({
  'Idempotency-Key': key,
  ...(seenVersion === undefined ? {} : { 'If-Match': `"${seenVersion}"` }),
});
