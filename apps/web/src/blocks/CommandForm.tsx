import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, type FormInstance } from 'antd';
import { useEffect, useRef, useState, type ReactNode, type Ref } from 'react';
import type { Schema } from '../api/client.js';
import { newCommandKey } from '../api/client.js';
import { Problem, problemOf } from '../api/problem.js';
import { commonTexts } from '../i18n/common.js';
import { loadFieldNames } from '../i18n/field-name.js';
import { useTexts } from '../i18n/texts.js';
import { blockTexts } from './block-texts.js';
import { printInstant } from './dates.js';
import { namePathOf } from './field-paths.js';
import { ReceiptCard } from './ReceiptCard.js';
import { Faults, useRefusal } from './Refusal.js';
import { useDraft } from './use-draft.js';

interface CommandFormProps<Values extends object> {
  /** What is recorded, of whom: with the address of the page it tells this form from all others. */
  readonly name: string;
  /** How people call the form: its draft is listed so. */
  readonly title: string;
  /** It tells of a person: no draft of it is kept. */
  readonly isPersonal?: boolean;
  readonly initialValues?: Partial<Values>;
  /** Sends the command under this key. The key stays the same until it is known to be recorded. */
  readonly send: (values: Values, key: string) => Promise<Schema<'Receipt'>>;
  /** The answers once more, as names and what was understood, to be read before anything is recorded. */
  readonly answers: (values: Values) => readonly (readonly [name: string, value: ReactNode])[];
  readonly onRecorded?: (receipt: Schema<'Receipt'>) => void;
  /** Shows the newest record beside the form when somebody else changed it meanwhile. */
  readonly onStale?: () => void;
  readonly children: ReactNode;
}

/**
 * A command: type, check your answers, record, receipt. What was typed survives every failure and leaving the page, the summary
 * says whether anything was saved, and sending again never records twice.
 */
export const CommandForm = <Values extends object>(props: CommandFormProps<Values>) => {
  const [round, setRound] = useState(0);
  return <Round key={round} {...props} onAnew={() => setRound(round + 1)} />;
};

/** One command, from the first key typed to its receipt. */
const Round = <Values extends object>(props: CommandFormProps<Values> & { readonly onAnew: () => void }) => {
  const {
    name,
    title,
    isPersonal = false,
    initialValues,
    send,
    answers,
    onRecorded,
    onStale,
    onAnew,
    children,
  } = props;
  const say = useTexts(blockTexts);
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const draft = useDraft(name, title, isPersonal);
  const [key] = useState(() => draft.found?.key ?? newCommandKey());
  const summary = useRef<HTMLDivElement>(null);
  const [checking, setChecking] = useState<Values>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [receipt, setReceipt] = useState<Schema<'Receipt'>>();
  // Now, while there is a connection: what is refused later is called by its name.
  useEffect(() => void loadFieldNames(), []);

  const record = async (values: Values) => {
    setBusy(true);
    try {
      const recorded = await send(values, key);
      draft.drop();
      setProblem(undefined);
      setReceipt(recorded);
      // Every figure may have moved.
      void queries.invalidateQueries();
      onRecorded?.(recorded);
    } catch (error) {
      const found = problemOf(error);
      setProblem(found);
      showFaults(form, found);
    } finally {
      setBusy(false);
      setChecking(undefined);
    }
  };
  if (receipt) return <ReceiptCard receipt={receipt} onAnother={onAnew} />;
  return (
    <>
      {draft.found && (
        <Alert
          className="form-problem"
          type="info"
          role="status"
          title={say('draftFilled', { when: printInstant(draft.found.at) })}
          action={
            <Button
              onClick={() => {
                draft.drop();
                onAnew();
              }}
            >
              {say('dropDraft')}
            </Button>
          }
        />
      )}
      {problem && <ProblemSummary ref={summary} problem={problem} onStale={onStale} />}
      <Form<Values>
        form={form}
        className="command-form"
        layout="vertical"
        initialValues={(draft.found?.values ?? initialValues) as never}
        // Also what stands in fields that other answers hide for now.
        onValuesChange={() => draft.note(key, form.getFieldsValue(true) as Values)}
        onFinish={(values) => {
          setProblem(undefined);
          setChecking(values);
        }}
        onFinishFailed={({ errorFields }) => setProblem(unfilled(errorFields, say('fieldsWrong')))}
        scrollToFirstError={{ focus: true }}
      >
        {children}
        <Button type="primary" htmlType="submit" loading={busy}>
          {say('check')}
        </Button>
      </Form>
      <Modal
        // The second half of a double click must not close what the first has opened.
        mask={{ closable: false }}
        open={checking !== undefined}
        title={say('checkTitle')}
        okText={say('record')}
        cancelText={say('change')}
        confirmLoading={busy}
        onCancel={() => setChecking(undefined)}
        // A dialog gives the focus back to its button; what went wrong must have it.
        afterClose={() => summary.current?.focus()}
        onOk={() => checking && void record(checking)}
      >
        <p className="muted">{say('checkHint')}</p>
        <dl className="facts">
          {(checking ? answers(checking) : []).map(([name, value]) => (
            <div key={name} className="fact-row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Modal>
    </>
  );
};

interface FieldAtFault {
  readonly name: readonly (string | number)[];
  readonly errors: readonly string[];
}

/** What the form itself refuses: nothing was sent, and every field at fault is named. */
const unfilled = (fields: readonly FieldAtFault[], title: string): Problem => {
  const faults = fields.map(({ name, errors }) => {
    const label = labelOf(name);
    return { path: name.join('.'), code: 'FIELD', detail: [label, errors.join(' ')].filter(Boolean).join(': ') };
  });
  return new Problem({ code: 'FIELDS', detail: faults.length === 1 ? faults[0]!.detail : title, saved: false, faults });
};

const labelOf = (name: FieldAtFault['name']): string | null | undefined => {
  const input = document.getElementById(name.join('_')) as HTMLInputElement | null;
  return input?.labels?.[0]?.textContent ?? input?.ariaLabel;
};

/** Puts each sentence beside its field. */
const showFaults = <Values extends object>(form: FormInstance<Values>, { faults }: Problem): void =>
  form.setFields(faults.map(({ path, detail }) => ({ name: namePathOf(path) as never, errors: [detail] })));

interface ProblemSummaryProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly problem: Problem;
  readonly onStale: (() => void) | undefined;
}

/** What went wrong and whether anything was saved; it takes the focus, so that nobody has to look for it. */
const ProblemSummary = ({ ref, problem, onStale }: ProblemSummaryProps) => {
  const say = useTexts(blockTexts);
  const sayCommon = useTexts(commonTexts);
  const { status, saved } = problem;
  const { sentence, faults } = useRefusal()(problem);
  const isStale = status === 412;
  const known = sayCommon(saved === null ? 'savedUnknown' : 'nothingSaved');
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="form-problem">
      <Alert
        type="error"
        showIcon
        title={problem.title || say('problems')}
        description={
          <>
            <p>{sentence}</p>
            {isStale && <p>{say('stale')}</p>}
            {/* Some refusals end with this very sentence. */}
            {!sentence.includes(known) && <p>{known}</p>}
            <Faults of={faults} />
          </>
        }
        action={isStale && onStale && <Button onClick={onStale}>{say('reload')}</Button>}
      />
    </div>
  );
};
