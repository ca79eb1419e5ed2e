import { type DynamicModule, Module } from '@nestjs/common';
import { ActivityModule } from './activity/activity.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { BulkModule } from './bulk/bulk.module.js';
import { DashboardsModule } from './dashboards/dashboards.module.js';
import { DigestModule } from './digest/digest.module.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { FailureBudgetModule } from './failure-budget/failure-budget.module.js';
import { FailuresModule } from './failures/failures.module.js';
import { GatesModule } from './gates/gates.module.js';
import { HealthModule } from './health/health.module.js';
import { ImportsModule } from './imports/imports.module.js';
import { LearningsModule } from './learnings/learnings.module.js';
import { LedgerModule } from './ledger/ledger.module.js';
import { MailModule } from './mail/mail.module.js';
import { MarathonModule } from './marathon/marathon.module.js';
import { NewsModule } from './news/news.module.js';
import { NodeModule } from './node/node.module.js';
import { NoticesModule } from './notices/notices.module.js';
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
import { RatingsModule } from './ratings/ratings.module.js';
import { SimilarModule } from './similar/similar.module.js';
import { SprintsModule } from './sprints/sprints.module.js';
import { SystemsModule } from './systems/systems.module.js';
import { tables } from './tables.js';
import { TemplatesModule } from './templates/templates.module.js';
import { TermsModule } from './terms/terms.module.js';
import { ValueModule } from './value/value.module.js';
import { VendorsModule } from './vendors/vendors.module.js';
import { ViewsModule } from './views/views.module.js';

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
      VendorsModule,
      TermsModule,
      PadsModule,
      EvidenceModule,
      ValueModule,
      GatesModule,
      HealthModule,
      NodeModule,
      ActivityModule,
      LedgerModule,
      RatingsModule,
      FailuresModule,
      SimilarModule,
      LearningsModule,
      FailureBudgetModule,
      SprintsModule,
      MarathonModule,
      AttachmentsModule,
      MailModule,
      NoticesModule,
      NewsModule,
      DigestModule,
      PortfolioModule,
      DashboardsModule,
      ViewsModule,
      BulkModule,
      TemplatesModule,
      ImportsModule,
      ExportsModule,
    ],
  };
}
