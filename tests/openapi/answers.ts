import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { Answers, AnswerSchema } from '../../apps/api/src/answer-schema.js';

const routeDecorators = new Set(['Get', 'Post', 'Put', 'Patch', 'Delete']);
const depthMax = 30;

/** Where routes are declared. */
export const controllerFilesOf = (root: string): string[] =>
  ['libs', 'apps/api/src']
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(root, folder, file)),
    )
    .filter((file) => file.endsWith('.controller.ts'))
    .sort();

/**
 * The schemas of what every route answers, by operation, read off the return types of the controllers through the compiler:
 * what a route returns is said once, in its code. Money is a bigint there and digits in JSON, as the interceptor makes it.
 */
export const answersOf = (root: string, files: readonly string[] = controllerFilesOf(root)): Answers => {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => readFileSync(file, 'utf8')) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [] }, ts.sys, root);
  const program = ts.createProgram([...files], options);
  return new AnswerTypes(program.getTypeChecker()).of(files.map((file) => program.getSourceFile(file)!));
};

class AnswerTypes {
  private readonly schemas = new Map<string, AnswerSchema>();
  /** A name stands for the first type that bears it; another of the same name is written out where it is used. */
  private readonly named = new Map<string, ts.Symbol>();

  constructor(private readonly checker: ts.TypeChecker) {}

  of(files: readonly ts.SourceFile[]): Answers {
    const operations: Record<string, AnswerSchema> = {};
    for (const { operation, method } of files.flatMap(routesOf)) {
      const signature = this.checker.getSignatureFromDeclaration(method)!;
      const returned = this.checker.getReturnTypeOfSignature(signature);
      const answer = this.checker.getAwaitedType(returned) ?? returned;
      if (answer.flags & ts.TypeFlags.Void) continue;
      operations[operation] = this.schemaOf(answer, operation);
    }
    return { operations: sorted(Object.entries(operations)), schemas: sorted([...this.schemas]) };
  }

  /** `path` says where we are, for the message when a type has no JSON form. */
  private schemaOf(type: ts.Type, path: string, depth = 0): AnswerSchema {
    const { flags } = type;
    if (depth > depthMax) throw new Error(`${path} is nested deeper than ${depthMax} levels, or without end.`);
    if (flags & ts.TypeFlags.Any) throw new Error(`${path} is of type any: say what is answered.`);
    if (flags & ts.TypeFlags.Unknown || type.aliasSymbol?.name === 'Json') return {};
    if (type.isUnion()) return this.schemaOfUnion(type, path, depth);
    return this.scalarOf(type) ?? this.schemaOfStructure(type, path, depth);
  }

  private scalarOf(type: ts.Type): AnswerSchema | undefined {
    const { flags } = type;
    if (type.isStringLiteral()) return { type: 'string', enum: [type.value] };
    if (type.isNumberLiteral()) return { type: 'number', enum: [type.value] };
    if (flags & ts.TypeFlags.BooleanLiteral)
      return { type: 'boolean', enum: [this.checker.typeToString(type) === 'true'] };
    if (flags & ts.TypeFlags.StringLike) return { type: 'string' };
    if (flags & ts.TypeFlags.NumberLike) return { type: 'number' };
    if (flags & ts.TypeFlags.BigIntLike) return digits;
    // OpenAPI 3.0 has no type of null alone.
    if (flags & ts.TypeFlags.Null) return { type: 'string', nullable: true };
    if (type.isIntersection()) {
      if (type.types.some((each) => each.flags & ts.TypeFlags.String)) return brandedString(type);
      if (type.types.some((each) => each.flags & ts.TypeFlags.BigInt)) return digits;
    }
    if (type.symbol && bytes.has(type.symbol.name)) return { type: 'string', format: 'binary' };
    return type.symbol?.name === 'Date' ? { type: 'string', format: 'date-time' } : undefined;
  }

  private schemaOfStructure(type: ts.Type, path: string, depth: number): AnswerSchema {
    if (this.checker.isTupleType(type) || this.checker.isArrayType(type)) {
      const items = this.checker.getTypeArguments(type as ts.TypeReference);
      return { type: 'array', items: anyOf(items.map((item) => this.schemaOf(item, `${path}[]`, depth + 1))) };
    }
    if (!(type.flags & ts.TypeFlags.Object) && !type.isIntersection())
      throw new Error(`${path} is ${this.checker.typeToString(type)}, which has no JSON form.`);
    const name = nameOf(type);
    const symbol = type.aliasSymbol ?? type.symbol;
    if (name === undefined || (this.named.get(name) ?? symbol) !== symbol)
      return this.schemaOfObject(type, path, depth);
    if (!this.named.has(name)) {
      this.named.set(name, symbol);
      this.schemas.set(name, this.schemaOfObject(type, name, depth));
    }
    return { $ref: `#/components/schemas/${name}` };
  }

  private schemaOfObject(type: ts.Type, path: string, depth: number): AnswerSchema {
    if (type.getCallSignatures().length) throw new Error(`${path} is a function, which has no JSON form.`);
    const members = this.checker.getPropertiesOfType(type).filter(({ name }) => !name.startsWith('__@'));
    const values = type.getStringIndexType();
    return {
      type: 'object',
      ...(members.length
        ? {
            properties: Object.fromEntries(
              members.map((member) => [
                member.name,
                this.schemaOf(this.checker.getTypeOfSymbol(member), `${path}.${member.name}`, depth + 1),
              ]),
            ),
            required: members.filter((member) => !this.mayBeLeftOut(member)).map(({ name }) => name),
          }
        : {}),
      ...(values ? { additionalProperties: this.schemaOf(values, `${path}.*`, depth + 1) } : {}),
    };
  }

  /** JSON leaves out what is undefined. */
  private mayBeLeftOut(member: ts.Symbol): boolean {
    const type = this.checker.getTypeOfSymbol(member);
    const isUndefined = ({ flags }: ts.Type) => Boolean(flags & ts.TypeFlags.Undefined);
    return Boolean(member.flags & ts.SymbolFlags.Optional) || (type.isUnion() ? type.types : [type]).some(isUndefined);
  }

  /** The compiler keeps no order among the members of a union, so ours is that of their text. */
  private schemaOfUnion({ types }: ts.UnionType, path: string, depth: number): AnswerSchema {
    const present = types.filter(({ flags }) => !(flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Null)));
    const nullable = types.some(({ flags }) => flags & ts.TypeFlags.Null);
    const schema = anyOf(present.map((each) => this.schemaOf(each, path, depth)));
    if (!nullable) return schema;
    return schema.$ref ? { allOf: [schema], nullable: true } : { ...schema, nullable: true };
  }
}

/** What is sent as it is, at once or as it comes. */
const bytes = new Set(['Buffer', 'Uint8Array', 'Readable']);

const digits: AnswerSchema = { type: 'string', pattern: String.raw`^-?\d+$` };

const brandedString = (type: ts.Type): AnswerSchema => ({
  type: 'string',
  ...(type.aliasSymbol?.name === 'BusinessDate' ? { format: 'date' } : {}),
});

/** Literals of one type become one list of choices; both truth values are the type itself. */
const anyOf = (schemas: readonly AnswerSchema[]): AnswerSchema => {
  const unique = [...new Set(schemas.map((schema) => JSON.stringify(schema)))]
    .sort()
    .map((text) => JSON.parse(text) as AnswerSchema);
  const choices = new Map<string, AnswerSchema>();
  const others: AnswerSchema[] = [];
  for (const schema of unique) {
    if (!schema.enum || !schema.type) others.push(schema);
    else
      choices.set(schema.type, {
        type: schema.type,
        enum: [...(choices.get(schema.type)?.enum ?? []), ...schema.enum],
      });
  }
  if (choices.get('boolean')?.enum?.length === 2) choices.set('boolean', { type: 'boolean' });
  const all = [...choices.values(), ...others];
  return all.length === 1 ? all[0]! : all.length ? { anyOf: all } : {};
};

/** Types that people named; a class of the request side or an instance of a generic type is written out. */
const nameOf = (type: ts.Type): string | undefined => {
  if (type.aliasSymbol) return type.aliasTypeArguments?.length ? undefined : type.aliasSymbol.name;
  if (!type.symbol || !(type.symbol.flags & ts.SymbolFlags.Interface)) return undefined;
  return (type as ts.TypeReference).typeArguments?.length ? undefined : type.symbol.name;
};

/** The methods that carry a route, each under the name that the description of the API gives its operation. */
const routesOf = (file: ts.SourceFile): { operation: string; method: ts.MethodDeclaration }[] =>
  file.statements
    .filter((each): each is ts.ClassDeclaration => ts.isClassDeclaration(each) && isDecorated(each, ['Controller']))
    .flatMap((controller) =>
      controller.members
        .filter(
          (each): each is ts.MethodDeclaration => ts.isMethodDeclaration(each) && isDecorated(each, routeDecorators),
        )
        .map((method) => ({ operation: `${controller.name!.text}_${method.name.getText(file)}`, method })),
    );

const isDecorated = (node: ts.HasDecorators, names: Iterable<string>): boolean => {
  const wanted = new Set(names);
  return (ts.getDecorators(node) ?? []).some(
    ({ expression }) =>
      ts.isCallExpression(expression) &&
      ts.isIdentifier(expression.expression) &&
      wanted.has(expression.expression.text),
  );
};

const sorted = (entries: readonly (readonly [string, AnswerSchema])[]): Record<string, AnswerSchema> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
