/** A name that is being typed behind an @. */
export interface MentionBegun {
  /** The place of the @ in the text. */
  readonly from: number;
  /** What stands between it and the cursor. */
  readonly typed: string;
}

/** The longest name that is looked for. */
const longest = 40;

/** The name somebody is typing at the cursor; null: they are not. */
export function mentionAt(text: string, cursor: number): MentionBegun | null {
  const before = text.slice(0, cursor);
  const from = before.lastIndexOf('@');
  if (from < 0) return null;
  const typed = before.slice(from + 1);
  const alone = from === 0 || !/[\p{L}\p{N}_]/u.test(before.charAt(from - 1));
  // Two blanks are a pause: whoever makes one has said the name, or meant none.
  const isName = typed.length <= longest && !/[\n@]|\s{2}|^\s/.test(typed);
  return alone && isName ? { from, typed } : null;
}

/** The text with a name in place of what was typed of it, and where the cursor is then. */
export function withMention(
  text: string,
  { from, typed }: MentionBegun,
  name: string,
): { readonly text: string; readonly cursor: number } {
  const said = `${text.slice(0, from)}@${name} `;
  return { text: said + text.slice(from + 1 + typed.length).replace(/^ /, ''), cursor: said.length };
}
