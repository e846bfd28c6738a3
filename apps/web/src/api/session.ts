import type { operations } from './schema.js';
import { store } from '../shell/store.js';

export type Me = operations['AccessController_me']['responses'][200]['content']['application/json'];
export type Permission = Me['permissions'][number];

type SessionState =
  | { readonly status: 'unknown' | 'signed-out'; readonly me?: undefined }
  /** `expired`: the server no longer knows the session, while the page is still open with what was typed. */
  | { readonly status: 'signed-in' | 'expired'; readonly me: Me };

const state = store<SessionState>({ status: 'unknown' });
let waiting: (() => void)[] = [];

/** Who is signed in, for the whole page. */
export const session = {
  ...state,

  /** Whether a request that was refused for want of a session can wait for its owner to sign in again. */
  mayReturn: (): boolean => state.get().me !== undefined,

  /** Resolves when the same person has signed in again. */
  signedInAgain: (): Promise<void> => {
    const { me } = state.get();
    if (me) state.set({ status: 'expired', me });
    return new Promise((resolve) => waiting.push(resolve));
  },

  /** Somebody else's page is not carried on: whoever signs in as another person starts with a fresh one. */
  signedIn: (me: Me): void => {
    const before = state.get().me;
    if (before && before.accountId !== me.accountId) return globalThis.location.reload();
    state.set({ status: 'signed-in', me });
    for (const resume of waiting.splice(0)) resume();
  },

  signedOut: (): void => {
    waiting = [];
    state.set({ status: 'signed-out' });
  },
};

/** Whether the caller's roles allow a command or question: what they do not is not offered. */
export const mayDo = (me: Pick<Me, 'permissions'>, permission: Permission): boolean =>
  me.permissions.includes(permission);
