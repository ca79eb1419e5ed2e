import * as v from 'valibot';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many characters a person would count: an emoji family or an accented letter is one. */
export function graphemes(text: string): number {
  // Most text is shorter in code units than any limit, and segmenting is slow.
  let count = 0;
  for (const _ of segmenter.segment(text)) count++;
  return count;
}

/** PostgreSQL stores neither NUL nor a lone half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

function bounded(name: string, min: number, max: number) {
  return v.pipe(
    v.string(),
    v.check(isStorable, `${name} contains characters that cannot be stored.`),
    v.transform((text) => text.trim()),
    v.check(
      (text) => text.length >= min,
      min === 1 ? `${name} is needed.` : `${name} needs at least ${min} characters.`,
    ),
    v.check(
      (text) => text.length <= max || graphemes(text) <= max,
      `${name} can have at most ${max.toLocaleString('en-US')} characters.`,
    ),
  );
}

/** A name of 1 to 200 characters on one line. */
export function nameText(name: string) {
  return v.pipe(
    bounded(name, 1, 200),
    v.transform((text) => text.replace(/\s+/g, ' ')),
  );
}

/** A text of 1 to `max` characters (graphemes), trimmed, lines kept. */
export function longText(name: string, max = 10_000) {
  return bounded(name, 1, max);
}

/** A text that may be left empty: blank becomes null. */
export function optionalText(name: string, max = 10_000) {
  return v.nullable(
    v.pipe(
      bounded(name, 0, max),
      v.transform((text) => (text === '' ? null : text)),
    ),
  );
}
