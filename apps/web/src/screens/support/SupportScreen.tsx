import { getRouteApi } from '@tanstack/react-router';
import { Card, Segmented } from 'antd';
import { mayDo, session } from '../../api/session.js';
import { useTexts } from '../../i18n/texts.js';
import { Page } from '../../shell/Page.js';
import { Nothing } from '../../shell/states.js';
import { useStore } from '../../shell/store.js';
import { permissionOf, supportPaths } from './kinds.js';
import { SupportForm } from './SupportForm.js';
import { supportTexts } from './texts.js';

/** The route of this screen, by its id: its declaration loads this file. */
const supportRoute = getRouteApi('/app/support');

/** A new support event: the kind first, then what every kind asks for. */
export const SupportScreen = () => {
  const say = useTexts(supportTexts);
  const { me } = useStore(session);
  const { kind: chosen } = supportRoute.useSearch();
  const navigate = supportRoute.useNavigate();
  if (!me) return null;
  const offered = supportPaths.filter((each) => mayDo(me, permissionOf[each]));
  const kind = chosen ?? offered[0];
  return (
    <Page title={say('title')} intro={say('intro')}>
      {!kind || !offered.includes(kind) ? (
        <Nothing hint={say('notAllowed')} />
      ) : (
        <Card>
          <Segmented
            className="kind-picker"
            aria-label={say('choose')}
            value={kind}
            options={offered.map((value) => ({ value, label: say(value) }))}
            onChange={(next) => void navigate({ search: (before) => ({ ...before, kind: next }) as never })}
          />
          <SupportForm key={kind} kind={kind} />
        </Card>
      )}
    </Page>
  );
};
