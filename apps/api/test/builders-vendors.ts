import { v7 as uuidv7 } from 'uuid';
import { ask } from './ask.js';
import { aName, aPilot, asUpkeep, type Built, change } from './builders.js';
import type { House, TestWorkspace } from './house.js';

/** A vendor; its name falls together with no other unless given. */
export async function aVendor(
  house: House,
  { people }: TestWorkspace,
  input: Readonly<Record<string, unknown>> = {},
): Promise<Built> {
  const given = { name: aName('Halyard'), despiteSimilar: true, ...input };
  const { payload, errors } = await change(
    house,
    people.PROCUREMENT,
    'addVendor',
    given,
    'vendor { id name version }',
  );
  if (!payload?.vendor) throw new Error(`addVendor was not done: ${JSON.stringify({ errors, payload })}`);
  return payload.vendor;
}

/** A vendor's part in a pilot, as a row. */
export async function aPart(
  house: House,
  workspace: TestWorkspace,
  vendorId: string,
  pilotId?: string,
): Promise<{ readonly id: string; readonly pilotId: string }> {
  const id = uuidv7();
  const pilot = pilotId ?? (await aPilot(house, workspace)).id;
  await asUpkeep(
    house,
    `insert into engagement (workspace_id, id, pilot_id, vendor_id, created_by, created_at, updated_at, version)
     values ($1, $2, $3, $4, $5, now(), now(), 1)`,
    [workspace.id, id, pilot, vendorId, workspace.people.ADMIN.actor.memberId],
  );
  return { id, pilotId: pilot };
}

/** An entry of the ledger, as a row; given under a supplier's name when that is said. */
export async function anEntry(
  house: House,
  workspace: TestWorkspace,
  vendorId: string,
  { supplier = null, engagementId = null }: { supplier?: string | null; engagementId?: string | null } = {},
): Promise<string> {
  const id = uuidv7();
  await asUpkeep(
    house,
    `insert into ledger_entry (workspace_id, id, kind, vendor_id, engagement_id, on_day, amount, currency, disputed,
       source_supplier, recorded_by, recorded_at, version)
     values ($1, $2, 'INVOICE', $3, $4, '2026-01-31', 100, 'EUR', false, $5, $6, now(), 1)`,
    [workspace.id, id, vendorId, engagementId, supplier, workspace.people.ADMIN.actor.memberId],
  );
  return id;
}

/** Whose a row is now. */
export async function ownerOf(
  house: House,
  table: 'engagement' | 'ledger_entry',
  id: string,
): Promise<string> {
  const [row] = await asUpkeep<{ vendor_id: string }>(house, `select vendor_id from ${table} where id = $1`, [
    id,
  ]);
  return row?.vendor_id ?? '';
}

const asked = `id name website note version names { name entries } contacts { name role email phone }
  documents { title url pilotId } merges { id name undoable by { name } }
  viewerCan { edit merge recordTerms keepLedger rate }`;

/** A vendor as its page shows it. */
// biome-ignore lint/suspicious/noExplicitAny: its shape is what is asked for above
export async function vendorPage(house: House, { people }: TestWorkspace, id: string): Promise<any> {
  const query = `query ($id: ID!) { vendor(id: $id) { ${asked} } }`;
  const { data, errors } = await ask(house, people.LEAD, query, { id });
  if (errors.length) throw new Error(JSON.stringify(errors));
  return data.vendor;
}
