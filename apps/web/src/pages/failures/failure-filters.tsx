import { failureKinds, kindWords } from '../../features/failures/failure-words';
import type { FailuresPageQuery } from '../../generated/operations';
import { ChoiceMenu } from '../../ui/choice-menu';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import type { FailuresSearch } from './failures-search';

interface Props {
  readonly search: FailuresSearch;
  readonly places: Pick<FailuresPageQuery, 'causes' | 'programs'> | undefined;
  readonly onChange: (patch: Partial<FailuresSearch>) => void;
}

/** Learned or not, and what stands out. */
const standings = [
  { value: 'yes', label: 'With a validated learning' },
  { value: 'no', label: 'Without one' },
  { value: 'soon', label: 'With a learning within five days' },
  { value: 'late', label: 'Without one in five days' },
  { value: 'stopped', label: 'Stopped' },
  { value: 'open', label: 'Not stopped' },
  { value: 'debt', label: 'In learning debt' },
  { value: 'knew', label: 'We knew' },
] as const;
type Standing = (typeof standings)[number]['value'];

function standingOf({ debt, knew, learned, soon, stopped }: FailuresSearch): Standing | '' {
  if (debt) return 'debt';
  if (soon) return soon === 'yes' ? 'soon' : 'late';
  if (stopped) return stopped === 'yes' ? 'stopped' : 'open';
  return knew ? 'knew' : (learned ?? '');
}

/** Which failures are listed. */
export function FailureFilters({ search, places, onChange }: Props) {
  return (
    <div className="no-print mb-3 flex flex-wrap items-center gap-2">
      <SearchField
        label="Find a failure"
        placeholder="Words of what failed"
        value={search.q ?? ''}
        onChange={(q) => onChange({ q: q || undefined })}
      />
      <ChoiceMenu
        label="Program"
        purpose="Filter by"
        options={(places?.programs.edges ?? []).map(({ node }) => ({ value: node.id, label: node.name }))}
        chosen={search.program ?? []}
        onChange={(program) => onChange({ program: program.length ? [...program] : undefined })}
      />
      <ChoiceMenu
        label="Cause"
        purpose="Filter by"
        options={(places?.causes ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={search.cause ?? []}
        onChange={(cause) => onChange({ cause: cause.length ? [...cause] : undefined })}
      />
      <ChoiceMenu
        label="Kind"
        purpose="Filter by"
        options={failureKinds.map((value) => ({ value, label: kindWords[value].label }))}
        chosen={search.kind ?? []}
        onChange={(kind) => onChange({ kind: kind.length ? [...kind] : undefined })}
      />
      <Select<Standing>
        label="Learned"
        hideLabel
        placeholder="All of them"
        value={standingOf(search) as Standing}
        options={standings}
        onChange={(standing) =>
          onChange({
            learned: standing === 'yes' || standing === 'no' ? standing : undefined,
            soon: standing === 'soon' ? 'yes' : standing === 'late' ? 'no' : undefined,
            stopped: standing === 'stopped' ? 'yes' : standing === 'open' ? 'no' : undefined,
            debt: standing === 'debt' || undefined,
            knew: standing === 'knew' || undefined,
          })
        }
      />
    </div>
  );
}
