import type { LearningFacetName } from '@scrimmage/contract/generated/schema-types';
import { ListFilter } from 'lucide-react';
import { useId, useState } from 'react';
import { learningStateWords } from '../../features/learnings/learning-words';
import type { LearningsPageQuery } from '../../generated/operations';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import type { LearningsSearch } from './learnings-search';

type Facet = LearningsPageQuery['learningFacets'][number];

const heads: Readonly<Record<LearningFacetName, string>> = {
  STATE: 'State',
  CAUSE: 'Cause',
  PROGRAM: 'Program',
  UNIT: 'Unit',
  VENDOR: 'Vendor',
};

const params = {
  STATE: 'state',
  CAUSE: 'cause',
  PROGRAM: 'program',
  UNIT: 'unit',
  VENDOR: 'vendor',
} as const satisfies Readonly<Record<LearningFacetName, keyof LearningsSearch>>;

interface Props {
  readonly facets: readonly Facet[];
  readonly search: LearningsSearch;
  readonly onChange: (patch: Partial<LearningsSearch>) => void;
}

/** What the library can be narrowed to, each with how many it would leave; where it would push the learnings away, behind a button. */
export function FacetList(props: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const chosen = Object.values(params).reduce((sum, param) => sum + (props.search[param]?.length ?? 0), 0);
  return (
    <div className="no-print">
      <Button
        className="lg:hidden"
        icon={<ListFilter aria-hidden size={14} />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {chosen > 0 ? `Narrowed by ${chosen}` : 'Narrow'}
      </Button>
      <div id={id} className={cx('flex flex-col gap-4 max-lg:mt-3', !open && 'max-lg:hidden')}>
        <Facets {...props} />
      </div>
    </div>
  );
}

function Facets({ facets, search, onChange }: Props) {
  return (
    <>
      {facets
        .filter(({ counts }) => counts.length > 0)
        .map(({ name, counts }) => (
          <fieldset key={name} className="flex flex-col gap-0.5">
            <legend className="mb-1 text-meta font-medium text-ink-2">{heads[name]}</legend>
            {counts.map(({ value, words, count }) => {
              const chosen: readonly string[] = search[params[name]] ?? [];
              const on = chosen.includes(value);
              const next = on ? chosen.filter((one) => one !== value) : [...chosen, value];
              return (
                <button
                  key={value}
                  type="button"
                  aria-pressed={on}
                  onClick={() => onChange({ [params[name]]: next.length ? next : undefined })}
                  className={cx(
                    'flex min-h-7 items-baseline gap-2 rounded-sm px-2 text-left text-table phone:min-h-11 phone:items-center',
                    on ? 'bg-accent-soft font-medium text-ink' : 'text-ink-2 hover:bg-hover hover:text-ink',
                  )}
                >
                  <span className="min-w-0 flex-1 truncate">
                    {name === 'STATE' ? stateWords(value) : words}
                  </span>
                  <span className="text-meta text-ink-3 tabular-nums">{count}</span>
                </button>
              );
            })}
          </fieldset>
        ))}
    </>
  );
}

function stateWords(value: string): string {
  return value in learningStateWords ? learningStateWords[value as keyof typeof learningStateWords] : value;
}
