import { Rejection, type Sentence } from '#libs/kernel';
import type { Hash } from '#libs/transparency';

const sentences = {
  SIGNER_AWAY: {
    vi: 'Bên công chứng hoặc nhân chứng không trả lời. Những gì đã ghi vẫn còn nguyên; hãy hỏi lại sau.',
    en: 'The notary or a witness does not answer. All that was recorded is there; ask again later.',
  },
  HEAD_NOT_SIGNED: {
    vi: 'Đầu sổ chưa đủ chữ ký mà quy tắc tin cậy đòi hỏi nên chưa được đưa ra. Những gì đã ghi vẫn còn nguyên; hãy hỏi lại sau. Chi tiết: {why}',
    en: 'The head of the log has not the signatures that the policy asks for and is not given out yet. All that was recorded is there; ask again later. In detail: {why}',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** A signer did not answer, or would not sign; what was signed before can still be had. `why` is for whoever runs them. */
export class NotSigned extends Rejection {
  constructor(code: keyof typeof sentences, why: string) {
    super(code, sentences[code], code === 'SIGNER_AWAY' ? {} : { why }, 'unavailable');
    this.message = why;
  }
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
    throw new NotSigned('SIGNER_AWAY', `The signer at ${url} does not answer: ${(error as Error).message}.`);
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
      throw new NotSigned('HEAD_NOT_SIGNED', `The signer refused the head of ${size} entries: ${body.trim()}.`);
    const seen = BigInt(body.trim());
    if (seen > size)
      throw new NotSigned('HEAD_NOT_SIGNED', `The signer has seen ${seen} entries, the journal has ${size}.`);
    if (seen === old) throw new NotSigned('HEAD_NOT_SIGNED', `The signer has seen another tree of ${seen} entries.`);
    old = seen;
  }
  throw new NotSigned('HEAD_NOT_SIGNED', 'The signer asked for another proof again and again.');
};
