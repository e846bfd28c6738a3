import { SafetyCertificateOutlined, WarningOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { Rejection, fill } from '#libs/kernel';
import { problemOf } from '../api/problem.js';
import { useTexts } from '../i18n/texts.js';
import { servedLog } from '../proof/served-log.js';
import { verifyEntry } from '../proof/verify-entry.js';
import { preferences } from '../shell/preferences.js';
import { useStore } from '../shell/store.js';
import { blockTexts } from './block-texts.js';
import { useRefusal } from './Refusal.js';

interface ProofBadgeProps {
  readonly position: number;
  /** The hash that the page was told; the bytes must hash to it. */
  readonly leafHash?: string;
}

/** Verifies an entry with this browser's own code, and says plainly what was checked and what was not. */
export const ProofBadge = ({ position, leafHash }: ProofBadgeProps) => {
  const say = useTexts(blockTexts);
  const { language } = useStore(preferences);
  const refusalOf = useRefusal();
  const check = useMutation({ mutationFn: () => verifyEntry(position, leafHash, servedLog) });
  if (check.data) {
    const { size, signedBy, witnesses, leafHash: hash } = check.data;
    return (
      <Alert
        type="success"
        showIcon
        icon={<SafetyCertificateOutlined />}
        title={say('verified')}
        description={
          <ul className="checked">
            <li>{say('checkedBytes', { hash: `${hash.slice(0, 16)}…` })}</li>
            <li>{say('checkedTree', { size, position })}</li>
            <li>{say('checkedSigned', { signer: signedBy, witnesses: witnesses.join(', ') || say('noWitness') })}</li>
            <li>{say('checkedKeys')}</li>
          </ul>
        }
      />
    );
  }
  if (check.error) {
    const { error } = check;
    // What the verifying code refuses is a finding; what could not be fetched is none.
    const refuted = error instanceof Rejection;
    const sentence = refuted ? fill(error.sentence[language], error.figures) : refusalOf(problemOf(error)).sentence;
    return (
      <Alert
        type={refuted ? 'error' : 'warning'}
        showIcon
        icon={<WarningOutlined />}
        title={say(refuted ? 'refuted' : 'unchecked')}
        description={sentence}
        action={<Button onClick={() => check.mutate()}>{say('verify')}</Button>}
      />
    );
  }
  return (
    <Button icon={<SafetyCertificateOutlined />} loading={check.isPending} onClick={() => check.mutate()}>
      {say(check.isPending ? 'verifying' : 'verify')}
    </Button>
  );
};
