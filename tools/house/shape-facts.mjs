// The size of things in a file: functions, components, constructors and public methods.
import { walkTree } from './parse-source.mjs';

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
const SUITE = /^(describe|suite)$/;

/**
 * Measures a syntax tree: `functions` with name, first line and length in lines (a function handed to `describe` is a
 * chapter, not a function, and is left out), `classes` with constructor dependencies and public methods.
 */
export function shapeFacts({ program, lineAt }) {
  const facts = { functions: [], classes: [] };
  walkTree(program, (node, ancestors) => {
    if (FUNCTIONS.has(node.type) && node.body && !isChapter(node, ancestors.at(-1)))
      facts.functions.push(functionFact(node, ancestors, lineAt));
    if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
      facts.classes.push(classFact(node, lineAt));
  });
  return facts;
}

function functionFact(node, ancestors, lineAt) {
  const first = lineAt(node.start);
  return { name: nameOf(node, ancestors), line: first, length: lineAt(node.end - 1) - first + 1 };
}

/** Names a function by itself, or by what it is assigned to, also through wrappers as in `const Row = memo(() => …)`. */
function nameOf(node, ancestors) {
  if (node.id) return node.id.name;
  let inner = node;
  for (const outer of ancestors.toReversed()) {
    if (outer.type === 'VariableDeclarator' && outer.init === inner) return outer.id.name ?? '(unnamed)';
    if (outer.value === inner && outer.key) return outer.key.name ?? String(outer.key.value ?? '(unnamed)');
    const isWrapper = outer.type === 'CallExpression' && outer.arguments[0] === inner;
    if (!isWrapper && !/^TS(As|Satisfies|NonNull)Expression$|^Parenthesized/.test(outer.type)) break;
    inner = outer;
  }
  return '(unnamed)';
}

function isChapter(node, parent) {
  if (parent?.type !== 'CallExpression' || !parent.arguments.includes(node)) return false;
  return SUITE.test(calledName(parent.callee));
}

// `describe(…)`, `describe.each(…)(…)` and Playwright's `test.describe(…)` all open a chapter.
function calledName(callee) {
  if (callee.type === 'CallExpression' || callee.type === 'TaggedTemplateExpression')
    return calledName(callee.callee ?? callee.tag);
  if (callee.type !== 'MemberExpression') return callee.name ?? '';
  return SUITE.test(callee.property.name ?? '') ? callee.property.name : calledName(callee.object);
}

function classFact(node, lineAt) {
  const methods = node.body.body.filter((member) => member.type === 'MethodDefinition');
  const creator = methods.find((member) => member.kind === 'constructor' && member.value.body);
  const open = methods.filter((member) => member.kind === 'method' && isPublic(member) && member.value.body);
  return {
    name: node.id?.name ?? '(unnamed)',
    line: lineAt(node.start),
    dependencies: creator?.value.params.length ?? 0,
    publicMethods: open.length,
  };
}

const isPublic = (member) =>
  member.key.type !== 'PrivateIdentifier' && !['private', 'protected'].includes(member.accessibility);
