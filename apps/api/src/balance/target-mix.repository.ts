import { Injectable } from '@nestjs/common';
import type { TargetMix } from '@scrimmage/domain/target-mix';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';

/** Targets as the workspace declared them; a version is added, never changed. */
@Injectable()
export class TargetMixRepository {
  constructor(private readonly database: Database) {}

  /** As declared last; null: never. */
  async last(): Promise<TargetMix | null> {
    const found = await this.database.row<TargetMix>(sql`
      select workspace_id as "workspaceId", version, set_by as "setBy", set_at as "setAt", case when core is not null then
        json_build_object('core', core, 'adjacent', adjacent, 'transformational', transformational) end as shares
      from target_mix order by version desc limit 1`);
    return found ?? null;
  }

  async insert({ workspaceId, version, shares, setBy, setAt }: TargetMix): Promise<void> {
    await this.database.rows(sql`
      insert into target_mix (workspace_id, version, core, adjacent, transformational, set_by, set_at)
      values (${workspaceId}, ${version}, ${shares?.core ?? null}, ${shares?.adjacent ?? null},
        ${shares?.transformational ?? null}, ${setBy}, ${setAt})`);
  }
}
