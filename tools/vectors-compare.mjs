// The rule of the reference vectors: |actual − expected| <= tol · max(1, |expected|), or tolAbs for a field that has one.

/** What is wrong with the answer to one vector, a line a field; empty when it passes. */
export function compareVector({ tol = 0, tolAbs = {} }, vector, ask) {
  return differences(answer(ask, vector.in), vector.out, { tol, tolAbs }, '');
}

/** An input outside its range has no answer, which vectors write as null. */
function answer(ask, input) {
  try {
    return ask(input);
  } catch (refused) {
    if (refused instanceof RangeError) return null;
    throw refused;
  }
}

function differences(actual, expected, rule, path) {
  if (typeof expected === 'number')
    return close(actual, expected, rule, path) ? [] : [said(path, actual, expected)];
  if (expected === null || typeof expected !== 'object') {
    const same = expected === null ? isNothing(actual) : actual === expected;
    return same ? [] : [said(path, actual, expected)];
  }
  if (Array.isArray(expected) && actual?.length !== expected.length) return [said(path, actual, expected)];
  return Object.entries(expected).flatMap(([field, value]) =>
    differences(actual?.[field], value, rule, path ? `${path}.${field}` : field),
  );
}

function isNothing(actual) {
  return actual === null || actual === undefined || (typeof actual === 'number' && !Number.isFinite(actual));
}

function close(actual, expected, { tol, tolAbs }, path) {
  const last = path.split('.').at(-1);
  const allowed = Object.hasOwn(tolAbs, last) ? tolAbs[last] : tol * Math.max(1, Math.abs(expected));
  return typeof actual === 'number' && Math.abs(actual - expected) <= allowed;
}

function said(path, actual, expected) {
  return `${path || 'answer'}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`;
}
