import { MenuOutlined, SearchOutlined } from '@ant-design/icons';
import { Link, Outlet, useMatches, useRouterState } from '@tanstack/react-router';
import { Alert, Button, Drawer, Menu } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { mayDo, session } from '../api/session.js';
import { commonTexts } from '../i18n/common.js';
import { useTexts } from '../i18n/texts.js';
import { AccountMenu } from './AccountMenu.js';
import { useRefusedClock } from './clock-refusal.js';
import { Palette, usePaletteKeys } from './Palette.js';
import { Page } from './Page.js';
import { preferences } from './preferences.js';
import { groups, screenAt, type Screen } from './screen.js';
import { shellTexts } from './shell-texts.js';
import { Failed, Nothing } from './states.js';
import { useStore } from './store.js';
import { touring } from './touring.js';

/** The bar brings a calendar with it, which the first sight of a page need not wait for. */
const AsOfBar = lazy(() => import('./AsOfBar.js').then(({ AsOfBar: found }) => ({ default: found })));

const Tour = lazy(() => import('./Tour.js').then(({ Tour: found }) => ({ default: found })));

/** The frame of every page behind the sign-in. */
export const AppLayout = ({ screens }: { readonly screens: readonly Screen[] }) => {
  const say = useTexts(shellTexts);
  const sayCommon = useTexts(commonTexts);
  const { me } = useStore(session);
  const [menuOpen, setMenuOpen] = useState(false);
  const [paletteOpen, setPaletteOpen] = useState(false);
  usePaletteKeys(setPaletteOpen);
  const isTouring = useStore(touring);
  if (!me) return null;
  const offered = screens.filter(({ permission }) => mayDo(me, permission));
  return (
    <div className="app">
      <a className="skip-link" href="#content">
        {say('skip')}
      </a>
      <header className="app-head no-print">
        <Button
          className="menu-button"
          type="text"
          icon={<MenuOutlined />}
          aria-label={say('menu')}
          onClick={() => setMenuOpen(true)}
        />
        <Link to="/" className="app-name">
          {sayCommon('product')}
        </Link>
        <span className="authority-name">{me.authority.name}</span>
        <Button className="search-button" icon={<SearchOutlined />} onClick={() => setPaletteOpen(true)}>
          <span className="search-label">{say('search')}</span> <kbd className="search-label">Ctrl K</kbd>
        </Button>
        <AccountMenu me={me} />
      </header>
      {me.authority.illustrative && <Alert className="illustrative" banner type="info" title={say('illustrative')} />}
      <div className="app-body">
        <nav className="app-nav no-print" aria-label={say('navigation')}>
          <Navigation screens={offered} />
        </nav>
        <div className="app-main">
          <Suspense fallback={<div className="as-of-bar" />}>
            <AsOfBar />
          </Suspense>
          <main id="content" tabIndex={-1}>
            <Allowed screens={screens} />
          </main>
        </div>
      </div>
      <Drawer open={menuOpen} onClose={() => setMenuOpen(false)} placement="left" title={say('navigation')}>
        <nav aria-label={say('navigation')}>
          <Navigation screens={offered} onChosen={() => setMenuOpen(false)} />
        </nav>
      </Drawer>
      {isTouring && (
        <Suspense>
          <Tour screens={offered} />
        </Suspense>
      )}
      <Palette screens={offered} me={me} open={paletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
};

/** The page of this address, unless it is not for this person or of a day to come: an address can be typed or sent. */
const Allowed = ({ screens }: { readonly screens: readonly Screen[] }) => {
  const say = useTexts(commonTexts);
  const { language } = useStore(preferences);
  const { me } = useStore(session);
  const { pathname } = useRouterState({ select: ({ location }) => location });
  const own = useMatches({ select: (matches) => matches.at(-1)?.staticData.permission });
  const here = screenAt(screens, pathname);
  const permission = own ?? here?.permission;
  const refusedClock = useRefusedClock();
  const isAllowed = !permission || !me || mayDo(me, permission);
  if (isAllowed && !refusedClock) return <Outlet />;
  return (
    <Page title={here?.name[language] ?? say('product')}>
      {isAllowed ? <Failed error={refusedClock} /> : <Nothing hint={say('notAllowed')} />}
    </Page>
  );
};

/** The pages this person may open, in groups. */
const Navigation = ({ screens, onChosen }: { readonly screens: readonly Screen[]; readonly onChosen?: () => void }) => {
  const say = useTexts(shellTexts);
  const { language } = useStore(preferences);
  const { pathname } = useRouterState({ select: ({ location }) => location });
  const items = groups.flatMap((group) => {
    const own = screens.filter((screen) => screen.group === group);
    if (!own.length) return [];
    const children = own.map(({ path, name, icon: Icon }) => ({
      key: path,
      icon: <Icon />,
      label: (
        <Link to={path} {...(onChosen ? { onClick: onChosen } : {})}>
          {name[language]}
        </Link>
      ),
    }));
    return [{ type: 'group' as const, key: group, label: say(group), children }];
  });
  const here = screenAt(screens, pathname);
  return <Menu mode="inline" items={items} selectedKeys={here ? [here.path] : []} />;
};
