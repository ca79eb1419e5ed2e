import { Stepped, ValueAxis, YardLine } from './axes';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import {
  nearestStep,
  type SurvivalField,
  type SurvivalLayout,
  shares,
  survivalLayout,
  survivalPath,
} from './survival-geometry';
import { textWidth } from './text-width';
import { rim } from './tones';

interface Props extends Omit<Figure, 'rows'>, SurvivalField {}

/** How many are left as time goes on, those still going counted for as long as they were seen. */
export function SurvivalCurve({ title, unit, sentence, columns, ...field }: Props) {
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
      height={(width) => survivalLayout(field, width).height}
      nearest={(x, width) => nearestStep(points, survivalLayout(field, width), x)}
    >
      {(drawn) => <Marks field={field} layout={survivalLayout(field, drawn.width)} drawn={drawn} />}
    </Frame>
  );
}

interface MarksProps {
  readonly field: SurvivalField;
  readonly layout: SurvivalLayout;
  readonly drawn: Drawn;
}

function Marks({ field, layout, drawn: { width, at } }: MarksProps) {
  const { points, median } = field;
  const { plot, x, y } = layout;
  const stepped = at === null ? undefined : points[at];
  return (
    <>
      <Axes field={field} layout={layout} width={width} />
      <line
        x1={plot.left}
        x2={plot.right}
        y1={y(0.5)}
        y2={y(0.5)}
        strokeDasharray="3 3"
        className="stroke-ink-3"
      />
      <path d={survivalPath(points, layout)} className="fill-none stroke-c1 stroke-2" />
      {median !== null && (
        <circle cx={x(median)} cy={y(0.5)} r={4.5} className="fill-surface stroke-c1 stroke-2" />
      )}
      <text
        x={median === null ? plot.right : x(median) + 8}
        y={y(0.5) - 8}
        textAnchor={median === null ? 'end' : 'start'}
        className={`fill-ink-2 text-tick ${rim}`}
      >
        {median === null ? 'half: not reached' : `half: ${field.dayText(median)}`}
      </text>
      {stepped && <Stepped plot={plot} x={x(stepped.day)} said={stepped.said} width={width} />}
    </>
  );
}

interface AxesProps extends Omit<MarksProps, 'drawn'> {
  readonly width: number;
}

function Axes({ field, layout: { plot, x, y, dayTicks }, width }: AxesProps) {
  return (
    <>
      <ValueAxis plot={plot} ticks={shares} y={y} text={field.shareText} />
      {dayTicks.map((day) => {
        const name = field.dayText(day);
        return (
          <YardLine
            key={day}
            plot={plot}
            x={x(day)}
            nameX={Math.min(x(day), width - textWidth(name, 11) / 2)}
            anchor={day === 0 ? 'start' : 'middle'}
            name={name}
          />
        );
      })}
    </>
  );
}
