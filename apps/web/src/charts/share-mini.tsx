import type { DumbbellRow } from './dumbbell-geometry';
import { shareTicks } from './dumbbell-geometry';
import { verdictMarks } from './tones';

type Props = Pick<DumbbellRow, 'from' | 'to' | 'range' | 'tone'>;

const middle = 9;
const place = (share: number) => `${Math.max(0, Math.min(1, share)) * 100}%`;

/** The marks of one row on the scale from 0 to 1, as wide as its cell; what it says stands beside it. */
export function ShareMini({ from, to, range, tone }: Props) {
  const ends = range ? [range.low, range.high] : from !== null && to !== null ? [from, to] : null;
  return (
    <svg aria-hidden="true" width="100%" height={18} className="block overflow-visible">
      <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-line" />
      {shareTicks.map((tick) => (
        <line
          key={tick}
          x1={place(tick)}
          x2={place(tick)}
          y1={middle - 4}
          y2={middle + 4}
          className="stroke-line-strong"
        />
      ))}
      {ends && (
        <line
          x1={place(ends[0] ?? 0)}
          x2={place(ends[1] ?? 0)}
          y1={middle}
          y2={middle}
          className={`${range ? 'stroke-2' : 'stroke-3'} ${verdictMarks[tone]}`}
        />
      )}
      {from !== null && (
        <circle cx={place(from)} cy={middle} r={4.5} className="fill-surface stroke-ink stroke-[1.5]" />
      )}
      {to !== null && (
        <circle cx={place(to)} cy={middle} r={4.5} className={`stroke-none ${verdictMarks[tone]}`} />
      )}
    </svg>
  );
}
