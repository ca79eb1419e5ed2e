// Platform: what any such product would want unchanged. It knows no pilot.
// Start reading at database/database.ts, then graphql/root-fields.ts.
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DataSource, type EntitySchema } from 'typeorm';
import { AuthController } from './auth/auth.controller.js';
import { Sessions } from './auth/sessions.js';
import { SignIn } from './auth/sign-in.js';
import { SignInBackoff } from './auth/sign-in-backoff.js';
import { Clock } from './clock.js';
import { CONFIG, type Config } from './config/config.js';
import { makeDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { assertRoleIsBound } from './database/migrate.js';
import { EventHub } from './events/event-hub.js';
import { EventRelay } from './events/event-relay.js';
import { CostBucket } from './graphql/cost-bucket.js';
import { Receipts } from './graphql/receipts.js';
import { TRUSTED_DOCUMENTS, type TrustedDocuments } from './graphql/trusted-documents.js';
import { HealthController } from './http/health.controller.js';
import { WEB_FOLDER, WebPageController } from './http/web-client.js';

interface Given {
  readonly config: Config;
  readonly tables: EntitySchema<object>[];
  readonly documents: TrustedDocuments;
  readonly webFolder: URL;
}

@Global()
@Module({})
export class PlatformModule {
  static with({ config, tables, documents, webFolder }: Given): DynamicModule {
    const dataSource = {
      provide: DataSource,
      useFactory: async () => {
        const source = await makeDataSource(config, tables).initialize();
        await assertRoleIsBound(source);
        return source;
      },
    };
    const services = [Clock, Database, Sessions, SignIn, SignInBackoff, Receipts, CostBucket, EventHub];
    return {
      module: PlatformModule,
      controllers: [AuthController, HealthController, WebPageController],
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: TRUSTED_DOCUMENTS, useValue: documents },
        { provide: WEB_FOLDER, useValue: webFolder },
        dataSource,
        EventRelay,
        ...services,
      ],
      exports: [CONFIG, TRUSTED_DOCUMENTS, DataSource, ...services],
    };
  }
}
