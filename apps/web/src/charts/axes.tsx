import type { ReactNode } from 'react';
import { fittedText } from './text-width';
import { rim } from './tones';

/** The field that is drawn in, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface ValueAxisProps {
  readonly plot: Pick<Plot, 'left' | 'right'>;
  readonly ticks: readonly number[];
  readonly y: (value: number) => number;
  readonly text: (value: number) => string;
}

/** Thin lines across the field with their values before them, the line of zero darker. */
export function ValueAxis({ plot, ticks, y, text }: ValueAxisProps) {
  return ticks.map((tick) => (
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
        {text(tick)}
      </text>
    </g>
  ));
}

interface YardLineProps {
  readonly plot: Pick<Plot, 'bottom'>;
  readonly x: number;
  /** Where its name stands, when not under the line itself. */
  readonly nameX?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly name: string;
}

/** A short line under the field, and the day's name below it. */
export function YardLine({ plot, x, nameX = x, anchor = 'middle', name }: YardLineProps) {
  return (
    <g>
      <line x1={x} x2={x} y1={plot.bottom} y2={plot.bottom + 6} className="stroke-line-strong" />
      <DayName plot={plot} x={nameX} anchor={anchor} name={name} />
    </g>
  );
}

/** A day's name under the field. */
export function DayName({ plot, x, anchor = 'middle', name }: Omit<YardLineProps, 'nameX'>) {
  return (
    <text x={x} y={plot.bottom + 18} textAnchor={anchor} className={`fill-ink-3 text-tick ${rim}`}>
      {name}
    </text>
  );
}

interface SteppedProps {
  readonly plot: Pick<Plot, 'top' | 'bottom'>;
  readonly x: number;
  readonly said: string;
  readonly width: number;
  /** What marks the values of the step, on the line. */
  readonly children?: ReactNode;
}

/** The step somebody is on: a line through the field, and what it says above. */
export function Stepped({ plot, x, said, width, children }: SteppedProps) {
  return (
    <g data-step="">
      <line x1={x} x2={x} y1={plot.top - 4} y2={plot.bottom} className="stroke-accent" />
      {children}
      <Said width={width}>{said}</Said>
    </g>
  );
}

/** What the step says, above the field. */
export function Said({ width, children }: { readonly width: number; readonly children: string }) {
  return (
    <text x={0} y={13} className="fill-ink text-meta font-medium">
      {fittedText(children, 12, width)}
    </text>
  );
}
