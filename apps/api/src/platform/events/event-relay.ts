import { setTimeout as sleep } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import pg from 'pg';
import { CONFIG, type Config } from '../config/config.js';
import { EventHub } from './event-hub.js';

const channel = 'scrimmage_events';
const relayLock = 7_261_940_114;
const beatMs = 50;
const reconnectMs = 500;
const batch = 1_000;

/**
 * Tells every process that something happened. One of them (the holder of an advisory lock) empties the outbox and
 * sends one NOTIFY a beat with the workspaces' ids: a NOTIFY inside each writing transaction would make them queue.
 */
@Injectable()
export class EventRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(EventRelay.name);
  private client: pg.Client | null = null;
  private stopping = false;
  private running: Promise<void> = Promise.resolve();

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly hub: EventHub,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.run();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      try {
        await this.serve();
      } catch (error) {
        if (!this.stopping) this.logger.warn(`The event connection was lost, trying again: ${String(error)}`);
        await sleep(reconnectMs);
      } finally {
        await this.client?.end().catch(() => undefined);
        this.client = null;
      }
    }
  }

  private async serve(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'scrimmage events',
      keepAlive: true,
      // A connection that only seems to stand must not hold the lead for ever.
      connectionTimeoutMillis: 1_500,
      query_timeout: 5_000,
    });
    this.client = client;
    let lost: Error | null = null;
    client.on('error', (error) => {
      lost = error;
    });
    client.on('notification', ({ payload }) => this.hub.wake((payload ?? '').split(',') as WorkspaceId[]));
    await client.connect();
    await client.query(`listen ${channel}`);
    this.hub.wakeAll();
    let leads = false;
    let beats = 0;
    while (!this.stopping && !lost) {
      // A leader that went away gives its lock back; somebody notices within a second.
      if (!leads && beats++ % 20 === 0) leads = await this.tryToLead(client);
      if (leads) await this.relay(client);
      await sleep(beatMs);
    }
    if (lost) throw lost;
  }

  private async tryToLead(client: pg.Client): Promise<boolean> {
    const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [
      relayLock,
    ]);
    return rows[0]?.got === true;
  }

  /** Empties a batch of the outbox and tells of it, in one transaction: told exactly when removed. */
  private async relay(client: pg.Client): Promise<void> {
    await client.query(`
      begin; set local role scrimmage_ops;
      with told as (
        delete from outbox where (workspace_id, seq) in (select workspace_id, seq from outbox limit ${batch}) returning workspace_id
      ), named as (select distinct workspace_id from told), numbered as (
        select workspace_id, (row_number() over ()) / 200 as part from named
      )
      select pg_notify('${channel}', string_agg(workspace_id::text, ',')) from numbered group by part;
      commit`);
  }
}
