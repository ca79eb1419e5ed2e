import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { pilotsSearch } from '../../features/pilots/pilots-search';
import { boardSearch } from '../../pages/board/board-search';
import { pilotSearch } from '../../pages/pilot/pilot-search';
import { portfolioSearch } from '../../pages/portfolio/portfolio-search';
import { textParam } from '../../platform/search-params';
import { shellRoute } from './root-route';

const portfolioRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: portfolioSearch,
  component: lazyRouteComponent(() => import('../../pages/portfolio/portfolio-page'), 'PortfolioPage'),
});

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/board',
  validateSearch: boardSearch,
  component: lazyRouteComponent(() => import('../../pages/board/board-page'), 'BoardPage'),
});

const helpRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/help',
  validateSearch: v.object({ q: textParam }),
  component: lazyRouteComponent(() => import('../../pages/help/help-page'), 'HelpPage'),
});

const pilotsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pilots',
  validateSearch: pilotsSearch,
  component: lazyRouteComponent(() => import('../../pages/pilots/pilots-page'), 'PilotsPage'),
});

const pilotRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pilots/$key',
  validateSearch: pilotSearch,
  component: lazyRouteComponent(() => import('../../pages/pilot/pilot-page'), 'PilotPage'),
});

const proofRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/pilots/$key/proof',
  component: lazyRouteComponent(() => import('../../pages/proof/proof-page'), 'ProofPage'),
});

export const pilotRoutes = [
  portfolioRoute,
  boardRoute,
  helpRoute,
  pilotsRoute,
  pilotRoute,
  proofRoute,
] as const;
