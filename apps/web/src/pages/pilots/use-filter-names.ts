import type { PilotNarrowing } from '../../features/pilots/pilots-search';
import { FilterNamesDocument } from '../../generated/documents/filter-names';
import { usePageQuery } from '../../platform/use-page-query';

type WithIds = Pick<PilotNarrowing, 'program' | 'unit' | 'lead' | 'system'>;

/** The names behind the ids in the address, as far as they are known yet. */
export function useFilterNames({ program, unit, lead, system }: WithIds): ReadonlyMap<string, string> {
  const ids = [program, unit, lead, system].flatMap((list) => list ?? []).slice(0, 100);
  const { data } = usePageQuery(FilterNamesDocument, { ids }, { live: false, skip: ids.length === 0 });
  const named = (data?.nodes ?? []).flatMap((node) =>
    node && 'name' in node ? ([[node.id, node.name]] as const) : [],
  );
  return new Map(named);
}
