import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import type { Import } from '../imports/kinds.js';
import { importTexts } from './texts.js';
import { useStep } from './use-import.js';

/** Has the right rows recorded, after one look at how many become entries and how many are left. */
export const Commit = ({ batch, kindTitle }: { readonly batch: Import; readonly kindTitle: string }) => {
  const say = useTexts(importTexts);
  const sayCommon = useTexts(commonTexts);
  const { importId, fileName, sha256, rows, counts } = batch;
  const { right = 0, wrong = 0, duplicate = 0 } = counts;
  const [open, setOpen] = useState(false);
  const commit = useStep(importId, () =>
    answerOf(api.POST('/api/imports/{importId}/commit', { params: { path: { importId } } })),
  );
  const answers = [
    [say('file'), fileName],
    [say('kind'), kindTitle],
    [say('becomeEntries'), say('ofRows', { count: printNumber(right), rows: printNumber(rows) })],
    [say('areLeft'), say('leftRows', { wrong: printNumber(wrong), duplicate: printNumber(duplicate) })],
    ['SHA-256', <code className="hash">{sha256}</code>],
  ] as const;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say('commit', { count: printNumber(right) })}
      </Button>
      <Modal
        // The second half of a double click must not close what the first has opened.
        mask={{ closable: false }}
        open={open}
        title={say('commitTitle')}
        okText={say('record')}
        cancelText={sayCommon('cancel')}
        confirmLoading={commit.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => commit.mutate(undefined)}
      >
        <p className="muted">{say('commitHint')}</p>
        <dl className="facts">
          {answers.map(([name, value]) => (
            <div key={name} className="fact-row">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        {commit.error && <Failed error={commit.error} />}
      </Modal>
    </>
  );
};
