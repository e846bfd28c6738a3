import { expect, test } from '@jest/globals';
import { problemOf } from '#libs/platform/http';
import { askSigner, proved } from './signers.js';

const problemIn = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => problemOf(error, 'urn:spec', 'en'),
  );

test('a signer that is away is told as that, without its address, and not as a failure of the database', async () => {
  const problem = await problemIn(askSigner('http://127.0.0.1:1/sign'));
  expect(problem).toMatchObject({ status: 503, code: 'SIGNER_AWAY', saved: false });
  expect(JSON.stringify(problem)).not.toContain('127.0.0.1');
});

test.each([
  ['a larger tree', { status: 409, body: '9\n' }, 'has seen 9 entries'],
  ['another tree of that size', { status: 409, body: '5\n' }, 'has seen another tree of 5 entries'],
  ['no such proof', { status: 422, body: 'ROOT_MISMATCH' }, 'refused the head of 5 entries: ROOT_MISMATCH'],
])('a signer that has seen %s does not sign, and why is told', async (_, answer, why) => {
  const asked = proved(
    5n,
    5n,
    () => Promise.resolve([]),
    () => Promise.resolve(answer),
  );
  expect(await problemIn(asked)).toMatchObject({
    status: 503,
    code: 'HEAD_NOT_SIGNED',
    detail: expect.stringContaining(why),
  });
});
