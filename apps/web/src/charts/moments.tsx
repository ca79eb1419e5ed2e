import { formatDay } from '../platform/format';
import { glyphShapes } from '../ui/badge';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import {
  inOrder,
  laneHeight,
  type Moment,
  type MomentsLayout,
  momentDays,
  momentsLayout,
  type PlacedMoment,
} from './moments-layout';
import { textWidth } from './text-width';
import { tickName, timeTicks } from './time-ticks';
import { rim, toneInk, toneStroke } from './tones';

interface Props extends Omit<Figure, 'rows'> {
  readonly moments: readonly Moment[];
  readonly today: string;
  /** Enter on a moment. */
  readonly onOpen?: (moment: Moment) => void;
}

/** What happened when: along a line of time, and down a line where it is narrow. */
export function Moments({ moments: given, today, onOpen, sentence, ...figure }: Props) {
  const moments = inOrder(given);
  const dayTexts = moments.map(({ day }) => formatDay(day, today));
  const layoutAt = (width: number) => momentsLayout(moments, dayTexts, today, width);
  const open = (index: number) => {
    const moment = moments[index];
    if (moment) onOpen?.(moment);
  };
  const stops = moments.map(({ words }) => words);
  return (
    <Frame
      {...figure}
      sentence={sentence}
      rows={moments.map(({ cells }) => cells)}
      stops={stops.length > 0 ? stops : [sentence]}
      along="time"
      height={(width) => layoutAt(width).height}
      onOpen={open}
    >
      {(drawn) => (
        <MomentMarks
          layout={layoutAt(drawn.width)}
          days={momentDays(moments, today)}
          today={today}
          drawn={drawn}
        />
      )}
    </Frame>
  );
}

interface MarksProps {
  readonly layout: MomentsLayout;
  readonly days: readonly [string, string];
  readonly today: string;
  readonly drawn: Drawn;
}

function MomentMarks({ layout, days, today, drawn: { width, at } }: MarksProps) {
  const { placed, narrow } = layout;
  const stepped = at === null ? undefined : placed[at];
  return (
    <>
      {narrow ? (
        <DownLine layout={layout} />
      ) : (
        <TimeLine layout={layout} days={days} today={today} width={width} />
      )}
      {!narrow && placed.map((it) => <Pole key={it.moment.id} placed={it} />)}
      {stepped && (
        <circle
          data-step=""
          cx={stepped.x}
          cy={stepped.y}
          r={10}
          className="fill-accent-soft stroke-accent stroke-2"
        />
      )}
      {placed.map((it) => (
        <g key={it.moment.id}>
          <circle cx={it.x} cy={it.y} r={7.5} className="fill-surface" />
          <g transform={`translate(${it.x - 6} ${it.y - 6})`} className={toneInk[it.moment.tone]}>
            {glyphShapes[it.moment.glyph]}
          </g>
          {narrow ? <ListedWords placed={it} /> : <HangingWords placed={it} />}
        </g>
      ))}
    </>
  );
}

interface LineProps extends Omit<MarksProps, 'drawn'> {
  readonly width: number;
}

/** The line of time with its yard lines, names above. */
function TimeLine({ layout: { x, left, right, axis }, days, today, width }: LineProps) {
  return (
    <>
      <line x1={left} x2={right} y1={axis} y2={axis} className="stroke-line-strong" />
      {timeTicks(...days, Math.max(2, Math.floor(width / 72))).map((tick) => {
        const name = tickName(tick, today);
        const half = textWidth(name, 11) / 2;
        return (
          <g key={tick.day}>
            <line
              x1={x(tick.day)}
              x2={x(tick.day)}
              y1={axis - (tick.labelled ? 9 : 5)}
              y2={axis}
              className="stroke-line-strong"
            />
            {tick.labelled && (
              <text
                x={Math.min(Math.max(x(tick.day), half), width - half)}
                y={axis - 16}
                textAnchor="middle"
                className="fill-ink-3 text-tick"
              >
                {name}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function DownLine({ layout: { axis, placed } }: Pick<LineProps, 'layout'>) {
  return (
    <line
      x1={axis}
      x2={axis}
      y1={placed[0]?.y ?? 0}
      y2={placed.at(-1)?.y ?? 0}
      className="stroke-line-strong"
    />
  );
}

interface PlacedProps {
  readonly placed: PlacedMoment;
}

function Pole({ placed: { x, y, top, moment } }: PlacedProps) {
  return (
    <line
      x1={x}
      x2={x}
      y1={y + 8}
      y2={top + laneHeight - 5}
      strokeDasharray="1 3"
      className={toneStroke[moment.tone]}
    />
  );
}

function HangingWords({ placed: { at, anchor, top, dayText, lines } }: PlacedProps) {
  return (
    <text
      x={at}
      y={top + laneHeight / 2}
      textAnchor={anchor}
      dominantBaseline="central"
      className={`fill-ink text-meta ${rim}`}
    >
      <tspan className="fill-ink-3 text-tick">{dayText}</tspan>
      <tspan dx={6}>{lines[0]}</tspan>
    </text>
  );
}

function ListedWords({ placed: { x, y, left, dayText, lines } }: PlacedProps) {
  return (
    <>
      <text x={x - 14} y={y} textAnchor="end" dominantBaseline="central" className="fill-ink-3 text-tick">
        {dayText}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={left}
          y={y + index * 16}
          dominantBaseline="central"
          className="fill-ink text-meta"
        >
          {line}
        </text>
      ))}
    </>
  );
}
