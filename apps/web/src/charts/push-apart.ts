interface Block {
  readonly sum: number;
  readonly count: number;
}

/** Neighbours that stand in the wrong order become one block at their mean (pool adjacent violators). */
function inOrder(values: readonly number[]): readonly number[] {
  const blocks: Block[] = [];
  for (const value of values) {
    let block: Block = { sum: value, count: 1 };
    for (
      let last = blocks.at(-1);
      last && last.sum / last.count > block.sum / block.count;
      last = blocks.at(-1)
    ) {
      block = { sum: last.sum + block.sum, count: last.count + block.count };
      blocks.pop();
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
}

/**
 * Centres of labels, each as near as can be to where it belongs, none nearer to the next than `distance`, all between
 * `from` and `to` if they fit. In the order given.
 */
export function pushApart(
  wanted: readonly number[],
  distance: number,
  from: number,
  to: number,
): readonly number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const highest = to - (wanted.length - 1) * distance;
  const placed = inOrder(order.map((index, rank) => (wanted[index] ?? 0) - rank * distance)).map(
    (value, rank) => Math.max(from, Math.min(highest, value)) + rank * distance,
  );
  return wanted.map((_, index) => placed[order.indexOf(index)] ?? 0);
}
