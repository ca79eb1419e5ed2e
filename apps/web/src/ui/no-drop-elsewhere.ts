import { useEffect } from 'react';

/** A file that misses the place it is dragged to must not replace the page. */
export function useNoDropElsewhere(wanted = true): void {
  useEffect(() => {
    if (!wanted) return;
    const ignore = (event: globalThis.DragEvent) => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, [wanted]);
}
