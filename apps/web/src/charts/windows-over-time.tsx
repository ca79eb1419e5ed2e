import { Said, ValueAxis } from './axes';
import type { Figure } from './figure';
import { type Drawn, Frame } from './frame';
import { keySymbol } from './level-geometry';
import { rim } from './tones';
import {
  keyHeight,
  type PlacedWindow,
  type WindowField,
  type WindowKeyId,
  type WindowLayout,
  windowAt,
  windowLayout,
} from './window-geometry';

interface Props extends Omit<Figure, 'rows'>, WindowField {
  /** Enter on a window, by its place. */
  readonly onOpen?: (index: number) => void;
}

/** Counts window by window, each beside the limits chance sets it, over a strip of the days on which things happened. */
export function WindowsOverTime({ title, unit, sentence, columns, onOpen, ...field }: Props) {
  const { windows } = field;
  return (
    <Frame
      title={title}
      unit={unit}
      sentence={sentence}
      columns={columns}
      rows={windows.map(({ cells }) => cells)}
      stops={windows.length > 0 ? windows.map(({ said }) => said) : [sentence]}
      along="time"
      height={(width) => windowLayout(field, width).height}
      nearest={(x, width) => windowAt(windowLayout(field, width), x)}
      {...(onOpen && { onOpen })}
    >
      {(drawn) => <Marks layout={windowLayout(field, drawn.width)} drawn={drawn} />}
    </Frame>
  );
}

const filledMark = 'fill-learn stroke-learn';
const hollowMark = 'fill-surface stroke-bad stroke-[1.5]';

function Marks({ layout, drawn: { width, at } }: { readonly layout: WindowLayout; readonly drawn: Drawn }) {
  const { placed, plot, strip, dots, keys, keyTop } = layout;
  const stepped = at === null ? undefined : placed[at];
  return (
    <>
      {stepped && (
        <g data-step="">
          <rect
            x={stepped.left}
            y={plot.top - 6}
            width={Math.max(1, stepped.right - stepped.left)}
            height={strip.bottom - plot.top + 6}
            className="fill-accent-soft"
          />
          <Said width={width}>{stepped.window.said}</Said>
        </g>
      )}
      <Axes layout={layout} />
      {placed.map((it) => (
        <WindowMarks key={it.window.id} it={it} layout={layout} />
      ))}
      <line x1={plot.left} x2={plot.right} y1={strip.bottom} y2={strip.bottom} className="stroke-line" />
      {dots.map(({ id, x, y, filled }) => (
        <circle key={id} cx={x} cy={y} r={3.5} className={filled ? filledMark : hollowMark} />
      ))}
      {keys.map(({ id, text, left, line }) => {
        const middle = keyTop + line * keyHeight + keyHeight / 2;
        return (
          <g key={id}>
            <KeySymbol id={id} left={left} middle={middle} />
            <text x={left + keySymbol} y={middle} dominantBaseline="central" className="fill-ink-2 text-tick">
              {text}
            </text>
          </g>
        );
      })}
    </>
  );
}

function Axes({ layout: { plot, ticks, y, placed } }: { readonly layout: WindowLayout }) {
  return (
    <>
      <ValueAxis plot={plot} ticks={ticks} y={y} text={String} />
      {placed.map(({ window, left, middle, named }) => (
        <g key={window.id}>
          <line x1={left} x2={left} y1={plot.bottom} y2={plot.bottom + 6} className="stroke-line-strong" />
          {named && (
            <text
              x={middle}
              y={plot.bottom + 16}
              textAnchor="middle"
              className={`fill-ink-3 text-tick ${rim}`}
            >
              {window.name}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** Each limit is a bracket that points away from where the count may be; colour is never alone. */
function limitPath(x: number, half: number, y: number, away: -1 | 1): string {
  return `M${x - half} ${y + away * 5}V${y}H${x + half}V${y + away * 5}`;
}

/** On the left what is stacked, on the right the count between its limits. */
function WindowMarks({ it, layout: { y } }: { readonly it: PlacedWindow; readonly layout: WindowLayout }) {
  const { window, left, right } = it;
  const wide = right - left;
  const bar = Math.min(22, wide * 0.34);
  const barLeft = left + wide * 0.3 - bar / 2;
  const at = left + wide * 0.68;
  const half = Math.min(9, wide * 0.2);
  const { filled, hollow, count, tooMany, tooFew } = window;
  return (
    <g>
      {filled > 0 && (
        <rect x={barLeft} y={y(filled)} width={bar} height={y(0) - y(filled)} className={filledMark} />
      )}
      {hollow > 0 && (
        <rect
          x={barLeft}
          y={y(filled + hollow)}
          width={bar}
          height={y(filled) - y(filled + hollow)}
          className={hollowMark}
        />
      )}
      {tooMany !== null && (
        <path d={limitPath(at, half, y(tooMany), -1)} className="fill-none stroke-ink-2 stroke-[1.5]" />
      )}
      {tooFew !== null && (
        <path d={limitPath(at, half, y(tooFew), 1)} className="fill-none stroke-ink-2 stroke-[1.5]" />
      )}
      <path d={diamond(at, y(count))} className="fill-ink" />
    </g>
  );
}

const diamond = (x: number, y: number) => `M${x} ${y - 5}l5 5l-5 5l-5 -5z`;

function KeySymbol({
  id,
  left,
  middle,
}: {
  readonly id: WindowKeyId;
  readonly left: number;
  readonly middle: number;
}) {
  if (id === 'count') return <path d={diamond(left + 8, middle)} className="fill-ink" />;
  if (id === 'limits')
    return (
      <>
        <path d={limitPath(left + 8, 6, middle - 2, -1)} className="fill-none stroke-ink-2 stroke-[1.5]" />
        <path d={limitPath(left + 8, 6, middle + 2, 1)} className="fill-none stroke-ink-2 stroke-[1.5]" />
      </>
    );
  return <circle cx={left + 8} cy={middle} r={4.5} className={id === 'filled' ? filledMark : hollowMark} />;
}
