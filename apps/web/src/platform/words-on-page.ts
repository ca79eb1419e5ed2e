import { isMarked, type Term, wordsIn } from './glossary-words';

/** A word where it first stands on a page. */
export interface FirstUse {
  readonly term: Term;
  readonly range: Range;
  /** It can be marked there: it is read, and pressing it does nothing else. */
  readonly free: boolean;
}

/** More pieces of text are a list, and say no word for the first time. */
const mostTexts = 4_000;
const unread =
  'script, style, input, textarea, select, option, code, pre, [aria-hidden="true"], [contenteditable], [data-explained]';
const pressed = 'a, button, label, summary, svg, .sr-only, [role="tab"], [role="menuitem"], [role="option"]';

/** A dialog hides the whole page behind it; only what is hidden within the page is not read there. */
function isUnread(element: Element, root: Element): boolean {
  const by = element.closest(unread);
  return by !== null && by !== root && root.contains(by);
}

/** The words of the glossary on a page, each where it first stands; where that cannot be marked, the next place that can. */
export function firstUses(root: Element): readonly FirstUse[] {
  const found = new Map<string, FirstUse>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let at = 0; at < mostTexts && walker.nextNode(); at += 1) {
    const node = walker.currentNode;
    const element = node.parentElement;
    const text = node.nodeValue ?? '';
    if (!element || text.trim() === '' || isUnread(element, root)) continue;
    const free = element.closest(pressed) === null && element.checkVisibility?.() !== false;
    for (const { term, from, to } of wordsIn(text)) {
      const known = found.get(term.word);
      if (known && (known.free || !free)) continue;
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      found.set(term.word, { term, range, free });
    }
  }
  return [...found.values()];
}

/** Those that are marked with dots on the page itself. */
export function markedUses(uses: readonly FirstUse[]): readonly FirstUse[] {
  return uses.filter(({ term, free }) => free && isMarked(term));
}
