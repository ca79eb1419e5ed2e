import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import * as v from 'valibot';
import { shellRoute } from './root-route';

const newsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/news',
  validateSearch: v.object({ unread: v.optional(v.fallback(v.boolean(), false)) }),
  component: lazyRouteComponent(() => import('../../pages/news/news-page'), 'NewsPage'),
});

const digestRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/news/digest',
  component: lazyRouteComponent(() => import('../../pages/news/digest-page'), 'DigestPage'),
});

const lettersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/news/letters',
  component: lazyRouteComponent(() => import('../../pages/news/letters-page'), 'LettersPage'),
});

export const newsRoutes = [newsRoute, digestRoute, lettersRoute] as const;
