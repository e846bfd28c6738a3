import { Command } from 'commander';
import { tell } from './session.js';

type Commands = (program: Command) => void;

/** Each file brings what its commands need; that of the command asked for is loaded, and all of them only to list them. */
const groups: readonly { readonly names: readonly string[]; readonly load: () => Promise<Commands> }[] = [
  {
    names: ['migrate', 'demo', 'import-stated'],
    load: async () => (await import('./data-commands.js')).dataCommands,
  },
  { names: ['report'], load: async () => (await import('./reports.js')).reportCommands },
  { names: ['schedule'], load: async () => (await import('./schedule.js')).scheduleCommand },
  { names: ['journal', 'rebuild'], load: async () => (await import('./journal-commands.js')).journalCommands },
  {
    names: ['replay', 'compare', 'changes-since'],
    load: async () => (await import('./replay-commands.js')).replayCommands,
  },
  { names: ['verify', 'export-audit'], load: async () => (await import('./audit-commands.js')).auditCommands },
  {
    names: ['verify-proof', 'verify-note', 'verify-receipt'],
    load: async () => (await import('./verify-commands.js')).verifyCommands,
  },
  { names: ['log'], load: async () => (await import('./log-commands.js')).logCommands },
];

const program = new Command('htx').description(
  'HTX Journal for operators and auditors / dòng lệnh cho người vận hành và kiểm toán',
);
const [, , named = ''] = process.argv;
const asked = groups.filter(({ names }) => names.includes(named));
for (const { load } of asked.length ? asked : groups) (await load())(program);
for (const command of [program, ...everyCommand(program)]) command.configureOutput({ outputError: tellWrongUse });
await program.parseAsync();

function* everyCommand(command: Command): Iterable<Command> {
  for (const each of command.commands) {
    yield each;
    yield* everyCommand(each);
  }
}

/** A command typed wrongly is told in both languages, and to a script as one JSON document. */
function tellWrongUse(told: string): void {
  const detail = told.replace(/^error: /u, '').trim();
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ error: { code: 'COMMAND_NOT_READABLE', detail } })}\n`);
  tell(`Lệnh chưa đúng, xem --help. ${told.trim()}`);
}
