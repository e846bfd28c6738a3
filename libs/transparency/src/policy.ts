import { fromUtf8, shorten, toHex } from './encoding.js';
import { isSameKey, parseVerifier, printVerifier, type Algorithm, type Verifier } from './keys.js';
import { reject } from './refusals.js';

/* Whom to trust, as a file: https://c2sp.org/tlog-policy. */

/** A rule over witnesses: one of them, or so many of these rules. A rule over nothing always holds. */
export type Quorum = Verifier | { readonly needed: number; readonly of: readonly Quorum[] };

export interface PolicyWitness {
  /** Its name in the file. */
  readonly name: string;
  readonly key: Verifier;
  /** Where it takes checkpoints; only who submits needs to know. */
  readonly url?: string | undefined;
}

export interface Policy {
  readonly logs: readonly { readonly key: Verifier; readonly url?: string | undefined }[];
  readonly witnesses: readonly PolicyWitness[];
  readonly quorum: Quorum;
}

export const noQuorum: Quorum = { needed: 0, of: [] };
const limits = { bytesMax: 100_000, linesMax: 1000 } as const;

/** Whether these witnesses are enough. One key under two names is one witness. */
export const isReached = (quorum: Quorum, signed: readonly Verifier[]): boolean =>
  'needed' in quorum
    ? quorum.of.filter((each) => isReached(each, signed)).length >= quorum.needed
    : signed.some(({ publicKey }) => toHex(publicKey) === toHex(quorum.publicKey));

/** The file that {@link parsePolicy} reads back as this policy. */
export const printPolicy = ({ logs, witnesses, quorum }: Policy): string => {
  const lines = [
    ...logs.map(({ key, url }) => ['log', printVerifier(key), ...(url ? [url] : [])]),
    ...witnesses.map(({ name, key, url }) => ['witness', name, printVerifier(key), ...(url ? [url] : [])]),
  ];
  const named = (rule: Quorum): string => {
    if (!('needed' in rule)) return witnesses.find(({ key }) => isSameKey(key, rule))!.name;
    if (!rule.of.length) return 'none';
    const members = rule.of.map(named);
    const name = `group-${lines.length + 1}`;
    lines.push(['group', name, String(rule.needed), ...members]);
    return name;
  };
  lines.push(['quorum', named(quorum)]);
  return lines.map((words) => `${words.join(' ')}\n`).join('');
};

export const parsePolicy = (file: Uint8Array | string): Policy => {
  const text = typeof file === 'string' ? file : fromUtf8(file);
  if (text === undefined || text.length > limits.bytesMax || /[^\t\n\x20-\x7e\x80-\u{10ffff}]/u.test(text))
    throw reject('POLICY_NOT_READABLE');
  const lines = text.split('\n');
  if (lines.length > limits.linesMax) throw reject('POLICY_NOT_READABLE');
  const reader = new PolicyReader();
  for (const [at, line] of lines.entries()) reader.read(line.split(/[ \t]+/u).filter(Boolean), at + 1);
  return reader.policy();
};

class PolicyReader {
  private readonly logs: { key: Verifier; url?: string | undefined }[] = [];
  private readonly witnesses: PolicyWitness[] = [];
  private readonly rules = new Map<string, Quorum>();
  private readonly taken = new Set<string>();
  private quorum: Quorum | undefined;

  read(words: readonly string[], line: number): void {
    const [kind, ...rest] = words;
    if (kind === undefined || kind.startsWith('#')) return;
    const read = new Map([
      ['log', this.log],
      ['witness', this.witness],
      ['group', this.group],
      ['quorum', this.rule],
    ]).get(kind);
    if (!read?.call(this, rest)) throw reject('POLICY_LINE_WRONG', { line, text: shorten(words.join(' ')) });
  }

  policy(): Policy {
    if (!this.quorum) throw reject('POLICY_WITHOUT_QUORUM');
    return { logs: this.logs, witnesses: this.witnesses, quorum: this.quorum };
  }

  private log([vkey, url, ...rest]: readonly string[]): boolean {
    const key = this.newKey(vkey, 'ed25519', this.logs);
    if (!key || rest.length) return false;
    this.logs.push({ key, url });
    return true;
  }

  private witness([name, vkey, url, ...rest]: readonly string[]): boolean {
    const key = this.newKey(vkey, 'cosignature/v1', this.witnesses);
    if (!key || rest.length || !this.isNew(name)) return false;
    this.witnesses.push({ name, key, url });
    this.rules.set(name, key);
    return true;
  }

  private group([name, count, ...members]: readonly string[]): boolean {
    const of = members.map((member) => this.rules.get(member));
    if (!this.isNew(name) || !of.length || of.includes(undefined)) return false;
    // Each name is a member once, so that no witness counts twice.
    if (new Set(members).size < members.length || members.some((member) => this.taken.has(member))) return false;
    const needed =
      count === 'all' ? of.length : count === 'any' ? 1 : /^[1-9]\d{0,3}$/u.test(count!) ? Number(count) : 0;
    if (needed < 1 || needed > of.length) return false;
    for (const member of members) this.taken.add(member);
    this.rules.set(name, { needed, of: of as Quorum[] });
    return true;
  }

  private rule([name, ...rest]: readonly string[]): boolean {
    const found = name === 'none' ? noQuorum : this.rules.get(name!);
    if (!found || rest.length || this.quorum) return false;
    this.quorum = found;
    return true;
  }

  private isNew(name: string | undefined): name is string {
    return name !== undefined && name !== 'none' && !this.rules.has(name);
  }

  /** The key, unless it is of another kind or there already, under whatever name. */
  private newKey(vkey: string | undefined, algorithm: Algorithm, known: readonly { readonly key: Verifier }[]) {
    if (vkey === undefined) return undefined;
    const key = parseVerifier(vkey);
    const again = known.some(({ key: { publicKey } }) => toHex(publicKey) === toHex(key.publicKey));
    return key.algorithm === algorithm && !again ? key : undefined;
  }
}
