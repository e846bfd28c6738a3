/**
 * One thing found wrong. `check` names the rule: `dense`, `leaf-hash`, `body`, `stream`, `command`, `head`, `tree`,
 * `tree-node`, `checkpoint`, `checkpoint-fork`, `stored-head`, `receipt`, `projection`, `kept-rows`, or a check that a slice brought. `position` is the number of
 * the entry, or of the last entry of the tree it is about.
 */
export interface Finding {
  readonly check: string;
  readonly position?: number;
  readonly subject?: string;
  readonly expected: string;
  readonly actual: string;
}

/** After so many a journal is known to be broken, and a longer list tells nothing new. */
const findingsMax = 100;

/** What was found wrong: the first of each check about each subject. */
export class Findings {
  readonly all: Finding[] = [];
  private readonly known = new Set<string>();

  readonly note = (finding: Finding): void => {
    const key = `${finding.check} ${finding.subject ?? ''}`;
    if (this.known.has(key) || this.all.length >= findingsMax) return;
    this.known.add(key);
    this.all.push(finding);
  };
}
