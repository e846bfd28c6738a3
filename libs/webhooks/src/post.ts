import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import { filled, Rejection, type Sentence } from '#libs/kernel';
import { destinationOf, publicLookup } from './destination.js';
import { headersOf, type Message } from './message.js';

const answerMsMax = 10_000;
const answerBytesMax = 16 * 1024;

/** Why a message did not arrive, in a sentence somebody can act on. */
export class NotArrived extends Error {
  override readonly name = 'NotArrived';
  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }
}

export interface Destination {
  readonly address: string;
  readonly secret: Buffer;
  /** Whether it may lie in the own network. */
  readonly privately: boolean;
}

/**
 * Sends a message once. It has arrived when the answer is of the two hundreds; a redirection is no arrival and is not followed.
 * @throws NotArrived
 */
export const post = async (destination: Destination, message: Message): Promise<void> => {
  const status = await statusOf(destination, message).catch((error: Error) => {
    throw new NotArrived(sentenceOf(error));
  });
  if (status >= 300 && status < 400)
    throw new NotArrived({
      vi: `Nơi nhận trả lời ${status}: chuyển hướng không được đi theo.`,
      en: `The address answered ${status}; redirections are not followed.`,
    });
  if (status < 200 || status > 299)
    throw new NotArrived({ vi: `Nơi nhận trả lời ${status}.`, en: `The address answered ${status}.` });
};

const sentenceOf = (error: Error): Sentence => {
  if (error instanceof Rejection) return filled(error.sentence, error.figures);
  const seconds = answerMsMax / 1000;
  return error.name === 'AbortError'
    ? { vi: `Nơi nhận không trả lời trong ${seconds} giây.`, en: `No answer within ${seconds} s.` }
    : { vi: `Không nối được với nơi nhận (${error.message}).`, en: `No connection to the address (${error.message}).` };
};

const statusOf = async ({ address, secret, privately }: Destination, message: Message): Promise<number> => {
  // Looked at anew: what may be sent to may have been narrowed since the address was added.
  const url = destinationOf(address, privately);
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? request : requestPlain)(
      url,
      {
        method: 'POST',
        headers: headersOf(message, secret, new Date()),
        agent: false,
        signal: AbortSignal.timeout(answerMsMax),
        ...(privately ? {} : { lookup: publicLookup }),
      },
      (answer) => {
        let bytes = 0;
        answer.on('data', (chunk: Buffer) => {
          // What it says is of no interest beyond its status; it is read so that the connection ends in peace.
          if ((bytes += chunk.length) > answerBytesMax) answer.destroy();
        });
        answer.on('close', () => resolve(answer.statusCode!));
        answer.on('error', () => undefined);
      },
    );
    sent.on('error', reject);
    sent.end(message.body);
  });
};
