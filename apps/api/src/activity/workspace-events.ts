import { Injectable } from '@nestjs/common';
import type { Activity } from '@scrimmage/domain/activity';
import type { Actor } from '@scrimmage/domain/actor';
import type { WorkspaceId } from '@scrimmage/domain/ids';
import { Database } from '../platform/database/database.js';
import { EventHub } from '../platform/events/event-hub.js';
import { news } from '../platform/events/news.js';
import { Tail } from '../platform/events/tail.js';
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
  private readonly tails = new Map<WorkspaceId, Tail<Activity>>();

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
    const newest = await this.reader.newest();
    let last = since ?? newest;
    return news(this.hub, actor.workspaceId, async () => {
      // Whoever has seen more than there is has seen a history that was since restored from a backup.
      const events = last > newest && last === since ? [anew(newest)] : await this.caughtUp(actor, last);
      last = events.at(-1)?.seq ?? last;
      return events.map((workspaceEvents) => ({ workspaceEvents }));
    });
  }

  private async caughtUp(actor: Actor, last: number): Promise<readonly WorkspaceEvent[]> {
    const read = (after: number, limit: number) =>
      this.database.operation(actor, null, () => this.reader.since(after, limit));
    const entries = await this.tailOf(actor.workspaceId).after(last, read);
    return entries ? entries.map(told) : this.database.operation(actor, null, () => this.readAlone(last));
  }

  /** For whoever is further back than the others. */
  private async readAlone(last: number): Promise<readonly WorkspaceEvent[]> {
    const entries = await this.reader.since(last, mostCaughtUp + 1);
    if (entries.length <= mostCaughtUp) return entries.map(told);
    return [anew(await this.reader.newest())];
  }

  /** Kept while somebody listens; a workspace is everybody's to read, so all may share one. */
  private tailOf(workspaceId: WorkspaceId): Tail<Activity> {
    for (const known of this.tails.keys()) if (this.hub.listeningTo(known) === 0) this.tails.delete(known);
    const tail = this.tails.get(workspaceId) ?? new Tail<Activity>(mostCaughtUp);
    this.tails.set(workspaceId, tail);
    return tail;
  }
}

function anew(seq: number): WorkspaceEvent {
  return { seq, resync: true, activity: null };
}

function told(activity: Activity): WorkspaceEvent {
  return { seq: activity.seq, resync: false, activity };
}
