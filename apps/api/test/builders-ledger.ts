import { addDays, type Day } from '@scrimmage/domain/calendar';
import { type Changed, change, inDays } from './builders.js';
import { anEngagement, type BuiltEngagement, recorded } from './builders-terms.js';
import type { House, Person, TestWorkspace } from './house.js';

const euros = (amount: number) => amount * 100;

/** The method's own example: a base fee every 30 days from go-live, and a share of the gain. */
export const baseFee = {
  currency: 'EUR',
  horizonDays: 360,
  kickoffDay: 15,
  goLiveDay: 90,
  firstValueDay: 120,
  noticeDays: 30,
  fees: [
    {
      name: 'Base fee',
      amount: euros(6_000),
      trigger: 'GO_LIVE',
      everyDays: 30,
      clause: 'The base fee is due from go-live.',
    },
  ],
  gainShare: { share: 0.3, base: euros(50_000), cap: euros(180_000) },
  integration: { amount: euros(60_000), buyerShare: 0.5 },
  exit: { amount: euros(20_000), buyerShare: 0.5 },
  buyerInternalPerMonth: euros(8_000),
  valueAtTarget: euros(600_000),
  vendorCost: { upfront: euros(20_000), perMonth: euros(10_000) },
};

export interface SignedEngagement extends BuiltEngagement {
  readonly signedOn: Day;
  /** So many days after signature. */
  readonly day: (count: number) => Day;
}

/** An engagement whose terms were signed so many days ago; further days and its end as given, counted from signature. */
export async function signed(
  house: House,
  workspace: TestWorkspace,
  {
    sheet = baseFee,
    ago = 300,
    goLive = 90,
    ended = null,
    pilotId,
  }: { sheet?: object; ago?: number; goLive?: number | null; ended?: number | null; pilotId?: string } = {},
): Promise<SignedEngagement> {
  const { PROCUREMENT } = workspace.people;
  const engagement = await anEngagement(house, workspace, pilotId === undefined ? {} : { pilotId });
  const signedOn = inDays(-ago);
  const day = (count: number) => addDays(signedOn, count);
  const made = await recorded(house, PROCUREMENT, engagement.id, { state: 'SIGNED', sheet, signedOn });
  const changes = {
    ...(goLive !== null && { goLiveOn: day(goLive) }),
    ...(ended !== null && { endedOn: day(ended) }),
  };
  const { version } = made.payload.engagement;
  const dated = { engagementId: engagement.id, version, changes };
  const { payload, errors } = await change(
    house,
    PROCUREMENT,
    'editEngagement',
    dated,
    'engagement { id version }',
  );
  if (!payload?.engagement || payload.problems.length) throw new Error(JSON.stringify({ payload, errors }));
  return { ...engagement, ...payload.engagement, signedOn, day };
}

/** An invoice of 1,200 euros of the engagement's vendor, as it is typed. */
export function anInvoice(
  { id, vendor }: Pick<BuiltEngagement, 'id' | 'vendor'>,
  input: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  return {
    vendorId: vendor.id,
    engagementId: id,
    on: '2026-03-01',
    amount: euros(1_200),
    currency: 'EUR',
    ...input,
  };
}

export const invoiceFields = `id kind number on amount { minorUnits currency } disputed note version
  alarms { kind sentence clause daysEarly entryId amount { minorUnits currency } }`;

/** Adds invoices, whatever is wrong with them unless said. */
export function added(
  house: House,
  person: Person,
  invoices: readonly object[],
  despiteAlarms = true,
): Promise<Changed> {
  return change(
    house,
    person,
    'addInvoices',
    { invoices, despiteAlarms },
    `invoices { ${invoiceFields} } engagements { id } alarms { alarms { kind sentence clause daysEarly } }`,
  );
}
