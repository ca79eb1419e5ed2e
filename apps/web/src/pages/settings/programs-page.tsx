import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { ProgramHead, type ProgramInRow, ProgramRow } from '../../features/programs/program-row';
import { ProgramsPageDocument } from '../../generated/documents/programs-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { AddProgramDialog, EditProgramDialog } from './program-dialogs';

const route = getRouteApi('/shell/settings/programs');

/** The standing causes, each with its purpose, its owner and its pilots. */
export function ProgramsPage() {
  const { q } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useViewer()?.viewerCan.addProgram;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'add' | ProgramInRow | null>(null);
  const query = useGrowingQuery(ProgramsPageDocument, { search: q ?? null }, (data) => data.programs);
  const search = (text: string) => void navigate({ search: { q: text || undefined }, replace: true });
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('add')}>
      New program
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Programs"
        sentence={`A program is a standing cause with a purpose and pilots. It has no end date.${
          may === false ? ' Leads, executives and administrators found one.' : ''
        }`}
        actions={may && add}
      />
      <div className="mb-3">
        <SearchField label="Find a program" value={q ?? ''} onChange={search} />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ programs }) =>
          programs.edges.length === 0 ? (
            <NoPrograms filtered={q !== undefined} onClear={() => search('')} add={may && add} />
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Programs">
                <ProgramHead />
                <tbody>
                  {programs.edges.map(({ node }) => (
                    <ProgramRow key={node.id} program={node} onEdit={setOpened} />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${programs.edges.length} of ${formatCount(programs.totalCount, 'program')}`}
                hasMore={programs.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      {opened === 'add' && <AddProgramDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'add' && (
        <EditProgramDialog program={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface NoProps {
  readonly filtered: boolean;
  readonly onClear: () => void;
  readonly add: React.ReactNode;
}

function NoPrograms({ filtered, onClear, add }: NoProps) {
  if (filtered)
    return (
      <Empty
        kind="filtered"
        title="No program is called that"
        action={<Button onClick={onClear}>Show all programs</Button>}
      />
    );
  return (
    <Empty kind="first-use" title="No programs yet" action={add}>
      Found the first one, or import a file: its programs come with it.
    </Empty>
  );
}
