import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const mono = 'ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace';

/** The page's own colours reach into the editor as variables, so that it follows the theme without being made anew. */
const look = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--surface)', color: 'var(--text-1)', fontSize: '13px' },
  '&.cm-focused': { outline: '2px solid var(--accent)', outlineOffset: '-2px' },
  '.cm-scroller': { fontFamily: mono, lineHeight: '20px', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--text-1)', padding: '12px 0' },
  '.cm-line': { padding: '0 12px' },
  '.cm-cursor': { borderLeftColor: 'var(--text-1)' },
  '&.cm-focused .cm-matchingBracket, .cm-matchingBracket': {
    backgroundColor: 'var(--accent-soft)',
    outline: '1px solid var(--line-strong)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--surface)',
    color: 'var(--text-1)',
    border: '1px solid var(--line-strong)',
    borderRadius: '6px',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: mono, maxHeight: '16em' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '3px 8px' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionDetail': { color: 'inherit', opacity: '1', fontStyle: 'normal', marginLeft: '1em' },
  '.cm-completionIcon': { display: 'none' },
  '.cm-completionInfo': { padding: '6px 10px', fontFamily: '"Inter Variable", system-ui, sans-serif' },
  '.cm-diagnostic': { borderLeftColor: 'var(--bad)', padding: '6px 10px', whiteSpace: 'pre-wrap' },
  '.cm-placeholder': { color: 'var(--text-3)' },
});

const colours = HighlightStyle.define([
  { tag: [tags.definitionKeyword, tags.keyword], color: 'var(--learn)', fontWeight: '500' },
  { tag: tags.propertyName, color: 'var(--text-1)' },
  { tag: tags.atom, color: 'var(--accent)' },
  { tag: tags.attributeName, color: 'var(--watch)' },
  { tag: tags.variableName, color: 'var(--good)' },
  { tag: [tags.string, tags.integer, tags.float, tags.bool, tags.null], color: 'var(--good)' },
  { tag: tags.special(tags.name), color: 'var(--good)' },
  { tag: tags.lineComment, color: 'var(--text-3)' },
  { tag: [tags.paren, tags.brace, tags.punctuation], color: 'var(--text-2)' },
]);

export const editorLook = [look, syntaxHighlighting(colours)];
