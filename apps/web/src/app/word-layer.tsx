import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { type FirstUse, firstUses, markedUses } from '../platform/words-on-page';
import { TipLayer } from '../ui/tip-layer';

const WordsSheet = lazy(async () => ({ default: (await import('./words-sheet')).WordsSheet }));

interface Shown {
  readonly use: FirstUse;
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
}

const highlightName = 'word';
/** A page that is still arriving is not read again and again. */
const calm = 400;
const hoverDelay = 300;

/** Where the word stands now; null when it was taken away or is out of sight. */
function place(use: FirstUse): Shown | null {
  const box = use.range.getBoundingClientRect();
  if (box.width === 0) return null;
  const below = box.top < 96;
  const half = 136;
  const x = Math.min(Math.max(box.left + box.width / 2, half), window.innerWidth - half);
  return { use, x, y: below ? box.bottom + 6 : box.top - 6, below };
}

/** The marked word under a point; a line's height is forgiven above and below it. */
function wordAt(uses: readonly FirstUse[], x: number, y: number): FirstUse | undefined {
  return uses.find(({ range }) =>
    [...range.getClientRects()].some(
      (box) => x >= box.left && x <= box.right && y >= box.top - 4 && y <= box.bottom + 4,
    ),
  );
}

/** Reads the page whenever it has come to rest, and marks the words without touching what stands there. */
function useMarks(): { readonly current: readonly FirstUse[] } {
  const marked = useRef<readonly FirstUse[]>([]);
  useEffect(() => {
    const root = document.querySelector('#content');
    if (!root || typeof Highlight === 'undefined') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      marked.current = markedUses(firstUses(root));
      CSS.highlights.set(highlightName, new Highlight(...marked.current.map(({ range }) => range)));
    };
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(read, calm);
    };
    const watch = new MutationObserver(later);
    watch.observe(root, { childList: true, subtree: true, characterData: true });
    later();
    return () => {
      watch.disconnect();
      clearTimeout(timer);
      CSS.highlights.delete(highlightName);
    };
  }, []);
  return marked;
}

/**
 * Words of the glossary are marked with dots where they first stand on a page; pointing at one or tapping it says in
 * one line what it means. Whoever uses the keyboard or listens finds the same words, in the same order, behind the
 * page's first stop, which is seen once it has the focus, and behind `?`. Tips of buttons and marks stand here, too.
 */
export function WordLayer() {
  const [open, setOpen] = useState(false);
  return (
    <div data-explained="" className="no-print contents">
      <button
        type="button"
        className="sr-only z-60 rounded-md border border-line bg-surface focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:px-3 focus:py-2"
        onClick={() => setOpen(true)}
      >
        What the words here mean
      </button>
      <Explained />
      <TipLayer />
      {open && (
        <Suspense fallback={null}>
          <WordsSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}

/** The word under the pointer, explained beside it. */
function Explained() {
  const marked = useMarks();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = () => {
      clearTimeout(timer);
      setShown(null);
    };
    const onMove = ({ clientX, clientY, pointerType, target }: PointerEvent) => {
      if (pointerType !== 'mouse' || marked.current.length === 0) return;
      const inPage = target instanceof Element && target.closest('#content');
      const use = inPage ? wordAt(marked.current, clientX, clientY) : undefined;
      setShown((before) => (before && before.use !== use ? null : before));
      clearTimeout(timer);
      if (use) timer = setTimeout(() => setShown(place(use)), hoverDelay);
    };
    const onClick = ({ clientX, clientY, target }: MouseEvent) => {
      const inPage = target instanceof Element && target.closest('#content');
      const use = inPage ? wordAt(marked.current, clientX, clientY) : undefined;
      clearTimeout(timer);
      setShown((before) => (use && before?.use !== use ? place(use) : null));
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') hide();
    };
    const stops = new AbortController();
    const { signal } = stops;
    document.addEventListener('pointermove', onMove, { signal, passive: true });
    document.addEventListener('click', onClick, { signal });
    document.addEventListener('keydown', onKey, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true });
    return () => {
      stops.abort();
      clearTimeout(timer);
    };
  }, [marked]);
  if (!shown) return null;
  const { use, x, y, below } = shown;
  return (
    <div
      role="tooltip"
      className={`no-print pointer-events-none fixed z-60 w-max max-w-68 -translate-x-1/2 rounded-sm border border-line bg-surface px-2 py-1 text-meta text-ink shadow-float ${below ? '' : '-translate-y-full'}`}
      style={{ left: x, top: y }}
    >
      <span className="font-semibold">{use.term.word}</span>
      {`: ${use.term.short}.`}
    </div>
  );
}
