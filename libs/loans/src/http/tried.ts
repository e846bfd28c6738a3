import { Rejection, type Command, type Decider, type Recorded, type StreamId } from '#libs/kernel';
import type { Journal } from '#libs/journal';
import { say } from '#libs/platform/http';

/** What a command would do, or why it would be refused. */
export interface Tried {
  readonly saved: false;
  readonly refusals: readonly { code: string; sentence: Rejection['sentence']; figures: Rejection['figures'] }[];
  readonly events: readonly Recorded[];
}

/** Tries a command without recording anything. What it names and does not exist is refused outright. */
export const tried = async (journal: Journal, decider: Decider, stream: StreamId, wish: Command): Promise<Tried> => {
  try {
    return { saved: false, refusals: [], events: await journal.preview(decider, stream, wish) };
  } catch (error) {
    if (!(error instanceof Rejection) || error.nature === 'missing') throw error;
    const { code, sentence, figures } = error;
    const told = { vi: say(sentence, figures, 'vi'), en: say(sentence, figures, 'en') };
    return { saved: false, refusals: [{ code, sentence: told, figures }], events: [] };
  }
};

/** Events as a preview tells them: without the envelope they have not got yet. */
export const told = (events: readonly Recorded[]) =>
  events.map(({ type, occurredOn, data }) => ({ type, on: occurredOn, data }));
