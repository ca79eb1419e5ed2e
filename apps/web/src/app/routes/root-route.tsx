import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { loadSession } from '../../platform/session';
import { Shell } from '../shell/shell';
import { NotFoundPage, RouteBroken } from './route-states';

export const rootRoute = createRootRoute({
  component: Outlet,
  errorComponent: RouteBroken,
});

/** Everything behind the door: whoever is not signed in is sent to the door, and comes back to the same address. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    const state = await loadSession();
    if (state === 'first-run') throw redirect({ to: '/first-run' });
    if (state === 'signed-out') {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    }
  },
  component: Shell,
  errorComponent: RouteBroken,
  notFoundComponent: NotFoundPage,
});

/** Every other address. Behind the door too: strangers learn nothing about which addresses exist. */
export const elsewhereRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '$',
  component: NotFoundPage,
});
