import type { Failure } from '@scrimmage/domain/failure';
import { EntitySchema } from 'typeorm';

/** A failure as its row has it: the amount in two columns, everything else as the domain says it. */
export type FailureRow = Omit<Failure, 'internalCost'> & {
  readonly internalCost: number | null;
  readonly internalCurrency: string | null;
};

export const FailureTable = new EntitySchema<FailureRow>({
  name: 'Failure',
  tableName: 'failure',
  columns: {
    workspaceId: { name: 'workspace_id', type: 'uuid', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'integer' },
    whatFailed: { name: 'what_failed', type: 'text' },
    pilotId: { name: 'pilot_id', type: 'uuid', nullable: true },
    programId: { name: 'program_id', type: 'uuid' },
    causeId: { name: 'cause_id', type: 'uuid', nullable: true },
    kind: { type: 'text', nullable: true },
    startedOn: { name: 'started_on', type: 'date', nullable: true },
    seenOn: { name: 'seen_on', type: 'date' },
    stoppedOn: { name: 'stopped_on', type: 'date', nullable: true },
    internalCost: { name: 'internal_cost', type: 'bigint', nullable: true },
    internalCurrency: { name: 'internal_currency', type: 'text', nullable: true },
    mode1Affected: { name: 'mode1_affected', type: 'boolean', nullable: true },
    decisionId: { name: 'decision_id', type: 'uuid', nullable: true },
    loggedBy: { name: 'logged_by', type: 'uuid' },
    loggedAt: { name: 'logged_at', type: 'timestamptz' },
    withdrawnReason: { name: 'withdrawn_reason', type: 'text', nullable: true },
    withdrawnBy: { name: 'withdrawn_by', type: 'uuid', nullable: true },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
    version: { type: 'integer' },
  },
});

/** Splits the amount of a failure, or of changes to one, into its two columns. */
export function toFailureRow(failure: Partial<Failure>): Partial<FailureRow> {
  const { internalCost: cost, ...rest } = failure;
  return {
    ...rest,
    ...(cost !== undefined && {
      internalCost: cost?.minorUnits ?? null,
      internalCurrency: cost?.currency ?? null,
    }),
  };
}
