import { useEffect, useState } from 'react';

interface Tip {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly below: boolean;
}

const tipId = 'tip';
const delay = 300;

function tipOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-tip]') : null;
}

function place(element: HTMLElement): Tip {
  const box = element.getBoundingClientRect();
  const below = box.top < 48;
  const half = 130;
  const x = Math.min(Math.max(box.left + box.width / 2, half), window.innerWidth - half);
  return { text: element.dataset.tip ?? '', x, y: below ? box.bottom + 6 : box.top - 6, below };
}

/**
 * One tooltip for the whole page: whatever carries `data-tip` shows it on hover and on keyboard focus; Esc hides it,
 * and so does going on, even before it is seen. It stands within a landmark, where its words are found by those who
 * read a page by its regions.
 */
export function TipLayer() {
  const [tip, setTip] = useState<Tip | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let owner: HTMLElement | null = null;
    const hide = () => {
      clearTimeout(timer);
      owner?.removeAttribute('aria-describedby');
      owner = null;
      setTip(null);
    };
    const show = (event: Event) => {
      const element = tipOf(event.target);
      if (element === owner) return;
      hide();
      if (!element) return;
      if (event.type === 'focusin' && !element.matches(':focus-visible')) return;
      owner = element;
      timer = setTimeout(() => {
        if (element.dataset.tip !== element.getAttribute('aria-label'))
          element.setAttribute('aria-describedby', tipId);
        setTip(place(element));
      }, delay);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };
    const stops = new AbortController();
    const { signal } = stops;
    document.addEventListener('pointerover', show, { signal });
    document.addEventListener('focusin', show, { signal });
    document.addEventListener('focusout', hide, { signal });
    document.addEventListener('pointerdown', hide, { signal });
    document.addEventListener('scroll', hide, { signal, capture: true });
    document.addEventListener('keydown', onKey, { signal });
    return () => {
      stops.abort();
      clearTimeout(timer);
    };
  }, []);
  if (!tip) return null;
  return (
    <div
      id={tipId}
      role="tooltip"
      className={`pointer-events-none fixed z-60 max-w-64 -translate-x-1/2 rounded-sm border border-line bg-surface px-2 py-1 text-meta text-ink shadow-float ${tip.below ? '' : '-translate-y-full'}`}
      style={{ left: tip.x, top: tip.y }}
    >
      {tip.text}
    </div>
  );
}
