import { formatDay, formatDue, formatDueShort } from '../../platform/format';
import { cx } from '../../ui/cx';

interface Props {
  readonly pilot: { readonly decisionDate: string | null; readonly daysToDecision: number | null };
  readonly today: string;
  /** Says the day first, the distance behind it; `dense` says the distance as short as can be. */
  readonly dayFirst?: boolean | 'dense';
}

function toneOf(days: number | null): string {
  if (days === null) return 'text-ink-2';
  if (days < 0) return 'font-medium text-bad';
  return days <= 14 ? 'text-watch' : 'text-ink-2';
}

/** When a pilot is decided, and how far that is: red is past, amber within fourteen days. */
export function DueDate({ pilot: { decisionDate, daysToDecision }, today, dayFirst = false }: Props) {
  if (decisionDate === null) return <span className="text-ink-3">No date</span>;
  const day = formatDay(decisionDate, today);
  const say = dayFirst === 'dense' ? formatDueShort : formatDue;
  const distance = daysToDecision === null ? null : say(daysToDecision);
  if (!dayFirst)
    return (
      <span className={toneOf(daysToDecision)} data-tip={day}>
        {distance ?? day}
      </span>
    );
  return (
    <>
      <time dateTime={decisionDate}>{day}</time>
      {distance && (
        <span className={cx('ml-2 text-meta whitespace-nowrap', toneOf(daysToDecision))}>{distance}</span>
      )}
    </>
  );
}
