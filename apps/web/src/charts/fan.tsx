import { DayName, Stepped, ValueAxis } from './axes';
import {
  type FanField,
  type FanLayout,
  fanBand,
  fanLayout,
  fanLine,
  markHeight,
  nearestFanStep,
} from './fan-geometry';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import { fittedText, textWidth } from './text-width';
import { tickName, timeTicks } from './time-ticks';
import { rim, toneStroke, toneText } from './tones';

interface Props extends Omit<Figure, 'rows'>, FanField {
  readonly today: string;
}

/** What may be left after each sprint to come: the middle, half of all futures, and four in five. */
export function Fan({ title, unit, sentence, columns, today, ...field }: Props) {
  const { steps } = field;
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={steps.map(({ cells }) => cells)}
      stops={steps.length > 0 ? steps.map(({ said }) => said) : [sentence]}
      height={(width) => fanLayout(field, width).height}
      nearest={(x, width) => nearestFanStep(steps, fanLayout(field, width), x)}
    >
      {(drawn) => <Marks field={field} layout={fanLayout(field, drawn.width)} drawn={drawn} today={today} />}
    </Frame>
  );
}

interface MarksProps {
  readonly field: FanField;
  readonly layout: FanLayout;
  readonly drawn: Drawn;
  readonly today: string;
}

function Marks({ field, layout, drawn: { width, at }, today }: MarksProps) {
  const { steps } = field;
  const stepped = at === null ? undefined : steps[at];
  return (
    <>
      <Axes field={field} layout={layout} today={today} />
      <path d={fanBand(steps, '80', layout)} className="fill-accent opacity-15 forced-colors:fill-none" />
      <path d={fanBand(steps, '50', layout)} className="fill-accent opacity-25 forced-colors:fill-none" />
      {(['low80', 'high80'] as const).map((edge) => (
        <path key={edge} d={fanLine(steps, edge, layout)} className="fill-none stroke-accent" />
      ))}
      <path
        d={fanLine(steps, 'middle', layout)}
        strokeDasharray="6 3"
        className="fill-none stroke-accent stroke-2"
      />
      <Days layout={layout} width={width} />
      {stepped ? (
        <Stepped plot={layout.plot} x={layout.x(stepped.day)} said={stepped.said} width={width}>
          <circle
            cx={layout.x(stepped.day)}
            cy={layout.y(stepped.middle)}
            r={4}
            className="fill-accent stroke-surface stroke-[1.5]"
          />
        </Stepped>
      ) : (
        <text x={0} y={13} className="fill-ink-3 text-tick">
          {fittedText('Dark: half of all futures; light: four in five.', 11, width)}
        </text>
      )}
    </>
  );
}

/** Thin lines with their items, a yard line for each sprint, and the days below. */
function Axes({ field: { steps, itemsText }, layout, today }: Omit<MarksProps, 'drawn'>) {
  const { plot, x, y, itemTicks, from, to } = layout;
  const ticks = timeTicks(from, to, Math.max(2, Math.floor((plot.right - plot.left) / 96)));
  return (
    <>
      <ValueAxis plot={plot} ticks={itemTicks} y={y} text={itemsText} />
      {steps.map(({ day }) => (
        <line
          key={day}
          x1={x(day)}
          x2={x(day)}
          y1={plot.bottom - 4}
          y2={plot.bottom + 4}
          className="stroke-line-strong"
        />
      ))}
      {ticks
        .filter(({ labelled }) => labelled)
        .map((tick) => {
          const name = tickName(tick, today);
          const half = textWidth(name, 11) / 2;
          const at = Math.min(plot.right + 12 - half, Math.max(plot.left + half, x(tick.day)));
          return <DayName key={tick.day} plot={plot} x={at} name={name} />;
        })}
    </>
  );
}

/** The wanted day and the dates of the forecast: from the field down to their words. */
function Days({
  layout: { plot, marks, markTop },
  width,
}: {
  readonly layout: FanLayout;
  readonly width: number;
}) {
  return marks.map(({ id, x, flag, label, tone }) => (
    <g key={id}>
      <line
        x1={x}
        x2={x}
        y1={id === 'wanted' ? plot.top : plot.bottom - 8}
        y2={markTop + flag.lane * markHeight + 12}
        strokeDasharray={id === 'wanted' ? '4 3' : undefined}
        className={toneStroke[tone]}
      />
      <text
        x={flag.at}
        y={markTop + flag.lane * markHeight + 8}
        textAnchor={flag.anchor}
        dominantBaseline="central"
        className={`text-tick ${rim} ${toneText[tone]}`}
      >
        {fittedText(label, 11, width)}
      </text>
    </g>
  ));
}
