// A small house that keeps every rule, written to a temporary folder, so a test can plant one violation in it.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const manifest = (name, dependencies = {}, devDependencies = {}) =>
  JSON.stringify({ name, version: '0.1.0', dependencies, devDependencies });

const MANIFESTS = {
  'package.json': manifest('scrimmage', {}, { vitest: '4.1.12' }),
  'apps/api/package.json': manifest(
    '@scrimmage/api',
    {
      '@scrimmage/contract': '0.1.0',
      '@scrimmage/domain': '0.1.0',
      '@scrimmage/stats': '0.1.0',
      '@nestjs/common': '12.5.1',
      typeorm: '1.1.1',
    },
    { '@scrimmage/embedded-postgres': '0.1.0' },
  ),
  'apps/web/package.json': manifest('@scrimmage/web', {
    '@apollo/client': '4.3.8',
    '@scrimmage/contract': '0.1.0',
    '@scrimmage/domain': '0.1.0',
    react: '19.3.1',
  }),
  'apps/e2e/package.json': manifest('@scrimmage/e2e', {}, { '@scrimmage/embedded-postgres': '0.1.0' }),
  'packages/contract/package.json': manifest('@scrimmage/contract', { graphql: '16.15.0' }),
  'packages/domain/package.json': manifest('@scrimmage/domain', { valibot: '1.5.0' }),
  'packages/stats/package.json': manifest('@scrimmage/stats', { '@stdlib/stats': '0.3.3' }),
  'packages/embedded-postgres/package.json': manifest('@scrimmage/embedded-postgres', { pg: '8.23.1' }),
};

const API = {
  'apps/api/src/main.ts':
    "import './app.module.js';\nimport { config } from './platform/config/config.js';\nexport const port = config.port;\n",
  'apps/api/src/app.module.ts': "import './pilots/pilots.module.js';\nimport './season/load-season.js';\n",
  'apps/api/src/platform/config/config.ts': 'export const config = { port: process.env.PORT };\n',
  'apps/api/src/platform/database/database.ts':
    "import { DataSource } from 'typeorm';\nexport const source = DataSource;\n",
  'apps/api/src/vendors/vendors.reader.ts':
    "import { source } from '../platform/database/database.js';\nexport const readVendors = () => source;\n",
  'apps/api/src/vendors/vendors.service.ts':
    "import { readVendors } from './vendors.reader.js';\nexport const rate = () => readVendors();\n",
  'apps/api/src/pilots/pilots.table.ts':
    "import { EntitySchema } from 'typeorm';\nexport const table = EntitySchema;\n",
  'apps/api/src/pilots/pilots.module.ts':
    "import { readVendors } from '../vendors/vendors.reader.js';\nexport const lent = readVendors;\n",
  'apps/api/src/season/load-season.ts':
    "import { table } from '../pilots/pilots.table.js';\nexport const season = table;\n",
  'apps/api/test/pilots.feature.test.ts':
    "import { start } from '@scrimmage/embedded-postgres/start';\nimport { lent } from '../src/pilots/pilots.module.js';\nexport const used = [start, lent];\n",
};

const WEB = {
  'apps/web/vite.config.ts': 'export default {};\n',
  'apps/web/src/main.tsx': "import { PilotPage } from './pages/pilot.page';\nexport const app = PilotPage;\n",
  'apps/web/src/pages/pilot.page.tsx':
    "import { Card } from '../features/pilots/card';\nimport { Rating } from '../features/vendors/rating';\nexport const PilotPage = () => [Card, Rating];\n",
  'apps/web/src/features/pilots/card.tsx':
    "import type { Id } from '@scrimmage/domain/id';\nimport { Frame } from '../../charts/frame';\nimport { PilotDoc } from '../../generated/pilot';\nexport const Card = (id: Id) => [Frame, PilotDoc, id];\n",
  'apps/web/src/features/vendors/rating.tsx':
    "import { client } from '../../platform/client';\nexport const Rating = () => client;\n",
  'apps/web/src/charts/frame.tsx':
    "import type { Day } from '@scrimmage/domain/calendar';\nimport { Button } from '../ui/button';\nexport type X = Day;\nexport const Frame = Button;\n",
  'apps/web/src/ui/button.tsx': "import { useState } from 'react';\nexport const Button = useState;\n",
  'apps/web/src/platform/client.ts':
    "import { ApolloClient } from '@apollo/client';\nexport const client = ApolloClient;\n",
  'apps/web/src/generated/pilot.ts':
    "import type { Pilot } from '@scrimmage/contract/pilot';\nexport * from './other';\nexport const PilotDoc = 1;\nexport type X = Pilot;\n",
  'apps/web/src/generated/other.ts': 'export const other = 1;\n',
};

const PACKAGES = {
  'packages/contract/src/pilot.ts':
    "import type { DocumentNode } from 'graphql';\nexport type Pilot = DocumentNode;\n",
  'packages/domain/src/id.ts':
    "import { string } from 'valibot';\nexport type Id = string;\nexport const id = string;\n",
  'packages/domain/src/id.test.ts':
    "import { it } from 'vitest';\nimport { id } from './id.js';\nit('is', () => id);\n",
  'packages/domain/src/calendar.ts': 'export type Day = string;\n',
  'packages/stats/src/mean.ts': "import { mean } from '@stdlib/stats';\nexport const average = mean;\n",
  'packages/embedded-postgres/src/start.ts':
    "import { spawn } from 'node:child_process';\nexport const start = spawn;\n",
};

export const CLEAN_HOUSE = { ...MANIFESTS, ...API, ...WEB, ...PACKAGES };

/** Writes `files` (path → text) to a new temporary folder, runs `use(root)` and removes the folder. */
export async function inTemporaryTree(files, use) {
  const root = mkdtempSync(join(tmpdir(), 'scrimmage-house-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
