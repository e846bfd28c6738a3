import { Button, Result } from 'antd';
import type { Schema } from '../api/client.js';
import { useTexts } from '../i18n/texts.js';
import { blockTexts } from './block-texts.js';
import { ProofBadge } from './ProofBadge.js';

interface ReceiptCardProps {
  readonly receipt: Pick<Schema<'Receipt'>, 'position' | 'leafHash'>;
  readonly onAnother?: () => void;
}

/** What stands in the journal now: its number, its hash, and the proof to take away. */
export const ReceiptCard = ({ receipt: { position, leafHash }, onAnother }: ReceiptCardProps) => {
  const say = useTexts(blockTexts);
  return (
    <Result
      status="success"
      title={say('receipt')}
      subTitle={<strong>{say('receiptNumber', { position })}</strong>}
      extra={
        <div className="receipt">
          <p>
            {say('leafHash')}: <code className="hash">{leafHash}</code>
          </p>
          <ProofBadge position={position} leafHash={leafHash} />
          <p className="receipt-actions">
            <a href={`/api/journal/${position}/proof`} download={`${position}.tlog-proof`}>
              {say('proofFile')}
            </a>
            {onAnother && <Button onClick={onAnother}>{say('another')}</Button>}
          </p>
        </div>
      }
    />
  );
};
