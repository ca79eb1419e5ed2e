import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { textParam } from '../../platform/search-params';
import { shellRoute } from './root-route';

const explorerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/explorer',
  validateSearch: v.object({ dashboard: textParam, tile: textParam }),
  component: lazyRouteComponent(() => import('../../pages/explorer/explorer-page'), 'ExplorerPage'),
});

const dashboardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboards',
  component: lazyRouteComponent(() => import('../../pages/dashboards/dashboards-page'), 'DashboardsPage'),
});

const dashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboards/$id',
  component: lazyRouteComponent(() => import('../../pages/dashboards/dashboard-page'), 'DashboardPage'),
});

/** What a link opens; the token stands behind the #. */
const linkedDashboardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/dashboards/link',
  component: lazyRouteComponent(() => import('../../pages/dashboards/dashboard-page'), 'LinkedDashboardPage'),
});

export const dashboardRoutes = [
  explorerRoute,
  dashboardsRoute,
  linkedDashboardRoute,
  dashboardRoute,
] as const;
