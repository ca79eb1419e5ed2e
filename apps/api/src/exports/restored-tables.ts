import { restoredAttachments } from './attachment-tables.js';
import { restoredBalance } from './balance-tables.js';
import { restoredDashboards } from './dashboard-tables.js';
import { restoredEngagements } from './engagement-tables.js';
import { restoredEveryday } from './everyday-tables.js';
import { restoredEvidence } from './evidence-tables.js';
import { restoredFailures, restoredRepeats } from './failure-tables.js';
import { restoredLearnings } from './learning-tables.js';
import { restoredLedger } from './ledger-tables.js';
import { restoredNotifications } from './notification-tables.js';
import { restoredRatings } from './rating-tables.js';
import type { Everything } from './read-export.js';
import { cased, type RestoredTable, same } from './restored-table.js';
import { restoredSprints } from './sprint-tables.js';
import { restoredVendors } from './vendor-tables.js';

/** What stands within pilots, each a list. */
type PilotPart =
  | 'comments'
  | 'systemsTouched'
  | 'sources'
  | 'valueModels'
  | 'padsRatings'
  | 'healthDeclarations'
  | 'healthStates';

/** What stands within pilots, with the pilot it belongs to. */
const ofPilots = (list: PilotPart) => (everything: Everything) =>
  everything.pilots.flatMap((pilot) => pilot[list].map((item) => ({ ...item, pilotId: pilot.id })));

/** In an order in which each table points at earlier ones only. */
export const restoredTables: readonly RestoredTable[] = [
  {
    name: 'member',
    fields: [
      ...same('uuid', 'id'),
      ...same('text', 'name', 'email', 'role'),
      ...same('boolean', 'active'),
      ...cased('timestamptz', 'joined_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ members }) => members,
  },
  {
    name: 'unit',
    fields: [...same('uuid', 'id'), ...same('text', 'name'), ...same('integer', 'version')],
    rows: ({ units }) => units,
  },
  {
    name: 'program',
    fields: [
      ...cased('uuid', 'id', 'owner_id'),
      ...same('text', 'name', 'purpose'),
      ...same('integer', 'version'),
    ],
    rows: ({ programs }) => programs,
  },
  {
    name: 'system',
    fields: [
      ...cased('uuid', 'id', 'owner_id'),
      ...same('text', 'name', 'mode', 'layer'),
      ...same('integer', 'version'),
    ],
    rows: ({ systems }) => systems,
  },
  {
    name: 'import_mapping',
    fields: [...same('text', 'name'), ...same('jsonb', 'memory'), ...cased('timestamptz', 'updated_at')],
    rows: ({ importMappings }) => importMappings,
  },
  {
    name: 'import',
    // When it may be undone is left out: what it changed is not in an export.
    fields: [
      ...cased('uuid', 'id', 'created_by'),
      ...cased('text', 'kind', 'file_name', 'mapping', 'state', 'encoding', 'delimiter'),
      ...cased('jsonb', 'columns', 'stage_words', 'chosen', 'counts'),
      ...cased('timestamptz', 'created_at', 'applied_at'),
      ...same('integer', 'done', 'version'),
    ],
    // Exports of earlier releases know one kind only.
    rows: ({ imports }) => imports.map((one) => ({ kind: 'PILOTS', ...one })),
  },
  {
    name: 'pilot',
    fields: [
      ...cased(
        'uuid',
        'id',
        'program_id',
        'unit_id',
        'lead_id',
        'sponsor_id',
        'decider_id',
        'system_id',
        'import_id',
      ),
      ...same('integer', 'number', 'version'),
      ...cased('text', 'name', 'problem', 'stage', 'outcome', 'customer_outcome', 'business_outcome'),
      ...cased('text', 'hypothesis', 'ambition', 'pre_mortem', 'vendor_text'),
      ...cased('text', 'largest_loss_ours_currency', 'largest_loss_vendor_currency'),
      ...cased('bigint', 'largest_loss_ours', 'largest_loss_vendor'),
      ...cased('boolean', 'on_hold', 'no_vendor'),
      ...cased('date', 'decision_date', 'proposed_on', 'started_on', 'closed_on'),
      ...cased('timestamptz', 'created_at', 'updated_at'),
    ],
    rows: ({ pilots }) => pilots,
  },
  {
    name: 'pilot_system',
    fields: [...cased('uuid', 'pilot_id', 'system_id', 'approver_id'), ...same('text', 'access')],
    rows: ofPilots('systemsTouched'),
  },
  {
    name: 'comment',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'author_id'),
      ...same('text', 'text'),
      ...cased('timestamptz', 'created_at'),
    ],
    rows: ofPilots('comments'),
  },
  {
    name: 'pilot_source',
    fields: [
      ...cased('uuid', 'pilot_id', 'import_id'),
      ...cased('text', 'mapping', 'source_key', 'fingerprint'),
      ...same('integer', 'row'),
      ...same('jsonb', 'stated', 'remarks'),
      ...same('json', 'given'),
    ],
    rows: ofPilots('sources'),
  },
  {
    name: 'value_model',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'edited_by'),
      ...cased('integer', 'version', 'horizon_months'),
      ...same('text', 'currency'),
      ...cased('double precision', 'discount_rate'),
      ...same('json', 'adoption', 'lines', 'effect'),
      ...cased('bigint', 'sunk', 'weekly_burn'),
      ...cased('timestamptz', 'edited_at'),
    ],
    rows: ofPilots('valueModels'),
  },
  {
    name: 'pads_rating',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'rater_id'),
      ...same('text', 'kind', 'sentence'),
      ...same('jsonb', 'levels'),
      ...cased('timestamptz', 'rated_at'),
    ],
    rows: ofPilots('padsRatings'),
  },
  {
    name: 'health_declaration',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'declared_by'),
      ...same('text', 'state', 'sentence'),
      ...cased('timestamptz', 'declared_at'),
    ],
    rows: ofPilots('healthDeclarations'),
  },
  {
    name: 'health_state',
    fields: [
      ...cased('uuid', 'id', 'pilot_id'),
      ...same('text', 'state'),
      ...same('jsonb', 'reasons'),
      ...same('timestamptz', 'since'),
    ],
    rows: ofPilots('healthStates'),
  },
  ...restoredEvidence,
  ...restoredVendors,
  ...restoredEngagements,
  {
    name: 'decision',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'decided_by', 'scale_owner_id'),
      ...cased('text', 'gate', 'choice', 'outcome', 'reason', 'affected', 'overrule_reason'),
      // The text of the snapshot is not read as JSON: its hash is of these letters.
      ...cased('text', 'snapshot', 'snapshot_hash'),
      ...cased('boolean', 'overrule', 'status_quo'),
      ...same('jsonb', 'overrules'),
      ...cased('date', 'new_decision_date', 'previous_decision_date'),
      ...cased('timestamptz', 'decided_at'),
      ...cased('integer', 'pilot_version'),
    ],
    rows: ({ decisions }) => decisions,
  },
  {
    name: 'condition',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'decision_id', 'owner_id', 'set_by', 'cleared_by'),
      ...same('text', 'gate', 'text', 'note'),
      ...cased('date', 'due_on'),
      ...cased('timestamptz', 'set_at', 'cleared_at'),
      ...same('integer', 'version'),
    ],
    rows: ({ conditions }) => conditions,
  },
  {
    name: 'follow_up',
    fields: [
      ...cased('uuid', 'id', 'pilot_id', 'decision_id', 'recorded_by'),
      ...same('text', 'metric', 'unit', 'kind', 'design', 'note'),
      ...cased('double precision', 'effect_in_pilot', 'effect_at_scale'),
      ...cased('date', 'due_on'),
      ...cased('timestamptz', 'recorded_at'),
      ...same('integer', 'days', 'version'),
    ],
    rows: ({ followUps }) => followUps,
  },
  ...restoredBalance,
  ...restoredLedger,
  ...restoredRatings,
  ...restoredFailures,
  ...restoredLearnings,
  ...restoredRepeats,
  ...restoredSprints,
  ...restoredDashboards,
  ...restoredEveryday,
  ...restoredAttachments,
  ...restoredNotifications,
];
