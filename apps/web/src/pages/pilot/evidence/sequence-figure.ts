import { levelWords } from '@scrimmage/domain/metric-words';
import type { SequencePoint } from '../../../charts/sequence-geometry';
import type { Mark, SequenceField } from '../../../charts/sequence-layout';
import { claimWords, figureWords, rangeWords } from '../../../features/evidence/criterion-words';
import type { Criterion_criterionFragment } from '../../../generated/operations';
import { formatDay, formatNumber } from '../../../platform/format';

export type CriterionShown = Criterion_criterionFragment;

/** Criteria on one metric share their readings, and so their picture. */
export interface MetricPicture {
  readonly metric: CriterionShown['metric'];
  readonly design: CriterionShown['design'];
  /** The one whose interval is drawn: success before guardrail before kill. */
  readonly main: CriterionShown;
  readonly success: CriterionShown | null;
  readonly kill: CriterionShown | null;
  readonly guardrail: CriterionShown | null;
}

const inForce = ({ state }: CriterionShown) => state !== 'WITHDRAWN';

/** The pictures of a pilot's criteria, one a metric, those with a success claim first. */
export function picturesOf(criteria: readonly CriterionShown[]): readonly MetricPicture[] {
  const live = criteria.filter(inForce);
  const metricIds = [...new Set(live.map(({ metric }) => metric.id))];
  const pictures = metricIds.flatMap((id) => {
    const own = live.filter(({ metric }) => metric.id === id);
    const of = (role: CriterionShown['role']) => own.find((criterion) => criterion.role === role) ?? null;
    const [success, kill, guardrail] = [of('SUCCESS'), of('KILL'), of('GUARDRAIL')];
    const main = success ?? guardrail ?? kill;
    return main ? [{ metric: main.metric, design: main.design, main, success, kill, guardrail }] : [];
  });
  return pictures.toSorted((a, b) => Number(a.success === null) - Number(b.success === null));
}

/** One point a look; looks before there was an estimate are left out. */
export function pointsOf(
  { design, metric, evidence }: CriterionShown,
  today: string,
): readonly SequencePoint[] {
  const { days, estimate, low, high, n } = evidence.series;
  return days.flatMap((day, at) => {
    const value = estimate[at];
    if (value === null || value === undefined) return [];
    const [from, to, cases] = [low[at] ?? null, high[at] ?? null, n[at] ?? 0];
    const interval = from === null || to === null ? 'too few to tell' : rangeWords(design, metric, from, to);
    const estimateText = figureWords(design, metric, value);
    return [
      {
        day,
        estimate: value,
        low: from,
        high: to,
        said: `${estimateText}, ${interval}, n = ${formatNumber(cases)}`,
        cells: [formatDay(day, today), estimateText, interval, cases],
      },
    ];
  });
}

export interface Around {
  readonly today: string;
  readonly lockedOn: string | null;
  readonly decisionDate: string | null;
  /** Null while it is not closed. */
  readonly closedOn: string | null;
}

/** What happened beside the readings: the lock, amendments, and the day a claim was settled. */
function marksOf({ main, success, kill, guardrail }: MetricPicture, around: Around): readonly Mark[] {
  const claims = [success, kill, guardrail].filter((criterion) => criterion !== null);
  const amended = claims.flatMap(({ id, amendments }) =>
    amendments.map(({ at, version, dataSeen }) => ({
      id: `${id}-${version}`,
      day: at.slice(0, 10),
      label: dataSeen ? 'Amended, figures seen' : 'Amended',
      tone: 'watch' as const,
    })),
  );
  const settled = claims.flatMap(({ id, role, evidence: { firstCrossing } }) =>
    firstCrossing
      ? [
          {
            id: `${id}-settled`,
            day: firstCrossing.on,
            label: `${role === 'KILL' ? 'Kill' : role === 'SUCCESS' ? 'Success' : 'Guardrail'} ${claimWords[firstCrossing.state].toLowerCase()}`,
            tone:
              (firstCrossing.state === 'PROVEN') === (role !== 'KILL') ? ('good' as const) : ('bad' as const),
          },
        ]
      : [],
  );
  const lock =
    around.lockedOn !== null && main.original
      ? [{ id: 'lock', day: around.lockedOn, label: 'Locked', tone: 'neutral' as const }]
      : [];
  return [...lock, ...amended, ...settled];
}

/** The field a metric's criteria are drawn in. */
export function fieldOf(picture: MetricPicture, around: Around): SequenceField {
  const { main, success, kill, guardrail, metric, design } = picture;
  const { today } = around;
  const line = (criterion: CriterionShown | null, name: string) =>
    criterion && {
      value: criterion.threshold,
      name,
      text: figureWords(design, metric, criterion.threshold),
    };
  const reference =
    design === 'ONE_ARM'
      ? main.baseline && {
          value: main.baseline.value,
          name: main.baseline.known ? 'Before' : 'Target before',
          text: levelWords(metric, main.baseline.value),
        }
      : { value: 0, name: 'No change', text: '0' };
  const { estimate, stale, staleDays } = main.evidence;
  return {
    points: pointsOf(main, today),
    levels: {
      limit: line(kill, 'Kill line') ?? line(guardrail, 'Guardrail'),
      goal: line(success, 'Target'),
      reference,
      better: metric.direction === 'HIGHER_IS_BETTER' ? 'higher' : 'lower',
    },
    today,
    until: around.closedOn,
    gapDays: main.period === 'WEEK' ? 14 : 3,
    marks: marksOf(picture, around),
    due:
      around.decisionDate && around.closedOn === null
        ? { day: around.decisionDate, label: `Decision ${formatDay(around.decisionDate, today)}` }
        : null,
    stale: stale && staleDays !== null ? `No readings for ${staleDays} days` : null,
    last: estimate === null ? null : { name: 'now', text: figureWords(design, metric, estimate) },
    tickText: (value) => figureWords(design, metric, value).replace(/\s(points|point)$/, ''),
  };
}
