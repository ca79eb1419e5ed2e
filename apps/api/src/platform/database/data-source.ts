import type { Provider } from '@nestjs/common';
import pg from 'pg';
import { DataSource, type EntitySchema } from 'typeorm';
import type { Config } from '../config/config.js';
import { assertRoleIsBound } from './migrate.js';
import { registerTypeParsers } from './pg-types.js';
import { StatementCounter } from './statement-counter.js';

/** A table that is written by name. */
export type Table = EntitySchema<object>;

/** Milliseconds after which PostgreSQL gives up by itself: on a statement, on a lock, on a transaction nobody uses. */
const timeouts = {
  statement_timeout: 15_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 15_000,
} as const;

/** The pool, with a time-out on everything that could hang. Tables are passed as objects: globs break under test runners. */
export function makeDataSource(
  config: Pick<Config, 'databaseUrl' | 'databasePool'>,
  tables: readonly Table[],
): DataSource {
  registerTypeParsers();
  return new DataSource({
    type: 'postgres',
    driver: pg,
    url: config.databaseUrl,
    entities: [...tables],
    migrationsRun: false,
    synchronize: false,
    logging: ['query'],
    logger: new StatementCounter(),
    applicationName: 'scrimmage',
    poolErrorHandler: () => undefined,
    connectTimeoutMS: 1_500,
    extra: {
      max: config.databasePool,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      ...timeouts,
    },
  });
}

/** The pool as Nest injects it: connected, and refused when members' questions could see past their workspace. */
export function databaseProvider(config: Config, tables: readonly Table[]): Provider {
  return {
    provide: DataSource,
    useFactory: async () => {
      const source = await makeDataSource(config, tables).initialize();
      await assertRoleIsBound(source);
      return source;
    },
  };
}
