import pg from 'pg';

const { builtins } = pg.types;

function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is too large to be exact`);
  return value;
}

function instant(text: string): string {
  return new Date(text).toISOString();
}

/**
 * Rows come out of the driver as plain values that survive JSON: days stay text (a Date would shift them by the
 * time zone), instants are ISO 8601 in UTC, big integers are exact numbers or an error.
 */
export function registerTypeParsers(): void {
  pg.types.setTypeParser(builtins.DATE, (text) => text);
  pg.types.setTypeParser(builtins.TIMESTAMPTZ, instant);
  pg.types.setTypeParser(builtins.INT8, exactInteger);
}
