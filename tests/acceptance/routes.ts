import type { Caller } from './caller.js';

/** A part of JSON Schema: what the description of the API says about a value. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly example?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface Operation {
  readonly 'x-permission'?: { readonly name: string; readonly roles: readonly string[] };
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** One route of the running product, as it describes itself. */
export interface Route {
  readonly method: string;
  /** With its parameters in braces. */
  readonly path: string;
  readonly permission: { readonly name: string; readonly roles: readonly string[] } | undefined;
  readonly needsKey: boolean;
  readonly body: Schema | undefined;
}

export interface Routes {
  readonly routes: readonly Route[];
  readonly schemaNamed: (ref: string) => Schema | undefined;
}

/** Reads the description of the running product. */
export const routesOf = async (caller: Caller): Promise<Routes> => {
  const { paths, components } = await caller.ask<Description>('/api/docs/openapi.json');
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): Route => ({
      method: method.toUpperCase(),
      path,
      permission: operation['x-permission'],
      needsKey: (operation.parameters ?? []).some(({ name, required }) => name === 'Idempotency-Key' && required),
      body: operation.requestBody?.content['application/json']?.schema,
    })),
  );
  return { routes, schemaNamed: (ref) => components.schemas[ref.split('/').at(-1)!] };
};

/** The path with its parameters filled in. */
export const filled = (path: string, value: string | ((name: string) => string)): string =>
  path.replace(/\{(\w+)\}/gu, (_, name: string) => (typeof value === 'string' ? value : value(name)));
