import { describe, expect, it } from 'vitest';
import { readGlossary } from './glossary.mjs';
import { inTemporaryTree } from './planted-house.mjs';
import { ALLOWED_FILE, checkWords } from './words.mjs';

const GLOSSARY = `# The words

| Word | Meaning | Avoid |
|---|---|---|
| **Workspace** | one organisation's data | tenant, *account* |
| **Unit** | a department | org node |
| **Member** | a person | |
| **Stage** | how far it is | status |
`;

const checked = (files) =>
  inTemporaryTree({ 'GLOSSARY.md': GLOSSARY, ...files }, (root) =>
    checkWords(root).map(({ rule, file, line }) => `${rule} ${file}:${line}`),
  );
const schema = (text) => checked({ 'packages/contract/schema/people.graphql': text });
const screen = (text) => checked({ 'apps/web/src/ui/a.tsx': text });

const IN_CONTRACT = ['words/contract packages/contract/schema/people.graphql:2'];
const ON_SCREEN = ['words/screen apps/web/src/ui/a.tsx:2'];

describe('The glossary', () => {
  it('is read with what each word is not called', () => {
    expect(readGlossary(GLOSSARY)).toEqual([
      { avoid: 'tenant', say: 'Workspace' },
      { avoid: 'account', say: 'Workspace' },
      { avoid: 'org node', say: 'Unit' },
      { avoid: 'status', say: 'Stage' },
    ]);
  });

  it('must be there, with its table', async () => {
    expect(await inTemporaryTree({}, (root) => checkWords(root).map(({ rule }) => rule))).toEqual([
      'words/glossary',
    ]);
    expect(await checked({ 'GLOSSARY.md': '# Words\n' })).toEqual(['words/glossary GLOSSARY.md:0']);
  });
});

describe('The contract', () => {
  it.each([
    ['a type', 'type Tenant {\n'],
    ['a field in camel case', '  accountName: String!\n'],
    ['an enum value', '  STATUS_OPEN\n'],
    ['a word of two parts', '  orgNode: ID\n'],
    ['a plural', '  accounts: [ID!]!\n'],
    ['a description', '  """The org nodes of a workspace."""\n'],
  ])('may not use an avoided word as %s', async (_what, line) => {
    expect(await schema(`"""People."""\n${line}`)).toEqual(IN_CONTRACT);
  });

  it('may use words that only contain an avoided one', async () => {
    expect(await schema('type Accountant { tenancy: Int accounted: Int }\n# the old account\n')).toEqual([]);
  });
});

describe('The screens', () => {
  it.each([
    ['the text of an element', 'export const A = () => <p>\n  Your account is ready.</p>;'],
    ['a visible attribute', 'export const A = () =>\n <Field label="status" />;'],
    ['a choice shown', "export const A = ({ on }) =>\n <p>{on ? 'no status' : `the status`}</p>;"],
    ['a property that is shown', "export const A = [{ id: 1,\n  label: 'status' }];"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template, not a template
    ['a sentence', 'export const a = (n) =>\n say(`You have ${n} tenants.`);'],
    ['a title word', "export const a =\n ['Status'];"],
  ])('may not show an avoided word as %s', async (_what, text) => {
    expect([...new Set(await screen(text))]).toEqual(ON_SCREEN);
  });

  it('may use any word where nobody sees it', async () => {
    const text = [
      "import { status } from './status';",
      "const Page = lazy(() => import('./account.page'), 'AccountPage');",
      '// The account status of a tenant.',
      "export type A = 'status' | 'Status';",
      'export const A = ({ status }) => <p role="status" className="status account" key="Status" data-x="Status">',
      "  {status === 'status' ? t('status') : rows['status']}",
      '</p>;',
    ].join('\n');
    expect(await screen(text)).toEqual([]);
  });

  it('are read without their tests and generated files', async () => {
    const text = 'export const A = () => <p>Account</p>;';
    expect(
      await checked({ 'apps/web/src/ui/a.test.tsx': text, 'apps/web/src/generated/a.tsx': text }),
    ).toEqual([]);
  });
});

describe('The list of allowed words', () => {
  const files = { 'apps/web/src/ui/a.tsx': 'export const A = () => <p>Bank account</p>;' };
  const entry = {
    file: 'apps/web/src/ui/a.tsx',
    word: 'account',
    text: 'Bank account',
    why: 'A bank has accounts.',
  };
  const allowing = (item) => checked({ ...files, [ALLOWED_FILE]: JSON.stringify([item]) });

  it('excuses one use of one word', async () => {
    expect(await allowing(entry)).toEqual([]);
    expect(await allowing({ ...entry, text: 'Your account' })).toHaveLength(2);
  });

  it('holds nothing that is not used and nothing without a reason', async () => {
    expect(await checked({ [ALLOWED_FILE]: JSON.stringify([entry]) })).toEqual([
      `words/allowance-unneeded ${ALLOWED_FILE}:0`,
    ]);
    expect(await allowing({ ...entry, why: '' })).toEqual([`words/allowance-reason ${ALLOWED_FILE}:0`]);
  });
});
