import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Card } from 'antd';
import { answerOf, api } from '../../api/client.js';
import { printNumber } from '../../blocks/money.js';
import { ReceiptCard } from '../../blocks/ReceiptCard.js';
import { useTexts } from '../../i18n/texts.js';
import { Answer } from '../../shell/states.js';
import type { Import } from '../imports/kinds.js';
import { importTexts } from './texts.js';

/** What the import made: the entry that tells of the whole file, and the one that tells it was undone. */
export const Outcome = ({ batch: { state, entry, undoneEntry, counts, rows } }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  const { recorded = 0, undone = 0, kept = 0 } = counts;
  if (state === 'undone' && undoneEntry !== null)
    return (
      <Alert
        type={kept ? 'warning' : 'success'}
        showIcon
        title={say('undone', { count: printNumber(undone) })}
        description={
          <>
            {kept > 0 && <p>{say('kept', { count: printNumber(kept) })}</p>}
            <Link to="/journal/$position" params={{ position: String(undoneEntry) }}>
              {say('entry', { position: printNumber(undoneEntry) })}
            </Link>
          </>
        }
      />
    );
  if (state !== 'committed' || entry === null) return null;
  return (
    <Card>
      <p>
        {say('committed', { recorded: printNumber(recorded), left: printNumber(rows - recorded) })}{' '}
        <Link to="/journal/$position" params={{ position: String(entry) }}>
          {say('entry', { position: printNumber(entry) })}
        </Link>
      </p>
      <Receipt position={entry} />
    </Card>
  );
};

const Receipt = ({ position }: { readonly position: number }) => {
  const found = useQuery({
    queryKey: ['journal', 'in-full', position, undefined],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/api/journal/{position}', { params: { path: { position: String(position) } }, signal })),
  });
  return <Answer of={found}>{({ leafHash }) => <ReceiptCard receipt={{ position, leafHash }} />}</Answer>;
};
