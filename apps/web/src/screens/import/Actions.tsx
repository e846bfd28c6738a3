import { DownloadOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { mayDo, session } from '../../api/session.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import type { Import } from '../imports/kinds.js';
import { Commit } from './Commit.js';
import { importTexts } from './texts.js';
import { Undo } from './Undo.js';

interface ActionsProps {
  readonly batch: Import;
  readonly kindTitle: string;
  /** Left out where columns cannot be assigned anew. */
  readonly onAssignAnew: (() => void) | undefined;
}

/** What can be done with the import as it stands, by this person. */
export const Actions = ({ batch, kindTitle, onAssignAnew }: ActionsProps) => {
  const say = useTexts(importTexts);
  const { me } = useStore(session);
  const { importId, state, counts } = batch;
  const { right = 0, wrong = 0, duplicate = 0, refused = 0, recorded = 0 } = counts;
  const faulty = wrong + duplicate + refused;
  const mayImport = me !== undefined && mayDo(me, 'ImportSheets');
  return (
    <div className="import-actions no-print">
      {mayImport && state === 'checked' && right > 0 && <Commit batch={batch} kindTitle={kindTitle} />}
      {faulty > 0 && (
        <Button icon={<DownloadOutlined />} href={`/api/imports/${importId}/errors`} download="">
          {say('faultyRows', { count: printNumber(faulty) })}
        </Button>
      )}
      {mayImport && onAssignAnew && <Button onClick={onAssignAnew}>{say('assignAnew')}</Button>}
      {me && mayDo(me, 'UndoImport') && state === 'committed' && recorded > 0 && <Undo batch={batch} />}
      {mayImport && (state === 'read' || state === 'checked') && <Forget batch={batch} />}
    </div>
  );
};

/** Forgets a file of which nothing was recorded, once that was said. */
const Forget = ({ batch: { importId, fileName } }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  const sayCommon = useTexts(commonTexts);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const forget = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/imports/{importId}', { params: { path: { importId } } })),
    onSuccess: async () => {
      await navigate({ to: '/imports' });
      queries.removeQueries({ queryKey: ['imports', 'one', importId] });
      await queries.invalidateQueries({ queryKey: ['imports', 'list'] });
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say('forget')}</Button>
      <Modal
        open={open}
        title={say('forgetTitle', { file: fileName })}
        okText={say('forget')}
        cancelText={sayCommon('cancel')}
        confirmLoading={forget.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => forget.mutate()}
      >
        <p>{say('forgetHint')}</p>
        {forget.error && <Failed error={forget.error} />}
      </Modal>
    </>
  );
};
