import type { WindowField } from '../../../charts/window-geometry';
import { budgetLooks, countWords, windowName } from '../../../features/failures/budget-words';
import { formatCount, formatDay, formatPercent } from '../../../platform/format';
import type { Budget, BudgetWindow } from './budget-figures';
import { limitWords } from './budget-figures';

type Plan = Budget['plan'];

const isLearned = ({ learnings }: BudgetWindow['failures'][number]) =>
  learnings.some(({ state }) => state === 'VALIDATED');

function saidOf(window: BudgetWindow, { period }: Plan): string {
  const { from, failed, concluded, planned, tooFew, tooMany, failures, learned, state } = window;
  const limits = limitWords(tooFew, tooMany);
  return `${windowName(period, from)}: ${failed} of ${formatCount(concluded, 'conclusion')} failed, ${countWords(planned)} planned, ${limits}; ${failures.length} logged, ${learned} with a learning. ${budgetLooks[state].words}.`;
}

const orDash = (value: number | null) => value ?? '–';

function cellsOf(window: BudgetWindow, { period }: Plan): readonly (string | number)[] {
  const { share, failures, learned } = window;
  return [
    windowName(period, window.from),
    window.failed,
    window.concluded,
    countWords(window.planned),
    orDash(window.tooFew),
    orDash(window.tooMany),
    share ? formatPercent(share.value) : '–',
    share ? `${formatPercent(share.low)} to ${formatPercent(share.high)}` : '–',
    learned,
    failures.length - learned,
    budgetLooks[window.state].words,
  ];
}

/** A program's windows as the drawing takes them. */
export function budgetFigure(name: string, { plan, windows }: Budget, today: string) {
  const failures = windows.flatMap((window) => window.failures);
  const learned = windows.reduce((sum, window) => sum + window.learned, 0);
  const since = windows[0] && formatDay(windows[0].from, today);
  return {
    title: `How often does ${name} fail, and does it learn?`,
    unit: `in each ${plan.period === 'HALF_YEAR' ? 'half-year' : plan.period.toLowerCase()}`,
    sentence: `${formatCount(failures.length, 'failure')} logged${since ? ` since ${since}` : ''}, ${learned} of them with a validated learning.`,
    columns: [
      'Window',
      'Failed',
      'Concluded',
      'Planned',
      'Too few up to',
      'Too many from',
      'Share failed',
      'Exact range',
      'Logged with a learning',
      'Logged without',
      'State',
    ],
    windows: windows.map((window) => ({
      id: window.from,
      name: windowName(plan.period, window.from),
      from: window.from,
      until: window.until,
      filled: window.learned,
      hollow: Math.max(0, window.failures.length - window.learned),
      count: window.failed,
      tooMany: window.tooMany,
      tooFew: window.tooFew,
      said: saidOf(window, plan),
      cells: cellsOf(window, plan),
    })),
    dots: failures.map((failure) => ({ id: failure.id, day: failure.seenOn, filled: isLearned(failure) })),
    keys: [
      { id: 'filled', text: 'logged, with a learning' },
      { id: 'hollow', text: 'logged, without one' },
      { id: 'count', text: 'failed conclusions' },
      { id: 'limits', text: 'too many, too few for chance' },
    ],
  } satisfies WindowField & Record<string, unknown>;
}
