import type { MemberId } from './ids.js';

interface Named {
  readonly id: MemberId;
  readonly name: string;
}

/** A letter or a digit, of any script. */
const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

function folded(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('en');
}

/** The longest name that stands at a place of a text, as whole words. */
function namedAt(text: string, at: number, people: readonly Named[]): Named | undefined {
  return people.find(({ name }) => {
    const known = folded(name);
    return known !== '' && text.startsWith(known, at) && !wordCharacter.test(text.charAt(at + known.length));
  });
}

/**
 * Whom a text names by `@Full Name`: each once, in the order of the text; of two names that fit the longer. Capitals do not
 * matter. An address such as `ada@example.org` names nobody, and two people of one name are both meant.
 */
export function mentionedIn(text: string, people: readonly Named[]): readonly MemberId[] {
  const whole = folded(text);
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  const found = new Set<MemberId>();
  for (let at = whole.indexOf('@'); at >= 0; at = whole.indexOf('@', at + 1)) {
    if (at > 0 && wordCharacter.test(whole.charAt(at - 1))) continue;
    const meant = namedAt(whole, at + 1, longestFirst);
    for (const { id, name } of people) if (meant && folded(name) === folded(meant.name)) found.add(id);
  }
  return [...found];
}

/** A piece of a text: somebody's name with its @, or what stands between names. */
export interface MentionPart {
  readonly text: string;
  /** Null: it names nobody. */
  readonly memberId: MemberId | null;
}

/** A text in pieces, so that names can be shown as links; together the pieces are the text, letter by letter. */
export function mentionParts(text: string, people: readonly Named[]): readonly MentionPart[] {
  const whole = folded(text);
  // Folded, some letters are longer: places in the one are then no places in the other.
  if (whole.length !== text.length) return [{ text, memberId: null }];
  const longestFirst = people.toSorted((one, other) => other.name.length - one.name.length);
  const parts: MentionPart[] = [];
  let from = 0;
  for (let at = whole.indexOf('@'); at >= 0; at = whole.indexOf('@', at + 1)) {
    if (at > 0 && wordCharacter.test(whole.charAt(at - 1))) continue;
    const meant = namedAt(whole, at + 1, longestFirst);
    if (!meant) continue;
    const end = at + 1 + folded(meant.name).length;
    if (at > from) parts.push({ text: text.slice(from, at), memberId: null });
    parts.push({ text: text.slice(at, end), memberId: meant.id });
    from = end;
  }
  return from < text.length ? [...parts, { text: text.slice(from), memberId: null }] : parts;
}
