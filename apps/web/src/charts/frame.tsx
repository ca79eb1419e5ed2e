import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { MenuButton } from '../ui/menu';
import { showToast } from '../ui/toasts';
import { standalonePng, standaloneSvg } from './copy-figure';
import { type Figure, figureCsv, stepBy } from './figure';
import { FigureTable } from './figure-table';
import { useWidth } from './use-width';

export interface Drawn {
  readonly width: number;
  /** The step the keyboard is on; null while the drawing has no focus. */
  readonly at: number | null;
}

interface Props extends Figure {
  /** What is read aloud at each step: "Running: 12 pilots". */
  readonly stops: readonly string[];
  readonly height: number | ((width: number) => number);
  /** Enter on a step. */
  readonly onOpen?: (index: number) => void;
  /** What may be pressed, under the drawing; it lets presses through. */
  readonly below?: (drawn: Drawn) => ReactNode;
  readonly children: (drawn: Drawn) => ReactNode;
}

async function copy(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
    showToast({ text: `${what} is on the clipboard.` });
  } catch {
    showToast({ text: `The browser did not allow copying ${what}.` });
  }
}

/** Every chart stands in this: question, unit, sentence, the drawing with its keys, its table and its copies. */
export function Frame({ stops, height: heightOf, onOpen, below, children, ...figure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const drawing = useRef<SVGSVGElement>(null);
  const width = useWidth(box);
  const [step, setStep] = useState(0);
  const [focused, setFocused] = useState(false);
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const at = Math.min(step, stops.length - 1);
  const height = typeof heightOf === 'number' ? heightOf : heightOf(width);
  const drawn = { width, at: focused ? at : null };
  const { title, unit, sentence } = figure;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return onOpen?.(at);
    const next = stepBy(event.key, at, stops.length);
    if (next === null) return;
    // A list around the drawing has the same keys for its rows.
    event.stopPropagation();
    event.preventDefault();
    setStep(next);
  };
  const entries = [
    { label: asTable ? 'Show as chart' : 'Show as table', onPick: () => setAsTable(!asTable) },
    {
      label: 'Copy as CSV',
      onPick: () => void copy('The table', () => navigator.clipboard.writeText(figureCsv(figure))),
    },
    ...(asTable ? [] : copies(() => drawing.current, { title, unit })),
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
        <div ref={box} className="relative min-w-0 overflow-hidden" style={{ height }}>
          {below?.(drawn)}
          <svg
            ref={drawing}
            // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: it is stepped through by keys, and each step has its words
            role="slider"
            tabIndex={0}
            aria-label={`${title}, step by step`}
            aria-describedby={`${id}-sentence`}
            aria-orientation="vertical"
            aria-valuemin={0}
            aria-valuemax={stops.length - 1}
            aria-valuenow={at}
            aria-valuetext={stops[at]}
            width={width}
            height={height}
            onKeyDown={onKeyDown}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
            className="pointer-events-none absolute inset-0 block outline-none"
          >
            {children(drawn)}
          </svg>
        </div>
      )}
    </figure>
  );
}

function copies(drawing: () => SVGSVGElement | null, head: Pick<Figure, 'title' | 'unit'>) {
  const text = () => {
    const shown = drawing();
    return shown ? standaloneSvg(shown, head) : '';
  };
  const picture = () => {
    const shown = drawing();
    return shown ? standalonePng(shown, head) : Promise.reject(new Error('no drawing'));
  };
  return [
    {
      label: 'Copy as SVG',
      onPick: () => void copy('The drawing', () => navigator.clipboard.writeText(text())),
    },
    {
      label: 'Copy as PNG',
      onPick: () =>
        void copy('The picture', () =>
          navigator.clipboard.write([new ClipboardItem({ 'image/png': picture() })]),
        ),
    },
  ];
}
