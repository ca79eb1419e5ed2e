import type { PilotFilter, PilotOrder, PilotSort } from '@scrimmage/contract/generated/schema-types';
import * as v from 'valibot';
import type { Selection_rowsFragment } from '../../generated/operations';
import { dayParam, idsParam, manyOfParam, oneOfParam, textParam } from '../../platform/search-params';
import { ageBands, ambitionsSaid, dueBands, modes, outcomes, stages } from './words';

/** What the address of the pilots page may say. */
export const pilotsSearch = v.object({
  view: oneOfParam(['list', 'board', 'timeline']),
  q: textParam,
  stage: manyOfParam(stages),
  outcome: manyOfParam(outcomes),
  program: idsParam,
  unit: idsParam,
  lead: idsParam,
  system: idsParam,
  mode: manyOfParam(modes),
  /** Figures only open those of which it is not. */
  modeKnown: oneOfParam(['no']),
  ambition: manyOfParam(ambitionsSaid),
  due: manyOfParam(dueBands),
  age: manyOfParam(ageBands),
  hold: oneOfParam(['yes', 'no']),
  killLine: oneOfParam(['past', 'within']),
  waits: oneOfParam(['yes', 'no']),
  closedFrom: dayParam,
  closedTo: dayParam,
  import: textParam,
  sort: oneOfParam(['KEY', 'NAME', 'STAGE', 'DECISION_DATE', 'AGE', 'UPDATED']),
  dir: oneOfParam(['ASC', 'DESC']),
  /** The cursor this page begins after, and its number, for the words "51–100 of 2,133". */
  after: textParam,
  page: textParam,
});

export type PilotsSearch = v.InferOutput<typeof pilotsSearch>;

/** Changes the address: what is left out stays. What depends on the address gets the one of this moment, not the one that was drawn. */
export type ChangeSearch = (
  patch: Partial<PilotsSearch> | ((before: PilotsSearch) => Partial<PilotsSearch>),
) => void;

/** The part of the address that says which pilots, whatever the view, order and page. */
export type PilotNarrowing = Omit<PilotsSearch, 'view' | 'sort' | 'dir' | 'after' | 'page'>;

const some = <T>(list: readonly T[] | undefined): readonly T[] | null => (list?.length ? list : null);

/** The address as the question the server is asked; null when every pilot is meant. */
export function filterOf(search: PilotNarrowing): PilotFilter | null {
  const filter = {
    search: search.q?.trim() || null,
    stages: some(search.stage),
    outcomes: some(search.outcome),
    programIds: some(search.program),
    unitIds: some(search.unit),
    leadIds: some(search.lead),
    systemIds: some(search.system),
    modes: some(search.mode),
    modeKnown: search.modeKnown ? false : null,
    ambitions: some(search.ambition),
    due: some(search.due),
    ages: some(search.age),
    onHold: search.hold ? search.hold === 'yes' : null,
    pastKillLine: search.killLine ? search.killLine === 'past' : null,
    waits: search.waits ? search.waits === 'yes' : null,
    closedFrom: search.closedFrom ?? null,
    closedTo: search.closedTo ?? null,
    importId: search.import ?? null,
  };
  const stated = Object.entries(filter).filter(([, value]) => value !== null);
  return stated.length > 0 ? (Object.fromEntries(stated) as PilotFilter) : null;
}

/** Newest first, unless the address says otherwise. */
export function orderOf({ sort, dir }: Pick<PilotsSearch, 'sort' | 'dir'>): PilotOrder {
  return { field: sort ?? 'KEY', direction: dir ?? (sort ? 'ASC' : 'DESC') };
}

/** The order after the head of a column was pressed: ascending first, then the other way round. */
export function sortedBy(
  before: Pick<PilotsSearch, 'sort' | 'dir'>,
  field: PilotSort,
): Pick<PilotsSearch, 'sort' | 'dir'> {
  const order = orderOf(before);
  const ascending = order.field === field && order.direction === 'ASC';
  return { sort: field, dir: ascending ? 'DESC' : 'ASC' };
}

/** A selection as a figure brings it. */
export type RowsSelection = Omit<Selection_rowsFragment, ' $fragmentName' | '__typename'>;

/** The address that opens the rows a figure counts. */
export function rowsSearch(rows: RowsSelection): PilotsSearch {
  return {
    ...(rows.stages && { stage: [...rows.stages] }),
    ...(rows.outcomes && { outcome: [...rows.outcomes] }),
    ...(rows.programIds && { program: [...rows.programIds] }),
    ...(rows.unitIds && { unit: [...rows.unitIds] }),
    ...(rows.modes && { mode: [...rows.modes] }),
    ...(rows.modeKnown === false && { modeKnown: 'no' as const }),
    ...(rows.ambitions && { ambition: [...rows.ambitions] }),
    ...(rows.due && { due: [...rows.due] }),
    ...(rows.ages && { age: [...rows.ages] }),
    ...(rows.onHold !== null && { hold: rows.onHold ? ('yes' as const) : ('no' as const) }),
    ...(rows.pastKillLine !== null && {
      killLine: rows.pastKillLine ? ('past' as const) : ('within' as const),
    }),
    ...(rows.waits !== null && { waits: rows.waits ? ('yes' as const) : ('no' as const) }),
    ...(rows.closedFrom && { closedFrom: rows.closedFrom }),
    ...(rows.closedTo && { closedTo: rows.closedTo }),
  };
}
