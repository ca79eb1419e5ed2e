import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { SystemHead, type SystemInRow, SystemRow } from '../../features/systems/system-row';
import { SavedViews } from '../../features/views/saved-views';
import { SystemsPageDocument } from '../../generated/documents/systems-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { ChangeNotice, Notice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { AddSystemDialog, EditSystemDialog } from './system-dialogs';
import { useClassify } from './use-classify';

const route = getRouteApi('/shell/settings/systems');
const modes = [
  { value: 'MODE_1', label: 'Mode 1' },
  { value: 'MODE_2', label: 'Mode 2' },
  { value: 'unsaid', label: 'Not classified' },
] as const;
type Shown = (typeof modes)[number]['value'];

const variablesOf = (q: string | undefined, mode: Shown | undefined) => ({
  search: q ?? null,
  mode: mode === 'unsaid' ? null : (mode ?? null),
  classified: mode === 'unsaid' ? false : null,
});

/** The systems pilots run on, and how freely each may be experimented with. */
export function SystemsPage() {
  const { q, mode } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useViewer()?.viewerCan.addSystem ?? false;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'add' | SystemInRow | null>(null);
  const query = useGrowingQuery(SystemsPageDocument, variablesOf(q, mode), (data) => data.systems);
  const { change, busyId, classify } = useClassify(list);
  const ask = (next: { q?: string | undefined; mode?: Shown | undefined }) =>
    void navigate({ search: { q, mode, ...next }, replace: true });
  const unsaid = query.data?.unsaid.totalCount ?? 0;
  return (
    <>
      <PageHeader
        title="Systems"
        sentence="Mode 1 is a system of record that must not be shaken. In Mode 2 one may fail fast."
        actions={
          <>
            <SavedViews list="SYSTEMS" />
            {may && (
              <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('add')}>
                New system
              </Button>
            )}
          </>
        }
      />
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchField
          label="Find a system"
          value={q ?? ''}
          onChange={(text) => ask({ q: text || undefined })}
        />
        <Select
          label="Mode"
          hideLabel
          placeholder="All modes"
          value={mode ?? ''}
          options={modes}
          onChange={(value) => ask({ mode: value || undefined })}
          className="phone:w-full"
        />
      </div>
      <div className="mb-3 flex flex-col gap-2 empty:hidden">
        {unsaid > 0 && mode !== 'unsaid' && (
          <Notice
            tone="watch"
            action={<Button onClick={() => ask({ mode: 'unsaid' })}>Classify them</Button>}
          >
            {formatCount(unsaid, 'system is', 'systems are')} not classified yet. Say of each whether it is
            Mode 1 or Mode 2.
          </Notice>
        )}
        <ChangeNotice {...change} />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ systems }) =>
          systems.edges.length === 0 ? (
            <NoSystems
              searched={q !== undefined}
              mode={mode}
              onClear={() => ask({ q: undefined, mode: undefined })}
            />
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Systems">
                <SystemHead />
                <tbody>
                  {systems.edges.map(({ node }) => (
                    <SystemRow
                      key={node.id}
                      system={node}
                      busy={busyId === node.id}
                      onClassify={(system, chosen) => void classify(system, chosen)}
                      onEdit={setOpened}
                    />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${systems.edges.length} of ${formatCount(systems.totalCount, 'system')}`}
                hasMore={systems.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      {opened === 'add' && <AddSystemDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'add' && (
        <EditSystemDialog system={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface NoProps {
  readonly searched: boolean;
  readonly mode: Shown | undefined;
  readonly onClear: () => void;
}

function NoSystems({ searched, mode, onClear }: NoProps) {
  const all = <Button onClick={onClear}>Show all systems</Button>;
  if (mode === 'unsaid' && !searched)
    return <Empty kind="done" title="Every system is classified" action={all} />;
  if (searched || mode) return <Empty kind="filtered" title="No system fits" action={all} />;
  return (
    <Empty kind="first-use" title="No systems yet">
      Add the ones your pilots run on, or import a file: its systems come with it.
    </Empty>
  );
}
