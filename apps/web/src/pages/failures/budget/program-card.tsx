import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { BudgetBadge } from '../../../features/failures/budget-words';
import { ProgramBudgetDocument } from '../../../generated/documents/program-budget';
import type { ProgramBudget_programFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { BudgetDialog } from './budget-dialog';
import { BudgetFigures } from './budget-figures';
import { BudgetPicture } from './budget-picture';
import { BudgetRows } from './budget-rows';

/** One program's failure budget: where it stands, what follows, and what it rests on. */
export function ProgramCard({ id, name }: { readonly id: string; readonly name: string }) {
  const query = usePageQuery(ProgramBudgetDocument, { id });
  return (
    <section
      aria-label={name}
      className="flex min-w-0 flex-col gap-3 border-t border-line pt-4 first:border-t-0 first:pt-0"
    >
      <PageState query={query} skeleton={<RowsSkeleton rows={3} />}>
        {({ program }) => program && <Told program={program} />}
      </PageState>
    </section>
  );
}

interface Props {
  readonly program: ProgramBudget_programFragment;
}

function Told({ program }: Props) {
  const { id, name, canSetBudget, failureBudget: budget } = program;
  const [editing, setEditing] = useState(false);
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-80">
          <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <h2 className="text-section font-semibold">
              <Link to="/pilots" search={{ program: [id] }} className="link">
                {name}
              </Link>
            </h2>
            {budget && <BudgetBadge state={budget.state} />}
          </div>
          <p className="max-w-[88ch] text-body text-ink-2">{budget?.sentence ?? unset(canSetBudget)}</p>
        </div>
        {canSetBudget && (
          <Button onClick={() => setEditing(true)}>{budget ? 'Change the budget…' : 'Set a budget…'}</Button>
        )}
      </header>
      {budget ? <Budget program={program} budget={budget} /> : <Debt program={program} />}
      {editing && <BudgetDialog program={program} onClose={() => setEditing(false)} />}
    </div>
  );
}

function unset(may: boolean): string {
  return may
    ? 'No budget is set: nobody has said how many failures are planned.'
    : 'No budget is set. The program’s owner, executives and administrators set one.';
}

type Budget = NonNullable<ProgramBudget_programFragment['failureBudget']>;

function Budget({ program, budget }: Props & { readonly budget: Budget }) {
  return (
    <>
      <Notice tone={budget.asksSponsor ? 'watch' : 'plain'}>
        <span className="text-ink-2">Agreed beforehand: </span>
        {budget.consequence}
        {budget.asksSponsor && (
          <span className="block font-medium">
            The sponsor is asked before the next pilot starts. Nothing is stopped.
          </span>
        )}
      </Notice>
      <div className="grid min-w-0 grid-cols-[minmax(0,20rem)_minmax(0,1fr)] items-start gap-4 max-lg:grid-cols-1">
        <div className="flex min-w-0 flex-col gap-3">
          <BudgetFigures programId={program.id} budget={budget} />
          <Debt program={program} />
        </div>
        <div className="flex min-w-0 flex-col gap-3">
          <BudgetPicture program={program} budget={budget} />
          <BudgetRows window={budget.window} />
        </div>
      </div>
    </>
  );
}

/** Failures that have waited too long for a learning; it opens them. */
function Debt({ program: { id, learningDebt } }: Props) {
  const { count, sentence } = learningDebt;
  return (
    <p className="text-table">
      <span className="font-medium">Learning debt: </span>
      {count > 0 ? (
        <Link to="/failures" search={{ program: [id], debt: true }} className="link tabular-nums">
          {formatCount(count, 'failure')}
        </Link>
      ) : (
        'none'
      )}
      <span className="block text-meta text-ink-2">{sentence}</span>
    </p>
  );
}
