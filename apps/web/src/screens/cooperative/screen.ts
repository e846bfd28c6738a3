import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { layoutRoute } from '../../shell/layout-route.js';
import { deeds, type Deed } from './deeds.js';

export interface CooperativeSearch {
  /** The entry that is open beside the timeline. */
  readonly entry?: number;
  /** What is being recorded. */
  readonly deed?: Deed;
}

const searchFrom = ({ entry, deed }: Record<string, unknown>): CooperativeSearch => {
  const wanted = deeds.find((each) => each === deed);
  return {
    ...(Number.isSafeInteger(Number(entry)) && Number(entry) > 0 ? { entry: Number(entry) } : {}),
    ...(wanted ? { deed: wanted } : {}),
  };
};

export const cooperativeRoute = createRoute({
  getParentRoute: () => layoutRoute,
  path: '/cooperatives/$cooperativeId',
  validateSearch: searchFrom,
  component: lazyRouteComponent(() => import('./CooperativeScreen.js'), 'CooperativeScreen'),
});
