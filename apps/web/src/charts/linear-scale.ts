/** Where values stand, in pixels: `from` at `left`, `to` at `right`; what lies outside goes on beyond them. */
export function linearScale(
  [from, to]: readonly [number, number],
  [left, right]: readonly [number, number],
): (value: number) => number {
  const length = to - from || 1;
  return (value) => left + ((value - from) / length) * (right - left);
}

/** The step nearest to a wanted one, in ratio, that is 1, 2 or 5 times a power of ten; as d3-array chooses it. */
function roundStep(wanted: number): { readonly power: number; readonly factor: 1 | 2 | 5 | 10 } {
  const power = Math.floor(Math.log10(wanted));
  const rest = wanted / 10 ** power;
  const factor = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1;
  return { power, factor };
}

/** About `count` round values between two, both included where they are round; one when there is nothing between. */
export function roundTicks(from: number, to: number, count: number): readonly number[] {
  if (!(to > from) || count <= 0) return [from];
  const { power, factor } = roundStep((to - from) / count);
  // Below one, whole numbers are divided: 3 / 10 is 0.3, and 3 * 0.1 is not.
  const place =
    power < 0
      ? (index: number) => (index * factor) / 10 ** -power
      : (index: number) => index * factor * 10 ** power;
  const step = place(1);
  const first = Math.ceil(from / step - 1e-9);
  const last = Math.floor(to / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => place(first + index) + 0);
}
