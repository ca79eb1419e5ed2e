import type { PilotId } from '@scrimmage/domain/ids';
import sql, { type Sql } from 'sql-template-tag';
import { columnsOf } from '../platform/database/columns-of.js';
import { PadsRatingTable } from './pads-rating.table.js';

/** What a statement selects to give ratings as the domain knows them. */
export const ratingColumns = columnsOf(PadsRatingTable);

/** Of each pilot and rater the newest rating of each kind: a rater's older ones never count again. */
export function newestRatings(pilotIds: readonly PilotId[]): Sql {
  return sql`
    select distinct on (pilot_id, rater_id, kind) ${ratingColumns} from pads_rating
    where pilot_id = any(${[...pilotIds]}) order by pilot_id, rater_id, kind, rated_at desc, id desc`;
}
