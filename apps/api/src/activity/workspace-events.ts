import { Injectable } from '@nestjs/common';
import type { Activity } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import { Database } from '../platform/database/database.js';
import { EventHub } from '../platform/events/event-hub.js';
import { news } from '../platform/events/news.js';
import { ActivityReader } from './activity.reader.js';

/** Whoever is further behind than this is told to read anew instead. */
const mostCaughtUp = 100;

interface WorkspaceEvent {
  readonly seq: number;
  readonly resync: boolean;
  readonly activity: Activity | null;
}

/** The one stream of what happens in a workspace, resumable at any entry. */
@Injectable()
export class WorkspaceEvents {
  constructor(
    private readonly reader: ActivityReader,
    private readonly database: Database,
    private readonly hub: EventHub,
  ) {}

  /** Everything after `since`, or from now on, each wrapped under the subscription's name. */
  async after(
    actor: Actor,
    since: number | null,
  ): Promise<AsyncIterableIterator<{ workspaceEvents: WorkspaceEvent }>> {
    let last = since ?? (await this.reader.newest());
    return news(this.hub, actor.workspaceId, async () => {
      const events = await this.database.operation(actor, null, () => this.caughtUp(last));
      last = events.at(-1)?.seq ?? last;
      return events.map((workspaceEvents) => ({ workspaceEvents }));
    });
  }

  private async caughtUp(last: number): Promise<readonly WorkspaceEvent[]> {
    const entries = await this.reader.since(last, mostCaughtUp + 1);
    if (entries.length > mostCaughtUp)
      return [{ seq: await this.reader.newest(), resync: true, activity: null }];
    return entries.map((activity) => ({ seq: activity.seq, resync: false, activity }));
  }
}
