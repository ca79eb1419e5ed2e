import { Injectable } from '@nestjs/common';
import type { WorkspaceId } from '@scrimmage/domain/ids';

type Wake = () => void;

/** Wakes whoever waits for news of a workspace in this process. It carries no news itself: each waiter reads its own. */
@Injectable()
export class EventHub {
  private readonly waiting = new Map<WorkspaceId, Set<Wake>>();

  /** Calls `wake` at every news of the workspace until the returned function is called. */
  listen(workspaceId: WorkspaceId, wake: Wake): () => void {
    const wakes = this.waiting.get(workspaceId) ?? new Set();
    this.waiting.set(workspaceId, wakes.add(wake));
    return () => {
      wakes.delete(wake);
      if (wakes.size === 0) this.waiting.delete(workspaceId);
    };
  }

  /** How many wait for news of a workspace. */
  listeningTo(workspaceId: WorkspaceId): number {
    return this.waiting.get(workspaceId)?.size ?? 0;
  }

  wake(workspaceIds: readonly WorkspaceId[]): void {
    for (const id of workspaceIds) for (const wake of this.waiting.get(id) ?? []) wake();
  }

  /** After a lost connection nobody knows what was missed: everybody looks. */
  wakeAll(): void {
    for (const wakes of this.waiting.values()) for (const wake of wakes) wake();
  }
}
