import type { MenuEntry } from '../../ui/menu';
import { DropMilestoneDialog } from './drop-milestone-dialog';
import { MoveMilestoneDialog } from './move-milestone-dialog';
import { RescopeMilestoneDialog } from './rescope-milestone-dialog';
import type { MilestoneOnRoad } from './road-flags';

/** What is done to a milestone in a dialog. */
export interface MilestoneAct {
  readonly do: 'move' | 'rescope' | 'drop';
  readonly milestone: MilestoneOnRoad;
  /** The day it was dragged to. */
  readonly day?: string;
}

interface Handlers {
  readonly onAct: (act: MilestoneAct) => void;
  readonly onFreeze: (milestone: MilestoneOnRoad) => void;
}

/** What its menu offers to whoever may. */
export function milestoneEntries(
  milestone: MilestoneOnRoad,
  { onAct, onFreeze }: Handlers,
): readonly MenuEntry[] {
  const { viewerCan, state } = milestone;
  const act = (verb: MilestoneAct['do']) => () => onAct({ do: verb, milestone });
  return [
    ...(viewerCan.move ? [{ label: 'Move…', keys: 'm', onPick: act('move') }] : []),
    ...(viewerCan.rescope ? [{ label: 'Count items anew…', onPick: act('rescope') }] : []),
    ...(viewerCan.freeze ? [{ label: 'Freeze the forecast', onPick: () => onFreeze(milestone) }] : []),
    ...(viewerCan.rescope && state === 'OPEN' ? [{ label: 'Drop…', danger: true, onPick: act('drop') }] : []),
  ];
}

interface Props {
  readonly act: MilestoneAct | null;
  readonly lanes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onClose: () => void;
}

/** The dialog of what is being done. */
export function MilestoneDialogs({ act, lanes, onClose }: Props) {
  switch (act?.do) {
    case 'move':
      return (
        <MoveMilestoneDialog
          milestone={act.milestone}
          lanes={lanes}
          {...(act.day && { day: act.day })}
          onClose={onClose}
        />
      );
    case 'rescope':
      return <RescopeMilestoneDialog milestone={act.milestone} onClose={onClose} />;
    case 'drop':
      return <DropMilestoneDialog milestone={act.milestone} onClose={onClose} />;
    default:
      return null;
  }
}
