import { formatDay, formatMoney } from '../../platform/format';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;

interface Change {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every id among the values, so that their names can be asked for at once. */
export function idsIn(changes: readonly Change[]): readonly string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string' && uuid.test(value)) found.add(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isObject(value)) Object.values(value).forEach(walk);
  };
  for (const { before, after } of changes) {
    walk(before);
    walk(after);
  }
  return [...found];
}

/** A value of the history as people read it; `names` by id. What is nothing answers null. */
export function shownValue(value: unknown, names: ReadonlyMap<string, string>): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  // Against no year of ours: entries are read years later, so every day carries its own.
  if (typeof value === 'string' && isoDay.test(value)) return formatDay(value, '');
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((part) => shownValue(part, names) ?? '–').join('; ') || null;
  if (!isObject(value)) return String(value);
  const { minorUnits, currency } = value;
  if (typeof minorUnits === 'number' && typeof currency === 'string')
    return formatMoney({ minorUnits, currency });
  return Object.entries(value)
    .map(([, part]) => shownValue(part, names) ?? '–')
    .join(': ');
}
