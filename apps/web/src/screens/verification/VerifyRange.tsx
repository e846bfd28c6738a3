import { Button, Form, InputNumber, Popover } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts.js';
import { verificationTexts } from './texts.js';

/** The first and last number to look at; left out, it begins or ends with the journal. */
export interface Range {
  readonly from?: number;
  readonly to?: number;
}

/** Asks for a verification of a part: what lies before it is taken from the tree, so it costs only the part. */
export const VerifyRange = ({ onRun }: { readonly onRun: (range: Range) => void }) => {
  const say = useTexts(verificationTexts);
  const [open, setOpen] = useState(false);
  const run = ({ from, to }: { from?: number | null; to?: number | null }) => {
    setOpen(false);
    onRun({ ...(from ? { from } : {}), ...(to ? { to } : {}) });
  };
  const field = (name: 'from' | 'to') => (
    <Form.Item name={name} label={say(name === 'from' ? 'fromNumber' : 'toNumber')}>
      <InputNumber min={1} precision={0} controls={false} />
    </Form.Item>
  );
  return (
    <Popover
      open={open}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomRight"
      styles={{ container: { maxWidth: 320 } }}
      title={say('runRange')}
      content={
        <Form layout="vertical" onFinish={run}>
          <p className="muted">{say('rangeHint')}</p>
          {field('from')}
          {field('to')}
          <Button type="primary" htmlType="submit">
            {say('runThis')}
          </Button>
        </Form>
      }
    >
      <Button>{say('runRange')}</Button>
    </Popover>
  );
};
