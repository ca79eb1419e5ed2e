/** From here on cases of one period resemble each other so much that it must be said. */
const threshold = 1.5;

/** Whether a design effect is so large that the interval counts periods, not cases; null: it is not known. */
export function areMuchAlike(designEffect: number | null): designEffect is number {
  return designEffect !== null && designEffect > threshold;
}
