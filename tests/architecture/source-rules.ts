import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import type { Violation } from './import-rules.js';

/** A file as a rule sees it; `path` is relative to the root, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What one rule found in one file. `line` counts from 1. */
interface Finding {
  readonly line: number;
  readonly what: string;
}

interface Parsed extends SourceFile {
  readonly tree: ts.SourceFile;
}

interface SourceRule {
  readonly name: string;
  readonly why: string;
  readonly repair: string;
  readonly applies: (path: string) => boolean;
  readonly find: (file: Parsed, all: readonly Parsed[]) => readonly Finding[];
}

const isTest = (path: string): boolean => /\.spec\.ts$|^libs\/[^/]+\/testing\/|^tests\//u.test(path);
const isSource = (path: string): boolean => !isTest(path);

/** Every node of the file that `pick` turns into a finding. */
const findNodes = ({ tree }: Parsed, pick: (node: ts.Node) => string | undefined): Finding[] => {
  const findings: Finding[] = [];
  const visit = (node: ts.Node): void => {
    const what = pick(node);
    if (what !== undefined)
      findings.push({ line: tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1, what });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return findings;
};

/** The text of a string or of a whole template, `${…}` left in: where SQL and words stand. */
const textOf = (node: ts.Node, tree: ts.SourceFile): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText(tree) : undefined;
};

const findInStrings = (file: Parsed, pattern: RegExp): Finding[] =>
  findNodes(file, (node) => pattern.exec(textOf(node, file.tree) ?? '')?.[0].replace(/\s+/gu, ' '));

const entries = String.raw`(?:ONLY\s+)?"?journal"?\s*\.\s*"?entries\b`;
const journalIsChanged = new RegExp(
  [
    String.raw`\b(?:UPDATE|DELETE\s+FROM|MERGE\s+INTO|DROP\s+TABLE(?:\s+IF\s+EXISTS)?)\s+${entries}`,
    String.raw`\bTRUNCATE\b[^;]*${entries}`,
    String.raw`\bINSERT\s+INTO\s+${entries}[^;]*\bDO\s+UPDATE\b`,
    String.raw`\bGRANT\b[^;]*\b(?:UPDATE|DELETE|TRUNCATE|ALL)\b[^;]*\bON\b[^;]*${entries}`,
  ].join('|'),
  'iu',
);

const writes = String.raw`\b(?:INSERT\s+INTO|DELETE\s+FROM|MERGE\s+INTO|TRUNCATE(?:\s+TABLE)?|UPDATE)\s+(?:ONLY\s+)?`;
const anythingIsWritten = new RegExp(
  String.raw`${writes}[\w"$.{}]+\s+(?:AS\s+\w+\s+)?(?:SET|VALUES|SELECT|WHERE|USING|\()|${writes}\w+\.\w+`,
  'iu',
);
const readTableIsWritten = new RegExp(String.raw`${writes}"?read"?\s*\.`, 'iu');

/** Words that only this business has. HTX alone is the name of the product. */
const businessWords = new Set(
  `loan loans lender borrower borrowers tranche tranches repayment repayments repaid disburse disburses disbursed
  disbursement disbursements cooperative cooperatives beneficiary beneficiaries training trainings founding land trade
  technology fund funds funding programme programmes sector sectors commune communes province provinces district
  districts attendance attendances qtdnd lhhtx`.split(/\s+/u),
);

const wordsOf = (text: string): string[] =>
  text
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? [];

/** Apps list the slices and their HTTP modules, and a demonstration needs something to demonstrate. */
const mayNameTheBusiness = (path: string): boolean =>
  /^apps\/(?:slices|import-kinds|api\/src\/slice-modules|verifier\/src\/business)\.ts$/u.test(path) ||
  // Made from what the slices' controllers return.
  path === 'apps/api/src/answers.ts' ||
  // The command line names the questions it asks, as the modules of the API name theirs.
  /^apps\/cli\/src\/(?:demo\/|reports\.ts|(?:data|journal|replay)-commands\.ts)/u.test(path) ||
  path.startsWith('apps/web/');

const isImportPath = ({ parent }: ts.Node): boolean =>
  parent !== undefined &&
  (ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword));

/** Names and strings count; a comment may give an example. An import path may name a library: the import rules judge it. */
const findBusinessWords = (file: Parsed): Finding[] => {
  const found = findNodes(file, (node) => {
    if (isImportPath(node)) return undefined;
    if (!ts.isIdentifier(node) && !ts.isStringLiteral(node) && !ts.isTemplateLiteralToken(node)) return undefined;
    return wordsOf(node.text).find((each) => businessWords.has(each));
  });
  // A file with one such word has many: they are one finding.
  const words = [...new Set(found.map(({ what }) => what))].sort();
  return found.slice(0, 1).map(({ line }) => ({ line, what: `says ${words.join(', ')}` }));
};

const defaultExport = (node: ts.Node): string | undefined => {
  if (ts.isExportAssignment(node) && !node.isExportEquals) return 'export default';
  if (ts.isExportSpecifier(node) && node.name.text === 'default') return 'export { … as default }';
  const modifiers = ts.canHaveModifiers(node) ? ts.getModifiers(node) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword) ? 'export default' : undefined;
};

const eventBusNames = new Set([
  'EventBus',
  'EventPublisher',
  'EventsHandler',
  'IEventHandler',
  'AggregateRoot',
  'Saga',
  'UnhandledExceptionBus',
]);

const eventBusImport = (node: ts.Node): string | undefined => {
  if (!ts.isImportSpecifier(node)) return undefined;
  const { moduleSpecifier } = node.parent.parent.parent as ts.ImportDeclaration;
  const name = (node.propertyName ?? node.name).text;
  return (moduleSpecifier as ts.StringLiteral).text === '@nestjs/cqrs' && eventBusNames.has(name) ? name : undefined;
};

/** The table that a `projection<…>()({ name: '…' })` declares. */
const declaredTable = (node: ts.Node): string | undefined => {
  if (!ts.isCallExpression(node) || !ts.isCallExpression(node.expression)) return undefined;
  const { expression } = node.expression;
  const [definition] = node.arguments;
  if (
    !ts.isIdentifier(expression) ||
    expression.text !== 'projection' ||
    !definition ||
    !ts.isObjectLiteralExpression(definition)
  )
    return undefined;
  for (const member of definition.properties) {
    if (ts.isPropertyAssignment(member) && member.name.getText() === 'name' && ts.isStringLiteral(member.initializer))
      return member.initializer.text;
  }
  return undefined;
};

const findSharedTables = (file: Parsed, all: readonly Parsed[]): Finding[] =>
  tablesOf(file).flatMap(({ line, what }, index, own) => {
    const twin = all.find((other) => other !== file && tablesOf(other).some((found) => found.what === what));
    const inThisFile = own.slice(0, index).some((earlier) => earlier.what === what);
    return twin || inThisFile
      ? [{ line, what: `the table ${what}, which ${twin?.path ?? 'this file'} declares too` }]
      : [];
  });

/** Every file is compared with every other, so what it declares is looked up once. */
const knownTables = new WeakMap<Parsed, Finding[]>();
const tablesOf = (file: Parsed): Finding[] => {
  const known = knownTables.get(file) ?? (file.text.includes('projection') ? findNodes(file, declaredTable) : []);
  knownTables.set(file, known);
  return known;
};

/** A call that reads a clock or throws dice. `new Date(text)` only parses and is no clock. */
const impureCall = (node: ts.Node): string | undefined => {
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) return 'new Date()';
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  const text = node.getText();
  return /^(?:Date\.now|Math\.random|performance\.now|crypto\.\w+|process\.\w+|console\.\w+)$/u.test(text)
    ? text
    : undefined;
};

const isPure = (path: string): boolean =>
  isSource(path) &&
  /^libs\/(?:(?:kernel|transparency)\/src\/|[^/]+\/src\/(?:domain\/|events\.ts$|.+\.projection\.ts$))/u.test(path);

const sourceRules: readonly SourceRule[] = [
  {
    name: 'journal-is-never-changed',
    why: 'What was recorded stays: a mistake is answered by another entry.',
    repair: 'Append a correction or a reversal that names the entry; see libs/kernel/src/correction.ts.',
    applies: isSource,
    find: (file) => findInStrings(file, journalIsChanged),
  },
  {
    name: 'queries-never-write',
    why: 'A question that changes the answer cannot be asked twice.',
    repair: 'Append an event and fold it in a projection.',
    applies: (path) => path.startsWith('libs/') && path.endsWith('.query.ts'),
    find: (file) => findInStrings(file, anythingIsWritten),
  },
  {
    name: 'read-tables-are-folded',
    why: 'The tables of the schema read are written by their projections through the journal, so that they can be rebuilt.',
    repair: 'Append an event and fold it in a projection.',
    applies: (path) => isSource(path) && !path.startsWith('libs/journal/'),
    find: (file) => findInStrings(file, readTableIsWritten),
  },
  {
    name: 'no-business-word-below-the-slices',
    why: 'Apps and platform are the same for any business, and neither journal nor log knows a domain word.',
    repair: 'Move the code into the slice it speaks of, and let the app list it.',
    applies: (path) =>
      /^(?:apps|libs\/platform|libs\/(?:journal|transparency)\/src)\//u.test(path) &&
      isSource(path) &&
      !mayNameTheBusiness(path),
    find: findBusinessWords,
  },
  {
    name: 'no-default-export',
    why: 'A thing has one name, the same wherever it is read.',
    repair: 'Write `export const name = …` and import it by that name.',
    applies: (path) => !path.startsWith('tests/bench/'),
    find: (file) => findNodes(file, defaultExport),
  },
  {
    name: 'no-event-bus',
    why: 'Nest’s EventBus forgets what it was told when the process ends; what must happen follows the journal.',
    repair: 'Declare a projection or a follower; the worker hears every entry, once, after the commit.',
    applies: isSource,
    find: (file) => findNodes(file, eventBusImport),
  },
  {
    name: 'one-projection-a-table',
    why: 'A table with two writers has no digest and cannot be rebuilt.',
    repair: 'Give one of the two projections another `name`.',
    applies: (path) => path.startsWith('libs/'),
    find: findSharedTables,
  },
  {
    name: 'domain-has-no-clock',
    why: 'The same events must give the same answer tomorrow and on another machine.',
    repair: 'Take the day from `today` among the facts, and ids from the command.',
    applies: isPure,
    find: (file) => findNodes(file, impureCall),
  },
];

export const sourceRuleNames = sourceRules.map(({ name }) => name);

/** Runs every source rule over these files. */
export const sourceViolations = (files: readonly SourceFile[]): Violation[] => {
  const parsed = files.map((file) => ({
    ...file,
    tree: ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2023, true),
  }));
  return sourceRules.flatMap(({ name, why, repair, applies, find }) => {
    const subjects = parsed.filter(({ path }) => applies(path));
    return subjects.flatMap((file) =>
      find(file, subjects).map(({ line, what }) => ({
        rule: name,
        where: `${file.path}:${line}: ${what}`,
        why,
        repair,
      })),
    );
  });
};

/** The TypeScript files of these folders. */
export const sourceFilesOf = (root: string, folders: readonly string[] = ['apps', 'libs', 'tests']): SourceFile[] =>
  folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(
        (entry) =>
          entry.isFile() &&
          /\.tsx?$/u.test(entry.name) &&
          !/[\\/](?:node_modules|dist)(?:[\\/]|$)/u.test(entry.parentPath),
      )
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return { path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
      }),
  );
