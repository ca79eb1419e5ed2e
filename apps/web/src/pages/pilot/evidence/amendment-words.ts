import type { Design } from '@scrimmage/contract/generated/schema-types';
import { fieldWords } from '@scrimmage/domain/activity-words';
import { levelWords } from '@scrimmage/domain/metric-words';
import { figureWords } from '../../../features/evidence/criterion-words';
import type { PickedMetric } from '../../../features/evidence/metric-picker';
import { formatCount, formatDay, formatNumber, formatPercent } from '../../../platform/format';

interface Change {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the changed field belongs to; a plan has no metric. */
export interface Amended {
  readonly metric: PickedMetric | null;
  readonly design: Design;
  readonly today: string;
}

const said: Readonly<Record<string, string>> = {
  true: 'yes',
  false: 'no',
  DAY: 'by day',
  WEEK: 'by week',
  KILL: 'kill',
  CONTINUE: 'continue',
};
const percent = (share: number) =>
  formatPercent(Math.round(share * 1000) / 1000, share * 100 === Math.round(share * 100) ? 0 : 1);

function baselineWords(text: string, metric: PickedMetric): string {
  const [value = '', rest = ''] = text.split(/, | of /);
  const cases = Number.parseInt(rest, 10);
  const known = Number.isNaN(cases) ? 'cases unknown' : `n = ${formatNumber(cases)}`;
  return `${levelWords(metric, Number(value))}, ${known}`;
}

function valueWords(field: string, text: string, { metric, design, today }: Amended): string {
  if (field === 'threshold' && metric) return figureWords(design, metric, Number(text));
  if (field === 'baseline' && metric) return baselineWords(text, metric);
  if (field === 'alpha') return percent(1 - Number(text));
  if (field === 'plannedSplit') return percent(Number(text));
  if (field === 'deadline') return formatDay(text, today);
  if (field === 'minRunDays') return formatCount(Number(text), 'day');
  if (field === 'casesPerPeriod') return formatNumber(Number(text));
  return said[text] ?? text;
}

const names: Readonly<Record<string, string>> = {
  alpha: 'confidence',
  minRunDays: 'least run',
  deadline: 'decision date',
};

/** One changed field, before and after: “threshold +2 points → +1 point”. */
export function changeWords({ field, before, after }: Change, amended: Amended): string {
  const words = (text: string | null) => (text === null ? 'not stated' : valueWords(field, text, amended));
  return `${names[field] ?? fieldWords(field)} ${words(before)} → ${words(after)}`;
}
