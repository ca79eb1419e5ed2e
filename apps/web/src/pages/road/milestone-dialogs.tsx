import { DropMilestoneDialog } from './drop-milestone-dialog';
import type { MilestoneAct } from './milestone-acts';
import { MoveMilestoneDialog } from './move-milestone-dialog';
import { RescopeMilestoneDialog } from './rescope-milestone-dialog';

interface Props {
  readonly act: MilestoneAct;
  readonly lanes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  readonly onClose: () => void;
}

/** The dialog of what is being done. */
export function MilestoneDialogs({ act, lanes, onClose }: Props) {
  switch (act.do) {
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
  }
}
