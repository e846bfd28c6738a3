import { answerOf, api } from '../api/client.js';
import { problemOf } from '../api/problem.js';
import { session } from '../api/session.js';
import { drafts } from '../blocks/drafts.js';

/** Finds out who is signed in; a page whose server cannot be asked starts with the sign-in. */
export const loadSession = async (): Promise<void> => {
  try {
    session.signedIn(await answerOf(api.GET('/api/me')));
  } catch (error) {
    problemOf(error);
    session.signedOut();
  }
};

/** Ends the session here and at the server. Others may sit at this desk: what was typed and not recorded goes too. */
export const signOut = async (): Promise<void> => {
  const { me } = session.get();
  await api.DELETE('/api/sessions/current').catch(() => undefined);
  session.signedOut();
  if (me) drafts.dropAll(me.accountId);
};
