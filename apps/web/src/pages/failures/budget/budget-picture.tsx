import { useNavigate } from '@tanstack/react-router';
import { WindowsOverTime } from '../../../charts/windows-over-time';
import type { ProgramBudget_programFragment } from '../../../generated/operations';
import { useViewer } from '../../../platform/use-viewer';
import { budgetFigure } from './budget-figure';
import type { Budget } from './budget-figures';

interface Props {
  readonly program: Pick<ProgramBudget_programFragment, 'id' | 'name'>;
  readonly budget: Budget;
}

/** Windows with their failures, what chance allows in each, and when each failure was seen. */
export function BudgetPicture({ program, budget }: Props) {
  const navigate = useNavigate();
  const today = useViewer()?.today ?? '';
  const open = (index: number) => {
    const window = budget.windows[index];
    if (window)
      void navigate({
        to: '/failures',
        search: { program: [program.id], from: window.from, until: window.until },
      });
  };
  return <WindowsOverTime {...budgetFigure(program.name, budget, today)} onOpen={open} />;
}
