import { signedWords } from '@scrimmage/domain/metric-words';
import { chanceWords, momentWords } from '@scrimmage/domain/planning-words';
import type { PickedMetric } from '../../../features/evidence/metric-picker';
import type { PlanningQuery } from '../../../generated/operations';
import { cx } from '../../../ui/cx';
import { TextField } from '../../../ui/text-field';
import { type CriterionValues, metricOf } from './criterion-values';
import { planningOf, usePlanning } from './use-planning';

interface Props {
  readonly values: CriterionValues;
  readonly put: (name: keyof CriterionValues, value: string) => void;
  /** The claim in words, once it can be said. */
  readonly statement: string | null;
  readonly decisionDate: string | null;
}

/** What one could know by when, while the claim is typed. Nothing of it is stored. */
export function PlanningPanel({ values, put, statement, decisionDate }: Props) {
  const metric = metricOf(values);
  const input = planningOf(values, decisionDate);
  const { data, fault, waiting } = usePlanning(input);
  const planning = input ? data?.planning : undefined;
  return (
    <section
      aria-label="What you could know by when"
      className="flex min-w-0 flex-col gap-3 rounded-md border border-line bg-sunken p-3 text-table lg:sticky lg:top-0"
    >
      <h3 className="font-semibold">What you could know by when</h3>
      {statement && <p className="font-medium">{statement}</p>}
      {metric && metric.kind !== 'PROPORTION' && (
        <TextField
          label={`Spread of single cases (${metric.unit})`}
          hint="Their standard deviation, as far as you know it. For planning only."
          inputMode="decimal"
          value={values.sd}
          onChange={(sd) => put('sd', sd)}
        />
      )}
      {input === null && <p className="text-ink-2">{missingWords(values, metric)}</p>}
      {fault && input && <p className="text-ink-2">{fault.sentence}</p>}
      {planning?.problems.map(({ message }) => (
        <p key={message} className="text-ink-2">
          {message}
        </p>
      ))}
      {planning && metric && planning.rows.length > 0 && (
        <div className={cx('flex flex-col gap-3 transition-opacity', waiting && 'opacity-60')}>
          <p role="status">{planning.sentence}</p>
          <PlanTable
            rows={planning.rows}
            metric={metric}
            period={values.period === 'WEEK' ? 'WEEK' : 'DAY'}
          />
        </div>
      )}
    </section>
  );
}

function missingWords({ design, baseline, threshold }: CriterionValues, metric: PickedMetric | null): string {
  if (!metric || design === '' || threshold.trim() === '')
    return 'Choose a metric, say what it is compared with, and give a threshold.';
  if (baseline.trim() === '') return 'Give the baseline, and you see here how soon you would know.';
  return metric.kind === 'PROPORTION'
    ? 'Give the cases you expect, and you see here how soon you would know.'
    : 'Give the cases you expect and how much single ones vary, and you see here how soon you would know.';
}

interface TableProps {
  readonly rows: PlanningQuery['planning']['rows'];
  readonly metric: PickedMetric;
  readonly period: 'DAY' | 'WEEK';
}

function PlanTable({ rows, metric, period }: TableProps) {
  const moment = (periods: number | null) => (periods === null ? '–' : momentWords({ period }, periods));
  return (
    <table className="w-full text-left text-meta tabular-nums">
      <caption className="sr-only">If this were the truth</caption>
      <thead className="text-ink-3">
        <tr>
          <th scope="col" className="py-1 pr-1 font-medium">
            True change
          </th>
          <th scope="col" className="px-1 font-medium">
            Proven
          </th>
          <th scope="col" className="px-1 font-medium">
            Refuted
          </th>
          <th scope="col" className="px-1 font-medium">
            Half by
          </th>
          <th scope="col" className="pl-1 font-medium">
            80&nbsp;% by
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ effect, chanceProven, chanceRefuted, medianPeriods, periods80 }) => (
          <tr key={effect} className="border-t border-line">
            <th scope="row" className="py-1 pr-1 font-medium whitespace-nowrap">
              {effect === 0 ? 'none' : signedWords(metric, effect)}
            </th>
            <td className="px-1 whitespace-nowrap">{chanceWords(chanceProven)}</td>
            <td className="px-1 whitespace-nowrap">{chanceWords(chanceRefuted)}</td>
            <td className="px-1 whitespace-nowrap">{moment(medianPeriods)}</td>
            <td className="pl-1 whitespace-nowrap">{moment(periods80)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
