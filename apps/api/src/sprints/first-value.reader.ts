import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Database } from '../platform/database/database.js';
import { listsBy } from '../platform/database/group-rows.js';

interface FirstValue {
  readonly pilotId: PilotId;
  readonly onDay: Day;
}

const FirstLoader = {};

/** When pilots first brought value that was accepted. */
@Injectable()
export class FirstValueReader {
  constructor(private readonly database: Database) {}

  /** The first day of each pilot; none where nothing was accepted. */
  get of(): DataLoader<PilotId, readonly FirstValue[]> {
    return listsBy(
      this.database,
      FirstLoader,
      (ids: readonly PilotId[]) => sql`
        select e.pilot_id as "pilotId", min(v.on_day) as "onDay" from value_event v
        join engagement e on e.id = v.engagement_id
        where e.pilot_id = any(${[...ids]}) and v.acceptance = 'ACCEPTED' and v.struck_reason is null group by 1`,
      ({ pilotId }: FirstValue) => pilotId,
    );
  }
}
