import { Link } from '@tanstack/react-router';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { Page } from './Page.js';

export const NotFoundPage = () => {
  const say = useTexts(commonTexts);
  return (
    <main className="outside-frame">
      <Page title={say('notFoundTitle')} intro={say('notFoundHint')}>
        <Link to="/">{say('goHome')}</Link>
      </Page>
    </main>
  );
};
