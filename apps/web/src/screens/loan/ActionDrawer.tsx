import { useQueryClient } from '@tanstack/react-query';
import { Alert, Drawer } from 'antd';
import { useEffect, useState } from 'react';
import type { Schema } from '../../api/client.js';
import { CommandForm } from '../../blocks/CommandForm.js';
import { printDay, printInstant } from '../../blocks/dates.js';
import { printMoney } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import { todayInVietNam } from '../../shell/clocks.js';
import { preferences } from '../../shell/preferences.js';
import { Failed, Loading } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { FundRoomTable, MovedTables, Verdict } from '../loans/Preview.js';
import { recordLoan, useDryRun, useLoanEntries, type Loan, type LoanReceipt } from '../loans/queries.js';
import { ScheduleTable } from '../loans/ScheduleTable.js';
import { loansTexts } from '../loans/texts.js';
import { loanActionTexts } from './action-texts.js';
import { actions, type Action, type ActionName } from './actions.js';
import { bodyOf, typedFrom, type Typed } from './bodies.js';
import { FieldInput, useAnswers, type Choice } from './FieldInput.js';
import { TypedValues } from './TypedValues.js';

interface ActionDrawerProps {
  readonly loan: Loan;
  readonly step: ActionName;
  readonly about: number | undefined;
  readonly onClose: () => void;
}

/** One step of a loan: what is typed on the left, what would become of the loan and the fund on the right. */
export const ActionDrawer = ({ loan, step, about, onClose }: ActionDrawerProps) => {
  const say = useTexts(loanActionTexts);
  const { segment, fields }: Action = actions[step];
  const [start] = useState<Typed>(() => startOf(step, loan, about));
  const [typed, setTyped] = useState(start);
  const [receipt, setReceipt] = useState<LoanReceipt>();
  const stale = useStaleness(loan);
  const choices = useChoices(step, loan);
  const answers = useAnswers(fields, choices);
  const address = `/api/loans/${loan.loanId}/${segment}`;
  const title = say('stepTitle', { action: say(step), borrower: loan.reference.borrower.name });
  return (
    <Drawer open size="min(1180px, 100vw)" title={title} onClose={onClose}>
      <div className="two-panes">
        <div>
          {stale.entries.length > 0 && <ChangedSince entries={stale.entries} />}
          <CommandForm<Typed>
            name={`${step} ${about ?? ''}`}
            title={title}
            initialValues={start}
            send={(values, key) => recordLoan({ address, body: bodyOf(fields, values) ?? {} }, key, stale.seenVersion)}
            answers={answers}
            onRecorded={(recorded) => setReceipt(recorded as LoanReceipt)}
            onStale={stale.catchUp}
          >
            <TypedValues onTyped={setTyped} />
            {fields.map((field) => (
              <FieldInput key={field.path} field={field} typed={typed} choices={choices} />
            ))}
          </CommandForm>
        </div>
        <div>{receipt ? <Became receipt={receipt} /> : <Preview address={address} body={bodyOf(fields, typed)} />}</div>
      </div>
    </Drawer>
  );
};

/** What stands in the fields before anything is typed. */
const startOf = (step: ActionName, loan: Loan, about: number | undefined): Typed => {
  const { fields }: Action = actions[step];
  const { terms, approval, contract, account, committed } = loan;
  const entry = loan.entries.find(({ event }) => event.position === about)?.event;
  const data = (entry?.data ?? {}) as Typed;
  const usual: Partial<Record<ActionName, Typed>> = {
    AmendApplication: { terms },
    AppraiseLoan: { amount: terms.amount, recommendation: 'approve' },
    ApproveLoan: { amount: terms.amount },
    ContractLoan: {
      amount: approval?.amount,
      allocation: 'penalty-interest-principal',
      schedule: {
        rate: { percent: terms.ratePercentPerYear, per: 'year' },
        method: 'equal-principal',
        every: { months: '3' },
        dayCount: 'actual/365',
        roundTo: 'round-1',
        instalments: Math.ceil(terms.termMonths / 3),
      },
    },
    DisburseLoan: { amount: committed },
    RefundCredit: { amount: account?.credit },
    ChangeRate: { rate: { per: contract?.data.schedule.rate.per ?? 'year' } },
    RestructureLoan: { kind: 'rescheduling', method: 'equal-principal', every: { months: '3' } },
    WaiveInterest: { interest: '0', penalty: '0' },
  };
  const ofEntry = entry
    ? { ...data, on: entry.occurredOn, position: about, reason: undefined, creditCheck: undefined }
    : {};
  const replaced = step === 'CorrectRepayment' ? partsOrAmount(ofEntry) : ofEntry;
  return typedFrom(fields, { on: todayInVietNam(), ...usual[step], ...replaced });
};

const sharedParts = ['penalty', 'interest', 'principal', 'credit'] as const;

/**
 * A repayment that was shared out by the contract is shared out anew, from the amount that was paid; where the voucher stated the
 * parts, they are typed again.
 */
const partsOrAmount = ({ on, position, surplus, stated, fees, ...data }: Typed): Typed => ({
  on,
  position,
  surplus,
  ...(fees === '0' ? {} : { fees }),
  ...(stated === false
    ? { amount: sharedParts.reduce((sum, part) => sum + BigInt(String(data[part])), 0n) }
    : { penalty: data.penalty, interest: data.interest, principal: data.principal }),
});

/** The version its author saw, and what was recorded since when it proved stale. */
const useStaleness = (loan: Loan) => {
  const queries = useQueryClient();
  const entries = useLoanEntries(loan.loanId);
  const [seenVersion, setSeenVersion] = useState(loan.version);
  const [staleSince, setStaleSince] = useState<number>();
  useEffect(() => {
    // What is shown as changed has been seen.
    if (staleSince !== undefined) setSeenVersion(loan.version);
  }, [staleSince, loan.version]);
  return {
    seenVersion,
    catchUp: () => {
      setStaleSince((since) => since ?? seenVersion);
      void queries.invalidateQueries({ queryKey: ['loans', loan.loanId] });
    },
    entries:
      staleSince === undefined
        ? []
        : (entries.data?.items ?? []).filter(({ event }) => event.streamVersion > staleSince),
  };
};

const ChangedSince = ({ entries }: { readonly entries: readonly Schema<'ToldEntry'>[] }) => {
  const say = useTexts(loanActionTexts);
  const { language } = useStore(preferences);
  return (
    <Alert
      type="warning"
      showIcon
      className="form-problem"
      title={say('changedSince')}
      description={
        <>
          <ul>
            {entries.map(({ event, sentence, actor }) => (
              <li key={event.position}>
                {event.position} · {sentence[language]} ({actor.name}, {printInstant(event.recordedAt)})
              </li>
            ))}
          </ul>
          <p>{say('redo')}</p>
        </>
      }
    />
  );
};

/** The entries or securities a step can be about. */
const useChoices = (step: ActionName, loan: Loan): readonly Choice[] => {
  const { language } = useStore(preferences);
  const entries = useLoanEntries(loan.loanId);
  const { about }: Action = actions[step];
  if (step === 'ReleaseSecurity')
    return loan.securities.map(({ position, description }) => ({
      value: position,
      label: `${position} · ${String(description)}`,
    }));
  return (entries.data?.items ?? [])
    .filter(({ event, replacedBy }) => !replacedBy.length && about?.(event.type))
    .map(({ event, sentence }) => ({
      value: event.position,
      label: `${event.position} · ${printDay(event.occurredOn)} · ${sentence[language]}`,
    }));
};

interface PreviewProps {
  readonly address: string;
  readonly body: Typed | undefined;
}

const Preview = ({ address, body }: PreviewProps) => {
  const say = useTexts(loanActionTexts);
  const sayLoans = useTexts(loansTexts);
  const { data, error, isFetching } = useDryRun(address, body);
  const schedule = data?.loan?.account?.schedule;
  return (
    <section aria-label={say('preview')} aria-busy={isFetching} className="preview">
      <h2>{say('preview')}</h2>
      {!body && <p className="muted">{sayLoans('previewHint')}</p>}
      {body && !data && !error && <Loading />}
      {body && error && <Failed error={error} />}
      {body && data && !error && (
        <>
          <Verdict preview={data} />
          <FundRoomTable preview={data} />
          {!data.refusals.length && data.loan?.moved && (
            <section>
              <h3>{sayLoans('moved')}</h3>
              <MovedTables moved={data.loan.moved} />
            </section>
          )}
          {!data.refusals.length && schedule && (
            <section>
              <h3>{say('currentSchedule')}</h3>
              <ScheduleTable caption={say('currentSchedule')} rows={schedule} />
            </section>
          )}
        </>
      )}
    </section>
  );
};

/** What became of the money, and what a step dated in the past moved. */
const Became = ({ receipt: { sharedOut, moved } }: { readonly receipt: LoanReceipt }) => {
  const say = useTexts(loanActionTexts);
  const sayLoans = useTexts(loansTexts);
  return (
    <>
      {sharedOut && (
        <>
          <h3>{say('sharedOut')}</h3>
          <dl className="facts">
            {(['penalty', 'interest', 'principal', 'credit'] as const).map((name) => (
              <div key={name} className="fact-row">
                <dt>{sayLoans(name)}</dt>
                <dd className="number">{printMoney(sharedOut[name])} đồng</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {moved && (
        <>
          <h3>{sayLoans('moved')}</h3>
          <MovedTables moved={moved} />
        </>
      )}
    </>
  );
};
