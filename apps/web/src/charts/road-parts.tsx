import type { Drawn } from './frame';
import type { PlacedFlag, RoadLayout } from './road-geometry';
import { tickName, timeTicks } from './time-ticks';
import { rim } from './tones';

interface FieldProps {
  readonly layout: RoadLayout;
  readonly today: string;
  readonly drawn: Drawn;
}

/** Lanes, yard lines, today, the flags, and the days below. */
export function RoadFieldMarks({ layout, today, drawn }: FieldProps) {
  return (
    <>
      {layout.lanes.map(({ name, top, height }) => (
        <rect
          key={name}
          x={layout.left}
          y={top}
          width={layout.right - layout.left}
          height={height}
          rx={6}
          className="fill-sunken"
        />
      ))}
      <Yards layout={layout} />
      {layout.lanes.map(({ name, top }) => (
        <text
          key={name}
          x={layout.left + 8}
          y={top + 15}
          className="fill-ink-2 stroke-sunken stroke-4 text-meta font-medium [paint-order:stroke] forced-colors:stroke-none"
        >
          {name}
        </text>
      ))}
      {layout.flags.map((placed, index) => (
        <Flag key={placed.flag.id} placed={placed} stepped={drawn.at === index} />
      ))}
      <Days layout={layout} today={today} />
    </>
  );
}

const yardLooks = {
  past: { className: 'stroke-line-strong opacity-50', strokeDasharray: undefined },
  open: { className: 'stroke-line-strong', strokeDasharray: '4 3' },
  ahead: { className: 'stroke-line-strong', strokeDasharray: '1 4' },
} as const;

/** Where sprints ended, where the running ones will, and where those to come would. */
function Yards({ layout: { yards, top, bottom, todayX } }: { readonly layout: RoadLayout }) {
  return (
    <>
      {yards.map(({ x, kind, label }) => (
        <g key={x}>
          <line x1={x} x2={x} y1={top} y2={bottom} {...yardLooks[kind]} />
          {label && (
            <text x={x} y={12} textAnchor="middle" className="fill-ink-3 text-tick tabular-nums">
              {label}
            </text>
          )}
        </g>
      ))}
      <line x1={todayX} x2={todayX} y1={top - 6} y2={bottom} className="stroke-ink-2 stroke-[1.5]" />
      <text x={todayX} y={12} textAnchor="middle" className="fill-ink-2 text-tick font-medium">
        Today
      </text>
    </>
  );
}

function Days({ layout, today }: Omit<FieldProps, 'drawn'>) {
  const { left, right, bottom, from, to, x } = layout;
  const ticks = timeTicks(from, to, Math.max(2, Math.floor((right - left) / 80)));
  return ticks
    .filter(({ labelled }) => labelled)
    .map((tick) => (
      <text
        key={tick.day}
        x={Math.min(right - 16, Math.max(left + 16, x(tick.day)))}
        y={bottom + 14}
        textAnchor="middle"
        className={`fill-ink-3 text-tick ${rim}`}
      >
        {tickName(tick, today)}
      </text>
    ));
}

interface FlagProps {
  readonly placed: PlacedFlag;
  readonly stepped: boolean;
}

function Flag({ placed, stepped }: FlagProps) {
  const { flag, top, x, label, labelX } = placed;
  return (
    <g data-step={stepped ? '' : undefined}>
      {stepped && <Feeds placed={placed} />}
      <Range placed={placed} />
      {x !== null && (
        <>
          <line x1={x} x2={x} y1={top + 13} y2={top + 37} className="stroke-ink" strokeWidth={1.5} />
          <path
            d={`M${x} ${top + 13} l12 5 l-12 5 z`}
            className={flag.reachedOn === null ? 'fill-surface stroke-ink' : 'fill-good stroke-good'}
          />
        </>
      )}
      <text
        x={labelX}
        y={top + 9}
        className={`${stepped ? 'fill-ink font-medium' : 'fill-ink-2'} stroke-sunken stroke-4 text-meta [paint-order:stroke] forced-colors:stroke-none`}
      >
        {label}
      </text>
    </g>
  );
}

/** The thick part is where half to 85 in a hundred futures are done, the thin one goes on to 95. */
function Range({ placed: { range, top } }: Pick<FlagProps, 'placed'>) {
  if (!range) return null;
  const middle = top + 29;
  const further = (
    <path d={`M${range.to + 2} ${middle - 4} l5 4 l-5 4`} className="fill-none stroke-accent stroke-[1.5]" />
  );
  if (range.beyond) return further;
  return (
    <>
      <line x1={range.from} x2={range.to} y1={middle} y2={middle} className="stroke-accent" />
      <line
        x1={range.from}
        x2={Math.max(range.mid, range.from + 1)}
        y1={middle}
        y2={middle}
        strokeWidth={6}
        strokeLinecap="round"
        className="stroke-accent"
      />
      <line
        x1={range.from}
        x2={range.from}
        y1={middle - 5}
        y2={middle + 5}
        className="stroke-accent stroke-2"
      />
      {range.open && further}
    </>
  );
}

/** The sprints that moved it: a dot where each ended, and the way from there. Drawn while somebody is on it. */
function Feeds({ placed: { feeds, x, range, top } }: Pick<FlagProps, 'placed'>) {
  const end = x ?? range?.from;
  if (feeds.length === 0 || end === undefined) return null;
  const middle = top + 29;
  const start = Math.min(...feeds);
  return (
    <g className="fill-ink-2 stroke-ink-2">
      <line x1={start} x2={Math.max(start, end - 4)} y1={middle} y2={middle} strokeDasharray="3 3" />
      {end - start > 12 && <path d={`M${end - 8} ${middle - 3} l5 3 l-5 3 z`} className="stroke-none" />}
      {feeds.map((at) => (
        <circle key={at} cx={at} cy={middle} r={3} className="stroke-none" />
      ))}
    </g>
  );
}
