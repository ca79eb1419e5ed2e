import { type DynamicModule, Module } from '@nestjs/common';
import { ActivityModule } from './activity/activity.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { GatesModule } from './gates/gates.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { NodeModule } from './node/node.module.js';
import { oncePerOperation, operationPolicy } from './operation-policy.js';
import { PadsModule } from './pads/pads.module.js';
import { PeopleModule } from './people/people.module.js';
import { PilotsModule } from './pilots/pilots.module.js';
import type { Config } from './platform/config/config.js';
import { graphqlModule } from './platform/graphql/graphql.module.js';
import type { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { platformModule } from './platform/platform.module.js';
import { PortfolioModule } from './portfolio/portfolio.module.js';
import { ProgramsModule } from './programs/programs.module.js';
import { SystemsModule } from './systems/systems.module.js';
import { tables } from './tables.js';
import { ValueModule } from './value/value.module.js';

/** What the house is put up in: its settings, and what the web client's build left behind. */
export interface Surroundings {
  readonly config: Config;
  readonly documents: TrustedDocuments;
  readonly webFolder: URL;
}

@Module({})
export class AppModule {}

/** Puts the house up in its surroundings. */
export function appModule({ config, documents, webFolder }: Surroundings): DynamicModule {
  return {
    module: AppModule,
    imports: [
      platformModule({ config, tables, documents, webFolder }),
      graphqlModule({ policy: operationPolicy, once: oncePerOperation }),
      PeopleModule,
      ProgramsModule,
      SystemsModule,
      PilotsModule,
      PadsModule,
      EvidenceModule,
      ValueModule,
      GatesModule,
      HealthModule,
      NodeModule,
      ActivityModule,
      PortfolioModule,
      ImportsModule,
      ExportsModule,
    ],
  };
}
