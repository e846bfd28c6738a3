import {
  raised,
  type AllTellings,
  type Decider,
  type EntryCheck,
  type EventVersion,
  type EventVersions,
  type Gate,
  type Projection,
  type Recorded,
} from '#libs/kernel';
import type { Subject } from './subject.js';

export type { EventVersion, EventVersions } from '#libs/kernel';

/** What a capability brings to the journal. */
export interface Slice {
  readonly name: string;
  readonly events: EventVersions;
  /** How its events are told to people. */
  readonly tellings?: AllTellings;
  readonly deciders: readonly Decider[];
  // A projection's folds are typed by its own events; the journal hands it those only.
  readonly projections: readonly Projection[];
  /** What every entry of every slice must pass. */
  readonly gates?: readonly Gate[];
  /** What an auditor can replay. */
  readonly subjects?: readonly Subject[];
  /** What a verification looks for in the entries. */
  readonly checks?: readonly EntryCheck[];
}

/** All slices of a process, checked for collisions, with the reader that raises old events. */
export class Catalogue {
  readonly projections: readonly Projection[];
  readonly inline: readonly Projection[];
  readonly async: readonly Projection[];
  readonly gates: readonly Gate[];
  readonly subjects: readonly Subject[];
  readonly tellings: AllTellings;
  readonly checks: readonly EntryCheck[];
  private readonly versions = new Map<string, EventVersion>();
  private readonly hearing = new Map<string, Projection[]>();

  constructor(readonly slices: readonly Slice[]) {
    for (const { name, events } of slices) {
      for (const [type, version] of Object.entries(events)) {
        if (this.versions.has(type)) throw new Error(`Two slices write ${type}; one of them is ${name}.`);
        this.versions.set(type, version);
      }
    }
    this.tellings = Object.assign({}, ...slices.map(({ tellings }) => tellings)) as AllTellings;
    this.projections = slices.flatMap((slice) => slice.projections);
    const names = new Set<string>();
    for (const { name, on } of this.projections) {
      if (names.has(name)) throw new Error(`Two projections write the table ${name}.`);
      names.add(name);
      for (const type of Object.keys(on)) {
        if (!this.versions.has(type)) throw new Error(`${name} listens to ${type}, which no slice writes.`);
      }
    }
    this.gates = slices.flatMap(({ gates = [] }) => gates);
    this.subjects = slices.flatMap(({ subjects = [] }) => subjects);
    this.checks = slices.flatMap(({ checks = [] }) => checks);
    for (const { name, hears } of this.checks) {
      const unknown = hears.find((type) => !this.versions.has(type));
      if (unknown) throw new Error(`The check ${name} hears ${unknown}, which no slice writes.`);
    }
    this.inline = this.projections.filter(({ mode }) => mode === 'inline');
    this.async = this.projections.filter(({ mode }) => mode === 'async');
    for (const projection of this.inline) {
      for (const type of Object.keys(projection.on))
        this.hearing.set(type, [...(this.hearing.get(type) ?? []), projection]);
    }
  }

  get eventTypes(): string[] {
    return [...this.versions.keys()];
  }

  versionOf(type: string): EventVersion | undefined {
    return this.versions.get(type);
  }

  projectionNamed(name: string): Projection | undefined {
    return this.projections.find((projection) => projection.name === name);
  }

  /** A stored body as today's code reads it. */
  read(body: string): Recorded {
    return this.raise(JSON.parse(body) as Recorded);
  }

  /** The inline projections that hear an event type. */
  inlineHearing(type: string): readonly Projection[] {
    return this.hearing.get(type) ?? [];
  }

  /** A stored entry raised step by step to the schema of today. */
  raise(event: Recorded): Recorded {
    return raised(event, this.versions.get(event.type));
  }
}
