import * as fc from 'fast-check';
import type { Route, Routes, Schema } from './routes.js';

/** What people and programs send where something else belongs. */
const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom<unknown>(
    '',
    ' ',
    '\u0000',
    '\ud800',
    '0',
    '-0',
    '-1',
    '1209.58',
    '1e9',
    '9'.repeat(40),
    'NaN',
    "' OR 1=1 --",
    '{figures}',
    'constructor',
  ),
  fc.constantFrom<unknown>(-1, 0, 1.5, 2 ** 31, 2 ** 53, 1e308, -1e308, true, false, null, [], {}),
  fc.constantFrom<unknown>(
    '2025-02-30',
    '0000-00-00',
    '9999-12-31',
    '1899-12-31',
    '2010/2012',
    '2025-Q5',
    '2025-06-01T00:00:00Z',
  ),
);

/** Things of the demonstration, so that requests get past the first look. */
const ids = [
  'to-chuc-1',
  'to-chuc-2',
  'vay-1',
  'vay-2',
  'vay-8',
  'quy-minh-hoa',
  'huyen-1',
  'chuong-trinh-ktt',
  'lop-2023-1',
  'dat-2023-1',
  'sang-lap-2023-1',
  'nguoi-1',
  'khong-co',
];
const days = ['2023-06-01', '2024-12-31', '2026-01-05'];
const spans = ['2025', '2025-06', '2025-Q2', '2024/2025'];
const money = ['0', '1', '500tr', '1.209,58 triệu', '1000000000000000', '-5tr', '12,5 tỷ'];

const usual = (name: string, schema: Schema): fc.Arbitrary<unknown> => {
  if (schema.enum) return fc.constantFrom<unknown>(...schema.enum);
  if (schema.type === 'integer') {
    const min = schema.minimum ?? 0;
    return fc.integer({ min, max: Math.min(schema.maximum ?? min + 900, min + 900) });
  }
  if (schema.type === 'number' || schema.type === 'boolean') return fc.oneof(fc.integer(), fc.boolean());
  const example = String(schema.example);
  if (/Id$/u.test(name)) return fc.constantFrom(...ids);
  if (/^\d{4}-\d{2}-\d{2}$/u.test(example)) return fc.constantFrom(...days);
  if (/^\d{4}-\d{2}$/u.test(example)) return fc.constantFrom(...days, ...spans);
  if (/^\d+$/u.test(example)) return fc.constantFrom(...money);
  if (/^[\d.]+,\d+$/u.test(example)) return fc.constantFrom('0', '6,5', '8.547,06', '100');
  if (name === 'sha256') return fc.constant('0f'.repeat(32));
  return fc.oneof({ arbitrary: words, weight: 6 }, { arbitrary: fc.string({ maxLength: 30 }), weight: 1 });
};
const words = fc.constantFrom('Thử', 'HTX thử nghiệm', 'thu-nghiem', 'x');

/** Bodies near what a route takes: most fields right, some missing, some strange, some unknown. */
export const bodiesFor = ({ body }: Route, { schemaNamed }: Pick<Routes, 'schemaNamed'>): fc.Arbitrary<unknown> => {
  const valueOf = (name: string, schema: Schema, depth: number): fc.Arbitrary<unknown> => {
    const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
    const target = ref ? schemaNamed(ref) : schema;
    if (!target || depth > 6) return strange;
    const right = target.properties
      ? objectOf(target, depth)
      : target.items
        ? fc.array(valueOf(name, target.items, depth + 1), { maxLength: 3 })
        : usual(name, target);
    return fc.oneof({ arbitrary: right, weight: 60 }, { arbitrary: strange, weight: 1 });
  };
  const objectOf = ({ properties = {}, required = [] }: Schema, depth: number): fc.Arbitrary<unknown> => {
    const members = Object.entries(properties).map(
      ([name, schema]) => [name, valueOf(name, schema, depth + 1)] as const,
    );
    const known = fc.record(Object.fromEntries(members), { requiredKeys: [...required] });
    const unknown = fc.dictionary(fc.string({ maxLength: 10 }), strange, { maxKeys: 1 });
    return fc.oneof(
      { arbitrary: known, weight: 20 },
      { arbitrary: fc.tuple(known, unknown).map(([a, b]) => ({ ...a, ...b })), weight: 1 },
    );
  };
  return fc.oneof({ arbitrary: valueOf('', body ?? {}, 0), weight: 20 }, { arbitrary: strange, weight: 1 });
};

/** A value for a parameter of a path. */
export const anyId: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...ids), weight: 8 },
  { arbitrary: fc.string({ minLength: 1, maxLength: 20 }).map(encodeURIComponent), weight: 1 },
);
