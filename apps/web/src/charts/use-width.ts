import { type RefObject, useLayoutEffect, useState } from 'react';

/** The box's width in whole pixels, so that a drawing stands at 1:1 and its text is never scaled. */
export function useWidth(box: RefObject<HTMLElement | null>, atFirst = 320): number {
  const [width, setWidth] = useState(atFirst);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const measured = Math.floor(element.getBoundingClientRect().width);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Paper is not as wide as the screen.
    window.addEventListener('beforeprint', measure);
    return () => {
      observer.disconnect();
      window.removeEventListener('beforeprint', measure);
    };
  }, [box]);
  return width;
}
