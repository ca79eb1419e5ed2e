/** The closing table, one row per floor, and alone on its last line the two numbers that matter. */
export function summaryOf(results) {
  const head = ['floor', 'passed', 'failed', 'skipped', 'seconds'];
  const rows = results.map(({ name, passed, failed, skipped, seconds }) => [
    name,
    ...[passed, failed, skipped].map(String),
    seconds.toFixed(1),
  ]);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [...[head, ...rows].map(aligned), '', `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}

const aligned = ([name, ...numbers]) =>
  [name.padEnd(10), ...numbers.map((number) => number.padStart(9))].join('');
