// The part of npm's version ranges that `engines` fields use. Written here because npm's own parser is not a dependency of ours.

const COMPARATOR = /^(>=|<=|>|<|=|\^|~)?v?(\*|x|\d+)(?:\.(\*|x|\d+))?(?:\.(\*|x|\d+))?(?:[-+].*)?$/i;

/**
 * Tells whether a full version such as `20.20.0` satisfies a range such as `^18.18 || >=20 <23`.
 * Throws on a range it cannot read, so that an unknown form is never taken for agreement.
 */
export function satisfies(version, range) {
  const wanted = version.split('.').map(Number);
  return range
    .split('||')
    .some((part) => comparatorsOf(part).every((comparator) => meets(wanted, comparator)));
}

function comparatorsOf(part) {
  const text = part.trim();
  if (text === '') return [];
  const hyphen = text.match(/^(\S+)\s+-\s+(\S+)$/);
  if (hyphen) return [...comparatorsOf(`>=${hyphen[1]}`), ...comparatorsOf(`<=${hyphen[2]}`)];
  return text
    .replace(/(>=|<=|>|<|=|\^|~)\s+/g, '$1')
    .split(/\s+/)
    .map((word) => readComparator(word, part));
}

function readComparator(word, part) {
  const match = COMPARATOR.exec(word);
  if (!match) throw new Error(`The version range "${part}" has a part that cannot be read: "${word}".`);
  const numbers = match.slice(2, 5).map((piece) => (/^\d+$/.test(piece ?? '') ? Number(piece) : null));
  const known = numbers.indexOf(null) === -1 ? 3 : numbers.indexOf(null);
  return { operator: match[1] ?? '=', floor: numbers.map((number) => number ?? 0), known };
}

function meets(version, { operator, floor, known }) {
  if (known === 0) return operator !== '<' && operator !== '>';
  const isAtLeast = compare(version, floor) >= 0;
  // A partial version stands for its whole span: `>20` is from 21 on, `<=20` takes all of 20.
  const isBeyond = compare(version, bump(floor, known)) >= 0;
  if (operator === '>=') return isAtLeast;
  if (operator === '<') return !isAtLeast;
  if (operator === '>') return isBeyond;
  if (operator === '<=') return !isBeyond;
  return isAtLeast && compare(version, ceilingOf(operator, floor, known)) < 0;
}

function ceilingOf(operator, floor, known) {
  if (operator === '~') return bump(floor, Math.min(known, 2));
  if (operator !== '^') return bump(floor, known);
  const leading = floor.findIndex((number) => number !== 0);
  return bump(floor, leading === -1 ? known : leading + 1);
}

const bump = (numbers, known) =>
  numbers.map((number, index) => (index < known - 1 ? number : index === known - 1 ? number + 1 : 0));

const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
