import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { commonTexts } from '../../i18n/common.js';
import { useTexts } from '../../i18n/texts.js';
import { useClocks } from '../../shell/layout-route.js';
import { journalTexts } from './texts.js';

const formats = ['csv', 'ndjson', 'cloudevents'] as const;

/** The entries of the search as a file with its info sheet. What it is for is entered in the journal of accesses first. */
export const ExportDialog = ({ q, onClose }: { readonly q: string; readonly onClose: () => void }) => {
  const say = useTexts(journalTexts);
  const sayCommon = useTexts(commonTexts);
  const clocks = useClocks();
  const [format, setFormat] = useState<(typeof formats)[number]>('csv');
  const [purpose, setPurpose] = useState('');
  const isReady = purpose.trim() !== '';
  const address = `/api/journal/export?${new URLSearchParams({ ...clocks, ...(q ? { q } : {}), format, purpose: purpose.trim() }).toString()}`;
  return (
    <Modal
      open
      title={say('exportTitle')}
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>{sayCommon('cancel')}</Button>
          <Button
            type="primary"
            disabled={!isReady}
            {...(isReady ? { href: address, download: '' } : {})}
            onClick={onClose}
          >
            {say('exportNow')}
          </Button>
        </>
      }
    >
      <p>{q ? say('exportQuestion', { q }) : say('exportAll')}</p>
      <Form layout="vertical">
        <Form.Item label={say('exportFormat')}>
          <Radio.Group
            aria-label={say('exportFormat')}
            value={format}
            onChange={({ target }) => setFormat(target.value as typeof format)}
            options={formats.map((value) => ({ value, label: say(`format-${value}`) }))}
          />
        </Form.Item>
        <Form.Item label={say('exportPurpose')} htmlFor="export-purpose" required extra={say('exportPurposeHint')}>
          <Input.TextArea
            id="export-purpose"
            rows={2}
            maxLength={500}
            value={purpose}
            onChange={({ target }) => setPurpose(target.value)}
          />
        </Form.Item>
      </Form>
    </Modal>
  );
};
