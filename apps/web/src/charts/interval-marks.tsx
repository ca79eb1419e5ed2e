import type { End, IntervalMark } from './interval-mark';
import { verdictMarks, zone } from './tones';

interface GroundProps {
  readonly mark: IntervalMark;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** Behind an interval: where it is bad, where it is good, and the lines between. */
export function IntervalGround({ mark, left, right, top, height }: GroundProps) {
  const { limit, goal, reference } = mark;
  const line = { y1: top, y2: top + height };
  return (
    <>
      {limit !== null && (
        <>
          <rect x={left} y={top} width={limit - left} height={height} className={zone.bad} />
          <line {...line} x1={limit} x2={limit} className="stroke-bad" />
        </>
      )}
      {goal !== null && (
        <>
          <rect x={goal} y={top} width={right - goal} height={height} className={zone.good} />
          <line {...line} x1={goal} x2={goal} className="stroke-good" />
        </>
      )}
      {reference !== null && (
        <line {...line} x1={reference} x2={reference} strokeDasharray="1 3" className="stroke-line-strong" />
      )}
    </>
  );
}

interface MarkProps {
  readonly mark: IntervalMark;
  readonly y: number;
  readonly radius?: number;
}

/** The interval with its estimate: hollow without an interval, an arrow where it goes on beyond the field. */
export function IntervalLine({ mark: { ends, dot, verdict }, y, radius = 4 }: MarkProps) {
  const outside = (ends ?? []).filter(({ beyond }) => beyond !== 0);
  return (
    <g className={verdictMarks[verdict]}>
      {ends && <Shaft ends={ends} y={y} />}
      {outside.map(({ x, beyond }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an interval has two ends, the left and the right
        <path key={index} d={`M${x} ${y}l${-7 * beyond} -4.5v9z`} className="stroke-none" />
      ))}
      {dot !== null && (
        <circle cx={dot} cy={y} r={radius} className={ends ? 'stroke-none' : 'fill-surface stroke-[1.5]'} />
      )}
    </g>
  );
}

/** From end to end, stopping short of an arrow; a stub when all of it lies beyond one edge. */
function Shaft({ ends: [low, high], y }: { readonly ends: readonly [End, End]; readonly y: number }) {
  const stub = low.x === high.x ? 16 : 0;
  return (
    <line
      x1={low.x + (low.beyond === -1 ? 5 : 0) - (low.beyond === 1 ? stub : 0)}
      x2={high.x - (high.beyond === 1 ? 5 : 0) + (high.beyond === -1 ? stub : 0)}
      y1={y}
      y2={y}
      className="stroke-2"
    />
  );
}
