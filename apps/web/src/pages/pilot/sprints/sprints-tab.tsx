import { Link } from '@tanstack/react-router';
import { SprintList } from '../../../features/sprints/sprint-list';
import { PilotSprintsDocument } from '../../../generated/documents/pilot-sprints';
import { formatNumber } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { type SprintFigure, sprintFigures } from './sprint-figures';

/** A pilot's sprints, and how they go. */
export function SprintsTab({ pilot: { key } }: TabProps) {
  const query = usePageQuery(PilotSprintsDocument, { key });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
      {({ pilot }) =>
        pilot && (
          <div className="flex flex-col gap-4">
            <dl className="grid grid-cols-4 gap-px overflow-hidden rounded-md border border-line bg-line max-xl:grid-cols-2 phone:grid-cols-1">
              {sprintFigures(pilot).map((figure) => (
                <Figure key={figure.name} {...figure} />
              ))}
            </dl>
            <SprintList sprints={pilot.sprints} of={{ pilotId: pilot.id }} canPlan={pilot.canPlanSprint} />
            <p className="text-table text-ink-2">
              What sprints move stands on the{' '}
              <Link to="/road" search={{ program: pilot.program.id }} className="link">
                road of {pilot.program.name}
              </Link>
              .
            </p>
          </div>
        )
      }
    </PageState>
  );
}

function Figure({ name, value, sentence, n }: SprintFigure) {
  return (
    <div className="bg-surface p-3">
      <dt className="text-meta text-ink-3">
        {name}
        {n !== null && ` · n = ${formatNumber(n)}`}
      </dt>
      <dd>
        <span className="block text-section font-semibold">{value ?? '–'}</span>
        <span className="block text-meta text-ink-2">{sentence}</span>
      </dd>
    </div>
  );
}
