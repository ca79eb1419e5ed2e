import { aPdf, attach } from './attach-desk.js';
import { aPilot } from './builders.js';
import type { ExampleChange } from './changes-of-house.js';
import type { House, TestWorkspace } from './house.js';

/** The changes to documents, each once, in an order in which they can be made. */
export async function changesOfAttachments(
  house: House,
  own: TestWorkspace,
): Promise<readonly ExampleChange[]> {
  const { id } = await aPilot(house, own);
  const { body } = await attach(house, own.people.LEAD, ['PILOT', id], aPdf());
  const given = { attachmentId: body.id };
  return [
    ['removeAttachment', given, given],
    ['restoreAttachment', given, given],
  ];
}
