import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { stepBy } from './figure';

interface Steps {
  readonly count: number;
  /** Along time the newest comes first. */
  readonly first: number;
  readonly onOpen: ((index: number) => void) | undefined;
  /** `m` on a step: what stands there is to be moved. */
  readonly onMove: ((index: number) => void) | undefined;
  /** The step nearest to a place under the pointer. */
  readonly nearest: ((x: number, y: number) => number) | undefined;
}

/** Which step of a drawing somebody is on, by keys or by pointer. */
export function useStep({ count, first, onOpen, onMove, nearest }: Steps) {
  const [step, setStep] = useState<number | null>(null);
  const [focused, setFocused] = useState(false);
  const [pointed, setPointed] = useState<number | null>(null);
  const within = (index: number) => Math.max(0, Math.min(index, count - 1));
  const at = within(step ?? first);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return onOpen?.(at);
    if (event.key === 'm' && onMove) {
      event.stopPropagation();
      event.preventDefault();
      return onMove(at);
    }
    const next = stepBy(event.key, at, count);
    if (next === null) return;
    // A list around the drawing has the same keys for its rows.
    event.stopPropagation();
    event.preventDefault();
    setPointed(null);
    setStep(next);
  };
  const onPointer = (event: PointerEvent<HTMLElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setPointed(nearest?.(event.clientX - left, event.clientY - top) ?? null);
  };
  return {
    at,
    /** What is shown: nothing while nobody is there. */
    shown: pointed === null ? (focused ? at : null) : within(pointed),
    keys: { onKeyDown, onFocus: () => setFocused(true), onBlur: () => setFocused(false) },
    pointer: nearest
      ? { onPointerMove: onPointer, onPointerDown: onPointer, onPointerLeave: () => setPointed(null) }
      : {},
  };
}
