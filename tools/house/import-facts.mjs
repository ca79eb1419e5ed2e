// What a file takes in and hands out: imports of every form, default exports, re-exports, and two forbidden reaches.
import { walkTree } from './parse-source.mjs';

/**
 * Reads the facts the floors need from a syntax tree.
 *
 * `imports` holds one entry per specifier: `typeOnly` is true only when nothing of it remains at run time
 * (`import { type A }` does remain under verbatimModuleSyntax), `specifier` is null when it is computed.
 */
export function importFacts({ program, lineAt }) {
  const facts = {
    imports: [],
    defaultExports: [],
    exportAlls: [],
    forwardRefs: [],
    envReads: [],
    onlyReExports: onlyReExports(program),
  };
  walkTree(program, (node, ancestors) => {
    const read = READERS[node.type];
    if (read) read(node, facts, (target) => lineAt(target.start), ancestors);
  });
  return facts;
}

const literalOf = (node) => {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
};

const addImport = (facts, node, source, line, typeOnly) =>
  facts.imports.push({ specifier: literalOf(source), line: line(node), typeOnly });

const READERS = {
  ImportDeclaration(node, facts, line) {
    addImport(facts, node, node.source, line, node.importKind === 'type');
    const names = node.specifiers.map((specifier) => specifier.imported?.name);
    if (names.includes('forwardRef')) facts.forwardRefs.push(line(node));
    if (/^(node:)?process$/.test(node.source.value) && names.includes('env')) facts.envReads.push(line(node));
  },
  ExportNamedDeclaration(node, facts, line) {
    if (node.source) addImport(facts, node, node.source, line, node.exportKind === 'type');
    const exported = node.specifiers.map((specifier) => specifier.exported.name ?? specifier.exported.value);
    if (exported.includes('default')) facts.defaultExports.push(line(node));
  },
  ExportAllDeclaration(node, facts, line) {
    addImport(facts, node, node.source, line, node.exportKind === 'type');
    facts.exportAlls.push(line(node));
  },
  ExportDefaultDeclaration(node, facts, line) {
    facts.defaultExports.push(line(node));
  },
  ImportExpression(node, facts, line) {
    addImport(facts, node, node.source, line, false);
  },
  TSImportType(node, facts, line) {
    addImport(facts, node, node.source ?? node.argument?.literal ?? node.argument, line, true);
  },
  TSImportEqualsDeclaration(node, facts, line) {
    if (node.moduleReference.type !== 'TSExternalModuleReference') return;
    addImport(facts, node, node.moduleReference.expression, line, node.importKind === 'type');
  },
  CallExpression(node, facts, line) {
    const { callee } = node;
    const isRequire = callee.type === 'Identifier' && callee.name === 'require';
    if (isRequire) addImport(facts, node, node.arguments[0], line, false);
    if (isMetaGlob(callee)) facts.imports.push({ specifier: null, line: line(node), typeOnly: false });
  },
  MemberExpression(node, facts, line) {
    const name = node.computed ? literalOf(node.property) : node.property.name;
    if (name === 'forwardRef') facts.forwardRefs.push(line(node));
    if (name === 'env' && isProcess(node.object)) facts.envReads.push(line(node));
  },
  VariableDeclarator(node, facts, line) {
    if (node.id.type !== 'ObjectPattern' || !node.init || !isProcess(node.init)) return;
    if (node.id.properties.some((property) => property.key?.name === 'env')) facts.envReads.push(line(node));
  },
};

const isProcess = (node) =>
  (node.type === 'Identifier' && node.name === 'process') ||
  (node.type === 'MemberExpression' && node.object.name === 'globalThis' && node.property.name === 'process');

const isMetaGlob = (callee) =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MetaProperty' &&
  callee.property.name === 'glob';

const onlyReExports = (program) =>
  program.body.length > 0 &&
  program.body.every(
    (node) => node.type.startsWith('Export') && node.source !== undefined && node.source !== null,
  );
