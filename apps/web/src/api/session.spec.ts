import { afterEach, expect, test } from '@jest/globals';
import { session, type Me } from './session.js';

const me = { accountId: 'a', login: 'a@b', permissions: [], roles: [] } as unknown as Me;
afterEach(() => session.signedOut());

test('a request that was refused waits until its owner has signed in again', async () => {
  session.signedIn(me);
  const events: string[] = [];
  const again = session.signedInAgain(session.signIns()).then(() => events.push('sent again'));
  expect(session.get().status).toBe('expired');
  await Promise.resolve();
  events.push('signed in');
  session.signedIn(me);
  await again;
  expect(events).toEqual(['signed in', 'sent again']);
  expect(session.get().status).toBe('signed-in');
});

test('a refusal that comes after the next sign-in asks for none: the request is sent again at once', async () => {
  session.signedIn(me);
  const sentUnder = session.signIns();
  session.signedIn(me);
  await session.signedInAgain(sentUnder);
  expect(session.get().status).toBe('signed-in');
});
