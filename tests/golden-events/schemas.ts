import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import type { Catalogue } from '#libs/journal';

export type Schema = Readonly<Record<string, unknown>>;
/** File name → schema, in the order of the names. */
export type SchemaFiles = ReadonlyMap<string, Schema>;

const dialect = 'https://json-schema.org/draft/2020-12/schema';
const envelopeFile = 'envelope.json';
export const schemaFile = (type: string, schema: number): string => `${type}.v${schema}.json`;
const depthMax = 20;

/** Where events are published. */
export const eventFilesOf = (root: string): string[] =>
  readdirSync(join(root, 'libs'))
    .map((library) => join(root, 'libs', library, 'src/events.ts'))
    .filter((file) => existsSync(file));

/**
 * The JSON Schemas of the data of every event that these files export, by event type, read off the TypeScript types
 * through the compiler, so that generic and mapped types are what the compiler says they are.
 */
export class EventTypes {
  readonly data = new Map<string, Schema>();
  readonly envelope: Schema;
  private readonly checker: ts.TypeChecker;

  constructor(root: string, eventFiles: readonly string[]) {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
    const envelopeSource = join(root, 'libs/kernel/src/event.ts');
    const program = ts.createProgram([envelopeSource, ...eventFiles], options);
    this.checker = program.getTypeChecker();
    for (const file of eventFiles) this.learnEvents(program.getSourceFile(file)!);
    const envelope = this.typesOf(program.getSourceFile(envelopeSource)!).get('Envelope');
    if (!envelope) throw new Error('libs/kernel/src/event.ts declares no Envelope.');
    const { additionalProperties: _closed, ...open } = this.schemaOf(envelope, 'Envelope');
    this.envelope = open;
  }

  private typesOf(file: ts.SourceFile): Map<string, ts.Type> {
    const exported = this.checker.getExportsOfModule(this.checker.getSymbolAtLocation(file)!);
    const symbols = exported.map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol,
    );
    const types = symbols.filter(({ flags }) => flags & (ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Interface));
    return new Map(types.map((symbol) => [symbol.name, this.checker.getDeclaredTypeOfSymbol(symbol)]));
  }

  /** An event is what has a literal `type`, a `schema` number and `data`; a union of events is all of its members. */
  private learnEvents(file: ts.SourceFile): void {
    for (const declared of this.typesOf(file).values()) {
      for (const type of declared.isUnion() ? declared.types : [declared]) {
        const [name, version, data] = ['type', 'schema', 'data'].map((member) => this.memberOf(type, member));
        if (!name?.isStringLiteral() || !version || !data || !(version.flags & ts.TypeFlags.NumberLike)) continue;
        const schema = this.schemaOf(data, name.value);
        const known = this.data.get(name.value);
        if (known && JSON.stringify(known) !== JSON.stringify(schema))
          throw new Error(`${name.value} is declared with two shapes.`);
        this.data.set(name.value, schema);
      }
    }
  }

  private memberOf(type: ts.Type, name: string): ts.Type | undefined {
    const member = this.checker.getPropertyOfType(type, name);
    return member && this.checker.getTypeOfSymbol(member);
  }

  /** `path` says where we are, for the message when a type has no JSON form. */
  private schemaOf(type: ts.Type, path: string, depth = 0): Schema {
    const { flags } = type;
    if (depth > depthMax) throw new Error(`${path} is nested deeper than ${depthMax} levels, or without end.`);
    // The kernel's Json is anything that has a canonical form, at any depth.
    if (flags & ts.TypeFlags.Unknown || type.aliasSymbol?.name === 'Json') return {};
    if (type.isUnion()) return this.schemaOfUnion(type.types, path, depth);
    if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
    if (flags & ts.TypeFlags.BooleanLiteral) return { const: this.checker.typeToString(type) === 'true' };
    if (flags & ts.TypeFlags.TemplateLiteral)
      return { type: 'string', pattern: patternOf(type as ts.TemplateLiteralType) };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    // The canonical form knows whole numbers only.
    if (flags & ts.TypeFlags.NumberLike) return { type: 'integer' };
    if (flags & ts.TypeFlags.Null) return { type: 'null' };
    if (type.isIntersection() && type.types.some((each) => each.flags & ts.TypeFlags.String))
      return brandedString(type);
    if (this.checker.isTupleType(type)) {
      const items = this.checker
        .getTypeArguments(type as ts.TypeReference)
        .map((item, index) => this.schemaOf(item, `${path}[${index}]`, depth + 1));
      return { type: 'array', prefixItems: items, minItems: items.length, maxItems: items.length };
    }
    if (this.checker.isArrayType(type)) {
      return {
        type: 'array',
        items: this.schemaOf(this.checker.getTypeArguments(type as ts.TypeReference)[0]!, `${path}[]`, depth + 1),
      };
    }
    if (!(flags & ts.TypeFlags.Object) && !type.isIntersection()) {
      throw new Error(`${path} is ${this.checker.typeToString(type)}, which has no JSON form.`);
    }
    return this.schemaOfObject(type, path, depth);
  }

  private schemaOfObject(type: ts.Type, path: string, depth: number): Schema {
    if (type.getCallSignatures().length) throw new Error(`${path} is a function, which has no JSON form.`);
    const members = this.checker.getPropertiesOfType(type);
    const values = type.getStringIndexType();
    return {
      type: 'object',
      properties: Object.fromEntries(
        members.map((member) => [
          member.name,
          this.schemaOf(this.checker.getTypeOfSymbol(member), `${path}.${member.name}`, depth + 1),
        ]),
      ),
      required: members.filter(({ flags }) => !(flags & ts.SymbolFlags.Optional)).map(({ name }) => name),
      additionalProperties: values ? this.schemaOf(values, `${path}.*`, depth + 1) : false,
    };
  }

  /** The compiler keeps no order among the members of a union, so ours is that of their text. */
  private schemaOfUnion(types: readonly ts.Type[], path: string, depth: number): Schema {
    const schemas = types
      .filter(({ flags }) => !(flags & ts.TypeFlags.Undefined))
      .map((each) => this.schemaOf(each, path, depth));
    const texts = [...new Set(schemas.map((schema) => JSON.stringify(schema)))].sort();
    const unique = texts.map((text) => JSON.parse(text) as Schema);
    const literals = unique.filter((schema) => 'const' in schema).map((schema) => schema.const);
    const others = unique.filter((schema) => !('const' in schema));
    const choice =
      literals.includes(true) && literals.includes(false)
        ? { type: 'boolean' }
        : literals.length === 1
          ? { const: literals[0] }
          : { enum: literals };
    const all = literals.length ? [choice, ...others] : others;
    return all.length === 1 ? all[0]! : { anyOf: all };
  }
}

const brandedString = (type: ts.Type): Schema => ({
  type: 'string',
  ...(type.aliasSymbol?.name === 'BusinessDate' ? { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` } : {}),
});

const patternOf = ({ texts }: ts.TemplateLiteralType): string =>
  `^${texts.map((text) => text.replace(/[.*+?^${}()|[\]\\/]/gu, String.raw`\$&`)).join('.*')}$`;

/** The schema files that should stand for today's version of every event type of the catalogue. */
export const schemasOf = (catalogue: Catalogue, types: EventTypes): SchemaFiles => {
  const files = new Map<string, Schema>([[envelopeFile, { $schema: dialect, $id: envelopeFile, ...types.envelope }]]);
  for (const type of [...catalogue.eventTypes].sort()) {
    const data = types.data.get(type);
    if (!data) throw new Error(`A slice writes ${type}, but no libs/*/src/events.ts exports its type.`);
    const { schema } = catalogue.versionOf(type)!;
    const file = schemaFile(type, schema);
    // The envelope and the event are looked at together: a member that neither knows is refused.
    const properties = { type: { const: type }, schema: { const: schema }, data };
    files.set(file, {
      $schema: dialect,
      $id: file,
      $ref: envelopeFile,
      properties,
      required: ['type', 'schema', 'data'],
      unevaluatedProperties: false,
    });
  }
  return files;
};

export const writeSchemasCommand = 'npm run schemas';

/**
 * What is wrong with the reviewed files, as sentences. Today's versions must be what the types say; the files of older
 * versions are kept as they were.
 */
export const driftOf = (should: SchemaFiles, reviewed: ReadonlyMap<string, Schema>, catalogue: Catalogue): string[] => {
  const faults: string[] = [];
  for (const [file, schema] of should) {
    const found = reviewed.get(file);
    if (!found) faults.push(`${file} is missing. Run \`${writeSchemasCommand}\` and review it.`);
    else if (JSON.stringify(found) !== JSON.stringify(schema)) {
      faults.push(
        `${file} no longer says what the types say. Was the shape stored anywhere? Then raise its schema and give an upcaster. ` +
          `Then run \`${writeSchemasCommand}\` and review the change.`,
      );
    }
  }
  for (const type of catalogue.eventTypes) {
    for (const older of Object.keys(catalogue.versionOf(type)!.upcast ?? {}).map(Number)) {
      if (!reviewed.has(schemaFile(type, older))) {
        faults.push(
          `${schemaFile(type, older)} is gone, and events of that schema may be stored: restore it with \`git checkout\`.`,
        );
      }
    }
  }
  for (const file of reviewed.keys()) {
    const [, type = '', version] = /^(\w+)\.v(\d+)\.json$/u.exec(file) ?? [];
    const isOlder = Number(version) < (catalogue.versionOf(type)?.schema ?? 0);
    if (!should.has(file) && !isOlder)
      faults.push(`${file} is of no event that a slice writes. Restore the event, or delete the file.`);
  }
  return faults;
};

/** Types that are published but that no slice lists among its events, so that nothing could read them back. */
export const unlistedEvents = (catalogue: Catalogue, types: EventTypes): string[] =>
  [...types.data.keys()].filter((type) => !catalogue.versionOf(type)).sort();

/** The JSON files of a folder of this one, by name. */
export const readFiles = <T>(folder: string): Map<string, T> =>
  new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort()
      .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as T]),
  );

const columnsMax = 120;

/** JSON for reviewers: what fits on a line stands on one. */
export const printJson = (value: unknown, indent = ''): string => {
  const line = onOneLine(value);
  if (value === null || typeof value !== 'object' || indent.length + line.length <= columnsMax) return line;
  const deeper = `${indent}  `;
  const items = Array.isArray(value)
    ? value.map((item) => deeper + printJson(item, deeper))
    : Object.entries(value).map(([key, member]) => `${deeper}${JSON.stringify(key)}: ${printJson(member, deeper)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.join(',\n')}\n${indent}${close}`;
};

const onOneLine = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`);
  return members.length ? `{ ${members.join(', ')} }` : '{}';
};

/** The commands run from the root of the repository, as npm does. */
export const folderOf = (kind: 'schemas' | 'examples'): string => resolve('tests/golden-events', kind);
