import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { sessionCookie } from '#libs/access/http';
import type { Answers, AnswerSchema } from './answer-schema.js';
import { answers } from './answers.js';

/** Every route of the API stands below this. */
export const apiPrefix = 'api';

/** The description of the API: routes and fields by their decorators, answers by the return types of the controllers. */
export const apiDocument = (
  app: NestFastifyApplication,
  secureCookies = false,
  given: Answers = answers,
): OpenAPIObject =>
  withAnswers(
    SwaggerModule.createDocument(
      app,
      new DocumentBuilder()
        .setTitle('HTX Journal')
        .setDescription(
          'Sổ hỗ trợ hợp tác xã. Errors are RFC 9457 problem+json; every command needs an Idempotency-Key.',
        )
        .setVersion('1')
        .addCookieAuth(sessionCookie(secureCookies))
        .addBearerAuth()
        .build(),
    ),
    given,
  );

const text: AnswerSchema = { type: 'string' };
const problem: AnswerSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'instance', 'code', 'saved'],
  properties: {
    type: text,
    title: text,
    status: { type: 'number' },
    detail: text,
    instance: text,
    code: text,
    figures: { type: 'object', additionalProperties: {} },
    faults: {
      type: 'array',
      items: {
        type: 'object',
        required: ['path', 'code', 'detail'],
        properties: { path: text, code: text, detail: text },
      },
    },
    // null: not known; the same request with the same key tells.
    saved: { type: 'boolean', nullable: true },
  },
};
const refusal = {
  description: 'RFC 9457',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

type Operation = Record<string, unknown> & {
  operationId: string;
  responses: Record<string, { description: string; content?: object }>;
};

const withAnswers = (document: OpenAPIObject, { operations, schemas }: Answers): OpenAPIObject => {
  for (const operation of Object.values(document.paths).flatMap((path) => Object.values(path) as Operation[])) {
    const schema = operations[operation.operationId];
    for (const [status, response] of Object.entries(operation.responses)) {
      if (schema && status.startsWith('2') && !response.content) response.content = { 'application/json': { schema } };
    }
    operation.responses.default = refusal;
  }
  document.components = {
    ...document.components,
    schemas: { ...schemas, ...document.components?.schemas, Problem: problem } as never,
  };
  return document;
};
