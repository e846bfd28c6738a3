/** An answer over HTTP; the body is text. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly type?: string;
}

export const refused = (status: number, code: string): Answer => ({ status, body: `${code}\n` });

/** The size to prove from, as tlog-witness tells it. */
export const conflict = (size: bigint): Answer => ({ status: 409, body: `${size}\n`, type: 'text/x.tlog.size' });
