import { aPilot, type Built, type Changed, change } from './builders.js';
import { aVendor } from './builders-vendors.js';
import type { House, Person, TestWorkspace } from './house.js';

const euros = (amount: number) => amount * 100;

const about = {
  currency: 'EUR',
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  buyerInternalPerMonth: euros(8_000),
  valueAtTarget: euros(600_000),
  vendorCost: { upfront: euros(20_000), perMonth: euros(10_000) },
};

/** A pilot that costs nothing until value is proven, and grows with it; the vendor bears most of the integration. */
export const zeroRisk = {
  ...about,
  fees: [
    {
      name: 'Success fee',
      amount: euros(240_000),
      trigger: 'VALUE_PROVEN',
      contingent: { threshold: 0.5, full: 1, shape: 'LINEAR' },
      clause: 'No fee is due before value is proven.',
    },
  ],
  noticeDays: 30,
  integration: { amount: euros(60_000), buyerShare: 0.3 },
  exit: { amount: euros(20_000), buyerShare: 0 },
  clauses: [{ about: 'INTEGRATION', text: 'The supplier bears seven tenths of the integration.' }],
};

/** Time and materials every month from signature, with notice. */
export const timeAndMaterials = {
  ...about,
  noticeDays: 60,
  fees: [{ name: 'Team', amount: euros(20_000), trigger: 'SIGNATURE', everyDays: 30 }],
  integration: { amount: euros(60_000), buyerShare: 1 },
  exit: { amount: euros(20_000), buyerShare: 1 },
};

export interface BuiltEngagement {
  readonly id: string;
  readonly version: number;
  readonly pilotId: string;
  readonly vendor: Built;
}

/** A vendor's part in a pilot; both are made on the way unless given. */
export async function anEngagement(
  house: House,
  workspace: TestWorkspace,
  input: { readonly pilotId?: string; readonly vendor?: Built } = {},
): Promise<BuiltEngagement> {
  const pilotId = input.pilotId ?? (await aPilot(house, workspace)).id;
  const vendor = input.vendor ?? (await aVendor(house, workspace));
  const { payload, errors } = await change(
    house,
    workspace.people.ADMIN,
    'engageVendor',
    { pilotId, vendorId: vendor.id },
    'engagement { id version }',
  );
  if (!payload?.engagement) throw new Error(`Not engaged: ${JSON.stringify({ payload, errors })}`);
  return { ...payload.engagement, pilotId, vendor };
}

/** Records terms on top of what was looked at. */
export function recorded(
  house: House,
  person: Person,
  engagementId: string,
  input: Readonly<Record<string, unknown>> = {},
  fields = 'terms { id version state } engagement { id version }',
): Promise<Changed> {
  const given = { engagementId, version: 0, state: 'PROPOSED', sheet: zeroRisk, ...input };
  return change(house, person, 'recordTerms', given, fields);
}
