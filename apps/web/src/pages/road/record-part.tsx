import { type ReactNode, useState } from 'react';
import { ForecastRecordDocument } from '../../generated/documents/forecast-record';
import type { ForecastRecordQuery } from '../../generated/operations';
import { formatCount, formatNumber, formatPercent } from '../../platform/format';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { PageState, RowsSkeleton } from '../../ui/states';
import { RecordRows } from './record-rows';

export type ForecastRecord = NonNullable<ForecastRecordQuery['program']>['forecastRecord'];
type Level = ForecastRecord['levels'][number];

interface Props {
  readonly programId: string;
  /** What is known before the rest is read. */
  readonly sentence: string;
}

/** How well forecasts did: opened, what they promised beside what came, down to every frozen forecast. */
export function RecordPart({ programId, sentence }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <section aria-label="Do our dates hold?" className={cx('card p-4', open && 'col-span-full')}>
      <h2 className="text-body font-semibold">Do our dates hold?</h2>
      <p className="mt-1 text-table text-ink-2">{ofThisRoad(sentence)}</p>
      <p className="text-meta text-ink-3">
        Every forecast is frozen weekly and on demand, and scored once its milestone is reached or its day has
        passed.
      </p>
      <Button look="quiet" className="no-print -ml-3" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? 'Hide the record' : 'Show the record'}
      </Button>
      {open && <Opened programId={programId} />}
    </section>
  );
}

/** Beside a date stands the record of all roads; here it is that of one. */
const ofThisRoad = (sentence: string) =>
  `On this road, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;

function Opened({ programId }: Pick<Props, 'programId'>) {
  const query = usePageQuery(ForecastRecordDocument, { id: programId });
  return (
    <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
      {({ program }) =>
        program && (
          <div className="flex flex-col gap-4">
            <div className="grid grid-cols-2 items-start gap-6 max-lg:grid-cols-1">
              <Levels record={program.forecastRecord} />
              <Chances record={program.forecastRecord} />
            </div>
            <RecordRows forecasts={program.forecastRecord.forecasts} />
          </div>
        )
      }
    </PageState>
  );
}

interface RecordProps {
  readonly record: ForecastRecord;
}

/** Held of how many, with the range in which the true share lies; none is said to be none. */
function heldWords(level: Level | undefined): string {
  if (!level || level.n === 0) return 'none yet';
  const { held, n, milestones, low, high } = level;
  const range = low === null || high === null ? '' : `, ${Math.round(low * 100)} to ${formatPercent(high)}`;
  return `${held} of ${n} (${formatCount(milestones, 'milestone')}${range})`;
}

/** What each level promised beside what came of it, and beside a replay of the past. */
function Levels({ record: { levels, replayed } }: RecordProps) {
  return (
    <SmallTable
      caption="Dates that held, by level"
      heads={['Dates that promise', 'Held of frozen ones', 'Held in a replay of the past']}
      rows={levels.map((level) => [
        formatPercent(level.level / 100),
        heldWords(level),
        heldWords(replayed.find((one) => one.level === level.level)),
      ])}
    >
      The replay forecasts every reached milestone again, sprint by sprint, knowing only what had happened by
      then. Ranges count milestones, for forecasts of one milestone hold or miss together.
    </SmallTable>
  );
}

/** How chances by the wanted day did. */
function Chances({ record: { brier, brierLow, brierHigh, brierN, bins } }: RecordProps) {
  const known = bins.filter(({ n }) => n > 0);
  if (brier === null)
    return <p className="text-table text-ink-2">No chance by a wanted day has been put to the test yet.</p>;
  const range =
    brierLow === null || brierHigh === null
      ? ''
      : `, 90 % range ${formatNumber(brierLow, 2)} to ${formatNumber(brierHigh, 2)}`;
  return (
    <SmallTable
      caption="Chances, and how often what they spoke of came"
      heads={['Chance said', 'On average', 'Came', 'Forecasts']}
      rows={known.map(({ from, to, n, said, came }) => [
        `${Math.round(from * 100)} to ${formatPercent(to)}`,
        said === null ? '–' : formatPercent(said),
        came === null ? '–' : formatPercent(came),
        formatNumber(n),
      ])}
    >
      Brier score {formatNumber(brier, 2)}
      {range} (n = {formatNumber(brierN)}): 0 is always right, 0.25 is what saying 50 % every time brings.
    </SmallTable>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly children: ReactNode;
}

function SmallTable({ caption, heads, rows, children }: TableProps) {
  return (
    <div>
      <table className="w-full text-left text-table">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th
                key={head}
                scope="col"
                className="border-b border-line py-1 pr-3 text-meta font-medium text-ink-3"
              >
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...rest]) => (
            <tr key={first} className="border-b border-line last:border-b-0">
              <th scope="row" className="py-1 pr-3 font-medium tabular-nums">
                {first}
              </th>
              {rest.map((cell, at) => (
                <td key={heads[at + 1]} className="py-1 pr-3 tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-meta text-ink-3">{children}</p>
    </div>
  );
}
