import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { textParam } from '../../platform/search-params';
import { shellRoute } from './root-route';

const roadRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/road',
  validateSearch: v.object({ program: textParam }),
  component: lazyRouteComponent(() => import('../../pages/road/road-page'), 'RoadPage'),
});

const milestoneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/road/$key',
  component: lazyRouteComponent(() => import('../../pages/road/milestone/milestone-page'), 'MilestonePage'),
});

export const roadRoutes = [roadRoute, milestoneRoute] as const;
