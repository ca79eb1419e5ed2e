import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { SavedViews } from '../../features/views/saved-views';
import { RoadPageDocument } from '../../generated/documents/road-page';
import { RoadProgramsDocument } from '../../generated/documents/road-programs';
import { usePageQuery } from '../../platform/use-page-query';
import { LinkButton } from '../../ui/link-button';
import { PageHeader } from '../../ui/page-header';
import { Select } from '../../ui/select';
import { Broken, Empty, PageState, RowsSkeleton } from '../../ui/states';
import { RoadView } from './road-view';

const route = getRouteApi('/shell/road');

/** A program's long road: what sprints move, and when it is likely to arrive. */
export function RoadPage() {
  const { program } = route.useSearch();
  const navigate = useNavigate({ from: '/road' });
  const { data, fault, retry } = usePageQuery(RoadProgramsDocument, {});
  const programs = data?.programs.edges.map(({ node }) => node) ?? [];
  const withRoad = programs.find(({ marathon }) => marathon.lanes.length > 0);
  const id = program ?? withRoad?.id ?? programs[0]?.id ?? null;
  return (
    <>
      <PageHeader
        title="Roadmap"
        sentence="A marathon of sprints: they are the only thing that moves a milestone."
        actions={
          <>
            <SavedViews list="ROAD" />
            {programs.length > 1 && (
              <Select
                label="Program"
                hideLabel
                value={id ?? ''}
                options={programs.map((one) => ({ value: one.id, label: one.name }))}
                onChange={(next) => void navigate({ search: { program: next }, replace: true })}
              />
            )}
          </>
        }
      />
      {id && <ProgramRoad key={id} id={id} />}
      {!data && fault && !id && <Broken fault={fault} onRetry={retry} />}
      {data && programs.length === 0 && (
        <Empty
          kind="first-use"
          title="No programs yet"
          action={<LinkButton to="/settings/programs">To the programs</LinkButton>}
        >
          A road belongs to a program: its outcomes, the milestones on the way, and the sprints that move
          them.
        </Empty>
      )}
    </>
  );
}

function ProgramRoad({ id }: { readonly id: string }) {
  const query = usePageQuery(RoadPageDocument, { id });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={10} />}>
      {({ program }) =>
        program ? (
          <RoadView program={program} />
        ) : (
          <Broken
            fault={{
              code: 'NOT_FOUND',
              sentence: 'There is no such program, or it is not yours to see.',
              requestId: null,
            }}
            onRetry={query.retry}
          />
        )
      }
    </PageState>
  );
}
