import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import {
  bandPath,
  type LineField,
  type LineLayout,
  type LinePoint,
  lineLayout,
  linePath,
  nearestPoint,
} from './line-geometry';
import { fittedText } from './text-width';

interface Props extends Omit<Figure, 'rows'>, LineField {}

/** One value along a scale, with how sure it is: broken where something is missing. */
export function LineWithBand({ title, unit, sentence, columns, ...field }: Props) {
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
      height={(width) => lineLayout(field, width).height}
      nearest={(x, width) => nearestPoint(points, lineLayout(field, width), x)}
    >
      {(drawn) => <Marks points={points} field={field} drawn={drawn} />}
    </Frame>
  );
}

interface MarksProps {
  readonly points: readonly LinePoint[];
  readonly field: LineField;
  readonly drawn: Drawn;
}

function Marks({ points, field, drawn: { width, at } }: MarksProps) {
  const layout = lineLayout(field, width);
  const { plot, x, y } = layout;
  const stepped = at === null ? undefined : points[at];
  return (
    <>
      <Axes layout={layout} tickText={field.tickText} />
      <path
        d={bandPath(points, layout)}
        className="fill-accent-soft stroke-none forced-colors:fill-none forced-colors:stroke-ink-3"
      />
      <path d={linePath(points, layout)} className="fill-none stroke-accent stroke-2" />
      {points.length <= 60 &&
        points.map(
          (point, index) =>
            point.value !== null && (
              <circle
                // biome-ignore lint/suspicious/noArrayIndexKey: two points may stand at one place, and points are never moved
                key={index}
                cx={x(point.at)}
                cy={y(point.value)}
                r={2.5}
                className="fill-accent"
              />
            ),
        )}
      {stepped && (
        <g data-step="">
          <line
            x1={x(stepped.at)}
            x2={x(stepped.at)}
            y1={plot.top}
            y2={plot.bottom}
            className="stroke-ink-3"
          />
          <text x={0} y={13} className="fill-ink text-meta font-medium">
            {fittedText(stepped.said, 12, width)}
          </text>
        </g>
      )}
    </>
  );
}

interface AxesProps {
  readonly layout: LineLayout;
  readonly tickText: (value: number) => string;
}

function Axes({ layout: { plot, ticks, names, y }, tickText }: AxesProps) {
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plot.left}
            x2={plot.right}
            y1={y(tick)}
            y2={y(tick)}
            className={tick === 0 ? 'stroke-ink-3' : 'stroke-line'}
          />
          <text
            x={plot.left - 6}
            y={y(tick)}
            textAnchor="end"
            dominantBaseline="central"
            className="fill-ink-3 text-tick tabular-nums"
          >
            {tickText(tick)}
          </text>
        </g>
      ))}
      {names.map(({ x, text, anchor }) => (
        <text key={x} x={x} y={plot.bottom + 16} textAnchor={anchor} className="fill-ink-3 text-tick">
          {text}
        </text>
      ))}
    </>
  );
}
