// Platform: what any such product would want unchanged. It knows no pilot.
// Start reading at database/database.ts, then graphql/root-fields.ts.
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { AuthController } from './auth/auth.controller.js';
import { Sessions } from './auth/sessions.js';
import { SignIn } from './auth/sign-in.js';
import { SignInBackoff } from './auth/sign-in-backoff.js';
import { Visitors } from './auth/visitors.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { databaseProvider, type Table } from './database/data-source.js';
import { Database } from './database/database.js';
import { EventHub } from './events/event-hub.js';
import { EventRelay } from './events/event-relay.js';
import { CostBucket } from './graphql/cost-bucket.js';
import { Guard } from './graphql/guard.js';
import { Receipts } from './graphql/receipts.js';
import { TRUSTED_DOCUMENTS, type TrustedDocuments } from './graphql/trusted-documents.js';
import { HealthController } from './http/health.controller.js';
import { SessionCookie } from './http/session-cookie.js';
import { WEB_FOLDER, WebPageController } from './http/web-client.js';
import { JobRunner } from './jobs/job-runner.js';
import { Jobs } from './jobs/jobs.js';
import { Prune } from './jobs/prune.js';

interface Given {
  readonly config: Config;
  readonly tables: readonly Table[];
  readonly documents: TrustedDocuments;
  readonly webFolder: URL;
}

@Global()
@Module({})
export class PlatformModule {}

/** The platform under a product: its settings, its tables, the operations its web client may run. */
export function platformModule({ config, tables, documents, webFolder }: Given): DynamicModule {
  const services = [
    Clock,
    Database,
    Sessions,
    SignIn,
    SignInBackoff,
    SessionCookie,
    Visitors,
    Receipts,
    CostBucket,
    Guard,
    EventHub,
    Jobs,
    JobRunner,
  ];
  return {
    module: PlatformModule,
    controllers: [AuthController, HealthController, WebPageController],
    providers: [
      { provide: CONFIG, useValue: config },
      { provide: TRUSTED_DOCUMENTS, useValue: documents },
      { provide: WEB_FOLDER, useValue: webFolder },
      databaseProvider(config, tables),
      EventRelay,
      Prune,
      ...services,
    ],
    exports: [CONFIG, TRUSTED_DOCUMENTS, ...services],
  };
}
