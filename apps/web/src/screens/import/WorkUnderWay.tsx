import { Card, Progress } from 'antd';
import { printNumber } from '../../blocks/money.js';
import { useTexts } from '../../i18n/texts.js';
import type { Import } from '../imports/kinds.js';
import { importTexts } from './texts.js';

/** How far the work has come: rows done of rows to do. */
const progressOf = ({ state, rows, done, counts }: Import): readonly [done: number, of: number] => {
  const { right = 0, recorded = 0, refused = 0, undone = 0, kept = 0 } = counts;
  if (state === 'committing') return [recorded + refused, right + recorded + refused];
  if (state === 'undoing') return [undone + kept, recorded + undone + kept];
  // Work that was cut off begins its check anew, and counts rows again.
  return [Math.min(done, rows), rows];
};

/** The server at work. The page may be left: it goes on without it. */
export const WorkUnderWay = ({ batch }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  const [done, of] = progressOf(batch);
  return (
    <Card>
      <p role="status">
        {say(batch.state as 'checking')} {say('progress', { done: printNumber(done), of: printNumber(of) })}
      </p>
      <Progress
        percent={of ? Math.floor((100 * done) / of) : 100}
        status="active"
        aria-label={say(batch.state as 'checking')}
      />
      <p className="muted">{say('mayLeave')}</p>
    </Card>
  );
};
