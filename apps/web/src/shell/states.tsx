import { Alert, Button, Empty, Spin } from 'antd';
import type { ReactNode } from 'react';
import { problemOf } from '../api/problem.js';
import { Faults, useRefusal } from '../blocks/Refusal.js';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';

/** What is shown while the first answer is on its way. */
export const Loading = () => {
  const say = useTexts(commonTexts);
  return (
    <div className="state" role="status" aria-live="polite">
      <Spin />
      <span>{say('loading')}</span>
    </div>
  );
};

/** What is shown instead of an answer: the sentence of the API, and a way to ask again. */
export const Failed = ({
  error,
  onRetry,
}: {
  readonly error: unknown;
  readonly onRetry?: (() => void) | undefined;
}) => {
  const say = useTexts(commonTexts);
  const problem = problemOf(error);
  const { sentence, faults } = useRefusal()(problem);
  return (
    <Alert
      type="error"
      showIcon
      title={problem.title || say('failedTitle')}
      description={
        <>
          {sentence}
          <Faults of={faults} />
        </>
      }
      action={onRetry && !problem.isFinal && <Button onClick={onRetry}>{say('retry')}</Button>}
    />
  );
};

/** What is shown where there is nothing, with a hint of what to do. */
export const Nothing = ({ hint, children }: { readonly hint?: string; readonly children?: ReactNode }) => {
  const say = useTexts(commonTexts);
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={hint ?? say('empty')}>
      {children}
    </Empty>
  );
};

interface Asked<T> {
  readonly data: T | undefined;
  readonly error: unknown;
  readonly refetch: () => unknown;
}

/** The three states of a question in one place: loading, failed, answered. What was answered stays while asking anew. */
export const Answer = <T,>({ of, children }: { readonly of: Asked<T>; readonly children: (data: T) => ReactNode }) => {
  if (of.data !== undefined) return <>{children(of.data)}</>;
  return of.error ? <Failed error={of.error} onRetry={() => void of.refetch()} /> : <Loading />;
};
