import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { SwaggerModule } from '@nestjs/swagger';
import {
  AnswerInterceptor,
  ProblemFilter,
  problemOf,
  validationPipe,
  type ProblemReply,
  type ProblemRequest,
} from '#libs/platform/http';
import type { Product } from '../../product.js';
import { apiDocument, apiPrefix } from './api-document.js';
import { ApiModule } from './api.module.js';
import { serveWeb } from './web.js';

const bodyBytesMax = 1_048_576;
const requestMsMax = 60_000;

/** The HTTP application of a product, ready to listen. */
export const httpApp = async (product: Product): Promise<NestFastifyApplication> => {
  const { settings } = product;
  const adapter = new FastifyAdapter({
    bodyLimit: bodyBytesMax,
    requestTimeout: requestMsMax,
    // What arrives while the process ends is still answered; the connection is then closed.
    return503OnClosing: false,
    clientErrorHandler: answerUnreadable,
    // An address that cannot be routed never reaches Nest's filter.
    frameworkErrors: ((error: unknown, request: ProblemRequest, reply: ProblemReply) =>
      new ProblemFilter().answer(error, request, reply)) as never,
    genReqId: (request: { headers: Record<string, string | string[] | undefined> }) =>
      acceptedId(request.headers['x-request-id']) ?? randomUUID(),
    // Addresses and bodies may name people: a line tells the route, the status and the time, and nothing typed.
    logger: { level: settings.logLevel, serializers: { req: loggedRequest } },
  });
  takeStrictJson(adapter);
  takeSheets(adapter);
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(product), adapter, {
    logger: new ConsoleLogger({ json: true, logLevels: nestLevels(settings.logLevel) }),
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix(apiPrefix);
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new AnswerInterceptor());
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        'script-src': ["'self'"],
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'upgrade-insecure-requests': null,
      },
    },
    strictTransportSecurity: settings.secureCookies,
  });
  SwaggerModule.setup('api/docs', app, () => apiDocument(app, settings.secureCookies), {
    jsonDocumentUrl: 'api/docs/openapi.json',
  });
  await serveWeb(app);
  await app.init();
  return app;
};

/** What is no HTTP at all never becomes a request; it too gets a problem, written to the socket itself. */
function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify(problemOf({ statusCode: status }, 'urn:htx-journal:request:unreadable', 'vi'));
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

const loggedRequest = ({ method, routeOptions }: { method: string; routeOptions: { url?: string | undefined } }) => ({
  method,
  route: routeOptions.url ?? 'unknown',
});

const acceptedId = (given: string | string[] | undefined): string | undefined =>
  typeof given === 'string' && /^[\w.-]{8,100}$/u.test(given) ? given : undefined;

const nestingMax = 32;

/** JSON in valid UTF-8, not nested out of all proportion, and without names that every object has. */
const takeStrictJson = (adapter: FastifyAdapter): void => {
  const instance = adapter.getInstance();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    try {
      refuseOtherEncodings(request.headers);
      const text = decoder.decode(body as Buffer);
      if (nestingOf(text) > nestingMax) throw new SyntaxError('Nested too deep.');
      const value = text === '' ? undefined : (JSON.parse(text) as unknown);
      refuseInheritedNames(value);
      done(null, value);
    } catch (error) {
      done(
        Object.assign(error as Error, { statusCode: (error as { statusCode?: number }).statusCode ?? 400 }),
        undefined,
      );
    }
  });
};

/** The bytes of a sheet are handed on as they come, to the one route that takes them and counts them. */
const takeSheets = (adapter: FastifyAdapter): void => {
  adapter.getInstance().addContentTypeParser('application/octet-stream', (request, payload, done) => {
    if (request.routeOptions.url === `/${apiPrefix}/imports`) done(null, payload);
    else done(Object.assign(new Error('Only JSON.'), { statusCode: 415 }), undefined);
  });
};

const refuseOtherEncodings = ({
  'content-type': type = '',
  'content-encoding': encoding = 'identity',
}: IncomingHttpHeaders) => {
  const charset = /;\s*charset="?([^";]+)/iu.exec(type)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/iu.test(charset.trim()) || encoding !== 'identity')
    throw Object.assign(new Error('Only UTF-8, not compressed.'), { statusCode: 415 });
};

/** How deep brackets and braces stand inside each other, strings left out. */
const nestingOf = (text: string): number => {
  let depth = 0;
  let deepest = 0;
  for (const [mark] of text.replace(/"(?:[^"\\]|\\.)*"/gu, '').matchAll(/[[\]{}]/gu)) {
    depth += mark === '[' || mark === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
};

const refuseInheritedNames = (value: unknown): void => {
  if (value === null || typeof value !== 'object') return;
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value) && name in Object.prototype) throw new SyntaxError(`${name} is no name of a field.`);
    refuseInheritedNames(member);
  }
};

const nestLevels = (level: Product['settings']['logLevel']) => {
  const order = ['fatal', 'error', 'warn', 'log', 'debug'] as const;
  return order.slice(0, order.indexOf(level === 'info' ? 'log' : level) + 1);
};
