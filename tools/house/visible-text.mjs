// Which strings of a component a person gets to see. Class names, keys and addresses are not words of the product.
import { walkTree } from './parse-source.mjs';

const VISIBLE_KEYS = new Set([
  ...[
    'label',
    'title',
    'placeholder',
    'alt',
    'description',
    'hint',
    'heading',
    'caption',
    'summary',
    'message',
  ],
  ...['sentence', 'legend', 'children', 'text', 'aria-label', 'aria-description', 'aria-roledescription'],
]);
const CODE_ATTRIBUTES = /^(className|class|id|href|to|type|role|name|key|variant|style|d|data-.+)$/;
const PASSED_ON =
  /^(LogicalExpression|TemplateLiteral|TSAsExpression|TSSatisfiesExpression|ParenthesizedExpression)$/;

/** Lists the visible strings of a syntax tree as `{ text, line }`. */
export function visibleTexts({ program, lineAt }) {
  const found = [];
  walkTree(program, (node, ancestors) => {
    const text = textOf(node);
    if (text?.trim() && isVisible(node, text.trim(), ancestors))
      found.push({ text, line: lineAt(node.start + text.length - text.trimStart().length) });
  });
  return found;
}

function textOf(node) {
  if (node.type === 'JSXText') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map((quasi) => quasi.value.cooked ?? '').join('…');
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function isVisible(node, text, ancestors) {
  if (node.type === 'JSXText') return true;
  const parent = ancestors.at(-1);
  if (/^(Import|Export|TSLiteralType|TSImport)/.test(parent.type)) return false;
  const owner = ownerOf(node, ancestors);
  if (owner?.type === 'child') return true;
  if (owner && VISIBLE_KEYS.has(owner.key)) return true;
  if (owner?.type === 'attribute' && CODE_ATTRIBUTES.test(owner.key)) return false;
  return looksLikeProse(text);
}

/** What a string is handed to: the content of an element, an attribute, or a property; null when to something else. */
function ownerOf(node, ancestors) {
  let inner = node;
  for (const outer of ancestors.toReversed()) {
    if (outer.type === 'JSXExpressionContainer') {
      inner = outer;
      continue;
    }
    if (outer.type === 'JSXElement' || outer.type === 'JSXFragment') return { type: 'child' };
    if (outer.type === 'JSXAttribute') return { type: 'attribute', key: attributeName(outer.name) };
    if (outer.type === 'Property')
      return outer.value === inner ? { type: 'property', key: outer.key.name ?? outer.key.value } : null;
    if (!passesOn(outer, inner)) return null;
    inner = outer;
  }
  return null;
}

const attributeName = (name) =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;

const passesOn = (outer, inner) =>
  PASSED_ON.test(outer.type) ||
  (outer.type === 'ConditionalExpression' && outer.test !== inner) ||
  (outer.type === 'BinaryExpression' && outer.operator === '+');

const looksLikeProse = (text) =>
  (/^\p{Lu}\p{Ll}/u.test(text) && !isIdentifier(text)) || /\p{L}\s.*\p{L}[.!?…]$/su.test(text);

// AccountPage is the name of a component, as a lazy route writes it.
const isIdentifier = (text) => /^[\p{L}\p{N}]*\p{Ll}\p{Lu}[\p{L}\p{N}]*$/u.test(text);
