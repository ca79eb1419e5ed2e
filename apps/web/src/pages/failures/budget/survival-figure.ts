import type { SurvivalField } from '../../../charts/survival-geometry';
import type { FailureFacts_factsFragment } from '../../../generated/operations';
import { formatCount, formatPercent } from '../../../platform/format';

type Facts = Pick<
  FailureFacts_factsFragment,
  'timeToFail' | 'timeToFailSentence' | 'medianDaysToFail' | 'started'
>;

/** The curve of time to fail as the drawing takes it. */
export function survivalFigure({ timeToFail, timeToFailSentence, medianDaysToFail, started }: Facts) {
  return {
    title: 'How long until a pilot is killed?',
    unit: `share not killed, days since the start, n = ${started}`,
    sentence: timeToFailSentence,
    columns: ['Day', 'Not killed', 'Pilots seen until then'],
    points: timeToFail.map(({ day, survival, atRisk }) => ({
      day,
      survival,
      said: `After ${formatCount(day, 'day')} ${formatPercent(survival)} are not killed; ${formatCount(atRisk, 'pilot')} seen until then`,
      cells: [day, formatPercent(survival), atRisk],
    })),
    median: medianDaysToFail,
    shareText: (share: number) => formatPercent(share),
    dayText: (day: number) => formatCount(day, 'day'),
  } satisfies SurvivalField & Record<string, unknown>;
}
