import { aName, aPilot, change } from './builders.js';
import type { House, Person, TestWorkspace } from './house.js';

/** A saved view as tests ask for one. */
export interface BuiltView {
  readonly id: string;
  readonly version: number;
}

/** A view of running pilots that is its owner's alone. */
export async function aView(
  house: House,
  by: Person,
  input: Readonly<Record<string, unknown>> = {},
): Promise<BuiltView> {
  const params = [{ name: 'stage', values: ['RUNNING'] }];
  const given = { list: 'PILOTS', name: aName('Running'), params, sharing: 'PRIVATE', ...input };
  const { payload, errors } = await change(house, by, 'saveView', given, 'view { id version }');
  if (errors.length || payload.refusal || payload.problems.length)
    throw new Error(`The view was not saved: ${JSON.stringify({ errors, payload })}`);
  return payload.view;
}

/** A pilot's decision moved by a week; the id of the change. */
export async function aBulkEdit(house: House, own: TestWorkspace): Promise<string> {
  const { id, version } = await aPilot(house, own);
  const given = { pilots: [{ pilotId: id, version }], changes: { moveDays: 7 }, reason: 'New year.' };
  const { payload, errors } = await change(house, own.people.ADMIN, 'bulkEdit', given, 'bulkEdit { id }');
  if (errors.length || !payload.bulkEdit)
    throw new Error(`Not changed: ${JSON.stringify({ errors, payload })}`);
  return payload.bulkEdit.id;
}

/** A template that states a hypothesis. */
export async function aTemplate(
  house: House,
  by: Person,
  input: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly name: string }> {
  const given = { name: aName('Refunds'), hypothesis: 'Shorter waits keep people.', ...input };
  const { payload, errors } = await change(house, by, 'saveTemplate', given, 'template { id name }');
  if (errors.length || !payload.template)
    throw new Error(`Not saved: ${JSON.stringify({ errors, payload })}`);
  return payload.template;
}
