import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { importSearch, newImportSearch } from '../../pages/import/import-search';
import { auditSearch } from '../../pages/settings/audit-search';
import { causesSearch, listSearch, membersSearch, systemsSearch } from '../../pages/settings/list-search';
import { shellRoute } from './root-route';

const settingsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('../../pages/settings/settings-frame'), 'SettingsFrame'),
});

const settingsIndexRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/settings/programs', replace: true });
  },
});
const programsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'programs',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/programs-page'), 'ProgramsPage'),
});
const systemsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'systems',
  validateSearch: systemsSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/systems-page'), 'SystemsPage'),
});
const unitsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'units',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/units-page'), 'UnitsPage'),
});
const metricsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'metrics',
  validateSearch: listSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/metrics-page'), 'MetricsPage'),
});
const causesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'causes',
  validateSearch: causesSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/causes-page'), 'CausesPage'),
});
const templatesRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'templates',
  component: lazyRouteComponent(() => import('../../pages/settings/templates-page'), 'TemplatesPage'),
});
const membersRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'members',
  validateSearch: membersSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/members-page'), 'MembersPage'),
});
const tokensRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'tokens',
  component: lazyRouteComponent(() => import('../../pages/settings/tokens-page'), 'TokensPage'),
});
const auditRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../../pages/settings/audit-page'), 'AuditPage'),
});
const importsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'imports',
  component: lazyRouteComponent(() => import('../../pages/settings/imports-page'), 'ImportsPage'),
});
const notificationsRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'notifications',
  component: lazyRouteComponent(() => import('../../pages/settings/notifications-page'), 'NotificationsPage'),
});
const digestRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'digest',
  component: lazyRouteComponent(() => import('../../pages/settings/digest-page'), 'DigestSettingsPage'),
});
const accountRoute = createRoute({
  getParentRoute: () => settingsRoute,
  path: 'account',
  component: lazyRouteComponent(() => import('../../pages/settings/account-page'), 'AccountPage'),
});

const newImportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import/new',
  validateSearch: newImportSearch,
  component: lazyRouteComponent(() => import('../../pages/import/new-import-page'), 'NewImportPage'),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: '/import/$id',
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import('../../pages/import/import-page'), 'ImportPage'),
});

export const settingsRoutes = [
  settingsRoute.addChildren([
    settingsIndexRoute,
    programsRoute,
    systemsRoute,
    unitsRoute,
    metricsRoute,
    causesRoute,
    templatesRoute,
    membersRoute,
    tokensRoute,
    auditRoute,
    importsRoute,
    notificationsRoute,
    digestRoute,
    accountRoute,
  ]),
  newImportRoute,
  importRoute,
] as const;
