import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere, writeDurably } from './durable.js';

/*
 * One process at a time works in a signer's folder: two would each compare with the memory and then both write it. Who works
 * there says where it listens and which process it is, in a file of the folder, and answers for that file.
 */

const answerMsMax = 2000;
const addressIn = (folder: string) => join(folder, 'address');

/** Where the signer of a folder listens; undefined if none runs, whatever one that was killed has left behind. */
export const signerIn = async (folder: string): Promise<string | undefined> => {
  const [url, mark] = (await readIfThere(addressIn(folder)))?.split('\n') ?? [];
  if (!url || !mark) return undefined;
  const answer = await fetch(`${url}/mark`, { signal: AbortSignal.timeout(answerMsMax) }).catch(() => undefined);
  return answer && (await answer.text()).trim() === mark ? url : undefined;
};

export const newMark = (): string => randomUUID();

export const settleIn = (folder: string, url: string, mark: string): Promise<void> =>
  writeDurably(addressIn(folder), `${url}\n${mark}\n${process.pid}\n`);
