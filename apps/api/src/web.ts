import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemFilter } from '#libs/platform/http';

/** Where the build puts the pages; beside the built API in the package. */
const builtPages = fileURLToPath(new URL('../../web/public/', import.meta.url));

/** Names of files with a hash in them never change what they hold. */
const forEver = 'public, max-age=31536000, immutable';
/** What the router takes for one part of an address. */
const parameterLengthMax = 100;
const nonceMark = /__NONCE__/gu;

/**
 * What a page may load: our own files, and the styles that the components make in the browser, which bear the nonce of
 * this one answer. No inline script, no other host, no frame.
 */
const policyOf = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`,
    // Components that scroll and float are placed by style attributes; they can neither load nor run anything.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** Serves the pages from the address of the API: every address that is neither a file nor below /api is the application. */
export const serveWeb = async (app: NestFastifyApplication, folder = builtPages): Promise<void> => {
  const instance = app.getHttpAdapter().getInstance();
  const page = `${folder}index.html`;
  if (!existsSync(page)) return;
  const html = readFileSync(page, 'utf8');
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    allowedPath: (path: string) => path !== '/index.html' && !path.startsWith('/.vite'),
    setHeaders: (reply, path) =>
      void reply.header('cache-control', path.includes('/assets/') ? forEver : 'public, max-age=3600'),
  });
  instance.get('/*', (request, reply) => {
    const inApi = /^\/api(?:\/|\?|$)/u.test(request.url);
    // The router has no route for a parameter longer than it takes: that is no address that nobody knows.
    if (inApi && request.url.split(/[/?]/u).some(({ length }) => length > parameterLengthMax))
      return new ProblemFilter().answer({ statusCode: 414 }, request as never, reply as never);
    const isPage = !inApi && /text\/html/u.test(request.headers.accept ?? '');
    if (!isPage) return reply.callNotFound();
    const nonce = randomBytes(16).toString('base64url');
    return reply
      .header('content-security-policy', policyOf(nonce))
      .header('cache-control', 'no-cache')
      .type('text/html; charset=utf-8')
      .send(html.replace(nonceMark, nonce));
  });
};
