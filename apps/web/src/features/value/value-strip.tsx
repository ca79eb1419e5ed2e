import { aboutMoney, type Money } from '@scrimmage/domain/money';
import { stripScale } from './strip-scale';

interface Props {
  readonly p10: Money;
  readonly p50: Money;
  readonly p90: Money;
}

const height = 44;
const middle = 14;

/** Eight cases of ten as a band, the middle as a dot, and where it neither brings nor costs; the words stand beside it. */
export function ValueStrip({ p10, p50, p90 }: Props) {
  const at = stripScale([p10.minorUnits, p50.minorUnits, p90.minorUnits]);
  const x = (amount: number) => `${at(amount)}%`;
  const zero = at(0);
  return (
    <svg aria-hidden="true" width="100%" height={height} className="block text-tick">
      <line x1="0" x2="100%" y1={middle} y2={middle} className="stroke-line" />
      <line
        x1={x(p10.minorUnits)}
        x2={x(p90.minorUnits)}
        y1={middle}
        y2={middle}
        strokeWidth={8}
        strokeLinecap="round"
        className="stroke-accent opacity-40"
      />
      <line x1={`${zero}%`} x2={`${zero}%`} y1={0} y2={2 * middle} className="stroke-ink-3" />
      <circle cx={x(p50.minorUnits)} cy={middle} r={5} className="fill-accent" />
      <text
        x={`${zero}%`}
        y={height - 2}
        textAnchor={zero > 85 ? 'end' : zero < 15 ? 'start' : 'middle'}
        className="fill-ink-3"
      >
        {`${aboutMoney({ ...p10, minorUnits: 0 })}: neither brings nor costs`}
      </text>
    </svg>
  );
}
