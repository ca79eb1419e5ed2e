import { Stepped, ValueAxis, YardLine } from './axes';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import { type LedgerField, type LedgerLayout, ledgerLayout, nearestPoint, stepPath } from './ledger-geometry';
import { tickName } from './time-ticks';
import { rim } from './tones';

interface Props extends Omit<Figure, 'rows'>, LedgerField {}

/** Money and value that add up over time, each line level until something happens: on one axis, what came first is seen. */
export function LedgerOverTime({ title, unit, sentence, columns, ...field }: Props) {
  const { points } = field;
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={points.map(({ cells }) => cells)}
      stops={points.length > 0 ? points.map(({ said }) => said) : [sentence]}
      along="time"
      height={(width) => ledgerLayout(field, width).height}
      nearest={(x, width) => nearestPoint(points, ledgerLayout(field, width), x)}
    >
      {(drawn) => <Marks field={field} layout={ledgerLayout(field, drawn.width)} drawn={drawn} />}
    </Frame>
  );
}

/** Each line is broken in its own way: colour is never alone. */
const lines = [
  { line: 'fill-none stroke-c1 stroke-2', ink: 'fill-c1', dashes: undefined },
  { line: 'fill-none stroke-ink-3 stroke-2', ink: 'fill-ink-2', dashes: '7 3' },
  { line: 'fill-none stroke-c2 stroke-2', ink: 'fill-c2', dashes: '2 3' },
] as const;

interface MarksProps {
  readonly field: LedgerField;
  readonly layout: LedgerLayout;
  readonly drawn: Drawn;
}

function Marks({ field, layout, drawn: { width, at } }: MarksProps) {
  const { points, names } = field;
  const stepped = at === null ? undefined : points[at];
  return (
    <>
      <Axes field={field} layout={layout} />
      {names.map((name, index) => {
        const look = lines[index % lines.length] ?? lines[0];
        return (
          <path
            key={name}
            d={stepPath(points, index, layout)}
            className={look.line}
            strokeDasharray={look.dashes}
          />
        );
      })}
      {layout.ends.map(({ x, y, text }, index) => {
        const look = lines[index % lines.length] ?? lines[0];
        return (
          <g key={text}>
            {layout.narrow && (
              <line
                x1={x - 22}
                x2={x - 6}
                y1={y}
                y2={y}
                className={look.line}
                strokeDasharray={look.dashes}
              />
            )}
            <text
              x={x}
              y={y}
              dominantBaseline="central"
              className={`text-meta font-medium ${rim} ${look.ink}`}
            >
              {text}
            </text>
          </g>
        );
      })}
      {stepped && (
        <Stepped plot={layout.plot} x={layout.x(stepped.on)} said={stepped.said} width={width}>
          {stepped.values.map((value, index) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines keep their order
              key={index}
              cx={layout.x(stepped.on)}
              cy={layout.y(value)}
              r={4}
              className={`stroke-surface stroke-[1.5] ${(lines[index % lines.length] ?? lines[0]).ink}`}
            />
          ))}
        </Stepped>
      )}
    </>
  );
}

function Axes({ field: { tickText, today }, layout }: Omit<MarksProps, 'drawn'>) {
  const { plot, x, y, valueTicks, dayTicks } = layout;
  return (
    <>
      <ValueAxis plot={plot} ticks={valueTicks} y={y} text={tickText} />
      {dayTicks
        .filter(({ labelled }) => labelled)
        .map((tick) => (
          <YardLine key={tick.day} plot={plot} x={x(tick.day)} name={tickName(tick, today)} />
        ))}
    </>
  );
}
