import { Link } from '@tanstack/react-router';
import { Card } from 'antd';
import { printInstant, printWhen } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { useLoanEntries } from '../loans/queries.js';
import { loanTexts } from './texts.js';

/** Every entry of the loan as a sentence, in the order it was recorded. */
export const History = ({ loanId }: { readonly loanId: string }) => {
  const say = useTexts(loanTexts);
  const { language } = useStore(preferences);
  const entries = useLoanEntries(loanId);
  return (
    <Card title={<h2>{say('history')}</h2>} className="spaced no-print">
      <Answer of={entries}>
        {({ items }) => (
          <ol className="plain-list">
            {items.map(({ event, title, sentence, actor, reason, replacedBy }) => (
              <li key={event.position} className="plain-row">
                <div>
                  <Link to="/journal/$position" params={{ position: String(event.position) }}>
                    {event.position} · {title[language]}
                  </Link>
                  <div className={replacedBy.length ? 'replaced' : ''}>{sentence[language]}</div>
                  {reason && <div className="muted">{say('reason', { reason })}</div>}
                  {replacedBy.length > 0 && (
                    <div className="input-wrong">{say('replacedBy', { positions: replacedBy.join(', ') })}</div>
                  )}
                </div>
                <span className="muted history-when">
                  {printWhen(event, language)}
                  <br />
                  {say('by', { actor: actor.name, at: printInstant(event.recordedAt) })}
                </span>
              </li>
            ))}
          </ol>
        )}
      </Answer>
    </Card>
  );
};
