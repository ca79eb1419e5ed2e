import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rateSearch } from '../../pages/vendors/rate/rate-search';
import { vendorSearch } from '../../pages/vendors/vendor/vendor-search';
import { vendorsSearch } from '../../pages/vendors/vendors-search';
import { shellRoute } from './root-route';

const vendorsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors',
  validateSearch: vendorsSearch,
  component: lazyRouteComponent(() => import('../../pages/vendors/vendors-page'), 'VendorsPage'),
});

const stancesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors/stances',
  component: lazyRouteComponent(() => import('../../pages/vendors/stances-page'), 'StancesPage'),
});

const vendorRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors/$id',
  validateSearch: vendorSearch,
  component: lazyRouteComponent(() => import('../../pages/vendors/vendor/vendor-page'), 'VendorPage'),
});

const dossierRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors/$id/dossier',
  component: lazyRouteComponent(() => import('../../pages/vendors/dossier/dossier-page'), 'DossierPage'),
});

const unratedRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors/unrated',
  component: lazyRouteComponent(() => import('../../pages/vendors/rate/unrated-page'), 'UnratedPage'),
});

const rateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/vendors/$id/rate',
  validateSearch: rateSearch,
  component: lazyRouteComponent(() => import('../../pages/vendors/rate/rate-page'), 'RatePage'),
});

export const vendorRoutes = [
  vendorsRoute,
  stancesRoute,
  unratedRoute,
  vendorRoute,
  dossierRoute,
  rateRoute,
] as const;
