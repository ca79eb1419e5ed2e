import { dayIn, formatDay, formatMoment, formatRelative } from './format';
import { useViewer } from './use-viewer';

interface Form {
  readonly at: string;
  /** For what is printed or compared: the moment itself. */
  readonly exact?: boolean;
  /** For columns: the day is enough once it is older than a week. */
  readonly short?: boolean;
}

interface Place {
  readonly timeZone: string;
  readonly today: string;
}

/** The same where the place is known already: lists of fifty do not ask fifty times. */
export function MomentIn({ at, exact = false, short = false, timeZone, today }: Form & Place) {
  const inFull = formatMoment(at, timeZone);
  const relative = exact ? null : formatRelative(at, Date.now());
  const shown = relative ?? (short ? formatDay(dayIn(at, timeZone), today) : inFull);
  return (
    <time dateTime={at} data-tip={shown === inFull ? undefined : inFull}>
      {shown}
    </time>
  );
}

/** A moment in words: relative under seven days, with the exact one as its tip. */
export function Moment(form: Form) {
  const viewer = useViewer();
  return <MomentIn {...form} timeZone={viewer?.workspace.timeZone ?? 'UTC'} today={viewer?.today ?? ''} />;
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
