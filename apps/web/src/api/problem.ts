import type { components } from './schema.js';

type ProblemDetails = components['schemas']['Problem'];

/** A refusal or failure of the API, in the words it gave: a stable code, a sentence, the fields at fault, what was saved. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly faults: readonly { readonly path: string; readonly code: string; readonly detail: string }[];
  readonly figures: Readonly<Record<string, unknown>>;
  /** false: nothing was saved. null: not known; the same request with the same key tells. */
  readonly saved: false | null;

  constructor(details: Partial<ProblemDetails>) {
    super(details.detail ?? '');
    this.status = details.status ?? 0;
    this.code = details.code ?? 'CONNECTION_LOST';
    this.title = details.title ?? '';
    this.faults = details.faults ?? [];
    this.figures = details.figures ?? {};
    this.saved = details.saved === undefined || details.saved === null ? null : false;
  }

  /** The server could not be asked, or answered with something else than a problem. */
  get isConnection(): boolean {
    return this.code === 'CONNECTION_LOST';
  }

  /** The same question gets the same refusal, however often it is asked. */
  get isFinal(): boolean {
    return finalStatuses.has(this.status);
  }
}

const finalStatuses: ReadonlySet<number> = new Set([400, 403, 404, 405, 413, 414, 415, 422]);

const isDetails = (value: unknown): value is ProblemDetails =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

/** Whatever went wrong, as a problem. */
export const problemOf = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem(isDetails(error) ? error : {});
