import { Injectable } from '@nestjs/common';
import { type Day, dayIn, daysBetween, type Instant } from '@scrimmage/domain/calendar';
import type { JudgedCriterion } from '@scrimmage/domain/evidence';
import {
  type ComputedHealth,
  computeHealth,
  type HealthCriterion,
  type HealthDeclaration,
  type HealthState,
} from '@scrimmage/domain/health';
import { apartSince, healthHistory, type PilotHealth } from '@scrimmage/domain/health-history';
import type { PilotId } from '@scrimmage/domain/ids';
import DataLoader from 'dataloader';
import sql, { type Sql } from 'sql-template-tag';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { GatesReader } from '../gates/gates.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { HealthDeclarationTable } from './health-declaration.table.js';
import { HealthStateTable } from './health-state.table.js';

const declarationColumns = columnsOf(HealthDeclarationTable);
const stateColumns = columnsOf(HealthStateTable);
const DeclarationsLoader = {};
const StatesLoader = {};

/** Nobody reads further back than this. */
const longestHistory = 100;

/** When health is looked at, and where. */
export interface Moment {
  readonly now: Instant;
  readonly today: Day;
  readonly timeZone: string;
}

/** Questions about how pilots go; of many in as many statements as of one. */
@Injectable()
export class HealthReader {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotsReader,
    private readonly evidence: EvidenceReader,
    private readonly gates: GatesReader,
  ) {}

  /** Declared and computed health of each pilot. Rejects for a pilot that does not exist. */
  ofPilot(moment: Moment): DataLoader<PilotId, PilotHealth> {
    return this.database.keep(
      `health on ${moment.today}`,
      () => new DataLoader((ids: readonly PilotId[]) => Promise.all(ids.map((id) => this.both(id, moment)))),
    );
  }

  /** What the rules say of each pilot on a day; null once it is closed. Rejects for a pilot that does not exist. */
  computedOf(today: Day): DataLoader<PilotId, ComputedHealth | null> {
    return this.database.keep(
      `computed health on ${today}`,
      () =>
        new DataLoader((ids: readonly PilotId[]) => Promise.all(ids.map((id) => this.computed(id, today)))),
    );
  }

  private async both(id: PilotId, { now, today, timeZone }: Moment): Promise<PilotHealth> {
    const [computed, declarations, states] = await Promise.all([
      this.computedOf(today).load(id),
      this.declarationsOf.load(id),
      this.statesOf.load(id),
    ]);
    const [declared = null] = declarations;
    const history = healthHistory(declarations, states);
    const since = apartSince(history, computed?.state ?? null, now);
    const agreed = declared && computed ? 0 : null;
    return {
      declared,
      computed,
      daysInDisagreement: since === null ? agreed : daysBetween(dayIn(timeZone, since), today),
      history: history.slice(0, longestHistory),
    };
  }

  private async computed(id: PilotId, today: Day): Promise<ComputedHealth | null> {
    const [pilot, evidence, conditions] = await Promise.all([
      this.pilots.byId.load(id),
      this.evidence.ofPilot(today).load(id),
      this.gates.conditionsOf.load(id),
    ]);
    if (!pilot) throw new Error(`There is no pilot ${id} to look after.`);
    return computeHealth({
      pilot,
      locked: evidence.plan.lock !== null,
      criteria: evidence.criteria.map(healthCriterion),
      conditions: conditions.filter(({ clearedAt }) => clearedAt === null),
      today,
    });
  }

  private get declarationsOf(): DataLoader<PilotId, readonly HealthDeclaration[]> {
    return this.newestOf<HealthDeclaration>(
      DeclarationsLoader,
      sql`select ${declarationColumns} from health_declaration where pilot_id = wanted.id
        order by declared_at desc, id desc`,
    );
  }

  private get statesOf(): DataLoader<PilotId, readonly HealthState[]> {
    return this.newestOf<HealthState>(
      StatesLoader,
      sql`select ${stateColumns} from health_state where pilot_id = wanted.id order by since desc, id desc`,
    );
  }

  private newestOf<T extends { readonly pilotId: PilotId }>(
    key: object,
    rowsOf: Sql,
  ): DataLoader<PilotId, readonly T[]> {
    return this.database.keep(
      key,
      () =>
        new DataLoader(async (ids: readonly PilotId[]) => {
          const rows = await this.database.rows<T>(sql`
            select page.* from unnest(${[...ids]}::uuid[]) as wanted (id)
            cross join lateral (${rowsOf} limit ${longestHistory}) page`);
          return ids.map((id) => rows.filter(({ pilotId }) => pilotId === id));
        }),
    );
  }
}

function healthCriterion({ criterion, metric, evidence }: JudgedCriterion): HealthCriterion {
  return {
    role: criterion.role,
    metric: metric.name,
    claim: evidence.claim,
    read: evidence.low !== null && evidence.high !== null,
    stale: evidence.stale,
    staleDays: evidence.staleDays,
    period: criterion.period,
    sampleRatioAlarm: evidence.sampleRatio?.alarm ?? false,
  };
}
