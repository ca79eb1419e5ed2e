// One parse of one file, by the parser Vite and Vitest already bring: no second grammar to keep in step with TypeScript.
import { parseSync } from 'vite';

/** Raised when a file is not valid TypeScript; `line` is where the parser gave up. */
export class UnreadableSource extends Error {
  constructor(path, line, message) {
    super(message);
    this.path = path;
    this.line = line;
  }
}

/** Parses a source text into its syntax tree together with a function from offset to 1-based line. */
export function parseSource(path, text) {
  const lineAt = lineFinder(text);
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new UnreadableSource(path, lineAt(error.labels?.[0]?.start ?? 0), error.message);
  return { program, lineAt, lines: countLines(text) };
}

/** Counts lines the way an editor does: a final newline opens no further line. */
export function countLines(text) {
  if (text === '') return 0;
  const breaks = text.split('\n').length;
  return text.endsWith('\n') ? breaks - 1 : breaks;
}

function lineFinder(text) {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  };
}

/** Visits every node depth first, calling `visit(node, ancestors)` with the nearest ancestor last. */
export function walkTree(root, visit) {
  const ancestors = [];
  const step = (node) => {
    visit(node, ancestors);
    ancestors.push(node);
    for (const key in node) {
      const child = node[key];
      if (Array.isArray(child)) for (const item of child) isNode(item) && step(item);
      else if (isNode(child)) step(child);
    }
    ancestors.pop();
  };
  step(root);
}

const isNode = (value) => value !== null && typeof value === 'object' && typeof value.type === 'string';
