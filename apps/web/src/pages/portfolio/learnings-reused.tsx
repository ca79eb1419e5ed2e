import { Link } from '@tanstack/react-router';
import type { LearningsReused_portfolioFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';

/** Whether what was learned once is used again, and whether it holds. */
export function LearningsReused({ learningsReused, total: { rows } }: LearningsReused_portfolioFragment) {
  const { learnings, pilots, sentence } = learningsReused;
  const narrowed = {
    ...(rows.programIds && { inProgram: [...rows.programIds] }),
    ...(rows.unitIds && { inUnit: [...rows.unitIds] }),
    ...(rows.modes && { inMode: [...rows.modes] }),
  };
  return (
    <section aria-label="Do we use what we learned?" className="card px-4 py-3">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="flex-1 text-body font-semibold">Do we use what we learned?</h2>
        <QueryBehind of="Do we use what we learned?" />
      </div>
      <p className="text-table text-ink-2">{sentence}</p>
      <Link
        to="/learnings"
        search={pilots > 0 ? { applied: true, ...narrowed } : {}}
        className="link inline-flex min-h-8 items-center text-table phone:min-h-11"
      >
        {pilots > 0
          ? formatCount(learnings, 'learning that was applied', 'learnings that were applied')
          : 'To the learnings'}
      </Link>
    </section>
  );
}
