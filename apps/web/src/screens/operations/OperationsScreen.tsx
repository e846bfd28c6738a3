import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { ParkedStreams } from './ParkedStreams.js';
import { Projections } from './Projections.js';
import { Queues } from './Queues.js';
import { operationsTexts } from './texts.js';

/** What runs beside the requests, for whoever keeps it running. */
export const OperationsScreen = () => {
  const say = useTexts(operationsTexts);
  return (
    <Page title={say('title')} intro={say('intro')}>
      <Queues />
      <ParkedStreams />
      <Projections />
    </Page>
  );
};
