import { useId } from 'react';
import { formatDay } from '../platform/format';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import { nearestPoint } from './sequence-geometry';
import { laneHeight, type SequenceField, type SequenceLayout, sequenceLayout } from './sequence-layout';
import {
  Band,
  EstimateLine,
  LevelLines,
  LimitZone,
  StandingInterval,
  TimeAxis,
  ValueAxis,
} from './sequence-parts';
import { fittedText } from './text-width';
import { timeTicks } from './time-ticks';
import { rim, toneStroke, toneText, verdictText } from './tones';

interface Props extends Omit<Figure, 'rows'>, SequenceField {}

/** An estimate with its interval as readings come in, against the line past which it is bad and the one past which it is good. */
export function ConfidenceSequence({ title, unit, sentence, columns, ...field }: Props) {
  const { points, today } = field;
  const stops = points.map(({ day, said }) => `${formatDay(day, today)}: ${said}`);
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={points.map(({ cells }) => cells)}
      stops={stops.length > 0 ? stops : [sentence]}
      along="time"
      height={(width) => sequenceLayout(field, width).height}
      nearest={(x, width) =>
        nearestPoint(
          points.map(({ day }) => day),
          sequenceLayout(field, width).plot.x,
          x,
        )
      }
    >
      {(drawn) => <SequenceMarks field={field} stops={stops} drawn={drawn} />}
    </Frame>
  );
}

interface MarksProps {
  readonly field: SequenceField;
  readonly stops: readonly string[];
  readonly drawn: Drawn;
}

function SequenceMarks({ field, stops, drawn: { width, at } }: MarksProps) {
  const clip = useId();
  const layout = sequenceLayout(field, width);
  const { plot, days, narrow } = layout;
  const { points, levels, today } = field;
  const latest = points.at(-1);
  const most = narrow ? 3 : Math.max(2, Math.floor((plot.right - plot.left) / 72));
  const inner = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  return (
    <>
      <clipPath id={clip}>
        <rect {...inner} />
      </clipPath>
      <LimitZone plot={plot} levels={levels} />
      <ValueAxis plot={plot} ticks={layout.ticks} text={field.tickText} />
      {field.stale && latest && <Missing from={plot.x(latest.day)} to={plot.x(today)} layout={layout} />}
      <g clipPath={`url(#${clip})`}>
        <Band points={points} plot={plot} gapDays={field.gapDays} />
      </g>
      <Poles layout={layout} />
      <LevelLines plot={plot} levels={levels} />
      <EstimateLine points={points} plot={plot} gapDays={field.gapDays} />
      <TimeAxis plot={plot} ticks={timeTicks(...days, most)} today={today} width={width} />
      <Lanes layout={layout} width={width} />
      {latest && <StandingInterval point={latest} plot={plot} verdict={layout.verdict} />}
      <Names layout={layout} field={field} />
      {at !== null && (
        <Step layout={layout} field={field} at={at} text={fittedText(stops[at] ?? '', 12, width)} />
      )}
    </>
  );
}

interface LayoutProps {
  readonly layout: SequenceLayout;
}

/** Days nothing is known of, since the latest reading. */
function Missing({
  layout: { plot },
  from,
  to,
}: LayoutProps & { readonly from: number; readonly to: number }) {
  const pattern = useId();
  return (
    <>
      <pattern id={pattern} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={7} className="stroke-line-strong" />
      </pattern>
      <rect
        x={from}
        y={plot.top}
        width={Math.max(0, to - from)}
        height={plot.bottom - plot.top}
        fill={`url(#${pattern})`}
        className="opacity-50"
      />
    </>
  );
}

/** From the field down to each label's lane. */
function Poles({ layout: { plot, marks, laneTop } }: LayoutProps) {
  return marks.map(({ id, x, flag, kind, tone }) => (
    <line
      key={id}
      x1={x}
      x2={x}
      y1={plot.top}
      y2={laneTop + flag.lane * laneHeight + 12}
      strokeDasharray={kind === 'due' ? '5 4' : kind === 'today' ? undefined : '1 3'}
      className={kind === 'today' ? 'stroke-ink-3' : `${toneStroke[tone]} stroke-[1.25]`}
    />
  ));
}

function Lanes({ layout: { marks, laneTop }, width }: LayoutProps & { readonly width: number }) {
  return marks.map(({ id, flag, label, tone, kind }) => (
    <text
      key={id}
      x={flag.at}
      y={laneTop + flag.lane * laneHeight + 8}
      textAnchor={flag.anchor}
      dominantBaseline="central"
      className={`text-tick ${rim} ${kind === 'today' ? 'fill-ink font-medium' : toneText[tone]}`}
    >
      {fittedText(label, 11, width)}
    </text>
  ));
}

const sideText = {
  limit: 'fill-bad',
  goal: 'fill-good',
  reference: 'fill-ink-3',
} as const;

/** What the lines are called, and the last value, beside their ends. */
function Names({ layout, field }: LayoutProps & { readonly field: SequenceField }) {
  const { plot, sides, end, narrow, verdict } = layout;
  return (
    <>
      {sides.map(({ id, lines, y }) => (
        <text
          key={id}
          className={`font-medium ${rim} ${id === 'last' ? verdictText[verdict] : sideText[id]}`}
        >
          {lines.map((line, index) => (
            <tspan
              key={line}
              x={plot.right + 8}
              y={y + (index - (lines.length - 1) / 2) * 12}
              dominantBaseline="central"
              className={index < lines.length - 1 ? 'font-normal text-tick' : 'text-meta'}
            >
              {line}
            </tspan>
          ))}
        </text>
      ))}
      {end && field.last && (
        <text
          x={end.x}
          y={end.y}
          dominantBaseline="central"
          className={`text-meta font-medium ${rim} ${verdictText[verdict]}`}
        >
          {narrow ? field.last.text : `${field.last.name} ${field.last.text}`}
        </text>
      )}
    </>
  );
}

interface StepProps extends LayoutProps {
  readonly field: SequenceField;
  readonly at: number;
  readonly text: string;
}

function Step({ layout: { plot }, field: { points }, at, text }: StepProps) {
  const point = points[at];
  if (!point) return null;
  return (
    <g data-step="">
      <line
        x1={plot.x(point.day)}
        x2={plot.x(point.day)}
        y1={plot.top - 4}
        y2={plot.bottom}
        className="stroke-accent"
      />
      <StandingInterval point={point} plot={plot} verdict="neutral" size={3} />
      <text x={0} y={13} className="fill-ink text-meta font-medium">
        {text}
      </text>
    </g>
  );
}
