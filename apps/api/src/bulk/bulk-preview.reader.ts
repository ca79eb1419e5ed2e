import { Injectable } from '@nestjs/common';
import type { QueryBulkPreviewArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Problem } from '@scrimmage/domain/answer';
import { type BulkPlan, bulkChanges, mostAtOnce, planBulk } from '@scrimmage/domain/bulk-edit';
import { isUuid, type PilotId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';

/** What a change would do. */
export interface Preview {
  readonly meant: number;
  readonly plans: readonly BulkPlan[];
  readonly problems: readonly Problem[];
}

interface Meant {
  readonly count: number;
  readonly pilots: readonly Pilot[];
}

/** What a change of many pilots would do, decided as the change itself decides it. */
@Injectable()
export class BulkPreviewReader {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly clock: Clock,
  ) {}

  async preview(actor: Actor, { pilotIds, filter, changes }: QueryBulkPreviewArgs): Promise<Preview> {
    const { count, pilots } = pilotIds ? await this.listed(pilotIds) : await this.matching(actor, filter);
    if (count > mostAtOnce) return { meant: count, plans: [], problems: [tooMany(count)] };
    const input = checked(bulkChanges, changes);
    if (!('value' in input)) return { meant: count, plans: [], problems: input.problems };
    const { value } = input;
    return { meant: count, plans: pilots.map((pilot) => planBulk(actor, pilot, value)), problems: [] };
  }

  private async listed(given: readonly string[]): Promise<Meant> {
    const ids = [...new Set(given.filter(isUuid).map((id) => id.toLowerCase()))];
    if (ids.length > mostAtOnce) return { count: ids.length, pilots: [] };
    const found = await this.pilots.byId.loadMany(ids as PilotId[]);
    const pilots = found.filter((one): one is Pilot => one !== null && !(one instanceof Error));
    return { count: pilots.length, pilots };
  }

  private async matching(actor: Actor, filter: QueryBulkPreviewArgs['filter']): Promise<Meant> {
    const { edges, pageInfo, totalCount } = await this.pilots.list({
      page: { first: mostAtOnce, after: null },
      filter: filter ?? null,
      orderBy: null,
      today: this.clock.today(actor.timeZone),
    });
    const count = pageInfo.hasNextPage ? await totalCount() : edges.length;
    return { count, pilots: edges.map(({ node }) => node) };
  }
}

function tooMany(count: number): Problem {
  const message = `${count.toLocaleString('en-US')} pilots are meant, and at most ${mostAtOnce} are changed at once. Narrow the list first.`;
  return { path: 'filter', code: 'TOO_MANY', message };
}
