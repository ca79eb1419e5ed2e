import { useState } from 'react';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { addDays } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { CloseSprintDialog } from './close-sprint-dialog';
import { PlanSprintDialog } from './plan-sprint-dialog';
import { ReopenSprintDialog } from './reopen-sprint-dialog';
import { type SprintAct, SprintRow } from './sprint-row';
import type { SprintPlace, SprintSubject } from './use-sprint-form';

type Sprint = SprintRow_sprintFragment;

/** Older ones are one press away. */
const shownFirst = 6;

interface Props {
  /** The newest end first. */
  readonly sprints: readonly Sprint[];
  /** Whose sprint a new one is. */
  readonly of: SprintPlace;
  readonly canPlan: boolean;
  /** Sprints of several teams: each says whose it is. */
  readonly named?: boolean;
}

/** Sprints: those that run, to be closed, and those that ended, with what they brought. */
export function SprintList({ sprints, of, canPlan, named = false }: Props) {
  const [act, setAct] = useState<SprintAct | null>(null);
  const [all, setAll] = useState(false);
  const open = sprints.filter(({ outcome }) => outcome === null).toReversed();
  const closed = sprints.filter(({ outcome }) => outcome !== null);
  const shown = [...open, ...(all ? closed : closed.slice(0, shownFirst))];
  return (
    <section aria-label="Sprints" className="flex flex-col gap-2">
      <div className="flex items-center gap-3">
        <h2 className="flex-1 text-section font-semibold">Sprints</h2>
        {canPlan && (
          <Button className="no-print" onClick={() => setAct({ do: 'plan' })}>
            Plan a sprint…
          </Button>
        )}
      </div>
      {sprints.length === 0 ? (
        <p className="card p-4 text-table text-ink-2">
          None is planned. Small steps say soonest what does not work.
        </p>
      ) : (
        <ul className="card divide-y divide-line">
          {shown.map((sprint) => (
            <SprintRow key={sprint.id} sprint={sprint} named={named} onAct={setAct} />
          ))}
        </ul>
      )}
      {closed.length > shownFirst && (
        <Button look="quiet" className="no-print self-start" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${sprints.length}`}
        </Button>
      )}
      <Dialogs act={act} of={of} sprints={sprints} onClose={() => setAct(null)} />
    </section>
  );
}

interface DialogsProps extends Pick<Props, 'of' | 'sprints'> {
  readonly act: SprintAct | null;
  readonly onClose: () => void;
}

function Dialogs({ act, of, sprints, onClose }: DialogsProps) {
  const today = useViewer()?.today ?? '';
  switch (act?.do) {
    case 'plan':
      return <PlanSprintDialog subject={nextOf(of, sprints, today)} onClose={onClose} />;
    case 'edit':
      return <PlanSprintDialog subject={{ sprint: act.sprint }} onClose={onClose} />;
    case 'close':
      return <CloseSprintDialog sprintId={act.sprint.id} onClose={onClose} />;
    case 'reopen':
      return <ReopenSprintDialog sprint={act.sprint} onClose={onClose} />;
    default:
      return null;
  }
}

/** The next sprint goes on where the last one ended: the day after it, with the focus it named. */
function nextOf(of: SprintPlace, sprints: readonly Sprint[], today: string): SprintSubject {
  const [last] = sprints;
  if (!last || 'programId' in of) return { of };
  const after = addDays(last.endsOn, 1);
  return {
    of,
    startsOn: after > today ? after : today,
    ...(last.nextFocus && { focus: last.nextFocus }),
  };
}
