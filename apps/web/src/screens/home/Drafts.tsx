import { Link } from '@tanstack/react-router';
import { Button, Card } from 'antd';
import { useEffect, useState } from 'react';
import { printInstant } from '../../blocks/dates.js';
import { drafts } from '../../blocks/drafts.js';
import { useTexts } from '../../i18n/texts.js';
import { homeTexts } from './texts.js';

/** What this person has typed and not recorded; nothing where nothing is left open. */
export const Drafts = ({ accountId }: { readonly accountId: string }) => {
  const say = useTexts(homeTexts);
  const [open, setOpen] = useState(() => drafts.all(accountId));
  // A form that was left for this page keeps its last words as it goes, which is after this page was first drawn.
  useEffect(() => setOpen(drafts.all(accountId)), [accountId]);
  if (!open.length) return null;
  return (
    <Card title={<h2>{say('drafts')}</h2>}>
      <p className="muted">{say('draftsHint')}</p>
      <ul className="plain-list">
        {open.map(({ form, title, path, search, at }) => (
          <li key={form} className="plain-row">
            <div>
              <Link to={path} search={search as never}>
                {title}
              </Link>
              <div className="muted">{say('draftAt', { when: printInstant(at) })}</div>
            </div>
            <Button
              aria-label={say('dropDraftOf', { title })}
              onClick={() => {
                drafts.drop(accountId, form);
                setOpen(drafts.all(accountId));
              }}
            >
              {say('dropDraft')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  );
};
