import type { Hash } from '#libs/transparency';

/** A signer did not answer, or would not sign; what was signed before can still be had. */
export class NotSigned extends Error {
  readonly statusCode = 503;
}

export interface SignerAnswer {
  readonly status: number;
  readonly body: string;
}

const answerMsMax = 5000;
const attemptsMax = 3;

export const askSigner = async (
  url: string,
  post?: { readonly body: string; readonly type: string },
): Promise<SignerAnswer> => {
  try {
    const answer = await fetch(url, {
      signal: AbortSignal.timeout(answerMsMax),
      ...(post ? { method: 'POST', body: post.body, headers: { 'content-type': post.type } } : {}),
    });
    return { status: answer.status, body: await answer.text() };
  } catch (error) {
    throw new NotSigned(`The signer at ${url} does not answer: ${(error as Error).message}.`);
  }
};

/**
 * Sends a proof from `from`; whoever remembers another size says so, and gets the proof from there. Who remembers a larger
 * tree, or another of the same size, has seen a history that this journal does not have.
 */
export const proved = async (
  size: bigint,
  from: bigint,
  proofFrom: (old: bigint) => Promise<readonly Hash[]>,
  send: (old: bigint, proof: readonly Hash[]) => Promise<SignerAnswer>,
): Promise<string> => {
  let old = from;
  for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
    const { status, body } = await send(old, await proofFrom(old));
    if (status === 200) return body;
    if (status !== 409 || !/^\d{1,20}\n?$/u.test(body))
      throw new NotSigned(`The signer refused the head of ${size} entries: ${body.trim()}.`);
    const seen = BigInt(body.trim());
    if (seen > size) throw new NotSigned(`The signer has seen ${seen} entries, the journal has ${size}.`);
    if (seen === old) throw new NotSigned(`The signer has seen another tree of ${seen} entries.`);
    old = seen;
  }
  throw new NotSigned('The signer asked for another proof again and again.');
};
