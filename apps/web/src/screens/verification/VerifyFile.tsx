import { InboxOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { Alert, Card, Upload } from 'antd';
import { Rejection, fill } from '#libs/kernel';
import { problemOf } from '../../api/problem.js';
import { useRefusal } from '../../blocks/Refusal.js';
import { useTexts } from '../../i18n/texts.js';
import { servedLog } from '../../proof/served-log.js';
import { verifyFile } from '../../proof/verify-file.js';
import { preferences } from '../../shell/preferences.js';
import { useStore } from '../../shell/store.js';
import { verificationTexts } from './texts.js';

/** More than any receipt has; what is larger is not read. */
const fileBytesMax = 2_000_000;

/** A receipt or a head that somebody kept, verified here and held to the log of today. The file goes nowhere. */
export const VerifyFile = () => {
  const say = useTexts(verificationTexts);
  const { language } = useStore(preferences);
  const refusalOf = useRefusal();
  const check = useMutation({
    mutationFn: async (file: File) => {
      if (file.size > fileBytesMax) throw new Rejection('FILE_TOO_LARGE', tooLarge);
      return verifyFile(await file.text(), servedLog);
    },
  });
  const file = check.variables?.name ?? '';
  const { data, error } = check;
  const isRefuted = error instanceof Rejection;
  return (
    <Card title={<h2>{say('file')}</h2>} className="no-print">
      <Upload.Dragger
        showUploadList={false}
        beforeUpload={(chosen) => {
          check.mutate(chosen);
          return false;
        }}
      >
        <p aria-hidden>
          <InboxOutlined className="drop-icon" />
        </p>
        <p>{say('fileHint')}</p>
      </Upload.Dragger>
      <div aria-live="polite" className="verified-file">
        {data && (
          <Alert
            type="success"
            showIcon
            title={say('fileRight', { file })}
            description={
              <ul className="checked">
                {data.kind === 'receipt' && (
                  <li>{say('rightEntry', { position: data.position, hash: `${data.leafHash.slice(0, 16)}…` })}</li>
                )}
                <li>
                  {say('rightSigned', {
                    size: data.size,
                    signer: data.signedBy,
                    witnesses: data.witnesses.join(', ') || say('noWitness'),
                  })}
                </li>
                <li>{say('rightToday', { size: data.today.size })}</li>
                <li>{say('rightKeys')}</li>
              </ul>
            }
          />
        )}
        {error && (
          <Alert
            type={isRefuted ? 'error' : 'warning'}
            showIcon
            title={say(isRefuted ? 'fileWrong' : 'fileUnchecked', { file })}
            description={
              isRefuted ? fill(error.sentence[language], error.figures) : refusalOf(problemOf(error)).sentence
            }
          />
        )}
      </div>
    </Card>
  );
};

const tooLarge = { vi: verificationTexts.vi.fileTooLarge, en: verificationTexts.en.fileTooLarge };
