import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'TSEnumDeclaration', message: 'A union of literals, not an enum.' },
  {
    selector:
      'MemberExpression[property.name="slice"][object.callee.object.type="NewExpression"][object.callee.object.callee.name="Date"][object.callee.object.arguments.length=0]',
    message: 'The day of UTC is yesterday in Viet Nam until seven in the morning: dayAt of the kernel.',
  },
];
/** Domain code is functions over plain data. */
const pure = [
  { selector: 'ClassDeclaration, ClassExpression', message: 'Domain code is functions over readonly data: no class.' },
  { selector: 'Decorator', message: 'Domain code has no decorators.' },
  {
    selector: 'AwaitExpression, :function[async=true]',
    message: 'A decision or a fold waits for nothing: look facts up first.',
  },
];
const inSpecs = [
  {
    selector: 'MemberExpression[object.name=/^(test|describe|it)$/][property.name="only"]',
    message: 'A spec left on its own hides all the others.',
  },
  {
    selector: 'MemberExpression[object.name="jest"][property.name=/^(mock|unstable_mockModule|retryTimes)$/]',
    message: 'No module mocks and no second tries: real parts through public doors, and a flaky test is a bug.',
  },
];

const common = {
  '@typescript-eslint/no-floating-promises': ['error', { ignoreVoid: true }],
  '@typescript-eslint/no-misused-promises': 'error',
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/no-explicit-any': 'error',
  // A switch names every member, or has a default; `satisfies never` in the default lets the compiler tell.
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // An underscore says that a name is there for its position only.
  '@typescript-eslint/no-unused-vars': [
    'error',
    {
      argsIgnorePattern: '^_',
      varsIgnorePattern: '^_',
      destructuredArrayIgnorePattern: '^_',
      caughtErrorsIgnorePattern: '^_',
    },
  ],
  'no-restricted-syntax': ['error', ...everywhere],
  eqeqeq: 'error',
};

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', '**/*.js', '**/*.mjs', '**/*.cjs'] },
  // Made from the code; a spec compares them with it.
  { ignores: ['apps/api/src/answers.ts', 'apps/web/src/api/schema.ts'] },
  {
    files: ['**/*.ts'],
    ignores: ['apps/web/**'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: root } },
    rules: common,
  },
  // Components are TypeScript for browsers, with a project of their own.
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json', tsconfigRootDir: root } },
    rules: common,
  },
  {
    files: ['libs/*/src/domain/**/*.ts', 'libs/*/src/**/*.projection.ts'],
    rules: { 'no-restricted-syntax': ['error', ...everywhere, ...pure] },
  },
  // After the rules of domain code: its specs may wait.
  { files: ['**/*.spec.ts'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...inSpecs] } },
);
