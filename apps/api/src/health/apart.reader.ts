import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import { apartSentence, isApart, longestApartFirst } from '@scrimmage/domain/health-apart';
import type { PilotId } from '@scrimmage/domain/ids';
import sql from 'sql-template-tag';
import { chosenPilots } from '../pilots/pilot-portfolio.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { HealthReader, type Moment } from './health.reader.js';

/** More rows than anybody reads; what the rules say of each is computed anew. */
const mostLooked = 60;

interface Declared {
  readonly ids: readonly PilotId[];
  readonly declared: number;
}

/** Where what was declared and what the rules say differ; of sixty pilots in as many statements as of one. */
@Injectable()
export class ApartReader {
  constructor(
    private readonly database: Database,
    private readonly health: HealthReader,
    private readonly pilots: PilotsReader,
  ) {}

  async of(filter: PortfolioFilter | null, moment: Moment) {
    const { ids, declared } = await this.declared(filter, moment);
    const known = await Promise.all(
      ids.map(async (id) => ({ id, health: await this.health.ofPilot(moment).load(id) })),
    );
    const apart = longestApartFirst(known.filter(({ health }) => isApart(health)));
    return {
      declared,
      sentence: apartSentence({
        declared,
        looked: ids.length,
        days: apart.map(({ health }) => health.daysInDisagreement ?? 0),
      }),
      pilots: () => this.pilots.byId.loadMany(apart.map(({ id }) => id)),
    };
  }

  /** Open pilots somebody declared a health of: those the rules were last noted to contradict first, then the last declared. */
  private async declared(filter: PortfolioFilter | null, { today }: Moment): Promise<Declared> {
    const found = await this.database.row<Declared>(sql`
      with chosen as materialized (
        select p.id, d.declared_at, d.state is distinct from s.state as apart
        from pilot p
        cross join lateral (select state, declared_at from health_declaration
          where pilot_id = p.id order by declared_at desc, id desc limit 1) d
        left join lateral (select state from health_state
          where pilot_id = p.id order by since desc, id desc limit 1) s on true
        where p.stage <> 'CLOSED' and ${chosenPilots(filter, today)}
      ), first as (
        select id from chosen order by apart desc, declared_at desc, id limit ${mostLooked}
      )
      select coalesce((select json_agg(id) from first), '[]') as ids, (select count(*)::int from chosen) as declared`);
    return found ?? { ids: [], declared: 0 };
  }
}
