import * as v from 'valibot';
import type { MailSettings } from '../mail/mailer.js';

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
  SCRIMMAGE_ATTACHMENTS_MB: wholeNumber(1_024),
  SCRIMMAGE_JOBS: v.optional(v.picklist(['on', 'off']), 'on'),
  // The sentence says nothing of what was given: there may be a password in it.
  SMTP_URL: v.optional(
    v.pipe(
      v.string(),
      v.check(
        (url) => /^smtps?:\/\/[^/]/.test(url) && URL.canParse(url),
        'SMTP_URL must be an address such as smtp://user:password@host:587.',
      ),
    ),
  ),
  SCRIMMAGE_MAIL_FROM: v.optional(
    v.pipe(v.string(), v.email('SCRIMMAGE_MAIL_FROM must be an e-mail address.')),
  ),
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
  /** How many bytes the documents of one workspace may take up. */
  readonly attachmentsBytes: number;
  /** Whether this process does jobs: several may, and one must. */
  readonly jobs: boolean;
  /** Where letters are handed over; null: nowhere, and they are kept. */
  readonly mail: Pick<MailSettings, 'smtpUrl' | 'from'> | null;
}

function mailOf(smtpUrl: string | undefined, from: string | undefined): Config['mail'] {
  if (smtpUrl === undefined) return null;
  if (from === undefined)
    throw new Error(
      'The settings have a mistake.\nSCRIMMAGE_MAIL_FROM: SMTP_URL is set, so say from which e-mail address letters come.',
    );
  return { smtpUrl, from };
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
    attachmentsBytes: given.SCRIMMAGE_ATTACHMENTS_MB * 1_048_576,
    jobs: given.SCRIMMAGE_JOBS === 'on',
    mail: mailOf(given.SMTP_URL, given.SCRIMMAGE_MAIL_FROM),
  });
}

/** The password for a command that asks for one, where nobody can type it. */
export function commandPassword(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.SCRIMMAGE_PASSWORD || null;
}

/** The token under which the one `Config` is injected. */
export const CONFIG = Symbol('config');
