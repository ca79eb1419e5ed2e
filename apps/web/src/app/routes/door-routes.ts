import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import * as v from 'valibot';
import { textParam } from '../../platform/search-params';
import { loadSession } from '../../platform/session';
import { rootRoute } from './root-route';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: v.object({ next: textParam }),
  beforeLoad: async () => {
    const state = await loadSession();
    if (state === 'first-run') throw redirect({ to: '/first-run' });
    if (state === 'signed-in') throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../../pages/door/sign-in-page'), 'SignInPage'),
});

const firstRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/first-run',
  beforeLoad: async () => {
    if ((await loadSession()) !== 'first-run') throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('../../pages/door/first-run-page'), 'FirstRunPage'),
});

/** For whoever holds the link, signed in or not: the session is not asked for. */
const replyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reply',
  component: lazyRouteComponent(() => import('../../pages/reply/reply-page'), 'ReplyPage'),
});

/** At the end of each digest: whoever holds it may end it, with or without an account. */
const stopDigestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/digest/stop',
  component: lazyRouteComponent(() => import('../../pages/reply/stop-digest-page'), 'StopDigestPage'),
});

export const doorRoutes = [signInRoute, firstRunRoute, replyRoute, stopDigestRoute] as const;
