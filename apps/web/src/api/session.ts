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
let signIns = 0;

/** Who is signed in, for the whole page. */
export const session = {
  ...state,

  /** Whether a request that was refused for want of a session can wait for its owner to sign in again. */
  mayReturn: (): boolean => state.get().me !== undefined,

  /** How often somebody has signed in on this page: a request is of the sign-in under which it was sent. */
  signIns: (): number => signIns,

  /** Resolves when the same person has signed in again since a request was sent; at once if that was before its refusal came. */
  signedInAgain: (sentUnder: number): Promise<void> => {
    if (signIns > sentUnder) return Promise.resolve();
    const { me } = state.get();
    if (me) state.set({ status: 'expired', me });
    return new Promise((resolve) => waiting.push(resolve));
  },

  signedIn: (me: Me): void => {
    signIns += 1;
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
