import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';

/** A file that breaks a rule, in the words of the rule, with what to do about it. */
export interface Violation {
  readonly rule: string;
  readonly where: string;
  readonly why: string;
  readonly repair: string;
}

export const print = (violations: readonly Violation[]): string =>
  violations.map(({ rule, where, why, repair }) => `${rule}\n  ${where}\n  ${why}\n  Repair: ${repair}`).join('\n\n');

/** Regular expressions on paths from the root; in `to`, $1 is what the group in `from` matched. */
interface Paths {
  readonly path?: string | readonly string[];
  readonly pathNot?: string | readonly string[];
}

interface ImportRule {
  readonly name: string;
  readonly why: string;
  readonly repair: string;
  readonly from: Paths;
  readonly to: Paths & { readonly circular?: true; readonly couldNotResolve?: true; readonly reachable?: true };
}

/** Libraries that carry the slices and are none themselves. */
const carriers = 'kernel|platform|journal|access|transparency|documents|imports';
const specs = ['\\.spec\\.ts$', '^libs/[^/]+/testing/'];
/** What decides and folds: the domain folder, the published events, every projection. */
const pure = '^libs/([^/]+)/src/(?:domain/|events\\.ts$|.+\\.projection\\.ts$)';
/** The ways into a library. What speaks HTTP has a door of its own: a follower or the command line need not load it. */
const doors = ['^libs/[^/]+/src/(?:index|events|http/index)\\.ts$', '^libs/[^/]+/testing/index\\.ts$'];

const importRules: readonly ImportRule[] = [
  {
    name: 'every-import-resolves',
    why: 'A rule cannot judge an import that leads nowhere.',
    repair: 'Correct the path, or add the package with `npm install --save-exact`.',
    // The peers of the benchmarks are installed by their own package alone.
    from: { pathNot: '^tests/bench/' },
    to: { couldNotResolve: true },
  },
  {
    name: 'no-cycles',
    why: 'Two files that need each other cannot be read, tested or loaded one at a time.',
    repair: 'Move what both need into a third file that imports neither.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'kernel-imports-nothing',
    why: 'Everything stands on the kernel; the kernel stands on nothing.',
    repair: 'Hand the thing in as an argument, or move the code to the library that may know it.',
    from: { path: '^libs/kernel/(?:src|testing)/', pathNot: '\\.spec\\.ts$' },
    to: { pathNot: '^libs/kernel/(?:src|testing)/' },
  },
  {
    name: 'platform-knows-only-kernel',
    why: 'Settings, database, queues and HTTP are the same for any business.',
    repair: 'Let the caller hand in what platform must know, as data or as a function.',
    from: { path: '^libs/platform/', pathNot: specs },
    to: { path: '^libs/', pathNot: '^libs/(?:platform|kernel)/' },
  },
  {
    name: 'documents-know-only-kernel',
    why: 'A page is set the same way whatever it tells.',
    repair: 'Let the caller make the paragraphs and tables, and hand them in as data.',
    from: { path: '^libs/documents/', pathNot: specs },
    to: { path: '^libs/', pathNot: '^libs/(?:documents|kernel)/' },
  },
  {
    name: 'journal-and-access-know-platform-and-kernel',
    why: 'The journal knows no domain word, and access decides by names of commands only.',
    repair: 'Let the slice hand it in where the app lists the slices (`apps/slices.ts`).',
    from: { path: '^libs/(journal|access)/', pathNot: specs },
    to: { path: '^libs/', pathNot: '^libs/(?:$1|platform|kernel|transparency)/' },
  },
  {
    name: 'transparency-can-be-carried-away',
    why: 'Who verifies trusts nobody: the code that does must run alone, without our database, server or packages.',
    repair: 'Take the bytes as an argument; only kernel and node:crypto may be imported.',
    from: { path: '^libs/transparency/', pathNot: specs },
    to: { pathNot: ['^libs/transparency/', '^libs/kernel/src/index\\.ts$', '^(?:node:)?crypto$'] },
  },
  {
    name: 'domain-imports-kernel-and-events',
    why: 'A decision or a fold can be read and tested with nothing but the kernel and what others published.',
    repair:
      'Import from #libs/kernel, the own library or #libs/<slice>/events; hand everything else in as an argument.',
    from: { path: pure, pathNot: specs },
    to: { pathNot: ['^libs/kernel/src/index\\.ts$', '^libs/$1/src/', '^libs/[^/]+/src/events\\.ts$'] },
  },
  {
    name: 'domain-reaches-no-package',
    why: 'A package or node: module behind three innocent imports is still a clock, a random number or an I/O.',
    repair: 'Follow the printed path and cut it at the file that is not pure.',
    from: { path: pure, pathNot: specs },
    to: { reachable: true, pathNot: '^libs/' },
  },
  {
    name: 'slices-meet-at-events',
    why: 'Another slice is known by what it published, or it can never change.',
    repair: 'Import #libs/<slice>/events and build the read model you need from them.',
    from: { path: '^libs/([^/]+)/', pathNot: [...specs, `^libs/(?:${carriers}|reporting)/`] },
    to: {
      path: '^libs/',
      pathNot: [
        '^libs/$1/',
        `^libs/(?:${carriers})/`,
        '^libs/[^/]+/src/events\\.ts$',
        '^libs/support/src/(?:http/)?index\\.ts$',
      ],
    },
  },
  {
    name: 'reporting-only-listens',
    why: 'Reporting asks questions across slices: it may hear all of them and call none.',
    repair: 'Import #libs/<slice>/events and fold them in a projection of reporting.',
    from: { path: '^libs/reporting/', pathNot: specs },
    to: { path: '^libs/', pathNot: [`^libs/(?:reporting|${carriers})/`, '^libs/[^/]+/src/events\\.ts$'] },
  },
  {
    name: 'libraries-are-entered-by-their-doors',
    why: 'What no door shows may be changed without asking anybody.',
    repair:
      'Import #libs/<library>, #libs/<library>/events or (specs) #libs/<library>/testing; export what is missing there.',
    from: { path: '^libs/([^/]+)/' },
    to: { path: '^libs/', pathNot: ['^libs/$1/', ...doors] },
  },
  {
    name: 'apps-enter-libraries-by-their-doors',
    why: 'What no door shows may be changed without asking anybody.',
    repair:
      'Import #libs/<library>, #libs/<library>/events or (specs) #libs/<library>/testing; export what is missing there.',
    from: { path: '^(?:apps|tests)/' },
    to: { path: '^libs/', pathNot: doors },
  },
  {
    name: 'testing-is-for-specs',
    why: 'What helps a spec must not run in production.',
    repair: 'Move what production needs from testing/ to src/.',
    from: { path: '^(?:apps|libs)/', pathNot: specs },
    to: { path: ['^libs/[^/]+/testing/', '\\.spec\\.ts$', '^tests/'] },
  },
  {
    name: 'libraries-know-no-app',
    why: 'An app is a list of libraries, not one of them.',
    repair: 'Move the code into the library that needs it.',
    from: { path: '^libs/' },
    to: { path: '^apps/' },
  },
  {
    name: 'nobody-knows-the-web',
    why: 'Pages are for browsers: what the server runs must not need one.',
    repair: 'Move what both need into the kernel, if it is pure.',
    from: { path: '^(?:apps|libs)/', pathNot: ['^apps/web/', ...specs] },
    to: { path: '^apps/web/' },
  },
  {
    name: 'web-speaks-http',
    why:
      'The browser knows the generated client of the API and nothing of the server. Kernel and transparency run anywhere: ' +
      'money is read and a proof is verified by the same code on both sides.',
    repair: 'Ask the API through the generated client.',
    from: { path: '^apps/web/' },
    to: { path: '^(?:libs|apps)/', pathNot: ['^apps/web/', '^libs/(?:kernel|transparency)/src/index\\.ts$'] },
  },
];

export interface Cruised {
  readonly violations: readonly Violation[];
  /** Every import as `from → to`, so that a spec can see that aliases were followed. */
  readonly imports: ReadonlySet<string>;
}

const reachesFrom = (repair: string, cycle: readonly { name: string }[] | undefined): string =>
  cycle?.length ? `${repair} Path: ${cycle.map(({ name }) => name).join(' → ')}` : repair;

/** Runs every import rule over the tree at `root`, which has the folders apps, libs and tests or some of them. */
export const importsOf = async (
  root: string,
  folders: readonly string[] = ['apps', 'libs', 'tests'],
): Promise<Cruised> => {
  const { output } = await cruise([...folders], {
    baseDir: root,
    validate: true,
    // Imports of types count: a slice that knows another's types knows the other.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:tests/bench/node_modules|dist)/' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
    ruleSet: {
      forbidden: importRules.map(
        ({ name, why, from, to }) => ({ name, comment: why, severity: 'error', from, to }) as IForbiddenRuleType,
      ),
    },
  });
  const { modules, summary } = output as ICruiseResult;
  const byName = new Map(importRules.map((rule) => [rule.name, rule]));
  return {
    imports: new Set(
      modules.flatMap(({ source, dependencies }) => dependencies.map(({ resolved }) => `${source} → ${resolved}`)),
    ),
    violations: summary.violations.map(({ rule, from, to, cycle, via }) => {
      const { why, repair } = byName.get(rule.name)!;
      return { rule: rule.name, where: `${from} → ${to}`, why, repair: reachesFrom(repair, cycle ?? via) };
    }),
  };
};

export const importRuleNames = importRules.map(({ name }) => name);
