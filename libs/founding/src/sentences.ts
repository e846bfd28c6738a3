import { says, type Telling, type Tellings } from '#libs/kernel';
import { cooperativeStream } from '#libs/cooperatives/events';
import { saidSupport } from '#libs/support/events';
import type { FoundingEvent, FoundingLedToCooperative } from './events.js';

const led = says<FoundingLedToCooperative['data']>(
  ['ra đời từ vận động', 'founding'],
  ({ supportId, cooperativeId }, name) => {
    const who = name(cooperativeStream(cooperativeId));
    return [`${who} ra đời từ đợt vận động ${supportId}`, `${who} was born of the advice ${supportId}`];
  },
);

/** What the entries of founding advice say. The reversal of a link is published as that of a `FoundingLink`. */
export const foundingSentences: Tellings<FoundingEvent> & { readonly FoundingLink: Telling } = {
  FoundingAdviceGiven: says(['hỗ trợ thành lập mới', 'founding advice'], (data, name) =>
    saidSupport(data, ['hỗ trợ thành lập mới', 'founding advice'], name),
  ),
  FoundingLedToCooperative: led,
  FoundingLink: led,
};
