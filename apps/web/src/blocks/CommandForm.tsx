import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Form, Modal, type FormInstance } from 'antd';
import { useRef, useState, type ReactNode, type Ref } from 'react';
import type { Schema } from '../api/client.js';
import { newCommandKey } from '../api/client.js';
import { problemOf, type Problem } from '../api/problem.js';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { blockTexts } from './block-texts.js';
import { namePathOf } from './field-paths.js';
import { ReceiptCard } from './ReceiptCard.js';

interface CommandFormProps<Values extends object> {
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
 * A command: type, check your answers, record, receipt. What was typed survives every failure, the summary says whether
 * anything was saved, and sending again never records twice.
 */
export const CommandForm = <Values extends object>(props: CommandFormProps<Values>) => {
  const { initialValues, send, answers, onRecorded, onStale, children } = props;
  const say = useTexts(blockTexts);
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const key = useRef(newCommandKey());
  const summary = useRef<HTMLDivElement>(null);
  const [checking, setChecking] = useState<Values>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const [receipt, setReceipt] = useState<Schema<'Receipt'>>();

  const record = async (values: Values) => {
    setBusy(true);
    try {
      const recorded = await send(values, key.current);
      key.current = newCommandKey();
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
  const startAnew = () => {
    setReceipt(undefined);
    form.resetFields();
  };
  if (receipt) return <ReceiptCard receipt={receipt} onAnother={startAnew} />;
  return (
    <>
      {problem && <ProblemSummary ref={summary} problem={problem} onStale={onStale} />}
      <Form<Values>
        form={form}
        className="command-form"
        layout="vertical"
        initialValues={initialValues as never}
        onFinish={setChecking}
        scrollToFirstError={{ focus: true }}
      >
        {children}
        <Button type="primary" htmlType="submit" loading={busy}>
          {say('check')}
        </Button>
      </Form>
      <Modal
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
  const { status, saved, faults, message } = problem;
  const isStale = status === 412;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="form-problem">
      <Alert
        type="error"
        showIcon
        title={problem.title || say('problems')}
        description={
          <>
            <p>{problem.isConnection ? sayCommon('connectionLost') : message}</p>
            {isStale && <p>{say('stale')}</p>}
            <p>{sayCommon(saved === null ? 'savedUnknown' : 'nothingSaved')}</p>
            {faults.length > 1 && (
              <ul>
                {faults.map(({ path, detail }) => (
                  <li key={path}>{detail}</li>
                ))}
              </ul>
            )}
          </>
        }
        action={isStale && onStale && <Button onClick={onStale}>{say('reload')}</Button>}
      />
    </div>
  );
};
