import { useRouter } from '@tanstack/react-router';
import type { MouseEvent, ReactNode } from 'react';

interface Props {
  /** Where in the product, beginning with `/`. */
  readonly path: string;
  readonly onOpen?: () => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A link to a place that the server names: inside the product, without loading it anew. */
export function PlaceLink({ path, onOpen, className = 'link font-medium', children }: Props) {
  const router = useRouter();
  const open = (event: MouseEvent) => {
    onOpen?.();
    // Whoever wants it in another tab gets it there.
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.history.push(path);
  };
  return (
    <a href={path} onClick={open} className={className}>
      {children}
    </a>
  );
}
