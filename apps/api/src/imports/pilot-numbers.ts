import { Injectable } from '@nestjs/common';
import type { ImportId, WorkspaceId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import type { Writing } from './imported-rows.js';

const firstNumber = 101;

/** The numbers of pilots, for writings that are long. */
@Injectable()
export class PilotNumbers {
  /** Numbers taken for writings that have not ended yet, by import. */
  private readonly taken = new Map<ImportId, { readonly first: number; readonly count: number }>();

  constructor(private readonly database: Database) {}

  /**
   * Takes numbers in a transaction of their own: held until the end of a long writing, the counter would keep everybody
   * else from proposing a pilot.
   */
  async take({ actor, importId }: Writing, count: number): Promise<number> {
    // A second try after a collision with another change.
    const before = this.taken.get(importId);
    if (before?.count === count) return before.first;
    const last = await this.database.as('scrimmage_ops', async (scope) => {
      const [row] = await scope.rows<{ last: number }>(sql`
        insert into pilot_counter (workspace_id, last) values (${actor.workspaceId}, ${firstNumber - 1 + count})
        on conflict (workspace_id) do update set last = pilot_counter.last + ${count} returning last`);
      return row?.last ?? 0;
    });
    const first = last - count + 1;
    this.taken.set(importId, { first, count });
    return first;
  }

  /** The writing ended well: its numbers are pilots' now. */
  keep(id: ImportId): void {
    this.taken.delete(id);
  }

  /** Gives the numbers of a writing that failed back, unless somebody has taken one behind them. */
  async giveBack({ id, workspaceId }: { id: ImportId; workspaceId: WorkspaceId }): Promise<void> {
    const numbers = this.taken.get(id);
    this.taken.delete(id);
    if (!numbers) return;
    const { first, count } = numbers;
    await this.database.as('scrimmage_ops', (scope) =>
      scope.rows(sql`
        update pilot_counter set last = ${first - 1} where workspace_id = ${workspaceId} and last = ${first + count - 1}
          and not exists (select from pilot where workspace_id = ${workspaceId} and number >= ${first})`),
    );
  }
}
