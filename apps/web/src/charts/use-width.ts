import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** What a page of A4 holds beside its margins; the sheet's true width is known to nobody before it is printed. */
const paperWidth = 640;

/** Where a sheet is laid out otherwise, it says in `data-paper-width` how wide its drawings are made. */
function widthOnPaper(box: HTMLElement): number {
  return Number(box.closest<HTMLElement>('[data-paper-width]')?.dataset.paperWidth) || paperWidth;
}

/**
 * The box's width in whole pixels, so that a drawing stands at 1:1 and its text is never scaled.
 * For paper a drawing is made anew in the width of a sheet, before the browser lays the sheet out.
 */
export function useWidth(box: RefObject<HTMLElement | null>, atFirst = 320): number {
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    const forPaper = () => flushSync(() => setWidth(widthOnPaper(element)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    window.addEventListener('beforeprint', forPaper);
    window.addEventListener('afterprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', forPaper);
      window.removeEventListener('afterprint', measure);
    };
  }, [box]);
  return width;
}
