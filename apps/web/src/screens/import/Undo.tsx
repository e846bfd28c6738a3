import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { answerOf, api } from '../../api/client.js';
import { printNumber } from '../../blocks/money.js';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { Failed } from '../../shell/states.js';
import type { Import } from '../imports/kinds.js';
import { importTexts } from './texts.js';
import { useStep } from './use-import.js';

interface Reason {
  readonly reason: string;
}

/** Has every entry of the import taken back, for a reason that stays in the journal. */
export const Undo = ({ batch: { importId, fileName, counts } }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  const sayCommon = useTexts(commonTexts);
  const [form] = Form.useForm<Reason>();
  const [open, setOpen] = useState(false);
  const undo = useStep(importId, (body: Reason) =>
    answerOf(api.POST('/api/imports/{importId}/undo', { params: { path: { importId } }, body })),
  );
  return (
    <>
      <Button danger onClick={() => setOpen(true)}>
        {say('undo')}
      </Button>
      <Modal
        // The second half of a double click must not close what the first has opened.
        mask={{ closable: false }}
        open={open}
        title={say('undoTitle', { file: fileName })}
        okText={say('undoNow')}
        okButtonProps={{ danger: true }}
        cancelText={sayCommon('cancel')}
        confirmLoading={undo.isPending}
        onCancel={() => setOpen(false)}
        onOk={() => form.submit()}
      >
        <p>{say('undoHint', { count: printNumber(counts.recorded ?? 0) })}</p>
        <Form<Reason> form={form} layout="vertical" onFinish={(values) => undo.mutate(values)}>
          <Form.Item
            name="reason"
            label={say('reason')}
            rules={[{ required: true, whitespace: true, message: say('reasonNeeded') }]}
          >
            <Input.TextArea rows={2} />
          </Form.Item>
        </Form>
        {undo.error && <Failed error={undo.error} />}
      </Modal>
    </>
  );
};
