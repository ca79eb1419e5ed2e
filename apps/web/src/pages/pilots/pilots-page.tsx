import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { type ComponentType, lazy, Suspense, useDeferredValue, useState } from 'react';
import type { ChangeSearch, PilotNarrowing, PilotsSearch } from '../../features/pilots/pilots-search';
import { ageBands, ageWords, dueBands, dueWords, stages, stageWords } from '../../features/pilots/words';
import { SavedViews } from '../../features/views/saved-views';
import { Button } from '../../ui/button';
import { Chips } from '../../ui/chips';
import { ChoiceMenu } from '../../ui/choice-menu';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { BoardView } from './board-view';
import { everything, filterChips } from './filter-chips';
import { ListView } from './list-view';
import { TimelineView } from './timeline-view';
import { idsOf, useNames } from './use-names';

const FilterPanel = lazy(() => import('./filter-panel').then((module) => ({ default: module.FilterPanel })));

const route = getRouteApi('/shell/pilots');
const firstPage = { after: undefined, page: undefined };

interface ViewProps {
  readonly search: PilotsSearch;
  readonly onSearch: ChangeSearch;
  readonly onClear: () => void;
}
type View = NonNullable<PilotsSearch['view']>;
const views: Readonly<
  Record<View, { readonly label: string; readonly Component: ComponentType<ViewProps> }>
> = {
  list: { label: 'List', Component: ListView },
  board: { label: 'Board', Component: BoardView },
  timeline: { label: 'Timeline', Component: TimelineView },
};

/** All pilots, as rows, as columns of the board or along time; the address says which, and how narrowed. */
export function PilotsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/pilots' });
  const names = useNames(idsOf(search));
  const view = search.view ?? 'list';
  // The press is answered at once; fifty rows or eighty cards are drawn when there is time for them.
  const drawn = useDeferredValue(search);
  const { Component } = views[drawn.view ?? 'list'];
  const onSearch: ChangeSearch = (patch) =>
    void navigate({
      // A narrowed or resorted list begins on its first page; turning a page says so itself.
      search: (before) => ({
        ...before,
        ...firstPage,
        ...(typeof patch === 'function' ? patch(before) : patch),
      }),
      resetScroll: 'after' in patch,
    });
  const onClear = () => onSearch(everything);
  const chips = filterChips(search, names);
  return (
    <>
      <PageHeader
        title="Pilots"
        actions={
          <>
            <SavedViews list="PILOTS" />
            <ViewSwitch view={view} />
          </>
        }
      />
      <FilterBar search={search} onChange={onSearch} />
      <Chips
        chips={chips.map(({ without, ...chip }) => ({ ...chip, onRemove: () => onSearch(without) }))}
        onClear={onClear}
      />
      <Component search={drawn} onSearch={onSearch} onClear={onClear} />
    </>
  );
}

function ViewSwitch({ view }: { readonly view: View }) {
  return (
    <nav aria-label="View" className="inline-flex rounded-md border border-line bg-surface p-0.5">
      {Object.entries(views).map(([name, { label }]) => (
        <Link
          key={name}
          from="/pilots"
          to="/pilots"
          search={(before) => ({
            ...before,
            ...firstPage,
            view: name === 'list' ? undefined : (name as View),
          })}
          activeOptions={{ exact: true, includeSearch: true, explicitUndefined: true }}
          aria-current={name === view ? 'page' : undefined}
          className="inline-flex min-h-7 items-center rounded-sm px-3 text-table font-medium text-ink-2 hover:text-ink aria-[current=page]:bg-hover aria-[current=page]:text-ink phone:min-h-10"
        >
          {label}
        </Link>
      ))}
    </nav>
  );
}

interface BarProps {
  readonly search: PilotNarrowing;
  readonly onChange: (patch: Partial<PilotNarrowing>) => void;
}

const panelFields = ['program', 'unit', 'lead', 'system', 'mode', 'ambition', 'outcome', 'hold'] as const;

function FilterBar({ search, onChange }: BarProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div className="no-print mb-3 flex flex-wrap items-center gap-2">
        <SearchField
          label="Search pilots"
          placeholder="Key, name, problem or vendor"
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        <ChoiceMenu
          purpose="Filter by"
          label="Stage"
          options={stages.map((value) => ({ value, label: stageWords[value] }))}
          chosen={search.stage ?? []}
          onChange={(chosen) => onChange({ stage: [...chosen] })}
        />
        <ChoiceMenu
          purpose="Filter by"
          label="Due"
          options={dueBands.map((value) => ({ value, label: dueWords[value] }))}
          chosen={search.due ?? []}
          onChange={(chosen) => onChange({ due: [...chosen] })}
        />
        <ChoiceMenu
          purpose="Filter by"
          label="Age"
          options={ageBands.map((value) => ({ value, label: ageWords[value] }))}
          chosen={search.age ?? []}
          onChange={(chosen) => onChange({ age: [...chosen] })}
        />
        <Button
          aria-expanded={open}
          icon={<SlidersHorizontal aria-hidden size={14} />}
          onClick={() => setOpen(!open)}
          className="font-normal"
        >
          More filters
        </Button>
      </div>
      {open && (
        <Suspense fallback={null}>
          <FilterPanel search={search} onChange={onChange} fields={panelFields} />
        </Suspense>
      )}
    </>
  );
}
