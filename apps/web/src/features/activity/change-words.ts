import { fieldWords } from '@scrimmage/domain/activity-words';
import { formatDay, formatMoney, type MoneyValue } from '../../platform/format';

interface Entry {
  readonly changes: ReadonlyArray<{
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }>;
}
/** What it takes to say a value: the names behind ids, and today. */
export interface Known {
  readonly names: ReadonlyMap<string, string>;
  readonly today: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;
const constant = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isMoney = (value: unknown): value is MoneyValue =>
  isRecord(value) && typeof value.minorUnits === 'number' && typeof value.currency === 'string';

function idsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return uuid.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(idsOf);
  return isRecord(value) ? Object.values(value).flatMap(idsOf) : [];
}

/** The ids that entries speak of, so that their names can be asked for. */
export function idsIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ changes }) =>
    changes.flatMap(({ before, after }) => [...idsOf(before), ...idsOf(after)]),
  );
}

/** A value before or after a change, as people say it; null: nothing was stated. */
export function valueWords(value: unknown, known: Known): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (isMoney(value)) return formatMoney(value);
  if (Array.isArray(value)) return value.map((item) => valueWords(item, known) ?? '–').join('\n') || null;
  if (isRecord(value))
    return Object.values(value)
      .map((part) => valueWords(part, known) ?? '–')
      .join(': ');
  const text = String(value);
  if (uuid.test(text)) return known.names.get(text) ?? '…';
  if (day.test(text)) return formatDay(text, known.today);
  if (constant.test(text))
    return text
      .replaceAll('_', ' ')
      .toLowerCase()
      .replace(/^./, (letter) => letter.toUpperCase());
  return text;
}

/** A field's name at the head of its change: "Decision date". */
export function changeTitle(field: string): string {
  return fieldWords(field).replace(/^./, (letter) => letter.toUpperCase());
}
