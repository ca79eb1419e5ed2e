import { useRecentChange } from '../../platform/recent-changes';

/** A quiet dot beside what somebody else changed while it was on screen. */
export function ChangedMark({ id }: { readonly id: string }) {
  const words = useRecentChange(id);
  if (words === null) return null;
  return (
    <span
      data-tip={words}
      className="overlay-in ml-2 inline-flex items-center gap-1 align-middle text-meta whitespace-nowrap text-accent"
    >
      <svg aria-hidden="true" viewBox="0 0 8 8" className="size-2">
        <circle cx="4" cy="4" r="3" fill="currentColor" />
      </svg>
      <span className="sr-only">{words}</span>
    </span>
  );
}
