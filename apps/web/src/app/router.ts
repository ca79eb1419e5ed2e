import { createRouter, type RouterHistory } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '../platform/search-params';
import { session } from '../platform/session';
import { dashboardRoutes } from './routes/dashboard-routes';
import { doorRoutes } from './routes/door-routes';
import { learningRoutes } from './routes/learning-routes';
import { newsRoutes } from './routes/news-routes';
import { pilotRoutes } from './routes/pilot-routes';
import { roadRoutes } from './routes/road-routes';
import { elsewhereRoute, rootRoute, shellRoute } from './routes/root-route';
import { settingsRoutes } from './routes/settings-routes';
import { vendorRoutes } from './routes/vendor-routes';

const routeTree = rootRoute.addChildren([
  ...doorRoutes,
  shellRoute.addChildren([
    ...pilotRoutes,
    ...vendorRoutes,
    ...learningRoutes,
    ...roadRoutes,
    ...dashboardRoutes,
    ...newsRoutes,
    ...settingsRoutes,
    elsewhereRoute,
  ]),
]);

/** One router per page; tests give it a history in memory. */
export function createAppRouter(history?: RouterHistory) {
  return createRouter({
    routeTree,
    ...(history ? { history } : {}),
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
  });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}

/** Shows the door when the session ends under an open page. Answers a function that stops watching. */
export function watchSession(router: AppRouter): () => void {
  return session.subscribe(() => {
    if (session.get() !== 'signed-out') return;
    const { href } = router.state.location;
    if (!href.startsWith('/sign-in')) void router.navigate({ to: '/sign-in', search: { next: href } });
  });
}

/** A new page puts the focus on its title, so that it is read aloud and the keyboard starts at the top. */
export function watchFocus(router: AppRouter): () => void {
  return router.subscribe('onRendered', ({ pathChanged, fromLocation }) => {
    if (!pathChanged || !fromLocation) return;
    const title = document.querySelector<HTMLElement>('main h1');
    if (title && !title.closest('main')?.contains(document.activeElement))
      title.focus({ preventScroll: true });
  });
}
