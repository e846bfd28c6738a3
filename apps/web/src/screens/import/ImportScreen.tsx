import { getRouteApi, Link } from '@tanstack/react-router';
import { Alert, Card, Steps, Tag } from 'antd';
import { useState } from 'react';
import { mayDo, session } from '../../api/session.js';
import { printInstant } from '../../blocks/dates.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { preferences } from '../../shell/preferences.js';
import { Answer } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import '../imports/imports.css';
import { isUnderWay, stateColours, useKinds, type Import, type ImportKind } from '../imports/kinds.js';
import { importsTexts } from '../imports/texts.js';
import { Actions } from './Actions.js';
import { Mapping } from './Mapping.js';
import { Outcome } from './Outcome.js';
import { Rows } from './Rows.js';
import { importTexts } from './texts.js';
import { useImport } from './use-import.js';
import { WorkUnderWay } from './WorkUnderWay.js';

const importRoute = getRouteApi('/app/imports/$importId');

/** One sheet on its way into the journal, at an address of its own: whoever reloads the page finds it where it was. */
export const ImportScreen = () => {
  const say = useTexts(importTexts);
  const { importId } = importRoute.useParams();
  const batch = useImport(importId);
  const kinds = useKinds();
  return (
    <Page
      title={batch.data?.fileName ?? say('title')}
      intro={batch.data && <Intro batch={batch.data} />}
      actions={<Link to="/imports">{say('allImports')}</Link>}
    >
      <Answer of={batch}>
        {(told) => (
          <Answer of={kinds}>
            {({ items }) => <Work key={importId} batch={told} kind={items.find(({ name }) => name === told.kind)} />}
          </Answer>
        )}
      </Answer>
    </Page>
  );
};

const Intro = ({ batch: { state, madeAt, madeByLogin } }: { readonly batch: Import }) => {
  const say = useTexts(importTexts);
  const sayState = useTexts(importsTexts);
  return (
    <>
      <Tag color={stateColours[state]}>{sayState(`state-${state}`)}</Tag>{' '}
      {say('made', { who: madeByLogin ?? '–', when: printInstant(madeAt) })}
    </>
  );
};

interface WorkProps {
  readonly batch: Import;
  /** Left out where this kind can no longer be imported. */
  readonly kind: ImportKind | undefined;
}

const Work = ({ batch, kind }: WorkProps) => {
  const say = useTexts(importTexts);
  const { language } = useStore(preferences);
  const { me } = useStore(session);
  const [assignsAnew, setAssignsAnew] = useState(false);
  const mayImport = me !== undefined && mayDo(me, 'ImportSheets');
  const { state, failure } = batch;
  const columns = kind?.columns ?? [];
  const assigns = state === 'read' || (state === 'checked' && assignsAnew);
  return (
    <>
      <Steps
        className="import-steps no-print"
        size="small"
        current={assigns ? 1 : stepOf[state]}
        items={(['file', 'columns', 'rows', 'journal'] as const).map((step) => ({ title: say(`step-${step}`) }))}
      />
      {failure && <Alert type="warning" showIcon title={failure[language]} />}
      {isUnderWay(batch) ? (
        <WorkUnderWay batch={batch} />
      ) : (
        <div className="stack">
          <Outcome batch={batch} />
          {assigns && (
            <Card title={<h2>{say('mapping')}</h2>}>
              <Mapping batch={batch} columns={columns} mayCheck={mayImport} onAsked={() => setAssignsAnew(false)} />
            </Card>
          )}
          <Actions
            batch={batch}
            kindTitle={kind?.title[language] ?? batch.kind}
            onAssignAnew={state === 'checked' && !assignsAnew ? () => setAssignsAnew(true) : undefined}
          />
          {!assigns && (
            <Card title={<h2>{say('rows')}</h2>}>
              <Rows batch={batch} columns={columns} />
            </Card>
          )}
        </div>
      )}
    </>
  );
};

/** The step that a state is at; one past the last where all is done. */
const stepOf = { read: 1, checking: 2, checked: 2, committing: 3, committed: 4, undoing: 4, undone: 4 } as const;
