import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { Road } from '../../charts/road';
import { roadColumns, roadSentence, roadYards } from '../../features/sprints/milestone-flags';
import { SprintList } from '../../features/sprints/sprint-list';
import type { RoadPageQuery } from '../../generated/operations';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { Empty } from '../../ui/states';
import { HistoryLinks } from './history-links';
import type { MilestoneAct } from './milestone-acts';
import { MilestoneList } from './milestone-list';
import { MovedList } from './moved-list';
import { RecordPart } from './record-part';
import { roadFlags } from './road-flags';
import { useFreeze } from './use-freeze';

const AddMilestoneDialog = lazy(() =>
  import('./add-milestone-dialog').then((module) => ({ default: module.AddMilestoneDialog })),
);
const MilestoneDialogs = lazy(() =>
  import('./milestone-dialogs').then((module) => ({ default: module.MilestoneDialogs })),
);
const LanesDialog = lazy(() => import('./lanes-dialog').then((module) => ({ default: module.LanesDialog })));

type Program = NonNullable<RoadPageQuery['program']>;

/** The road with everything on it: drawn, what moved, the record, milestones and sprints. */
export function RoadView({ program }: { readonly program: Program }) {
  const [act, setAct] = useState<MilestoneAct | null>(null);
  const { change, freeze } = useFreeze();
  const { marathon, forecastRecord, canPlanSprint } = program;
  const { lanes, milestones, sprints, moved, canEdit } = marathon;
  return (
    <div className="flex flex-col gap-4">
      {canEdit && lanes.length > 0 && <EditBar program={program} />}
      {lanes.length === 0 ? (
        <NoRoad program={program} />
      ) : (
        <>
          <Drawing program={program} onAct={setAct} />
          <div className="grid grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
            <MovedList moved={moved} />
            <RecordPart programId={program.id} sentence={forecastRecord.sentence} />
          </div>
          <ChangeNotice {...change} />
          <MilestoneList milestones={milestones} onAct={setAct} onFreeze={(one) => void freeze(one)} />
        </>
      )}
      <SprintList sprints={sprints} of={{ programId: program.id }} canPlan={canPlanSprint} named />
      <HistoryLinks programId={program.id} />
      {act && (
        <Suspense fallback={null}>
          <MilestoneDialogs act={act} lanes={lanes} onClose={() => setAct(null)} />
        </Suspense>
      )}
    </div>
  );
}

interface DrawingProps {
  readonly program: Program;
  readonly onAct: (act: MilestoneAct) => void;
}

function Drawing({ program: { marathon }, onAct }: DrawingProps) {
  const navigate = useNavigate();
  const today = useViewer()?.today ?? '';
  const { lanes, milestones, sprints, canEdit } = marathon;
  const of = (id: string) => milestones.find((milestone) => milestone.id === id);
  const move = (id: string, day?: string) => {
    const milestone = of(id);
    if (milestone?.viewerCan.move) onAct({ do: 'move', milestone, ...(day && { day }) });
  };
  return (
    <Road
      title="When will we get there?"
      unit="flag: wanted · bar: from 50 over 85 to 95 in a hundred futures · lines: sprints"
      sentence={`${roadSentence(milestones)} ${milestones[0]?.forecast.recordSentence ?? ''}`.trim()}
      columns={roadColumns}
      lanes={lanes.map(({ name }) => name)}
      flags={roadFlags(marathon, today)}
      yards={roadYards(sprints, today)}
      today={today}
      onOpen={({ id }) => {
        const key = of(id)?.key;
        if (key) void navigate({ to: '/road/$key', params: { key } });
      }}
      {...(canEdit && {
        onMove: ({ id }) => move(id),
        onDrag: ({ id }, day) => move(id, day),
      })}
    />
  );
}

function EditBar({ program }: { readonly program: Program }) {
  const [opened, setOpened] = useState<'milestone' | 'lanes' | null>(null);
  const { id, marathon } = program;
  const close = () => setOpened(null);
  return (
    <div className="no-print flex flex-wrap gap-2">
      <Button look="primary" onClick={() => setOpened('milestone')}>
        Add a milestone…
      </Button>
      <Button onClick={() => setOpened('lanes')}>Outcomes…</Button>
      <Suspense fallback={null}>
        {opened === 'milestone' && (
          <AddMilestoneDialog programId={id} lanes={marathon.lanes} onClose={close} />
        )}
        {opened === 'lanes' && <LanesDialog programId={id} lanes={marathon.lanes} onClose={close} />}
      </Suspense>
    </div>
  );
}

/** Nothing is on the road yet: how one begins, or who may begin it. */
function NoRoad({ program }: { readonly program: Program }) {
  const [adding, setAdding] = useState(false);
  const may = program.marathon.canEdit;
  return (
    <>
      <Empty
        kind="first-use"
        title="No milestone yet"
        action={
          may && (
            <Button look="primary" onClick={() => setAdding(true)}>
              Add a milestone…
            </Button>
          )
        }
      >
        A milestone says what must be there, by when, and how many items are left.
        {!may && ' The program’s owner, executives and administrators put them on the road.'}
      </Empty>
      {adding && (
        <Suspense fallback={null}>
          <AddMilestoneDialog programId={program.id} lanes={[]} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  );
}
