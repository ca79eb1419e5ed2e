import { useEffect, useState } from 'react';

/** A pause in typing, in milliseconds; before it, nobody asks what the changes come to. */
const usualPause = 400;

/** A value once it has stood still for a moment. */
export function useSettled<T>(value: T, pause = usualPause): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
