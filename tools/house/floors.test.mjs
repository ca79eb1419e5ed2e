import { describe, expect, it } from 'vitest';
import { checkFloors, FLOOR_RULES } from './floors.mjs';
import { CLEAN_HOUSE, inTemporaryTree } from './planted-house.mjs';

const findingsWith = (planted) =>
  inTemporaryTree({ ...CLEAN_HOUSE, ...planted }, (root) =>
    checkFloors(root).map(({ rule, file, line }) => `${rule} ${file}:${line}`),
  );

const API = 'apps/api/src';
const WEB = 'apps/web/src';

// Each row: what is planted, and every finding it must lead to.
const PLANTED = [
  [
    'a file outside every web floor',
    { [`${WEB}/widgets/x.ts`]: 'export const x = 1;' },
    [`web/known-floor ${WEB}/widgets/x.ts:0`],
  ],
  [
    'a file directly in features',
    { [`${WEB}/features/x.ts`]: 'export const x = 1;' },
    [`web/known-floor ${WEB}/features/x.ts:0`],
  ],
  [
    'a feature that imports its page',
    {
      [`${WEB}/features/pilots/x.ts`]:
        "\nimport type { PilotPage } from '../../pages/pilot.page';\nexport type X = typeof PilotPage;",
    },
    [`web/downward ${WEB}/features/pilots/x.ts:2`],
  ],
  [
    'a primitive that imports a chart',
    { [`${WEB}/ui/x.ts`]: "import { Frame } from '../charts/frame';\nexport const x = Frame;" },
    [`web/downward ${WEB}/ui/x.ts:1`],
  ],
  [
    'a platform file that imports a feature lazily',
    { [`${WEB}/platform/x.ts`]: "export const x = () => import('../features/vendors/rating');" },
    [`web/downward ${WEB}/platform/x.ts:1`],
  ],
  [
    'a feature that imports another feature',
    { [`${WEB}/features/pilots/x.ts`]: "export { Rating } from '../vendors/rating';\nexport const x = 1;" },
    [`web/features-apart ${WEB}/features/pilots/x.ts:1`],
  ],
  [
    'a primitive that knows Apollo',
    { [`${WEB}/ui/x.ts`]: "import { useQuery } from '@apollo/client/react';\nexport const x = useQuery;" },
    [`web/plain-bottom ${WEB}/ui/x.ts:1`],
  ],
  [
    'a chart that reaches Apollo through the platform',
    { [`${WEB}/charts/x.ts`]: "import { client } from '../platform/client';\nexport const x = client;" },
    [`web/plain-bottom ${WEB}/charts/x.ts:1`],
  ],
  [
    'a chart that knows a word of the domain',
    { [`${WEB}/charts/x.ts`]: "import type { Id } from '@scrimmage/domain/id';\nexport type X = Id;" },
    [`web/plain-bottom ${WEB}/charts/x.ts:1`],
  ],
  [
    'a feature that imports app.module',
    { [`${API}/vendors/x.ts`]: "import type {} from '../app.module.js';\nexport const x = 1;" },
    [`api/downward ${API}/vendors/x.ts:1`],
  ],
  [
    'a feature that imports the season',
    {
      [`${API}/vendors/x.ts`]: "import { season } from '../season/load-season.js';\nexport const x = season;",
    },
    [`api/downward ${API}/vendors/x.ts:1`],
  ],
  [
    'a platform file that imports a feature',
    {
      [`${API}/platform/x.ts`]:
        "import { readVendors } from '../vendors/vendors.reader.js';\nexport const x = readVendors;",
    },
    [`api/platform-below ${API}/platform/x.ts:1`],
  ],
  [
    "a feature that uses another feature's service",
    {
      [`${API}/pilots/x.ts`]: "import { rate } from '../vendors/vendors.service.js';\nexport const x = rate;",
    },
    [`api/features-meet ${API}/pilots/x.ts:1`],
  ],
  [
    'two features that depend on each other, even by type alone',
    {
      [`${API}/vendors/x.ts`]:
        "import type { lent } from '../pilots/pilots.module.js';\nexport type X = typeof lent;",
    },
    [`api/features-dag ${API}/pilots/pilots.module.ts:1`],
  ],
  [
    'TypeORM in a service',
    {
      [`${API}/pilots/pilots.service.ts`]:
        "import type { EntityManager } from 'typeorm';\nexport type X = EntityManager;",
    },
    [`api/typeorm-place ${API}/pilots/pilots.service.ts:1`],
  ],
  [
    'the environment read in a feature',
    { [`${API}/pilots/x.ts`]: "export const x = process.env['PORT'];" },
    [`api/env-once ${API}/pilots/x.ts:1`],
  ],
  [
    'the environment taken apart',
    { [`${API}/pilots/x.ts`]: 'export const { env } = process;' },
    [`api/env-once ${API}/pilots/x.ts:1`],
  ],
  [
    'the environment imported',
    { [`${API}/pilots/x.ts`]: "import { env } from 'node:process';\nexport const x = env;" },
    [`api/env-once ${API}/pilots/x.ts:1`],
  ],
  [
    'the environment read in the domain',
    { 'packages/domain/src/x.ts': 'export const x = globalThis.process.env.TZ;' },
    ['all/env-once packages/domain/src/x.ts:1'],
  ],
  [
    'a relative path into a package',
    {
      [`${WEB}/platform/x.ts`]:
        "export { id as x } from '../../../../packages/domain/src/id.js';\nexport const y = 1;",
    },
    [`all/front-door ${WEB}/platform/x.ts:1`],
  ],
  [
    'an app that imports another app',
    {
      [`${WEB}/platform/x.ts`]:
        "import type { port } from '../../../api/src/main.js';\nexport type X = typeof port;",
    },
    [`apps/apart ${WEB}/platform/x.ts:1`],
  ],
  [
    'the web with a package it may not use',
    {
      'apps/web/package.json': CLEAN_HOUSE['apps/web/package.json'].replace(
        '"react"',
        '"@scrimmage/stats":"0.1.0","react"',
      ),
      [`${WEB}/platform/x.ts`]: "import { average } from '@scrimmage/stats/mean';\nexport const x = average;",
    },
    [`apps/packages ${WEB}/platform/x.ts:1`],
  ],
  [
    'the API running the database supervisor itself',
    {
      [`${API}/platform/x.ts`]:
        "import type { start } from '@scrimmage/embedded-postgres/start';\nexport type X = typeof start;",
    },
    [`apps/packages ${API}/platform/x.ts:1`],
  ],
  [
    'a package that imports an app',
    {
      'packages/domain/src/x.ts':
        "import type { port } from '../../../apps/api/src/main.js';\nexport type X = typeof port;",
    },
    ['packages/no-apps packages/domain/src/x.ts:1'],
  ],
  [
    'the domain using Node',
    { 'packages/domain/src/x.ts': "import { readFileSync } from 'fs';\nexport const x = readFileSync;" },
    ['packages/plain-domain packages/domain/src/x.ts:1'],
  ],
  [
    'the contract using something else',
    { 'packages/contract/src/x.ts': "import { string } from 'valibot';\nexport const x = string;" },
    ['packages/plain-contract packages/contract/src/x.ts:1'],
  ],
  [
    'stats using something else',
    { 'packages/stats/src/x.ts': "import { string } from 'valibot';\nexport const x = string;" },
    ['packages/plain-stats packages/stats/src/x.ts:1'],
  ],
  [
    'the supervisor using something else',
    { 'packages/embedded-postgres/src/x.ts': "import { string } from 'valibot';\nexport const x = string;" },
    ['packages/plain-supervisor packages/embedded-postgres/src/x.ts:1'],
  ],
  [
    'an undeclared package',
    { [`${API}/platform/x.ts`]: "import chalk from 'chalk';\nexport const x = chalk;" },
    [`all/declared ${API}/platform/x.ts:1`],
  ],
  [
    'a tool of the tests in the product',
    { [`${API}/platform/x.ts`]: "import { vi } from 'vitest';\nexport const x = vi;" },
    [`all/declared ${API}/platform/x.ts:1`],
  ],
  [
    'an alias nobody declared',
    { [`${WEB}/ui/x.ts`]: "import { client } from '@/platform/client';\nexport const x = client;" },
    [`all/declared ${WEB}/ui/x.ts:1`],
  ],
  [
    'a file that does not parse',
    { [`${WEB}/ui/x.ts`]: '\nexport const = 1;' },
    [`all/parses ${WEB}/ui/x.ts:2`],
  ],
  [
    'an import of nothing',
    { [`${WEB}/ui/x.ts`]: "import './gone';\nexport const x = 1;" },
    [`all/resolves ${WEB}/ui/x.ts:1`],
  ],
  [
    'a computed import',
    { [`${WEB}/ui/x.ts`]: "export const x = (name: string) => import('./' + name);" },
    [`all/literal-imports ${WEB}/ui/x.ts:1`],
  ],
  [
    'a glob of imports',
    { [`${WEB}/ui/x.ts`]: "export const x = import.meta.glob('../features/*/*.tsx');" },
    [`all/literal-imports ${WEB}/ui/x.ts:1`],
  ],
  [
    'a circle of value imports',
    {
      'packages/domain/src/a.ts': "import { b } from './b.js';\nexport const a = () => b;",
      'packages/domain/src/b.ts': "import { c } from './c.js';\nexport const b = () => c;",
      'packages/domain/src/c.ts': "import { type A, a } from './a.js';\nexport const c = (x: A) => a(x);",
    },
    ['all/cycles packages/domain/src/a.ts:1'],
  ],
  [
    'an index file',
    { 'packages/domain/src/index.ts': 'export const x = 1;' },
    ['all/barrels packages/domain/src/index.ts:1'],
  ],
  [
    'a file that only passes names on',
    { 'packages/domain/src/x.ts': "export { id } from './id.js';\nexport type { Id } from './id.js';" },
    ['all/barrels packages/domain/src/x.ts:1'],
  ],
  [
    'everything passed on',
    { 'packages/domain/src/x.ts': "export const x = 1;\nexport * from './id.js';" },
    ['all/barrels packages/domain/src/x.ts:2'],
  ],
  [
    'a default export',
    { 'packages/domain/src/x.ts': '\nexport default 1;' },
    ['all/default-exports packages/domain/src/x.ts:2'],
  ],
  [
    'a default export under another name',
    { 'packages/domain/src/x.ts': 'const x = 1;\nexport { x as default };' },
    ['all/default-exports packages/domain/src/x.ts:2'],
  ],
  [
    'forwardRef',
    { [`${API}/pilots/x.ts`]: "import { forwardRef } from '@nestjs/common';\nexport const x = forwardRef;" },
    [`all/forward-ref ${API}/pilots/x.ts:1`],
  ],
  [
    'React.forwardRef',
    { [`${WEB}/ui/x.ts`]: "import * as React from 'react';\nexport const x = React.forwardRef;" },
    [`all/forward-ref ${WEB}/ui/x.ts:2`],
  ],
  [
    'a file called utils',
    { 'packages/domain/src/utils.ts': 'export const x = 1;' },
    ['all/names packages/domain/src/utils.ts:0'],
  ],
  [
    'a file of helpers',
    { 'apps/api/test/pilot-helpers.ts': 'export const x = 1;' },
    ['all/names apps/api/test/pilot-helpers.ts:0'],
  ],
  [
    'a folder called common',
    { [`${WEB}/ui/common/x.ts`]: 'export const x = 1;' },
    [`all/names ${WEB}/ui/common:0`],
  ],
  [
    'a vague name among the tools',
    { 'tools/misc.mjs': 'export const x = 1;' },
    ['all/names tools/misc.mjs:0'],
  ],
  [
    'a file name that is not kebab-case',
    { [`${WEB}/ui/DatePicker.tsx`]: 'export const x = 1;' },
    [`all/kebab-case ${WEB}/ui/DatePicker.tsx:0`],
  ],
  [
    'a product file that imports a test',
    {
      [`${API}/pilots/x.ts`]:
        "import { used } from '../../test/pilots.feature.test.js';\nexport const x = used;",
    },
    [`all/tests-stay-out ${API}/pilots/x.ts:1`],
  ],
];

describe('The floors', () => {
  it('find nothing in a house that keeps the rules', async () => {
    expect(await findingsWith({})).toEqual([]);
  });

  it.each(PLANTED)('catch %s', async (_name, planted, expected) => {
    expect(await findingsWith(planted)).toEqual(expected);
  });

  it('have a planted violation for each of their rules', () => {
    const planted = new Set(PLANTED.flatMap(([, , expected]) => expected.map((text) => text.split(' ')[0])));
    expect(Object.keys(FLOOR_RULES).filter((rule) => !planted.has(rule))).toEqual([]);
  });

  it('say what is wrong and the way out of each finding', async () => {
    await inTemporaryTree({ ...CLEAN_HOUSE, ...PLANTED[0][1] }, (root) => {
      const [first] = checkFloors(root);
      expect(first.what).toMatch(/\.$/);
      expect(first.wayOut).toBe(FLOOR_RULES['web/known-floor']);
    });
  });

  it('see through comments, strings and templates that only look like imports', async () => {
    const text = [
      "// import { x } from '../pages/pilot.page';",
      "/* export * from './b'; */",
      'export const s = "import y from \'../features/vendors/rating\'";',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the text of a template, not a template
      "export const t = `${'😀'} import z from '../main'; process.env.HOME`;",
      'export const e = <p>import q from &apos;./q&apos; // process.env</p>;',
      "export const r = /import a from '.\\/b'/;",
    ].join('\n');
    expect(await findingsWith({ [`${WEB}/ui/x.tsx`]: text })).toEqual([]);
  });

  it('give the right line after characters outside the basic plane', async () => {
    const text = "export const a = '😀😀😀';\n// 😀\nexport default a;\n";
    expect(await findingsWith({ [`${WEB}/ui/x.ts`]: text })).toEqual([
      `all/default-exports ${WEB}/ui/x.ts:3`,
    ]);
  });
});
