import * as v from 'valibot';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Every step of a segmenter costs as much as its whole text is long, so a long text is taken in pieces. */
const piece = 1_000;

/** How many characters a person would count: an emoji family or an accented letter is one. */
export function graphemes(text: string): number {
  let count = 0;
  for (let start = 0; start < text.length; ) {
    const inPair = (text.charCodeAt(start + piece - 1) & 0xfc00) === 0xd800;
    const end = start + piece + (inPair ? 1 : 0);
    const segments = [...segmenter.segment(text.slice(start, end))];
    const last = segments.at(-1);
    // The piece may end within its last character; then that one is counted with the next piece.
    const cut = end < text.length && segments.length > 1 && last !== undefined;
    count += segments.length - (cut ? 1 : 0);
    start = cut ? start + last.index : end;
  }
  return count;
}

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two of the four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** PostgreSQL stores neither NUL nor a lone half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Blanks, control and format characters: a text of nothing else shows nothing. */
const invisible = /^[\s\p{Cc}\p{Cf}]*$/u;

/** UTF-8 bytes a character may take on average. A name of 200 still fits an index entry of PostgreSQL (2,704 bytes). */
const bytesPerCharacter = 8;

function trimmed(text: string): string {
  return invisible.test(text) ? '' : text.trim();
}

function onOneLine(text: string): string {
  return trimmed(text).replace(/\s+/g, ' ');
}

function bounded(name: string, max: number, clean = trimmed) {
  return v.pipe(
    v.string(`${name} is needed.`),
    v.check(isStorable, `${name} contains characters that cannot be stored.`),
    v.transform(clean),
    // Most text is shorter in code units than its limit, and segmenting is slow.
    v.check(
      (text) => text.length <= max || utf8Length(text) <= max * bytesPerCharacter,
      `${name} takes too much room. Shorten it.`,
    ),
    v.check(
      (text) => text.length <= max || graphemes(text) <= max,
      `${name} can have at most ${max.toLocaleString('en-US')} characters.`,
    ),
  );
}

function stated(name: string) {
  return v.check((text: string) => text !== '', `${name} is needed.`);
}

/** A name of 1 to `max` characters (graphemes) on one line. */
export function nameText(name: string, max = 200) {
  return v.pipe(bounded(name, max, onOneLine), stated(name));
}

/** A text of 1 to `max` characters (graphemes), trimmed, lines kept. */
export function longText(name: string, max = 10_000) {
  return v.pipe(bounded(name, max), stated(name));
}

/** A text that may be left empty: blank becomes null. */
export function optionalText(name: string, max = 10_000) {
  return v.nullable(
    v.pipe(
      bounded(name, max),
      v.transform((text) => (text === '' ? null : text)),
    ),
  );
}
