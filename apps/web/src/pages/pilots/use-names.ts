import type { PilotNarrowing } from '../../features/pilots/pilots-search';
import { NamesDocument } from '../../generated/documents/names';
import { usePageQuery } from '../../platform/use-page-query';

/** More than the server answers at once. */
const most = 100;

/** The names behind ids of programs, units, members and systems, as far as they are known yet. */
export function useNames(wanted: readonly string[]): ReadonlyMap<string, string> {
  const ids = [...new Set(wanted)].slice(0, most);
  const { data, dimmed } = usePageQuery(NamesDocument, { ids }, { live: false, skip: ids.length === 0 });
  const named = (data?.nodes ?? []).flatMap((node) =>
    node && 'name' in node ? ([[node.id, node.name]] as const) : [],
  );
  // Answers come in the order of the ids, but those shown meanwhile belong to others.
  const lost = dimmed || !data ? [] : ids.filter((_, index) => data.nodes[index] === null);
  return new Map([...lost.map((id) => [id, 'not there any more'] as const), ...named]);
}

/** The ids a filter speaks of. */
export function idsOf({
  program,
  unit,
  lead,
  system,
}: Pick<PilotNarrowing, 'program' | 'unit' | 'lead' | 'system'>): readonly string[] {
  return [program, unit, lead, system].flatMap((list) => list ?? []);
}
