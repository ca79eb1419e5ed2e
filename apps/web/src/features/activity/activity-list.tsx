import type { ActivityEntry_activityFragment } from '../../generated/operations';
import { formatHour, formatMoment } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Empty } from '../../ui/states';
import { changeTitle, type Known, valueWords } from './change-words';
import { dayGroups, dayWords } from './day-groups';

type Entry = ActivityEntry_activityFragment;

interface Props {
  readonly entries: readonly Entry[];
  /** The names behind the ids that changes speak of. */
  readonly names: ReadonlyMap<string, string>;
}

/** Entries by day: who did what, why, and what it was before. */
export function ActivityList({ entries, names }: Props) {
  const viewer = useViewer();
  if (!viewer) return null;
  const { today, workspace } = viewer;
  if (entries.length === 0)
    return (
      <Empty kind="done" title="Nothing has happened yet">
        Every change will be told here.
      </Empty>
    );
  return (
    <ol>
      {dayGroups(entries, workspace.timeZone).map(({ day, entries: ofDay }) => (
        <li key={day} className="mt-5 first:mt-0">
          <h2 className="text-meta font-medium text-ink-3">{dayWords(day, today)}</h2>
          <div aria-hidden="true" className="yard-line mb-1" />
          <ol>
            {ofDay.map((entry) => (
              <ActivityItem
                key={entry.id}
                entry={entry}
                known={{ names, today }}
                timeZone={workspace.timeZone}
              />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly entry: Entry;
  readonly known: Known;
  readonly timeZone: string;
}

function ActivityItem({ entry, known, timeZone }: ItemProps) {
  return (
    <li className="border-b border-line py-2 last:border-b-0">
      <p className="flex flex-wrap items-baseline gap-x-3 text-table">
        <span className="min-w-0">{entry.sentence}</span>
        <time
          dateTime={entry.at}
          data-tip={formatMoment(entry.at, timeZone)}
          className="text-meta text-ink-3"
        >
          {formatHour(entry.at, timeZone)}
        </time>
      </p>
      {entry.reason && (
        <blockquote className="mt-1 max-w-[72ch] border-l-2 border-line pl-3 text-table whitespace-pre-line text-ink-2">
          {entry.reason}
        </blockquote>
      )}
      {entry.changes.length > 0 && (
        <dl className="mt-1 text-table">
          {entry.changes.map(({ field, before, after }) => (
            <div key={field} className="grid grid-cols-[9rem_minmax(0,1fr)] gap-x-3 phone:grid-cols-1">
              <dt className="text-ink-3">{changeTitle(field)}</dt>
              <dd>
                <Difference before={valueWords(before, known)} after={valueWords(after, known)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

/** Before and after, told apart by more than colour: the old one is struck through. */
function Difference({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  return (
    <span className="flex flex-wrap gap-x-2">
      {before !== null && (
        <del className="max-w-[72ch] whitespace-pre-line text-ink-3 decoration-line-strong">{before}</del>
      )}
      <ins className="max-w-[72ch] whitespace-pre-line no-underline">
        {after ?? <span className="text-ink-3">cleared</span>}
      </ins>
    </span>
  );
}
