import { useId } from 'react';
import { formatDay } from '../platform/format';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import {
  type MultiplesField,
  type MultiplesLayout,
  multiplesLayout,
  type Panel,
  type PlacedPanel,
  stepDays,
} from './multiples-layout';
import { nearestPoint } from './sequence-geometry';
import {
  Band,
  EstimateLine,
  LevelLines,
  LimitZone,
  StandingInterval,
  TimeAxis,
  ValueAxis,
} from './sequence-parts';
import { fittedText, textWidth, wrappedText } from './text-width';
import { timeTicks } from './time-ticks';
import { rim, verdictText } from './tones';

interface Props extends Omit<Figure, 'rows'>, MultiplesField {}

/** What is read aloud on a day: each panel that has a point then, by name. */
function stopOf(day: string, panels: readonly Panel[], today: string): string {
  const said = panels.flatMap(({ title, points }) => {
    const point = points.find((it) => it.day === day);
    return point ? [`${title} ${point.said}`] : [];
  });
  return `${formatDay(day, today)}: ${said.join('; ')}`;
}

/** Several little confidence sequences, one below the other, along the same days; a step goes through all of them. */
export function SmallMultiples({ title, unit, sentence, columns, ...field }: Props) {
  const { panels, today } = field;
  const days = stepDays(panels);
  const stops = days.map((day) => stopOf(day, panels, today));
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={panels.flatMap(({ points }) => points.map(({ cells }) => cells))}
      stops={stops.length > 0 ? stops : [sentence]}
      along="time"
      height={(width) => multiplesLayout(field, width).height}
      nearest={(x, width) =>
        nearestPoint(days, multiplesLayout(field, width).panels[0]?.plot.x ?? (() => 0), x)
      }
    >
      {(drawn) => <Panels field={field} days={days} drawn={drawn} />}
    </Frame>
  );
}

interface PanelsProps {
  readonly field: MultiplesField;
  readonly days: readonly string[];
  readonly drawn: Drawn;
}

function Panels({ field, days, drawn: { width, at } }: PanelsProps) {
  const layout = multiplesLayout(field, width);
  const { panels, narrow } = layout;
  const first = panels[0]?.plot;
  const last = panels.at(-1)?.plot;
  if (!first || !last) return null;
  const most = narrow ? 3 : Math.max(2, Math.floor((last.right - last.left) / 72));
  const ticks = timeTicks(...layout.days, most);
  const day = at === null ? null : (days[at] ?? null);
  return (
    <>
      {ticks
        .filter(({ labelled }) => labelled)
        .map((tick) => (
          <line
            key={tick.day}
            x1={first.x(tick.day)}
            x2={first.x(tick.day)}
            y1={first.top}
            y2={last.bottom}
            className="stroke-line opacity-60"
          />
        ))}
      {panels.map((placed) => (
        <PanelMarks
          key={placed.panel.id}
          placed={placed}
          layout={layout}
          field={field}
          day={day}
          width={width}
        />
      ))}
      <TimeAxis plot={last} ticks={ticks} today={field.today} width={width} />
      {day !== null && (
        <text
          data-step=""
          x={Math.min(Math.max(first.x(day), 24), width - 24)}
          y={10}
          textAnchor="middle"
          className="fill-ink text-meta font-medium"
        >
          {formatDay(day, field.today)}
        </text>
      )}
    </>
  );
}

interface PanelProps {
  readonly placed: PlacedPanel;
  readonly layout: MultiplesLayout;
  readonly field: MultiplesField;
  readonly day: string | null;
  readonly width: number;
}

const labelText = { limit: 'fill-bad', goal: 'fill-good', reference: 'fill-ink-3' } as const;

function PanelMarks({ placed, layout, field, day, width }: PanelProps) {
  const clip = useId();
  const { panel, plot, ticks, labels, verdict } = placed;
  const { points, levels } = panel;
  const latest = points.at(-1);
  const stepped = day === null ? undefined : points.find((point) => point.day === day);
  const inner = { x: plot.left, y: plot.top, width: plot.right - plot.left, height: plot.bottom - plot.top };
  return (
    <>
      <clipPath id={clip}>
        <rect {...inner} />
      </clipPath>
      <LimitZone plot={plot} levels={levels} />
      <ValueAxis plot={plot} ticks={ticks} text={panel.tickText} />
      <g clipPath={`url(#${clip})`}>
        <Band points={points} plot={plot} gapDays={field.gapDays} />
      </g>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} className="stroke-line" />
      <LevelLines plot={plot} levels={levels} />
      <EstimateLine points={points} plot={plot} gapDays={field.gapDays} />
      {latest && <StandingInterval point={latest} plot={plot} verdict={verdict} size={3} />}
      {labels.map(({ id, text, y }) => (
        <text
          key={id}
          x={plot.right + 8}
          y={y}
          dominantBaseline="central"
          className={`text-tick font-medium ${rim} ${labelText[id]}`}
        >
          {text}
        </text>
      ))}
      <PanelWords
        placed={placed}
        layout={layout}
        said={day === null ? null : (stepped?.said ?? '–')}
        width={width}
      />
      {day !== null && (
        <g data-step="">
          <line x1={plot.x(day)} x2={plot.x(day)} y1={plot.top} y2={plot.bottom} className="stroke-accent" />
          {stepped && <StandingInterval point={stepped} plot={plot} verdict="neutral" size={3} />}
        </g>
      )}
    </>
  );
}

interface WordsProps {
  readonly placed: PlacedPanel;
  readonly layout: MultiplesLayout;
  /** What is known on the day somebody is on; null while nobody is on one. */
  readonly said: string | null;
  readonly width: number;
}

/** The panel's name and its latest value, beside it or above it; while somebody steps, what was known that day. */
function PanelWords({ placed, layout: { narrow, aside }, said, width }: WordsProps) {
  const { panel, top, verdict } = placed;
  const tone = verdictText[verdict];
  if (narrow) {
    const room = width - textWidth(panel.last, 12) - 12;
    return (
      <>
        <text x={0} y={top + 13} className="fill-ink text-meta font-medium">
          {fittedText(panel.title, 12, room)}
        </text>
        <text x={width} y={top + 13} textAnchor="end" className={`text-meta tabular-nums ${tone}`}>
          {panel.last}
        </text>
        <text x={0} y={top + 29} className={`text-tick tabular-nums ${said ? 'fill-ink' : 'fill-ink-3'}`}>
          {fittedText(said ?? panel.note, 11, width)}
        </text>
      </>
    );
  }
  const titles = wrappedText(panel.title, 12, aside - 12, 2);
  const under = top + 17 + titles.length * 16;
  return (
    <>
      {titles.map((line, index) => (
        <text key={line} x={0} y={top + 17 + index * 16} className="fill-ink text-meta font-medium">
          {line}
        </text>
      ))}
      {said === null && (
        <text x={0} y={under} className={`text-meta tabular-nums ${tone}`}>
          {fittedText(panel.last, 12, aside - 12)}
        </text>
      )}
      {wrappedText(said ?? panel.note, 11, aside - 12, 2).map((line, index) => (
        <text
          key={line}
          x={0}
          y={under + (said === null ? 15 : 0) + index * 14}
          className={`text-tick tabular-nums ${said ? 'fill-ink' : 'fill-ink-3'}`}
        >
          {line}
        </text>
      ))}
    </>
  );
}
