import { digest } from '@scrimmage/domain/imports/digest';
import { quoted } from '@scrimmage/domain/imports/given-text';
import type { ImportTarget } from '@scrimmage/domain/imports/import-target';
import type { DraftedRow, PilotDraft, RowRemark } from '@scrimmage/domain/imports/pilot-draft';
import { v7 as uuidv7 } from 'uuid';
import { copyLine } from './copy-line.js';
import type { NameBook } from './name-book.js';

/** Everything names and addresses of a file are looked up in. */
export interface Books {
  readonly program: NameBook;
  readonly unit: NameBook;
  readonly system: NameBook;
  readonly leads: ReadonlyMap<string, string>;
}

/** The columns rows are sent in, in this order. Refused rows have a row number and remarks alone. */
export const stagedColumns = [
  'row integer not null',
  'source_key text',
  'fingerprint text',
  'new_id uuid',
  'name text',
  'problem text',
  'program_id uuid',
  'unit_id uuid',
  'system_id uuid',
  'lead_id uuid',
  'vendor_text text',
  'stage text',
  'outcome text',
  'proposed_on date',
  'started_on date',
  'decision_date date',
  'closed_on date',
  'customer_outcome text',
  'business_outcome text',
  'hypothesis text',
  'stated jsonb',
  'given json',
  'remarks jsonb not null',
] as const;

/** What a file says in the words of its columns, by the column of the pilot it decides. */
type Said = (draft: PilotDraft) => string | null;

/** The fields of a pilot an import decides: their column, their target, and what the file says. */
export const decided: readonly {
  readonly column: string;
  readonly target: ImportTarget;
  readonly said: Said;
}[] = [
  { column: 'name', target: 'NAME', said: (d) => d.name },
  { column: 'problem', target: 'PROBLEM', said: (d) => d.problem },
  { column: 'program_id', target: 'PROGRAM', said: (d) => d.program },
  { column: 'unit_id', target: 'UNIT', said: (d) => d.unit },
  { column: 'system_id', target: 'SYSTEM', said: (d) => d.system },
  { column: 'lead_id', target: 'LEAD_EMAIL', said: (d) => d.leadEmail },
  { column: 'vendor_text', target: 'VENDOR', said: (d) => d.vendorText },
  { column: 'stage', target: 'STAGE', said: (d) => `${d.stage} ${d.outcome ?? ''}` },
  { column: 'outcome', target: 'STAGE', said: (d) => `${d.stage} ${d.outcome ?? ''}` },
  { column: 'proposed_on', target: 'PROPOSED_ON', said: (d) => d.proposedOn },
  { column: 'started_on', target: 'STARTED_ON', said: (d) => d.startedOn },
  { column: 'decision_date', target: 'DECISION_DATE', said: (d) => d.decisionDate },
  { column: 'closed_on', target: 'CLOSED_ON', said: (d) => d.closedOn },
  {
    column: 'customer_outcome',

    target: 'CUSTOMER_OUTCOME',
    said: (d) => d.customerOutcome,
  },
  {
    column: 'business_outcome',

    target: 'BUSINESS_OUTCOME',
    said: (d) => d.businessOutcome,
  },
  { column: 'hypothesis', target: 'HYPOTHESIS', said: (d) => d.hypothesis },
];

/** Texts are compared and never shown, so long ones are kept as their digest. */
const short = (text: string | null) => (text !== null && text.length > 32 ? digest(text) : text);

function statedOf(draft: PilotDraft, mapped: ReadonlySet<ImportTarget>): Record<string, string | null> {
  const stated: Record<string, string | null> = {};
  for (const { column, target, said } of decided) if (mapped.has(target)) stated[column] = short(said(draft));
  return stated;
}

function unknownLead(draft: PilotDraft, email: string, column: string | null): RowRemark {
  return {
    row: draft.row,
    severity: 'REMARK',
    kind: 'UNKNOWN_LEAD',
    column,
    value: email,
    sentence: `No member has the address ${quoted(email)}, so nobody leads the pilot yet.`,
  };
}

/** Makes the function that writes drafted rows as lines for COPY, names looked up. */
export function stagedRows(
  books: Books,
  mapped: ReadonlySet<ImportTarget>,
  leadColumn: string | null,
): (drafted: DraftedRow) => string {
  const nothing = stagedColumns.slice(2).map(() => null);
  return (drafted) => {
    if (!drafted.ok) return copyLine([drafted.row, ...nothing, JSON.stringify(drafted.refusals)]);
    const { draft } = drafted;
    const lead = draft.leadEmail === null ? null : (books.leads.get(draft.leadEmail) ?? null);
    const remarks =
      draft.leadEmail !== null && lead === null
        ? [...draft.remarks, unknownLead(draft, draft.leadEmail, leadColumn)]
        : draft.remarks;
    return copyLine([
      draft.row,
      draft.sourceKey,
      draft.fingerprint,
      uuidv7(),
      draft.name,
      draft.problem,
      books.program.idOf(draft.program),
      draft.unit === null ? null : books.unit.idOf(draft.unit),
      draft.system === null ? null : books.system.idOf(draft.system),
      lead,
      draft.vendorText,
      draft.stage,
      draft.outcome,
      draft.proposedOn,
      draft.startedOn,
      draft.decisionDate,
      draft.closedOn,
      draft.customerOutcome,
      draft.businessOutcome,
      draft.hypothesis,
      JSON.stringify(statedOf(draft, mapped)),
      JSON.stringify(draft.given),
      JSON.stringify(remarks),
    ]);
  };
}
