import {
  decider,
  tidy,
  verb,
  type BusinessDate,
  type Citation,
  type Command,
  type DatedOn,
  type Dong,
  type NewEvent,
} from '#libs/kernel';
import type { FundingSource, Qualifier, SourceSentence, SupportKind } from '#libs/support/events';
import type {
  Period,
  ProgrammeBudgetSet,
  ProgrammeClosed,
  ProgrammeEvent,
  ProgrammeExtended,
  ProgrammeOpened,
  TargetMeasured,
  TargetSet,
} from '../events.js';
import { programmeFrom } from '../events.js';
import { checkProgramme } from './check-programme.js';
import {
  citationsOf,
  grow,
  inBusinessOrder,
  nothingYet,
  retold,
  told,
  untold,
  type Correct,
  type Reverse,
  type Story,
} from './story.js';

interface Opening {
  readonly programmeId: string;
  readonly name: string;
  readonly legalBasis: readonly Citation[];
  readonly period: Period;
  readonly kinds: readonly SupportKind[];
}
interface Budget {
  readonly programmeId: string;
  readonly year: number;
  readonly source: FundingSource;
  readonly amount: Dong;
}
interface Target {
  readonly programmeId: string;
  readonly targetId: string;
  readonly title: string;
  readonly unit: string;
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly dueOn: DatedOn;
}
interface Measurement {
  readonly programmeId: string;
  readonly targetId: string;
  readonly value: string;
  readonly qualifier: Qualifier;
  readonly source: SourceSentence | null;
}
interface Extension {
  readonly programmeId: string;
  readonly to: BusinessDate;
  readonly legalBasis: readonly Citation[];
}
interface Closing {
  readonly programmeId: string;
  readonly reason: string;
}

export type OpenProgramme = Command<'OpenProgramme', Opening>;
export type SetProgrammeBudget = Command<'SetProgrammeBudget', Budget>;
export type SetTarget = Command<'SetTarget', Target>;
export type MeasureTarget = Command<'MeasureTarget', Measurement>;
export type ExtendProgramme = Command<'ExtendProgramme', Extension>;
export type CloseProgramme = Command<'CloseProgramme', Closing>;
export type CorrectProgramme = Correct<'CorrectProgramme', Opening>;
export type CorrectProgrammeBudget = Correct<'CorrectProgrammeBudget', Budget>;
export type CorrectTarget = Correct<'CorrectTarget', Target>;
export type CorrectTargetMeasurement = Correct<'CorrectTargetMeasurement', Measurement>;
export type CorrectProgrammeExtension = Correct<'CorrectProgrammeExtension', Extension>;
export type CorrectProgrammeClosing = Correct<'CorrectProgrammeClosing', Closing>;
/** Takes back any entry of a programme: reversing the closing opens it again. */
export type ReverseProgrammeEntry = Reverse<'ReverseProgrammeEntry'>;

const opened = ({ programmeId, name, legalBasis, period, kinds }: Opening): ProgrammeOpened['data'] => ({
  programmeId,
  name: tidy(name),
  legalBasis: citationsOf(legalBasis),
  period: { from: period.from, to: period.to },
  kinds: [...kinds],
});

const budgetSet = ({ programmeId, year, source, amount }: Budget): ProgrammeBudgetSet['data'] => ({
  programmeId,
  year,
  source,
  amount: amount.toString(),
});

const targetSet = ({ programmeId, targetId, title, unit, value, qualifier, dueOn }: Target): TargetSet['data'] => ({
  programmeId,
  targetId,
  title: tidy(title),
  unit: tidy(unit),
  value,
  qualifier,
  dueOn: { from: dueOn.from, to: dueOn.to, precision: dueOn.precision },
});

const targetMeasured = ({ programmeId, targetId, value, qualifier, source }: Measurement): TargetMeasured['data'] => ({
  programmeId,
  targetId,
  value,
  qualifier,
  source: source && { document: tidy(source.document), quotation: tidy(source.quotation) },
});

/** What the programme's end was on the day of the extension; the check refuses one that has none. */
const extended = (
  { programmeId, to, legalBasis }: Extension,
  story: Story,
  on: BusinessDate,
  itself?: number,
): ProgrammeExtended['data'] => {
  const before = story.entries.filter(({ occurredOn, position }) => occurredOn <= on && position !== itself);
  const previousTo = programmeFrom(inBusinessOrder(before))?.period.to ?? to;
  return { programmeId, to, previousTo, legalBasis: citationsOf(legalBasis) };
};

const closed = ({ programmeId, reason }: Closing): ProgrammeClosed['data'] => ({ programmeId, reason: tidy(reason) });

export const programmes = decider<Story, ProgrammeEvent, ReturnType<typeof verbsOfProgrammes>>({
  category: 'programme',
  initial: nothingYet,
  evolve: grow,
  verbs: verbsOfProgrammes(),
});

function verbsOfProgrammes() {
  return {
    OpenProgramme: verb({
      decide: ({ data, on }: OpenProgramme, story: Story): NewEvent<ProgrammeOpened>[] =>
        told(story, on, checkProgramme, { type: 'ProgrammeOpened', schema: 1, data: opened(data) }),
    }),
    SetProgrammeBudget: verb({
      decide: ({ data, on }: SetProgrammeBudget, story: Story): NewEvent<ProgrammeBudgetSet>[] =>
        told(story, on, checkProgramme, { type: 'ProgrammeBudgetSet', schema: 1, data: budgetSet(data) }),
    }),
    SetTarget: verb({
      decide: ({ data, on }: SetTarget, story: Story): NewEvent<TargetSet>[] =>
        told(story, on, checkProgramme, { type: 'TargetSet', schema: 1, data: targetSet(data) }),
    }),
    MeasureTarget: verb({
      decide: ({ data, on }: MeasureTarget, story: Story): NewEvent<TargetMeasured>[] =>
        told(story, on, checkProgramme, { type: 'TargetMeasured', schema: 1, data: targetMeasured(data) }),
    }),
    ExtendProgramme: verb({
      decide: ({ data, on }: ExtendProgramme, story: Story): NewEvent<ProgrammeExtended>[] =>
        told(story, on, checkProgramme, { type: 'ProgrammeExtended', schema: 1, data: extended(data, story, on.to) }),
    }),
    CloseProgramme: verb({
      decide: ({ data, on }: CloseProgramme, story: Story): NewEvent<ProgrammeClosed>[] =>
        told(story, on, checkProgramme, { type: 'ProgrammeClosed', schema: 1, data: closed(data) }),
    }),
    CorrectProgramme: verb({
      decide: (command: CorrectProgramme, story: Story) =>
        retold(story, command, checkProgramme, 'ProgrammeOpened', opened(command.data.after)),
    }),
    CorrectProgrammeBudget: verb({
      decide: (command: CorrectProgrammeBudget, story: Story) =>
        retold(story, command, checkProgramme, 'ProgrammeBudgetSet', budgetSet(command.data.after)),
    }),
    CorrectTarget: verb({
      decide: (command: CorrectTarget, story: Story) =>
        retold(story, command, checkProgramme, 'TargetSet', targetSet(command.data.after)),
    }),
    CorrectTargetMeasurement: verb({
      decide: (command: CorrectTargetMeasurement, story: Story) =>
        retold(story, command, checkProgramme, 'TargetMeasured', targetMeasured(command.data.after)),
    }),
    CorrectProgrammeExtension: verb({
      decide: (command: CorrectProgrammeExtension, story: Story) => {
        const { after, position } = command.data;
        const data = extended(after, story, command.on.to, position);
        return retold(story, command, checkProgramme, 'ProgrammeExtended', data);
      },
    }),
    CorrectProgrammeClosing: verb({
      decide: (command: CorrectProgrammeClosing, story: Story) =>
        retold(story, command, checkProgramme, 'ProgrammeClosed', closed(command.data.after)),
    }),
    ReverseProgrammeEntry: verb({
      decide: (command: ReverseProgrammeEntry, story: Story) => untold(story, command, checkProgramme),
    }),
  };
}
