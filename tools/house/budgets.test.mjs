import { describe, expect, it } from 'vitest';
import { BUDGET_RULES, BUDGETS, checkBudgets, EXCEPTIONS_FILE } from './budgets.mjs';
import { inTemporaryTree } from './planted-house.mjs';

const lines = (count, text = '// a line') => `${Array(count).fill(text).join('\n')}\n`;
const functionOf = (count, head = 'export function long() {') =>
  `${head}\n${lines(count - 2, '  run();')}}\n`;

const checked = (files) =>
  inTemporaryTree(files, (root) =>
    checkBudgets(root).map(({ rule, file, line, what }) => `${rule} ${file}:${line} ${what}`),
  );
const domain = (text) => checked({ 'packages/domain/src/a.ts': text });
const page = (text) => checked({ 'apps/web/src/pages/a.tsx': text });
const exceptions = (atMost, ...entries) => ({ [EXCEPTIONS_FILE]: JSON.stringify({ atMost, entries }) });

// A body that a brace counter would lose its way in: braces in strings, templates, comments, regular expressions and JSX.
const CONFUSING = [
  "  const a = '}'; // }",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template, not a template
  '  /* }} */ const b = `}${ `{${a}}` }{`;',
  '  const c = /[}\\]/]}/u.test(b) ? 1 / 2 : /\\}/;',
  "  const d = <p title='}'>{'}'} don't {/* } */} <b>{`}`}</b> </p>;",
  '  type E = { readonly a: () => void };',
].join('\n');

describe('The budgets', () => {
  it('accept everything exactly at its limit', async () => {
    const params = Array.from({ length: 5 }, (_, index) => `private readonly d${index}: D`).join(', ');
    const methods = Array.from({ length: 10 }, (_, index) => `  m${index}() {}`).join('\n');
    const found = await checked({
      'packages/domain/src/a.ts': lines(250),
      'packages/domain/src/a.test.ts': lines(400),
      'packages/domain/src/b.ts': functionOf(60),
      'apps/web/src/pages/a.tsx': functionOf(120, 'export function Page() {'),
      'apps/web/src/features/pilots/board/a.ts': lines(1),
      'apps/api/src/pilots/a.service.ts': `export class AService {\n  constructor(${params}) {}\n  #hidden() {}\n  private own() {}\n  protected near() {}\n  get x() { return 1; }\n${methods}\n}\n`,
    });
    expect(found).toEqual([]);
  });

  it('catch a file, and a test file, that is too long', async () => {
    const found = await checked({
      'packages/domain/src/a.ts': lines(251),
      'apps/web/src/b.test.tsx': lines(401),
      'tools/c.mjs': lines(300),
    });
    expect(found).toEqual([
      'budget/test-file-length apps/web/src/b.test.tsx:0 401 where at most 400 are allowed.',
      'budget/file-length packages/domain/src/a.ts:0 251 where at most 250 are allowed.',
      'budget/file-length tools/c.mjs:0 300 where at most 250 are allowed.',
    ]);
  });

  it('leave generated files, migrations and season data out of the lengths', async () => {
    const found = await checked({
      'apps/web/src/generated/a.ts': lines(900),
      'apps/api/src/migrations/0001-first.ts': functionOf(900),
      'apps/api/src/season/pilots.ts': lines(900),
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['a function', 'long', functionOf(61)],
    ['an arrow function', 'long', functionOf(61, 'export const long = async () => {')],
    [
      'a function in a wrapper',
      'long',
      `${functionOf(61, 'export const long = wrap(() => {').trimEnd()}, 1);\n`,
    ],
    ['a function in an object', 'long', `export const a = {\n${functionOf(61, 'long() {')}};\n`],
    ['a method', 'long', `export class A {\n${functionOf(61, '  async long() {')}}\n`],
    ['a callback', '(unnamed)', `export const a = run(1, () => {\n${lines(59, '  run();')}});\n`],
  ])('catch %s that is too long', async (_what, name, text) => {
    const line =
      text.split('\n').findIndex((it) => it.includes('{') && !/^export (const a = \{|class)/.test(it)) + 1;
    expect(await domain(text)).toEqual([
      `budget/function-length packages/domain/src/a.ts:${line} ${name}: 61 where at most 60 are allowed.`,
    ]);
  });

  it('give a component twice the room, by its capital, in .tsx only', async () => {
    const memo = functionOf(121, 'export const Page = memo((props) => {').trimEnd();
    const too = ': 121 where at most 120 are allowed.';
    expect(await page(functionOf(121, 'export function Page() {'))).toEqual([
      `budget/component-length apps/web/src/pages/a.tsx:1 Page${too}`,
    ]);
    expect(await page(`${memo});\n`)).toEqual([
      `budget/component-length apps/web/src/pages/a.tsx:1 Page${too}`,
    ]);
    expect(await page(functionOf(61, 'export function usePage() {'))).toHaveLength(1);
    expect(await domain(functionOf(61, 'export function Page() {'))).toHaveLength(1);
  });

  it('are not misled by braces in strings, templates, comments, regular expressions and JSX', async () => {
    const fits = `export function usePage() {\n${CONFUSING}\n${lines(53, '  run();')}}\n`;
    const tooLong = `export function usePage() {\n${CONFUSING}\n${lines(54, '  run();')}}\n`;
    expect(await page(fits)).toEqual([]);
    expect(await page(tooLong)).toEqual([
      'budget/function-length apps/web/src/pages/a.tsx:1 usePage: 61 where at most 60 are allowed.',
    ]);
  });

  it('count a test, not the describe around it', async () => {
    const chapter = (head) => `${head}, () => {\n${lines(100, '  it("is", () => {});')}});\n`;
    const files = { 'apps/web/src/a.test.ts': chapter("describe('a'") + chapter("describe.each([1])('b'") };
    expect(await checked({ ...files, 'apps/e2e/a.spec.ts': chapter("test.describe('c'") })).toEqual([]);
    expect(await checked({ 'apps/web/src/a.test.ts': chapter("it('is'") })).toHaveLength(1);
  });

  it('catch a constructor with too many dependencies', async () => {
    expect(
      await domain('export class A {\n  constructor(a, b, c, d, e, private readonly f: F) {}\n}'),
    ).toEqual([
      'budget/constructor-dependencies packages/domain/src/a.ts:1 A: 6 where at most 5 are allowed.',
    ]);
  });

  it('catch a service with too many public methods', async () => {
    const methods = Array.from({ length: 11 }, (_, index) => `  m${index}() {}`).join('\n');
    expect(await domain(`export class PilotsService {\n${methods}\n}`)).toEqual([
      'budget/service-methods packages/domain/src/a.ts:1 PilotsService: 11 where at most 10 are allowed.',
    ]);
    expect(await domain(`export class Pilots {\n${methods}\n}`)).toEqual([]);
  });

  it('catch a folder that is too deep', async () => {
    expect(await checked({ 'apps/web/src/a/b/c/d/e.ts': lines(1) })).toEqual([
      'budget/folder-depth apps/web/src/a/b/c/d/e.ts:0 4 where at most 3 are allowed.',
    ]);
  });
});

describe('The list of exceptions', () => {
  const tooLong = { 'packages/domain/src/a.ts': lines(300) };
  const entry = {
    file: 'packages/domain/src/a.ts',
    budget: 'file-length',
    limit: 300,
    why: 'One table, read as one.',
  };
  const rulesOf = async (files) => (await checked(files)).map((text) => text.split(' ')[0]);

  it('excuses what it names, up to its limit', async () => {
    expect(await rulesOf({ ...tooLong, ...exceptions(1, entry) })).toEqual([]);
    expect(await rulesOf({ ...tooLong, ...exceptions(1, { ...entry, limit: 299 }) })).toEqual([
      'budget/file-length',
    ]);
  });

  it('excuses one function by its name', async () => {
    const files = {
      'packages/domain/src/a.ts': functionOf(70) + functionOf(70, 'export function other() {'),
    };
    const named = { ...entry, budget: 'function-length', name: 'long', limit: 70 };
    expect(await checked({ ...files, ...exceptions(1, named) })).toEqual([
      'budget/function-length packages/domain/src/a.ts:71 other: 70 where at most 60 are allowed.',
    ]);
  });

  it('may only shrink', async () => {
    const within = { 'packages/domain/src/a.ts': lines(10) };
    expect(await rulesOf({ ...within, ...exceptions(1, entry) })).toEqual(['budget/exception-unneeded']);
    expect(await rulesOf({ ...tooLong, ...exceptions(1, { ...entry, limit: 400 }) })).toEqual([
      'budget/exception-loose',
    ]);
    expect(await rulesOf({ ...tooLong, ...exceptions(2, entry) })).toEqual(['budget/exception-count']);
    expect(await rulesOf({ ...tooLong, ...exceptions(0, entry) })).toEqual(['budget/exception-count']);
  });

  it('asks for a reason', async () => {
    expect(await rulesOf({ ...tooLong, ...exceptions(1, { ...entry, why: ' ' }) })).toEqual([
      'budget/exception-reason',
    ]);
  });

  it('knows a way out for each budget', () => {
    expect(Object.keys(BUDGETS).filter((budget) => !(`budget/${budget}` in BUDGET_RULES))).toEqual([]);
  });
});
