import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { importRuleNames, importsOf, print, type Cruised } from './import-rules.js';

const root = resolve('.');

describe('the imports of this tree', () => {
  let tree: Cruised;
  beforeAll(async () => {
    tree = await importsOf(root);
  });

  test('follow the rules of who may know whom', () => {
    if (tree.violations.length) throw new Error(print(tree.violations));
  });

  test('are seen at all: aliases lead to TypeScript files and packages are told from our own', () => {
    expect(tree.imports).toContain('libs/journal/src/writer.ts → libs/kernel/src/index.ts');
    expect(tree.imports).toContain('libs/cooperatives/src/events.ts → libs/kernel/src/index.ts');
    expect(tree.imports).toContain('libs/support/src/content.ts → libs/cooperatives/src/events.ts');
    expect([...tree.imports].some((each) => /^libs\/journal\/src\/writer\.ts → .*node_modules\/pg\//u.test(each))).toBe(
      true,
    );
    expect([...tree.imports].filter((each) => each.includes('→ #libs'))).toEqual([]);
  });
});

/** A tree in which every library is in order, so that each violation below is the one that was planted. */
const orderly: Record<string, string> = {
  'libs/kernel/src/index.ts': 'export const money = 1;',
  'libs/kernel/testing/index.ts': "export { money } from '#libs/kernel';",
  'libs/platform/src/index.ts':
    "import { money } from '#libs/kernel'; import 'node:fs'; export const platform = money;",
  'libs/platform/src/http/index.ts': 'export const http = 1;',
  'libs/journal/src/index.ts':
    "import { platform } from '#libs/platform'; import { tree } from '#libs/transparency'; export const journal = [platform, tree];",
  'libs/transparency/src/index.ts':
    "import { money } from '#libs/kernel'; import 'node:crypto'; export const tree = money;",
  'libs/access/src/index.ts': "import { http } from '#libs/platform/http'; export const access = http;",
  'libs/support/src/index.ts': "export * from './events.js';",
  'libs/support/src/events.ts': 'export interface Beneficiary { readonly name: string }',
  'libs/loans/src/events.ts': 'export interface LoanDisbursed { readonly amount: string }',
  'libs/loans/src/index.ts':
    "import { journal } from '#libs/journal'; import { access } from '#libs/access'; export const loans = [journal, access];",
  'libs/loans/src/inside.ts': 'export interface Inside { readonly secret: string }',
  'libs/loans/src/clock.ts': "import { hrtime } from 'node:process'; export const now = hrtime;",
  'libs/loans/src/domain/disburse-loan.ts':
    "import { money } from '#libs/kernel'; import type { Beneficiary } from '#libs/support/events'; export type Of = Beneficiary; export const disburse = money;",
  'libs/loans/src/domain/disburse-loan.spec.ts':
    "import { money } from '#libs/kernel/testing'; import { ok } from 'node:assert'; import { disburse } from './disburse-loan.js'; ok(money === disburse);",
  'libs/training/src/index.ts': "import type { Beneficiary } from '#libs/support'; export type Trained = Beneficiary;",
  'libs/reporting/src/totals.projection.ts':
    "import type { LoanDisbursed } from '#libs/loans/events'; export type Total = LoanDisbursed;",
  'apps/slices.ts': "import { loans } from '#libs/loans'; export const slices = [loans];",
  'apps/web/main.ts': "import { money } from '#libs/kernel'; export const page = money;",
};

/** For each rule a file that breaks it, and the import that must be reported. */
const planted: Record<string, { file: string; text: string; reported: string }> = {
  'every-import-resolves': {
    file: 'libs/training/src/nowhere.ts',
    text: "import { nothing } from '#libs/nowhere'; export const x = nothing;",
    reported: 'libs/training/src/nowhere.ts → #libs/nowhere',
  },
  'no-cycles': {
    file: 'libs/support/src/content.ts',
    text: "export type { Twin } from './twin.js'; export type Content = string;",
    reported: 'libs/support/src/content.ts → libs/support/src/twin.ts',
  },
  'kernel-imports-nothing': {
    file: 'libs/kernel/src/clock.ts',
    text: "import { hrtime } from 'node:process'; export const now = hrtime;",
    reported: 'libs/kernel/src/clock.ts → process',
  },
  'platform-knows-only-kernel': {
    file: 'libs/platform/src/seed.ts',
    text: "import { journal } from '#libs/journal'; export const seed = journal;",
    reported: 'libs/platform/src/seed.ts → libs/journal/src/index.ts',
  },
  'documents-know-only-kernel': {
    file: 'libs/documents/src/letterhead.ts',
    text: "import { settingsFrom } from '#libs/platform'; export const letterhead = settingsFrom;",
    reported: 'libs/documents/src/letterhead.ts → libs/platform/src/index.ts',
  },
  'journal-and-access-know-platform-and-kernel': {
    file: 'libs/journal/src/shortcut.ts',
    text: "import type { LoanDisbursed } from '#libs/loans/events'; export type Shortcut = LoanDisbursed;",
    reported: 'libs/journal/src/shortcut.ts → libs/loans/src/events.ts',
  },
  'transparency-can-be-carried-away': {
    file: 'libs/transparency/src/disk.ts',
    text: "import { readFileSync } from 'node:fs'; export const read = readFileSync;",
    reported: 'libs/transparency/src/disk.ts → fs',
  },
  'domain-imports-kernel-and-events': {
    file: 'libs/loans/src/domain/save-loan.ts',
    text: "import { journal } from '#libs/journal'; export const save = journal;",
    reported: 'libs/loans/src/domain/save-loan.ts → libs/journal/src/index.ts',
  },
  'domain-reaches-no-package': {
    file: 'libs/loans/src/domain/date-loan.ts',
    text: "import { now } from '../clock.js'; export const date = now;",
    reported: 'libs/loans/src/domain/date-loan.ts → process',
  },
  'slices-meet-at-events': {
    file: 'libs/training/src/borrow.ts',
    text: "import { loans } from '#libs/loans'; export const borrow = loans;",
    reported: 'libs/training/src/borrow.ts → libs/loans/src/index.ts',
  },
  'reporting-only-listens': {
    file: 'libs/reporting/src/call.ts',
    text: "import { loans } from '#libs/loans'; export const call = loans;",
    reported: 'libs/reporting/src/call.ts → libs/loans/src/index.ts',
  },
  'libraries-are-entered-by-their-doors': {
    file: 'libs/training/src/burglar.ts',
    text: "import type { Inside } from '../../loans/src/inside.js'; export type Loot = Inside;",
    reported: 'libs/training/src/burglar.ts → libs/loans/src/inside.ts',
  },
  'apps-enter-libraries-by-their-doors': {
    file: 'apps/cli/burglar.ts',
    text: "import type { Inside } from '../../libs/loans/src/inside.js'; export type Loot = Inside;",
    reported: 'apps/cli/burglar.ts → libs/loans/src/inside.ts',
  },
  'testing-is-for-specs': {
    file: 'libs/loans/src/pretend.ts',
    text: "import { money } from '#libs/kernel/testing'; export const pretend = money;",
    reported: 'libs/loans/src/pretend.ts → libs/kernel/testing/index.ts',
  },
  'libraries-know-no-app': {
    file: 'libs/training/src/upwards.ts',
    text: "import { page } from '../../../apps/web/main.js'; export const up = page;",
    reported: 'libs/training/src/upwards.ts → apps/web/main.ts',
  },
  'nobody-knows-the-web': {
    file: 'apps/cli/pages.ts',
    text: "import { page } from '../web/main.js'; export const pages = page;",
    reported: 'apps/cli/pages.ts → apps/web/main.ts',
  },
  'web-speaks-http': {
    file: 'apps/web/peek.ts',
    text: "import { platform } from '#libs/platform'; export const peek = platform;",
    reported: 'apps/web/peek.ts → libs/platform/src/index.ts',
  },
};

const plant = (files: Record<string, string>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'architecture-'));
  const { imports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { imports: object };
  const all = { ...files, 'package.json': JSON.stringify({ name: 'planted', type: 'module', imports }) };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
};

describe('a planted violation of each import rule is seen', () => {
  let inOrder: Cruised;
  let broken: Cruised;
  const folders: string[] = [];

  beforeAll(async () => {
    const twin = {
      'libs/support/src/twin.ts': "import type { Content } from './content.js'; export type Twin = Content;",
    };
    const files = Object.values(planted).map(({ file, text }) => [file, text]);
    folders.push(plant(orderly), plant({ ...orderly, ...twin, ...Object.fromEntries(files) }));
    inOrder = await importsOf(folders[0]!, ['apps', 'libs']);
    broken = await importsOf(folders[1]!, ['apps', 'libs']);
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('an orderly tree breaks none', () => expect(print(inOrder.violations)).toBe(''));

  test('there is one for every rule', () => expect(Object.keys(planted).sort()).toEqual([...importRuleNames].sort()));

  test.each(importRuleNames)('%s', (rule) => {
    const { reported } = planted[rule]!;
    const where = broken.violations.filter((violation) => violation.rule === rule).map((violation) => violation.where);
    expect(where).toContain(reported);
    // No file that is in order may be blamed along with the planted one.
    for (const each of where) expect(Object.keys(orderly)).not.toContain(each.split(' → ')[0]);
  });
});
