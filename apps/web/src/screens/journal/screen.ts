import { BookOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';

export interface JournalSearch {
  /** The number of the entry that is open. */
  readonly entry?: number;
  /** The stream whose entries are listed. */
  readonly stream?: string;
}

const searchFrom = ({ entry, stream }: Record<string, unknown>): JournalSearch => ({
  ...(Number.isSafeInteger(Number(entry)) && Number(entry) > 0 ? { entry: Number(entry) } : {}),
  ...(typeof stream === 'string' && stream ? { stream } : {}),
});

export const journalRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/journal',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./JournalScreen.js'), 'JournalScreen'),
});

export const journalScreen: Screen = {
  path: '/journal',
  name: { vi: 'Sổ bút toán', en: 'Journal' },
  group: 'control',
  icon: BookOutlined,
  permission: 'ReadJournal',
};
