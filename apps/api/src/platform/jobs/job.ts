import type { Instant } from '@scrimmage/domain/calendar';
import type { JobRun } from './job-run.js';

declare const told: unique symbol;

/** A job's name, which also says what whoever asks for it has to tell. A word keeps it as a constant. */
export type JobName<Told extends object> = string & { readonly [told]: Told };

/** What a recurring job is told. */
export type Nothing = Readonly<Record<string, never>>;

/** Names a job: `const sendDigest = jobName<{ memberId: MemberId }>('send-digest')`. Tell ids, never what stands behind them. */
export function jobName<Told extends object = Nothing>(name: string): JobName<Told> {
  return name as JobName<Told>;
}

/** Something that is done outside any request, by whichever process comes to it, once. */
export interface Job<Told extends object> {
  readonly name: JobName<Told>;
  /** When it is done by itself, in cron's five fields and UTC; it is then also done when a process starts. */
  readonly cron?: string;
  /** Does it. May be called again after it failed half way, so what was done already must not be done twice. */
  run(given: Told, run: JobRun): Promise<void>;
}

/** When a job that is asked for is done. */
export interface Terms {
  /** Not before; at once unless said. */
  readonly runAt?: Instant;
  /** Of two with one name and one key in a workspace the later replaces the earlier, unless that one has begun. */
  readonly key?: string;
  /** How often it is tried before it is given up. */
  readonly maxAttempts?: number;
}
