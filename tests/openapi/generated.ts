import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';
import type ts from 'typescript';
import type { Answers } from '../../apps/api/src/answer-schema.js';
import { apiDocument, apiPrefix } from '../../apps/api/src/api-document.js';
import { ApiModule } from '../../apps/api/src/api.module.js';
import type { Product } from '../../apps/product.js';
import { backgroundWorks, slices } from '../../apps/slices.js';
import { SheetImports } from '#libs/imports';
import { Journal } from '#libs/journal';
import { settingsFrom } from '#libs/platform';
import { Webhooks } from '#libs/webhooks';
import { answersOf } from './answers.js';

export const writeTypesCommand = 'npm run api-types';

/** A file that is made from the code, and what it should hold. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** What the routes answer, and the client's types of the whole API. */
export const generatedFiles = async (root: string): Promise<GeneratedFile[]> => {
  const answers = answersOf(root);
  return [
    { path: join(root, 'apps/api/src/answers.ts'), text: printAnswers(answers) },
    { path: join(root, 'apps/web/src/api/schema.ts'), text: await printClientTypes(answers) },
  ];
};

const head = `/* Made by \`${writeTypesCommand}\` from the controllers; a spec tells when they say otherwise. */\n`;

const printAnswers = (answers: Answers): string =>
  `${head}import type { Answers } from './answer-schema.js';\n\nexport const answers: Answers = ${JSON.stringify(answers, null, 1)};\n`;

const printClientTypes = async (answers: Answers): Promise<string> => {
  // The controllers alone: what serves them has packages that specs on Node 20 cannot load.
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.of(describedProduct()), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  app.setGlobalPrefix(apiPrefix);
  try {
    const document = apiDocument(app, false, answers);
    const nodes = await openapiTypescript(JSON.parse(JSON.stringify(document)) as never, {
      alphabetize: true,
      // Digits stay text, and what an answer may leave out stays optional.
      defaultNonNullable: false,
    });
    return `${head}${astToString(nodes as ts.Node[])}`;
  } finally {
    await app.close();
  }
};

/** A product that is only described: no route of it is ever called. */
const describedProduct = (): Product => {
  const nothing = {} as never;
  const works = [...backgroundWorks, SheetImports, Webhooks].map(
    (Work) => Object.create(Work.prototype as object) as Product['works'][number],
  );
  // Some read the catalogue as soon as they are made; it needs no database.
  const journal = new Journal(nothing, slices);
  const parts = {
    database: nothing,
    journal,
    accounts: nothing,
    operations: nothing,
    persons: nothing,
    signers: undefined,
  };
  return { ...parts, settings: settingsFrom({}), log: nothing, works, close: () => Promise.resolve() };
};
