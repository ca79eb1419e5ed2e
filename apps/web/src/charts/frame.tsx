import { Ellipsis } from 'lucide-react';
import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import { useQueryBehind } from '../platform/asked';
import { MenuButton } from '../ui/menu';
import type { Figure } from './figure';
import { drawingEntries, tableEntries } from './figure-menu';
import { FigureTable } from './figure-table';
import { useStep } from './use-step';
import { useWidth } from './use-width';

export interface Drawn {
  readonly width: number;
  /** The step the keyboard or the pointer is on; null while nobody is there. */
  readonly at: number | null;
}

interface DrawingProps {
  /** What is read aloud at each step: "Running: 12 pilots". */
  readonly stops: readonly string[];
  readonly height: number | ((width: number) => number);
  /** Rows are stepped down from the first; time is stepped along, and the newest comes first. */
  readonly along?: 'rows' | 'time';
  /** The step nearest to a place, for drawings that are read by pointing at them. */
  readonly nearest?: (x: number, width: number, y: number) => number;
  /** Enter on a step. */
  readonly onOpen?: (index: number) => void;
  /** `m` on a step. */
  readonly onMove?: (index: number) => void;
  /** What may be pressed, under the drawing; it lets presses through. */
  readonly below?: (drawn: Drawn) => ReactNode;
  readonly children: (drawn: Drawn) => ReactNode;
}

/** Every chart stands in this: question, unit, sentence, the drawing with its keys, its table and its copies. */
export function Frame({ title, unit, sentence, columns, rows, ...drawn }: Figure & DrawingProps) {
  const drawing = useRef<SVGSVGElement>(null);
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const queryBehind = useQueryBehind();
  const figure = { title, unit, sentence, columns, rows };
  const entries = [
    { label: asTable ? 'Show as chart' : 'Show as table', onPick: () => setAsTable(!asTable) },
    ...tableEntries(figure),
    ...(asTable ? [] : drawingEntries(() => drawing.current, figure)),
    ...(queryBehind ? [{ label: 'The query behind it', onPick: queryBehind }] : []),
  ];
  return (
    <figure aria-labelledby={`${id}-title`} className="card min-w-0 p-4">
      <figcaption className="mb-2 flex items-start gap-x-3">
        <div className="min-w-0 flex-1">
          <div className="flex flex-wrap items-baseline gap-x-3">
            <h2 id={`${id}-title`} className="text-body font-semibold">
              {title}
            </h2>
            <span className="text-meta text-ink-3">{unit}</span>
          </div>
          <p id={`${id}-sentence`} className="text-meta text-ink-2">
            {sentence}
          </p>
        </div>
        <MenuButton
          label={`${title}: options`}
          align="end"
          entries={entries}
          className="control no-print -my-1 -mr-2 inline-flex aspect-square items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
        >
          <span className="sr-only">{`Options of “${title}”`}</span>
          <Ellipsis aria-hidden size={16} />
        </MenuButton>
      </figcaption>
      {asTable ? (
        <FigureTable {...figure} />
      ) : (
        <Drawing {...drawn} drawing={drawing} title={title} describedBy={`${id}-sentence`} />
      )}
    </figure>
  );
}

interface BoxProps extends DrawingProps {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly title: string;
  readonly describedBy: string;
}

function Drawing({
  drawing,
  title,
  describedBy,
  stops,
  along = 'rows',
  below,
  children,
  ...props
}: BoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { nearest, onOpen, onMove } = props;
  const last = stops.length - 1;
  const { at, shown, keys, pointer } = useStep({
    count: stops.length,
    first: along === 'time' ? last : 0,
    onOpen,
    onMove,
    nearest: nearest && ((x, y) => nearest(x, width, y)),
  });
  const height = typeof props.height === 'number' ? props.height : props.height(width);
  const drawn = { width, at: shown };
  return (
    // What is printed fits the sheet: drawn in about its width, and stretched to it.
    <div ref={box} className="relative min-w-0 overflow-hidden print:h-auto!" style={{ height }} {...pointer}>
      {below && <div className="print:hidden">{below(drawn)}</div>}
      <svg
        ref={drawing}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is stepped through by keys, and each step has its words
        role="slider"
        tabIndex={0}
        aria-label={`${title}, step by step`}
        aria-describedby={describedBy}
        aria-orientation={along === 'time' ? 'horizontal' : 'vertical'}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={at}
        aria-valuetext={stops[at]}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        {...keys}
        className="pointer-events-none absolute inset-0 block outline-none print:static print:h-auto print:w-full"
      >
        {children(drawn)}
      </svg>
    </div>
  );
}

interface StepMarkProps {
  /** Where the row begins, and how much of it there is, in pixels. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Frames the row of a chart that the keyboard is on. */
export function StepMark({ top, width, height }: StepMarkProps) {
  return (
    <rect
      data-step=""
      x={1}
      y={top + 1}
      width={width - 2}
      height={height - 2}
      rx={4}
      className="fill-none stroke-accent stroke-2"
    />
  );
}
