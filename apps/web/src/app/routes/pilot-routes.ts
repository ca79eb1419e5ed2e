import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pilotsSearch } from '../../features/pilots/pilots-search';
import { pilotSearch } from '../../pages/pilot/pilot-search';
import { portfolioSearch } from '../../pages/portfolio/portfolio-search';
import { shellRoute } from './root-route';

const portfolioRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/',
  validateSearch: portfolioSearch,
  component: lazyRouteComponent(() => import('../../pages/portfolio/portfolio-page'), 'PortfolioPage'),
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

export const pilotRoutes = [portfolioRoute, pilotsRoute, pilotRoute, proofRoute] as const;
