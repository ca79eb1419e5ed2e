import type { ForestGroup, ForestRow } from '../../charts/forest-geometry';
import { verdictOf } from '../../charts/interval';
import type { Measured } from '../../charts/interval-mark';
import { askLooks } from '../../features/evidence/ask-words';
import { figureWords, rangeWords } from '../../features/evidence/criterion-words';
import { stageTag } from '../../features/pilots/stage-badge';
import { stageWords } from '../../features/pilots/words';
import type { EvidenceForest_portfolioFragment } from '../../generated/operations';
import { formatCount, formatDays, formatNumber } from '../../platform/format';

export type EvidenceRow = EvidenceForest_portfolioFragment['evidence'][number];

/** The table behind the drawing. */
export const evidenceColumns = [
  'Pilot',
  'Stage',
  'Metric',
  'Effect',
  'Interval',
  'Kill line',
  'Target',
  'Cases',
  'Days',
  'Evidence asks',
] as const;

/** A row's interval against its own lines. */
export function measuredRow({ estimate, low, high, goal, limit, criterion }: EvidenceRow): Measured {
  const { design, metric } = criterion;
  return {
    estimate,
    low,
    high,
    goal,
    limit,
    reference: design === 'ONE_ARM' ? null : 0,
    better: metric.direction === 'HIGHER_IS_BETTER' ? 'higher' : 'lower',
  };
}

const beyond = { good: 'beyond the target', bad: 'beyond the kill line', neutral: null } as const;

/** An interval in words with what it clears: "+3.3 points, +2.4 points to +4.2 points, beyond the target". */
export function effectWords(row: EvidenceRow): string {
  const { estimate, low, high, criterion } = row;
  const { design, metric } = criterion;
  if (estimate === null) return 'too few to tell';
  const effect = figureWords(design, metric, estimate);
  if (low === null || high === null) return `${effect}, too few to tell`;
  const measured = measuredRow(row);
  const clears = beyond[verdictOf(measured, measured)];
  return [effect, rangeWords(design, metric, low, high), clears].filter(Boolean).join(', ');
}

function lineWords({ criterion: { design, metric } }: EvidenceRow, line: number | null): string {
  return line === null ? '' : figureWords(design, metric, line);
}

function forestRow(row: EvidenceRow): ForestRow {
  const { pilot, criterion, estimate, low, high, n, limit, goal } = row;
  const { design, metric } = criterion;
  const name = `${pilot.key} ${pilot.name}`;
  const ask = pilot.recommendation && askLooks[pilot.recommendation.ask];
  const effect = estimate === null ? '–' : figureWords(design, metric, estimate);
  const unknown = low === null || high === null;
  const days = formatDays(pilot.ageDays);
  return {
    ...measuredRow(row),
    id: pilot.key,
    name,
    badge: stageTag(pilot.stage),
    effect,
    days,
    ask,
    note: unknown ? 'too few to tell' : limit === null && goal === null ? 'no lines set' : null,
    words: [
      name,
      stageWords[pilot.stage].toLowerCase(),
      effectWords(row),
      ...(ask ? [`the evidence asks: ${ask.word.toLowerCase()}`] : []),
      ...(pilot.ageDays === null ? [] : [formatCount(pilot.ageDays, 'day')]),
    ].join(', '),
    cells: [
      name,
      stageWords[pilot.stage],
      metric.name,
      effect,
      unknown ? 'too few to tell' : rangeWords(design, metric, low, high),
      lineWords(row, limit),
      lineWords(row, goal),
      n,
      pilot.ageDays ?? '',
      ask?.word ?? '',
    ],
  };
}

/** What needs a decision first, then what runs; each in the order given. */
export function evidenceGroups(rows: readonly EvidenceRow[]): readonly ForestGroup[] {
  const group = (heading: string, waits: boolean) => ({
    heading,
    rows: rows.filter((row) => row.waits === waits).map(forestRow),
  });
  return [group('Needs a decision', true), group('Running', false)];
}

/**
 * The finding in a sentence: how many, how many past a line; of those at hand, when there are more. A row draws one
 * criterion; where another of the pilot’s is past its kill line, that is said, too.
 */
export function evidenceSentence(rows: readonly EvidenceRow[], count: number): string {
  const verdicts = rows.map(measuredRow).map((measured) => verdictOf(measured, measured));
  const past = (verdict: 'good' | 'bad') => verdicts.filter((one) => one === verdict).length;
  const pilots = formatCount(count, 'open pilot');
  const [killed, reached] = [past('bad') || 'none', past('good') || 'none'];
  const finding = `${killed} beyond the kill line, ${reached} beyond the target.`;
  const of = rows.length < count ? `Of the first ${formatNumber(rows.length)}, ` : '';
  const elsewhere = rows.filter(({ pastKillLine }, at) => pastKillLine && verdicts[at] !== 'bad').length;
  const others = elsewhere
    ? ` ${formatNumber(elsewhere)} past ${elsewhere === 1 ? 'its' : 'their'} kill line by a metric not drawn here.`
    : '';
  return `${pilots} with locked criteria. ${`${of}${finding}`.replace(/^n/, 'N')}${others}`;
}
