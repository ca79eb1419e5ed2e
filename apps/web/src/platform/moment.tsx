import { formatMoment, formatRelative } from './format';
import { useViewer } from './use-viewer';

/** A moment in words: relative under seven days, with the exact one as its tip; `exact` for what is printed or compared. */
export function Moment({ at, exact = false }: { readonly at: string; readonly exact?: boolean }) {
  const timeZone = useViewer()?.workspace.timeZone ?? 'UTC';
  const inFull = formatMoment(at, timeZone);
  const relative = exact ? null : formatRelative(at, Date.now());
  return (
    <time dateTime={at} data-tip={relative ? inFull : undefined}>
      {relative ?? inFull}
    </time>
  );
}
