import { Chips } from '../../ui/chips';
import { filterChips } from '../pilots/filter-chips';
import { idsOf, useNames } from '../pilots/use-names';
import type { LearningsSearch } from './learnings-search';

interface Props {
  readonly search: LearningsSearch;
  readonly onChange: (patch: Partial<LearningsSearch>) => void;
}

/** Which pilots the learnings were applied in, where the library was opened from a figure about some. */
export function AppliedInChips({ search: { inProgram, inUnit, inMode }, onChange }: Props) {
  const pilots = { program: inProgram, unit: inUnit, mode: inMode };
  const names = useNames(idsOf(pilots));
  const chips = filterChips(pilots, names).map(({ without, ...chip }) => {
    const { program, unit, mode } = { ...pilots, ...without };
    return {
      ...chip,
      kind: `Applied in ${chip.kind.toLowerCase()}`,
      onRemove: () => onChange({ inProgram: program, inUnit: unit, inMode: mode }),
    };
  });
  const clear = () => onChange({ inProgram: undefined, inUnit: undefined, inMode: undefined });
  return <Chips chips={chips} onClear={clear} />;
}
