import type { Stage } from '@scrimmage/contract/generated/schema-types';
import { moveWords, type PilotMove } from '../../features/pilots/move-words';
import { stages, stageWords } from '../../features/pilots/words';
import type { MenuEntry } from '../../ui/menu';

interface Card {
  readonly stage: Stage;
  readonly viewerCan: { readonly hold: boolean; readonly resume: boolean; readonly addReadings: boolean };
}
interface Doing {
  readonly moveTo: (stage: Stage) => void;
  readonly ask: (move: PilotMove) => void;
  readonly addReadings: () => void;
  readonly open: () => void;
}

/** Everything dragging can do, and what it cannot. A way that a gate decides is offered too: choosing it says which gate. */
export function cardMenu({ stage, viewerCan }: Card, doing: Doing): readonly MenuEntry[] {
  const moves = stages
    .filter((other) => other !== stage)
    .map((other) => ({
      label: `Move to ${stageWords[other].toLowerCase()}`,
      onPick: () => doing.moveTo(other),
    }));
  const held = (['hold', 'resume'] as const)
    .filter((move) => viewerCan[move])
    .map((move) => ({ label: `${moveWords[move].button}…`, onPick: () => doing.ask(move) }));
  const counted =
    viewerCan.addReadings && stage !== 'CLOSED'
      ? [{ label: 'Add readings…', onPick: doing.addReadings }]
      : [];
  return [...moves, ...held, ...counted, { label: 'Open', keys: 'Enter', onPick: doing.open }];
}
