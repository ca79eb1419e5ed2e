import { formatMoment, formatRelative } from './format';
import { useViewer } from './use-viewer';

/** A moment in words: relative under seven days, with the exact one as its tip. */
export function Moment({ at }: { readonly at: string }) {
  const timeZone = useViewer()?.workspace.timeZone ?? 'UTC';
  const exact = formatMoment(at, timeZone);
  return (
    <time dateTime={at} data-tip={exact}>
      {formatRelative(at, Date.now()) ?? exact}
    </time>
  );
}
