import * as v from 'valibot';

const wholeNumber = (fallback: number) =>
  v.optional(v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)), String(fallback));

const environment = v.object({
  DATABASE_URL: v.pipe(
    v.string('DATABASE_URL is not set. `npm start` sets it; or give the address of your PostgreSQL.'),
    v.startsWith('postgres', 'DATABASE_URL must begin with postgres:// or postgresql://.'),
  ),
  PORT: wholeNumber(4000),
  HOST: v.optional(v.string(), '127.0.0.1'),
  LOG_LEVEL: v.optional(v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'silent']), 'info'),
  SCRIMMAGE_SEASON: v.optional(v.picklist(['sample', 'none']), 'sample'),
  SCRIMMAGE_PUBLIC_URL: v.optional(v.pipe(v.string(), v.url())),
  SCRIMMAGE_TRUST_PROXY: v.optional(v.picklist(['true', 'false']), 'false'),
  DATABASE_POOL: wholeNumber(20),
  SCRIMMAGE_DRAIN_SECONDS: wholeNumber(0),
  SCRIMMAGE_JOBS: v.optional(v.picklist(['on', 'off']), 'on'),
});

/** What the process was told by its surroundings, read once and never again. */
export interface Config {
  readonly databaseUrl: string;
  readonly port: number;
  readonly host: string;
  readonly logLevel: string;
  readonly season: 'sample' | 'none';
  /** Where people reach it, when that is not the address it listens on. */
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly databasePool: number;
  /** How long, once told to stop, it still takes work while `/readyz` already says no: until every proxy has noticed. */
  readonly drainSeconds: number;
  /** Whether this process does jobs: several may, and one must. */
  readonly jobs: boolean;
}

/** Reads the environment; throws one sentence for each mistake in it. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const read = v.safeParse(environment, env);
  if (!read.success) {
    const lines = read.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
    throw new Error(`The settings have a mistake.\n${lines.join('\n')}`);
  }
  const given = read.output;
  return Object.freeze({
    databaseUrl: given.DATABASE_URL,
    port: given.PORT,
    host: given.HOST,
    logLevel: given.LOG_LEVEL,
    season: given.SCRIMMAGE_SEASON,
    publicUrl: given.SCRIMMAGE_PUBLIC_URL ?? null,
    trustProxy: given.SCRIMMAGE_TRUST_PROXY === 'true',
    databasePool: given.DATABASE_POOL,
    drainSeconds: given.SCRIMMAGE_DRAIN_SECONDS,
    jobs: given.SCRIMMAGE_JOBS === 'on',
  });
}

/** The password for a command that asks for one, where nobody can type it. */
export function commandPassword(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.SCRIMMAGE_PASSWORD || null;
}

/** The token under which the one `Config` is injected. */
export const CONFIG = Symbol('config');
