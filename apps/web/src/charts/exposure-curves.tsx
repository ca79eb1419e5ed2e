import { Stepped, ValueAxis, YardLine } from './axes';
import {
  curvePath,
  type ExposureField,
  type ExposureLayout,
  exposureLayout,
  laneHeight,
  nearestDay,
} from './exposure-geometry';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import { fittedText, textWidth } from './text-width';
import { rim, toneStroke, toneText } from './tones';

interface Props extends Omit<Figure, 'rows'>, ExposureField {}

/** What stopping on each day costs either side: two curves over one line of zero, on one scale. */
export function ExposureCurves({ title, unit, sentence, columns, ...field }: Props) {
  const { points } = field;
  const stops = points.map(({ said }) => said);
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={points.map(({ cells }) => cells)}
      stops={stops.length > 0 ? stops : [sentence]}
      along="time"
      height={(width) => exposureLayout(field, width).height}
      nearest={(x, width) => nearestDay(points, exposureLayout(field, width), x)}
    >
      {(drawn) => <Marks field={field} layout={exposureLayout(field, drawn.width)} drawn={drawn} />}
    </Frame>
  );
}

interface MarksProps {
  readonly field: ExposureField;
  readonly layout: ExposureLayout;
  readonly drawn: Drawn;
}

/** The line of theirs is broken: colour is never alone. */
const lines = {
  ours: { className: 'fill-none stroke-c1 stroke-2', strokeDasharray: undefined },
  theirs: { className: 'fill-none stroke-c2 stroke-2', strokeDasharray: '7 3' },
} as const;
const inks = { ours: 'fill-c1', theirs: 'fill-c2' } as const;
const sides = ['theirs', 'ours'] as const;

function Marks({ field, layout, drawn: { width, at } }: MarksProps) {
  const { points } = field;
  const stepped = at === null ? undefined : points[at];
  return (
    <>
      <Axes field={field} layout={layout} width={width} />
      {sides.map((side) => (
        <path key={side} d={curvePath(points, side, layout)} strokeLinejoin="round" {...lines[side]} />
      ))}
      <Days layout={layout} width={width} />
      <Names layout={layout} />
      {stepped && (
        <Stepped plot={layout.plot} x={layout.x(stepped.at)} said={stepped.said} width={width}>
          {sides.map((side) => (
            <circle
              key={side}
              cx={layout.x(stepped.at)}
              cy={layout.y(stepped[side])}
              r={4}
              className={`stroke-surface stroke-[1.5] ${inks[side]}`}
            />
          ))}
        </Stepped>
      )}
    </>
  );
}

interface LayoutProps {
  readonly layout: ExposureLayout;
  readonly width: number;
}

/** Thin lines with their values, the line of zero darker, and the days below. */
function Axes({ field, layout, width }: LayoutProps & { readonly field: ExposureField }) {
  const { plot, x, y } = layout;
  return (
    <>
      <ValueAxis plot={plot} ticks={layout.valueTicks} y={y} text={field.tickText} />
      {layout.dayTicks.map((day) => {
        const name = field.dayText(day);
        const half = textWidth(name, 11) / 2;
        const nameX = Math.min(Math.max(x(day), half), width - half);
        return <YardLine key={day} plot={plot} x={x(day)} nameX={nameX} name={name} />;
      })}
    </>
  );
}

/** The worst day and today: from the field down to their words. */
function Days({ layout: { plot, marks, laneTop }, width }: LayoutProps) {
  return marks.map(({ id, x, y, flag, label, tone }) => (
    <g key={id}>
      <line
        x1={x}
        x2={x}
        y1={y ?? plot.top}
        y2={laneTop + flag.lane * laneHeight + 12}
        strokeDasharray={y === null ? undefined : '1 3'}
        className={toneStroke[tone]}
      />
      {y !== null && <circle cx={x} cy={y} r={4.5} className="fill-surface stroke-c1 stroke-2" />}
      <text
        x={flag.at}
        y={laneTop + flag.lane * laneHeight + 8}
        textAnchor={flag.anchor}
        dominantBaseline="central"
        className={`text-tick ${rim} ${toneText[tone]}`}
      >
        {fittedText(label, 11, width)}
      </text>
    </g>
  ));
}

/** Beside the ends of the lines; under the drawing with a piece of the line before each. */
function Names({ layout: { ends, narrow } }: Pick<LayoutProps, 'layout'>) {
  return ends.map(({ side, x, y, text }) => (
    <g key={side}>
      {narrow && <line x1={x - 22} x2={x - 6} y1={y} y2={y} {...lines[side]} />}
      <text x={x} y={y} dominantBaseline="central" className={`text-meta font-medium ${rim} ${inks[side]}`}>
        {text}
      </text>
    </g>
  ));
}
