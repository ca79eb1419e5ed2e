import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { failuresSearch } from '../../pages/failures/failures-search';
import { learningsSearch } from '../../pages/learnings/learnings-search';
import { shellRoute } from './root-route';

const learningsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learnings',
  validateSearch: learningsSearch,
  component: lazyRouteComponent(() => import('../../pages/learnings/learnings-page'), 'LearningsPage'),
});

const learningRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/learnings/$key',
  component: lazyRouteComponent(() => import('../../pages/learnings/learning/learning-page'), 'LearningPage'),
});

const failuresRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/failures',
  validateSearch: failuresSearch,
  component: lazyRouteComponent(() => import('../../pages/failures/failures-page'), 'FailuresPage'),
});

const budgetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/failures/budget',
  component: lazyRouteComponent(() => import('../../pages/failures/budget/budget-page'), 'BudgetPage'),
});

const failureRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/failures/$key',
  component: lazyRouteComponent(() => import('../../pages/failures/failure/failure-page'), 'FailurePage'),
});

export const learningRoutes = [
  learningsRoute,
  learningRoute,
  failuresRoute,
  budgetRoute,
  failureRoute,
] as const;
