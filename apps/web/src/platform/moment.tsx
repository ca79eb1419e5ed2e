import { dayIn, formatDay, formatMoment, formatRelative } from './format';
import { useViewer } from './use-viewer';

interface Props {
  readonly at: string;
  /** For what is printed or compared: the moment itself. */
  readonly exact?: boolean;
  /** For columns: the day is enough once it is older than a week. */
  readonly short?: boolean;
}

/** A moment in words: relative under seven days, with the exact one as its tip. */
export function Moment({ at, exact = false, short = false }: Props) {
  const viewer = useViewer();
  const timeZone = viewer?.workspace.timeZone ?? 'UTC';
  const inFull = formatMoment(at, timeZone);
  const relative = exact ? null : formatRelative(at, Date.now());
  const shown = relative ?? (short ? formatDay(dayIn(at, timeZone), viewer?.today ?? '') : inFull);
  return (
    <time dateTime={at} data-tip={shown === inFull ? undefined : inFull}>
      {shown}
    </time>
  );
}

/** The day of a moment in the workspace's time zone, where the hour is nobody's business; the moment in full is its tip. */
export function DayOf({ at }: { readonly at: string }) {
  const viewer = useViewer();
  const timeZone = viewer?.workspace.timeZone ?? 'UTC';
  const day = dayIn(at, timeZone);
  return (
    <time dateTime={at} data-tip={formatMoment(at, timeZone)}>
      {formatDay(day, viewer?.today ?? day)}
    </time>
  );
}
