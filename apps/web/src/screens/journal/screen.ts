import { AuditOutlined, BookOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export interface JournalSearch {
  /** What is typed in the search box. */
  readonly q?: string;
  /** The number of an entry: it has its own address. */
  readonly entry?: number;
}

const searchFrom = ({ q, entry }: Record<string, unknown>): JournalSearch => ({
  // What looks like a number or a yes is read as one out of an address.
  ...(q === undefined || q === '' ? {} : { q: typeof q === 'string' ? q : JSON.stringify(q) }),
  ...(Number.isSafeInteger(Number(entry)) && Number(entry) > 0 ? { entry: Number(entry) } : {}),
});

export const journalRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/journal',
  validateSearch: searchFrom,
  beforeLoad: ({ search: { entry } }) => {
    if (entry !== undefined)
      throw redirect({ to: '/journal/$position', params: { position: String(entry) }, replace: true });
  },
  component: lazyRouteComponent(() => import('./JournalScreen.js'), 'JournalScreen'),
});

export const entryRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/journal/$position',
  component: lazyRouteComponent(() => import('./EntryScreen.js'), 'EntryScreen'),
});

export const accessJournalRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/access-journal',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./AccessJournalScreen.js'), 'AccessJournalScreen'),
});

export const journalScreen: Screen = {
  path: '/journal',
  name: { vi: 'Sổ bút toán', en: 'Journal' },
  group: 'control',
  icon: BookOutlined,
  permission: 'ReadJournal',
};

export const accessJournalScreen: Screen = {
  path: '/access-journal',
  name: { vi: 'Nhật ký truy cập', en: 'Access journal' },
  group: 'control',
  icon: AuditOutlined,
  permission: 'ReadAccessJournal',
};
