import { aName, aPilot } from './builders.js';
import { aBulkEdit, aTemplate, aView } from './builders-everyday.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to saved views and of many pilots, each once, in an order in which they can be made. */
export async function changesOfEveryday(house: House, own: TestWorkspace): Promise<readonly ExampleChange[]> {
  const viewId = (await aView(house, own.people.ADMIN)).id;
  const view = { list: 'VENDORS', name: aName('Sharers'), params: [], sharing: 'PRIVATE' };
  const { id: pilotId, version } = await aPilot(house, own);
  const many = { pilots: [{ pilotId, version }], changes: { moveDays: 7 }, reason: 'New year.' };
  const bulkEditId = await aBulkEdit(house, own);
  const templateId = (await aTemplate(house, own.people.ADMIN)).id;
  const template = { name: aName('Anew') };
  return [
    ['saveView', view, { ...view, params: [{ name: 'stage', values: ['RUNNING'] }] }],
    ['deleteView', { viewId }, null],
    ['restoreView', { viewId }, null],
    [
      'fillFromTemplate',
      { pilotId, templateId: (await aTemplate(house, own.people.ADMIN, { hypothesis: null })).id },
      null,
    ],
    ['saveTemplate', template, { ...template, decisionDays: 0 }],
    ['deleteTemplate', { templateId }, null],
    ['restoreTemplate', { templateId }, null],
    ['bulkEdit', many, { ...many, changes: {} }],
    ['undoBulkEdit', { bulkEditId }, null],
  ];
}
