import { aDashboard, aTile } from './builders-dashboards.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to dashboards, each once, in an order in which they can be made. */
export async function changesOfDashboards(
  house: House,
  own: TestWorkspace,
): Promise<readonly ExampleChange[]> {
  const dashboardId = (await aDashboard(house, own.people.ADMIN)).id;
  const saved = { title: 'Tuesday', tiles: [aTile()] };
  return [
    ['saveDashboard', saved, { ...saved, tiles: [aTile({ query: '{ nothing }' })] }],
    ['shareDashboard', { dashboardId, sharing: 'WORKSPACE' }, { dashboardId, linkDays: 0 }],
    ['deleteDashboard', { dashboardId }, null],
    ['restoreDashboard', { dashboardId }, null],
  ];
}
