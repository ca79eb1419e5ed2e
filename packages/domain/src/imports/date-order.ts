import { tidyLine } from './given-text.js';

/** Which of the first two numbers of a day such as `4/12/2022` is the month. */
export type DateOrder = 'MDY' | 'DMY';

const threeNumbers = /^(\d{1,2})([/.-])(\d{1,2})\2(?:\d{4}|\d{2})(?!\d)/;

/** One typing error must not decide how thousands of days are read. */
const overwhelming = 20;

/** Counts how the days of a file are written, cell by cell. */
export interface DateOrderCount {
  add(cell: string): void;
  order(): DateOrder | null;
}

/** Starts a count for `detectDateOrder` over a file too long to hold. */
export function countDateOrder(): DateOrderCount {
  let monthFirst = 0;
  let dayFirst = 0;
  return {
    add(cell) {
      const match = threeNumbers.exec(tidyLine(cell));
      if (!match) return;
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (first <= 12 && second > 12 && second <= 31) monthFirst++;
      if (second <= 12 && first > 12 && first <= 31) dayFirst++;
    },
    order() {
      if (monthFirst > dayFirst * overwhelming) return 'MDY';
      return dayFirst > monthFirst * overwhelming ? 'DMY' : null;
    },
  };
}

/**
 * The order the days of a file are written in, told by those with a number over 12. Null when none has one, or when
 * the two orders are mixed and neither is more than twenty times as common.
 */
export function detectDateOrder(cells: Iterable<string>): DateOrder | null {
  const count = countDateOrder();
  for (const cell of cells) count.add(cell);
  return count.order();
}
