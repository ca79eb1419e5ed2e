/** More segments than this are too narrow to be counted. */
const mostDrawn = 12;
const width = 10;
const gap = 2;

interface Props {
  readonly failed: number;
  readonly planned: number;
}

/** Planned failures as segments, the used ones filled; what goes beyond the plan stands behind it in red. The words beside it say the same. */
export function BudgetSegments({ failed, planned }: Props) {
  const within = Math.max(1, Math.round(planned));
  const all = Math.max(within, failed);
  if (all > mostDrawn) return null;
  return (
    <svg aria-hidden="true" width={all * (width + gap)} height={10} className="shrink-0">
      {Array.from({ length: all }, (_, at) => {
        const tone =
          at >= within
            ? 'fill-bad stroke-bad'
            : at < failed
              ? 'fill-learn stroke-learn'
              : 'fill-none stroke-line-strong';
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: the segments are alike and never move
            key={at}
            x={at * (width + gap) + 0.5}
            y={0.5}
            width={width - 1}
            height={9}
            rx={2}
            className={tone}
          />
        );
      })}
    </svg>
  );
}
