import { Link, useNavigate } from '@tanstack/react-router';
import { Road } from '../../charts/road';
import { milestoneFlags, roadColumns, roadSentence, roadYards } from '../../features/sprints/milestone-flags';
import type { RoadAhead_milestonesFragment, RoadAhead_sprintsFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';

const columns = roadColumns.map((column) => (column === 'Outcome' ? 'Program' : column));

interface Props {
  readonly milestones: RoadAhead_milestonesFragment;
  readonly sprints: RoadAhead_sprintsFragment;
  readonly today: string;
}

/** The open milestones wanted next, of all programs, with their chances. Nothing where there are none. */
export function RoadAhead({ milestones, sprints, today }: Props) {
  const navigate = useNavigate();
  const drawn = milestones.edges.map(({ node }) => node);
  if (drawn.length === 0) return null;
  const further = milestones.totalCount - drawn.length;
  const record = drawn.find(({ forecast }) => forecast.state === 'DATED')?.forecast.recordSentence ?? '';
  const open = (id: string) => {
    const key = drawn.find((milestone) => milestone.id === id)?.key;
    if (key) void navigate({ to: '/road/$key', params: { key } });
  };
  return (
    <div className="flex flex-col gap-1">
      <Road
        title="Do the sprints move the marathon?"
        unit="flag: wanted · bar: 50 over 85 to 95 %"
        sentence={`${further > 0 ? 'The next wanted: ' : ''}${roadSentence(drawn)} ${record}`.trim()}
        columns={columns}
        lanes={[...new Set(drawn.map(({ program }) => program.name))]}
        flags={milestoneFlags(drawn, today, ({ program }) => program.name)}
        yards={roadYards(
          sprints.edges.map(({ node }) => node),
          today,
        )}
        today={today}
        onOpen={({ id }) => open(id)}
      />
      <Link to="/road" className="link inline-flex min-h-6 items-center px-4 text-table phone:min-h-11">
        {further > 0 ? `${formatCount(further, 'more milestone')} on the roads` : 'To the roadmap'}
      </Link>
    </div>
  );
}
