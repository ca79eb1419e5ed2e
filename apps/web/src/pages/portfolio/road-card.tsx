import { Link } from '@tanstack/react-router';
import { ChanceBadge } from '../../features/sprints/chance-badge';
import type { RoadAhead_milestonesFragment } from '../../generated/operations';
import { formatDay } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';

/** The rest stands on the road below and on its own page. */
const shown = 3;

interface Props {
  readonly milestones: RoadAhead_milestonesFragment;
  readonly today: string;
}

/** The milestones wanted next, each with its chance by that day. */
export function RoadCard({ milestones, today }: Props) {
  const next = milestones.edges.slice(0, shown).map(({ node }) => node);
  return (
    <section aria-label="Do we reach the milestones?" className="card px-4 pt-3 pb-2">
      <div className="flex items-baseline gap-x-4">
        <h2 className="flex-1 text-body font-semibold">Road to the marathon</h2>
        {next.length > 0 && <span className="text-meta text-ink-3">chance by that day</span>}
        <QueryBehind of="Road to the marathon" />
      </div>
      {next.length === 0 ? (
        <p className="py-1 text-table text-ink-2">No milestone is open.</p>
      ) : (
        <ul>
          {next.map((milestone) => (
            <li
              key={milestone.id}
              className="flex items-center gap-x-3 border-b border-line py-1.5 text-table last:border-b-0"
            >
              <div className="min-w-0 flex-1">
                <Link
                  to="/road/$key"
                  params={{ key: milestone.key }}
                  data-tip={milestone.forecast.sentence}
                  className="block truncate leading-5 hover:underline phone:py-1 phone:whitespace-normal"
                >
                  <span className="mr-2 text-ink-3">{milestone.key}</span>
                  {milestone.name}
                </Link>
                <span className="text-meta text-ink-2 tabular-nums">
                  {milestone.wantedOn ? `wanted by ${formatDay(milestone.wantedOn, today)}` : 'no wanted day'}
                </span>
              </div>
              <ChanceBadge milestone={milestone} />
            </li>
          ))}
        </ul>
      )}
      <Link to="/road" className="link inline-flex min-h-6 items-center text-meta phone:min-h-11">
        To the roadmap
      </Link>
    </section>
  );
}
