import type { PilotOrder, PilotSort } from '@scrimmage/contract/generated/schema-types';
import sql, { raw, type Sql } from 'sql-template-tag';
import type { SortType } from '../platform/graphql/connection.js';

/** A list's order: what rows are sorted by, its type for the cursor, and which way. */
export interface SortKey {
  readonly by: Sql;
  readonly type: SortType;
  readonly way: Sql;
  readonly past: Sql;
}

const stageRank = sql`array_position(array['PROPOSED', 'RUNNING', 'DECIDING', 'CLOSED'], p.stage)`;

/** Rows without a date come last whichever way the list runs. */
function dated(column: string, descending: boolean): Sql {
  return raw(`coalesce(${column}, '${descending ? '-' : ''}infinity'::date)`);
}

function sorted(field: PilotSort, descending: boolean): Pick<SortKey, 'by' | 'type'> {
  switch (field) {
    case 'KEY':
      return { by: sql`p.number`, type: 'integer' };
    case 'NAME':
      return { by: sql`lower(p.name)`, type: 'text' };
    case 'STAGE':
      return { by: stageRank, type: 'integer' };
    case 'DECISION_DATE':
      return { by: dated('p.decision_date', descending), type: 'date' };
    case 'AGE':
      return { by: dated('coalesce(p.started_on, p.proposed_on)', descending), type: 'date' };
    case 'UPDATED':
      return { by: sql`p.updated_at`, type: 'timestamptz' };
  }
}

/** The order asked for. The oldest pilots began first, so *age* descending is the begin date ascending. */
export function sortKey(order: PilotOrder | null | undefined): SortKey {
  const field = order?.field ?? 'KEY';
  const direction = order?.direction ?? 'DESC';
  const descending = (direction === 'DESC') !== (field === 'AGE');
  const { by, type } = sorted(field, descending);
  return {
    by,
    type,
    way: descending ? sql`desc` : sql`asc`,
    past: descending ? sql`<` : sql`>`,
  };
}
