import type { Pilot } from '@scrimmage/domain/pilot';
import { EntitySchema } from 'typeorm';

/** A pilot as its row has it: amounts in two columns each, everything else as the domain says it. */
export type PilotRow = Omit<Pilot, 'largestLossOurs' | 'largestLossVendor'> & {
  readonly largestLossOurs: number | null;
  readonly largestLossOursCurrency: string | null;
  readonly largestLossVendor: number | null;
  readonly largestLossVendorCurrency: string | null;
};

export const PilotTable = new EntitySchema<PilotRow>({
  name: 'Pilot',
  tableName: 'pilot',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    name: { type: 'text' },
    problem: { type: 'text', nullable: true },
    programId: { name: 'program_id', type: 'uuid' },
    unitId: { name: 'unit_id', type: 'uuid', nullable: true },
    leadId: { name: 'lead_id', type: 'uuid', nullable: true },
    sponsorId: { name: 'sponsor_id', type: 'uuid', nullable: true },
    deciderId: { name: 'decider_id', type: 'uuid', nullable: true },
    systemId: { name: 'system_id', type: 'uuid', nullable: true },
    stage: { type: 'text' },
    onHold: { name: 'on_hold', type: 'boolean' },
    outcome: { type: 'text', nullable: true },
    decisionDate: { name: 'decision_date', type: 'date', nullable: true },
    proposedOn: { name: 'proposed_on', type: 'date', nullable: true },
    startedOn: { name: 'started_on', type: 'date', nullable: true },
    closedOn: { name: 'closed_on', type: 'date', nullable: true },
    customerOutcome: { name: 'customer_outcome', type: 'text', nullable: true },
    businessOutcome: { name: 'business_outcome', type: 'text', nullable: true },
    hypothesis: { type: 'text', nullable: true },
    ambition: { type: 'text', nullable: true },
    preMortem: { name: 'pre_mortem', type: 'text', nullable: true },
    largestLossOurs: { name: 'largest_loss_ours', type: 'bigint', nullable: true },
    largestLossOursCurrency: { name: 'largest_loss_ours_currency', type: 'text', nullable: true },
    largestLossVendor: { name: 'largest_loss_vendor', type: 'bigint', nullable: true },
    largestLossVendorCurrency: { name: 'largest_loss_vendor_currency', type: 'text', nullable: true },
    vendorText: { name: 'vendor_text', type: 'text', nullable: true },
    noVendor: { name: 'no_vendor', type: 'boolean' },
    importId: { name: 'import_id', type: 'uuid', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

/** Splits the amounts of a pilot, or of changes to one, into their two columns. */
export function toPilotRow(pilot: Partial<Pilot>): Partial<PilotRow> {
  const { largestLossOurs: ours, largestLossVendor: vendor, ...rest } = pilot;
  return {
    ...rest,
    ...(ours !== undefined && {
      largestLossOurs: ours?.minorUnits ?? null,
      largestLossOursCurrency: ours?.currency ?? null,
    }),
    ...(vendor !== undefined && {
      largestLossVendor: vendor?.minorUnits ?? null,
      largestLossVendorCurrency: vendor?.currency ?? null,
    }),
  };
}
