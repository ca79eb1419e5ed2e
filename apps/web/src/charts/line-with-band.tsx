import { DayName, Stepped, ValueAxis } from './axes';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import {
  bandPath,
  type LineField,
  type LinePoint,
  lineLayout,
  linePath,
  nearestPoint,
} from './line-geometry';

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
  const { plot, ticks, names, x, y } = layout;
  const stepped = at === null ? undefined : points[at];
  return (
    <>
      <ValueAxis plot={plot} ticks={ticks} y={y} text={field.tickText} />
      {names.map((name) => (
        <DayName key={name.x} plot={plot} x={name.x} anchor={name.anchor} name={name.text} />
      ))}
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
      {stepped && <Stepped plot={plot} x={x(stepped.at)} said={stepped.said} width={width} />}
    </>
  );
}
