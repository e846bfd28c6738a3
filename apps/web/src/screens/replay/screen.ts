import { FieldTimeOutlined } from '@ant-design/icons';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { clocksFrom } from '../../shell/clocks.js';
import { layoutRoute } from '../../shell/layout-route.js';
import type { Screen } from '../../shell/screen.js';
import { views, type View } from './subjects.js';

export interface ReplaySearch {
  readonly view?: View;
  /** The number of the entry at which the steps stand. */
  readonly step?: number;
  /** The moment with which the moment of the page is compared. */
  readonly bOf?: string;
  readonly bKnown?: string;
  /** The number or instant since which changes are asked. */
  readonly since?: string;
  /** What reports are asked with. */
  readonly by?: string;
  readonly fundId?: string;
  readonly classification?: string;
  readonly from?: string;
  readonly to?: string;
}

const texts = ['by', 'fundId', 'classification', 'from', 'to'] as const;

const searchFrom = (search: Record<string, unknown>): ReplaySearch => {
  const { view, step, bOf, bKnown, since } = search;
  const b = clocksFrom({ asOf: bOf, asKnown: bKnown });
  const { asKnown: from } = clocksFrom({ asKnown: since });
  return {
    ...(views.includes(view as View) ? { view: view as View } : {}),
    ...(Number.isSafeInteger(step) ? { step: step as number } : {}),
    ...(b.asOf === undefined ? {} : { bOf: b.asOf }),
    ...(b.asKnown === undefined ? {} : { bKnown: b.asKnown }),
    ...(from === undefined ? {} : { since: from }),
    ...Object.fromEntries(texts.flatMap((name) => (search[name] ? [[name, String(search[name])]] : []))),
  };
};

export const replayRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/replay',
  component: lazyRouteComponent(() => import('./ReplayChoice.js'), 'ReplayChoice'),
});

export const replaySubjectRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/replay/$collection/$id',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./ReplayScreen.js'), 'ReplayScreen'),
});

export const replayScreen: Screen = {
  path: '/replay',
  name: { vi: 'Phát lại', en: 'Replay' },
  group: 'control',
  icon: FieldTimeOutlined,
  permission: 'Replay',
};
