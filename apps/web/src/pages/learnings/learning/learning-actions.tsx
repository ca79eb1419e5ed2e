import { useState } from 'react';
import type { LearningWhole_learningFragment } from '../../../generated/operations';
import { Button, buttonClass } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { EditDialog } from './edit-dialog';
import { ChallengeDialog, ContradictDialog, RetireDialog, ValidateDialog } from './judge-dialogs';
import { MergeDialog } from './merge-dialog';

const dialogs = {
  validate: ValidateDialog,
  contradict: ContradictDialog,
  retire: RetireDialog,
  challenge: ChallengeDialog,
  merge: MergeDialog,
  edit: EditDialog,
} as const;
type Action = keyof typeof dialogs;

const labels: Readonly<Record<Action, string>> = {
  validate: 'Stand by it…',
  challenge: 'Challenge…',
  edit: 'Change its words…',
  contradict: 'It does not hold…',
  merge: 'Merge another into it…',
  retire: 'Retire…',
};

/** What may be done with a learning by whoever looks at it. */
export function LearningActions({ learning }: { readonly learning: LearningWhole_learningFragment }) {
  const [open, setOpen] = useState<Action | null>(null);
  const may = (Object.keys(labels) as Action[]).filter((action) => learning.viewerCan[action]);
  const [first, ...rest] = may;
  const Opened = open && dialogs[open];
  return (
    <>
      {first && (
        <Button look={first === 'validate' ? 'primary' : 'plain'} onClick={() => setOpen(first)}>
          {labels[first]}
        </Button>
      )}
      {rest.length > 0 && (
        <MenuButton
          label="More"
          align="end"
          className={buttonClass('plain')}
          entries={rest.map((action) => ({ label: labels[action], onPick: () => setOpen(action) }))}
        >
          More
        </MenuButton>
      )}
      {Opened && <Opened learning={learning} onClose={() => setOpen(null)} />}
    </>
  );
}
