import { aboutMoney, type Money } from '@scrimmage/domain/money';
import { endLabels, labelAt, stripScale } from './strip-scale';

interface Props {
  readonly p10: Money;
  readonly p50: Money;
  readonly p90: Money;
}

const height = 58;
const middle = 14;
/** Where the figures of the ends stand, and the words for 0 under them. */
const endsLine = 40;
const zeroLine = height - 2;

/** Eight cases of ten as a band, the middle as a dot, and where it neither brings nor costs; the words stand beside it. */
export function ValueStrip({ p10, p50, p90 }: Props) {
  const at = stripScale([p10.minorUnits, p50.minorUnits, p90.minorUnits]);
  const x = (amount: number) => `${at(amount)}%`;
  const zero = at(0);
  const end = (money: Money) => ({ x: at(money.minorUnits), text: aboutMoney(money) });
  const none = labelAt(zero, `${aboutMoney({ ...p10, minorUnits: 0 })}: neither brings nor costs`);
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
      <line x1={`${zero}%`} x2={`${zero}%`} y1={0} y2={zeroLine - 12} className="stroke-ink-3" />
      <circle cx={x(p50.minorUnits)} cy={middle} r={5} className="fill-accent" />
      {endLabels(end(p10), end(p90)).map(({ x: place, anchor, text }) => (
        <text key={text} x={`${place}%`} y={endsLine} textAnchor={anchor} className="fill-ink-2">
          {text}
        </text>
      ))}
      <text x={`${none.x}%`} y={zeroLine} textAnchor={none.anchor} className="fill-ink-3">
        {none.text}
      </text>
    </svg>
  );
}
