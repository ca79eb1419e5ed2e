/**
 * One variable of a Latin hypercube: `strata` probabilities in (0, 1), one in each stratum, in random order.
 * `next` is a seeded uniform stream on [0, 1). The same stream gives the same order.
 * Source: McKay, Beckman, Conover, Technometrics 21, 1979; shuffled by Fisher and Yates.
 */
export function stratified(strata: number, next: () => number): Float64Array {
  const order = new Float64Array(strata);
  for (let at = 0; at < strata; at += 1) order[at] = at;
  for (let at = strata - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    const kept = order[at] as number;
    order[at] = order[other] as number;
    order[other] = kept;
  }
  // A draw of exactly 0 would be −∞ for a normal; half a step of the stream keeps it inside.
  return order.map((stratum) => (stratum + next() + 2 ** -33) / strata);
}
