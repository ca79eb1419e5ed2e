import type { FanMark, FanStep } from '../../../charts/fan-geometry';
import type { MilestonePageQuery } from '../../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../../platform/format';

type Milestone = NonNullable<MilestonePageQuery['milestone']>;
type Point = Milestone['forecast']['fan'][number];

const items = (left: number) => formatNumber(Math.round(left));

function step(point: Point, today: string): FanStep {
  const { sprint, on, low80, low50, middle, high50, high80 } = point;
  const day = formatDay(on, today);
  return {
    day: on,
    low80,
    low50,
    middle,
    high50,
    high80,
    said: `Sprint ${sprint}, ${day}: ${items(low50)} to ${items(high50)} left in half of all futures, ${items(low80)} to ${items(high80)} in four of five`,
    cells: [`${sprint}`, day, ...[low80, low50, middle, high50, high80].map(items)],
  };
}

/** The wanted day and the dates, as marks under the fan. */
function marksOf({ wantedOn, forecast }: Milestone, today: string): readonly FanMark[] {
  const dates = [
    { id: 'p50', day: forecast.p50, word: '50\u00a0%' },
    { id: 'p85', day: forecast.p85, word: '85\u00a0%' },
    { id: 'p95', day: forecast.p95, word: '95\u00a0%' },
  ];
  return [
    ...(wantedOn
      ? [
          {
            id: 'wanted',
            day: wantedOn,
            label: `wanted ${formatDay(wantedOn, today)}`,
            tone: 'neutral' as const,
          },
        ]
      : []),
    ...dates.flatMap(({ id, day, word }) =>
      day === null ? [] : [{ id, day, label: `${word} ${formatDay(day, today)}`, tone: 'accent' as const }],
    ),
  ];
}

/** The fan as the drawing takes it: from what is left today over every sprint to come. */
export function fanFigure(milestone: Milestone, today: string) {
  const { forecast, remaining } = milestone;
  const now: Point = {
    __typename: 'FanPoint',
    sprint: 0,
    on: today,
    low80: remaining,
    low50: remaining,
    middle: remaining,
    high50: remaining,
    high80: remaining,
  };
  const start = {
    ...step(now, today),
    said: `Today ${formatCount(remaining, 'item is', 'items are')} left`,
  };
  return {
    title: 'How fast does it come down?',
    unit: 'items left, by sprint',
    sentence: `${forecast.sentence} ${forecast.recordSentence}`,
    columns: ['Sprint', 'Ends', '80 % low', '50 % low', 'Middle', '50 % high', '80 % high'],
    steps: [start, ...forecast.fan.filter(({ on }) => on > today).map((point) => step(point, today))],
    marks: marksOf(milestone, today),
    itemsText: items,
  };
}
