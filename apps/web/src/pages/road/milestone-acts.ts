import type { MenuEntry } from '../../ui/menu';
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
