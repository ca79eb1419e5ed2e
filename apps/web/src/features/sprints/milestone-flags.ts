import { usualSprintDays } from '@scrimmage/domain/sprint';
import type { RoadFlag, RoadYard } from '../../charts/road-geometry';
import type { MilestoneFlag_milestoneFragment } from '../../generated/operations';
import { addDays, formatCount, formatDay, formatPercent } from '../../platform/format';
import { outcomeWords } from './sprint-words';

/** What of a milestone its flag shows. */
export type MilestoneFlag = Omit<MilestoneFlag_milestoneFragment, ' $fragmentName'>;

interface RoadSprint {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly outcome: string | null;
}

/** The columns of the road's table. */
export const roadColumns = [
  'Milestone',
  'Outcome',
  'Left',
  'Wanted',
  'P50',
  'P85',
  'P95',
  'Chance by wanted',
  'Fed by',
];

/** Sprints ahead are drawn for about two years. */
const mostAhead = 60;

const dayOr = (day: string | null, today: string) => (day === null ? '–' : formatDay(day, today));

/** What stands beside a flag: the chance, or why there is none. */
export function asideOf(milestone: Pick<MilestoneFlag, 'state' | 'forecast' | 'remaining'>): string {
  const { state, forecast, remaining } = milestone;
  if (state === 'REACHED') return 'reached';
  if (state === 'DROPPED') return 'dropped';
  if (forecast.state === 'NEEDS_SPRINTS') return `needs ${formatCount(forecast.sprintsNeeded, 'sprint')}`;
  if (forecast.state === 'DOES_NOT_CONVERGE') return 'does not converge';
  if (forecast.chance !== null) return formatPercent(forecast.chance);
  return `${formatCount(remaining, 'item')} left`;
}

/** The sprints that feed a milestone, the newest first, in a few words. */
function fedBy({ sprints }: Pick<MilestoneFlag, 'sprints'>): string {
  const told = sprints
    .slice(0, 3)
    .map(({ key, outcome }) => `${key}${outcome ? ` ${outcomeWords[outcome].label.toLowerCase()}` : ''}`);
  const more = sprints.length - told.length;
  return told.length === 0 ? 'no sprint yet' : [...told, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

/** Milestones as flags; `lane` says in which lane each stands. */
export function milestoneFlags<T extends MilestoneFlag>(
  milestones: readonly T[],
  today: string,
  lane: (milestone: T) => string,
): readonly RoadFlag[] {
  return milestones.map((milestone) => {
    const { id, key, name, wantedOn, reachedOn, remaining, total, forecast, sprints } = milestone;
    const aside = asideOf(milestone);
    const wanted = wantedOn === null ? '' : ` Wanted by ${formatDay(wantedOn, today)}.`;
    return {
      id,
      lane: lane(milestone),
      name: `${key} ${name}`,
      wantedOn,
      reachedOn,
      p50: forecast.p50,
      p85: forecast.p85,
      p95: forecast.p95,
      feeds: sprints.map(({ endsOn }) => endsOn),
      aside,
      said: `${key} ${name}, ${lane(milestone)}: ${aside}.${wanted} ${forecast.sentence} Fed by ${fedBy(milestone)}.`,
      cells: [
        `${key} ${name}`,
        lane(milestone),
        `${remaining} of ${total}`,
        dayOr(wantedOn, today),
        dayOr(forecast.p50, today),
        dayOr(forecast.p85, today),
        dayOr(forecast.p95, today),
        forecast.chance === null ? aside : formatPercent(forecast.chance),
        fedBy(milestone),
      ],
    };
  });
}

/** The last days of sprints, each once, and those of sprints to come, were they as long as the last ones. */
export function roadYards(sprints: readonly RoadSprint[], today: string): readonly RoadYard[] {
  const known = new Map(
    sprints.map(({ endsOn, outcome }) => [endsOn, outcome === null && endsOn >= today] as const),
  );
  if (known.size === 0) return [];
  const oldestFirst = sprints.toReversed();
  const length = usualSprintDays(oldestFirst);
  const last = [...known.keys(), today].toSorted().at(-1) ?? today;
  const ahead = Array.from(
    { length: mostAhead },
    (_, index): RoadYard => ({ day: addDays(last, (index + 1) * length), kind: 'ahead', ahead: index + 1 }),
  );
  return [...[...known].map(([day, open]): RoadYard => ({ day, kind: open ? 'open' : 'past' })), ...ahead];
}

/** Where the program stands, in a sentence with its counts. */
export function roadSentence(milestones: readonly MilestoneFlag[]): string {
  const open = milestones.filter(({ state }) => state === 'OPEN');
  const judged = open.filter(({ forecast }) => forecast.chance !== null);
  const likely = judged.filter(({ forecast }) => (forecast.chance ?? 0) >= 0.5);
  const without = open.filter(
    ({ forecast }) => forecast.state === 'NEEDS_SPRINTS' || forecast.state === 'DOES_NOT_CONVERGE',
  );
  const reached = milestones.filter(({ state }) => state === 'REACHED').length;
  const parts = [
    formatCount(open.length, 'open milestone'),
    judged.length > 0 ? `${likely.length} of ${judged.length} more likely than not on the wanted day` : null,
    without.length > 0 ? `${without.length} without a date` : null,
    reached > 0 ? `${reached} reached` : null,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}
