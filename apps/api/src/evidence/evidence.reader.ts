import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { EvidencePlan } from '@scrimmage/domain/criteria';
import type { PilotEvidence } from '@scrimmage/domain/evidence';
import type { CriterionId, PilotId } from '@scrimmage/domain/ids';
import { promisedText } from '@scrimmage/domain/lock-criteria';
import type { Pilot } from '@scrimmage/domain/pilot';
import { recommend } from '@scrimmage/domain/recommend';
import DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Database } from '../platform/database/database.js';
import { grouped } from '../platform/database/group-rows.js';
import { CriteriaReader } from './criteria.reader.js';
import { type Criterion, planOfNobody } from './criterion-rows.js';
import type { Crossing } from './crossing.js';
import { crossingColumns } from './crossings.repository.js';
import type { Counting } from './evidence-lanes.js';
import { killShares } from './evidence-tuning.js';
import { MetricsReader } from './metrics.reader.js';
import { sha256 } from './promise-hash.js';
import { ReadingsReader } from './readings.reader.js';
import { type Weighing, weigh } from './weigh-evidence.js';

const CrossingLoader = {};

/** Everything a pilot is judged by. */
interface Rows {
  readonly pilot: Pilot;
  readonly plan: EvidencePlan;
  readonly weighings: readonly Weighing[];
  readonly readings: readonly Counting[];
}

/** What the readings say of what was promised: of a page of pilots in as many statements as of one. */
@Injectable()
export class EvidenceReader {
  constructor(
    private readonly database: Database,
    private readonly pilots: PilotsReader,
    private readonly criteria: CriteriaReader,
    private readonly metrics: MetricsReader,
    private readonly readings: ReadingsReader,
  ) {}

  /** The evidence of each pilot, seen on a day. Rejects for a pilot that does not exist. */
  ofPilot(today: Day): DataLoader<PilotId, PilotEvidence> {
    return this.database.keep(
      `evidence on ${today}`,
      () => new DataLoader((ids: readonly PilotId[]) => Promise.all(ids.map((id) => this.judged(id, today)))),
    );
  }

  /** What one criterion is judged by: for its series, and to judge it by other terms. */
  async weighing(criterion: Criterion, today: Day): Promise<Weighing | null> {
    const { weighings } = await this.rowsOf(criterion.pilotId, today);
    return weighings.find((one) => one.criterion.id === criterion.id) ?? this.withdrawn(criterion, today);
  }

  private async judged(id: PilotId, today: Day): Promise<PilotEvidence> {
    const { pilot, plan, weighings, readings } = await this.rowsOf(id, today);
    const criteria = weighings.map((weighing) => ({
      criterion: weighing.criterion,
      metric: weighing.metric,
      evidence: weigh(weighing),
    }));
    return {
      pilotId: id,
      plan,
      criteria,
      recommendation: recommend(plan, criteria, pilot, today),
      stale: criteria.some(({ evidence }) => evidence.stale),
      sampleRatioAlarm: criteria.some(({ evidence }) => evidence.sampleRatio?.alarm),
      hash: evidenceHash(plan, weighings, readings),
    };
  }

  private async rowsOf(id: PilotId, today: Day): Promise<Rows> {
    const [pilot, criteria, planned, readings] = await Promise.all([
      this.pilots.byId.load(id),
      this.criteria.ofPilot.load(id),
      this.criteria.planOf.load(id),
      this.readings.ofPilot.load(id),
    ]);
    if (!pilot) throw new Error(`There is no pilot ${id} to judge.`);
    const plan = planned ?? planOfNobody(pilot.workspaceId, id);
    const shares = killShares(criteria, plan);
    const weighings = await Promise.all(
      criteria.map((criterion) => this.weighingOf({ criterion, shares, readings, pilot, today })),
    );
    return { pilot, plan, weighings: weighings.filter((one) => one !== null), readings };
  }

  private async weighingOf(given: Omit<Weighing, 'metric' | 'crossings'>): Promise<Weighing | null> {
    const { id, metricId, termsVersion } = given.criterion;
    const [metric, crossings] = await Promise.all([
      this.metrics.byId.load(metricId),
      this.crossingsOf.load(id),
    ]);
    const own = crossings.filter((crossing) => crossing.termsVersion === termsVersion);
    return metric && { ...given, metric, crossings: own };
  }

  /** A withdrawn criterion is still judged, by what was promised when it counted. */
  private async withdrawn(criterion: Criterion, today: Day): Promise<Weighing | null> {
    const { pilot, plan, readings } = await this.rowsOf(criterion.pilotId, today);
    const all = await this.criteria.ofPilot.load(criterion.pilotId);
    const counting: Criterion = { ...criterion, state: 'LOCKED' };
    const shares = killShares([...all, counting], plan);
    return this.weighingOf({ criterion, shares, readings, pilot, today });
  }

  private get crossingsOf(): DataLoader<CriterionId, readonly Crossing[]> {
    return this.database.keep(
      CrossingLoader,
      () =>
        new DataLoader(async (ids: readonly CriterionId[]) => {
          const rows = await this.database.rows<Crossing>(sql`
            select ${crossingColumns} from criterion_crossing where criterion_id = any(${[...ids]}) order by id`);
          const byCriterion = grouped(rows, ({ criterionId }) => criterionId);
          return ids.map((id) => byCriterion.get(id) ?? []);
        }),
    );
  }
}

function evidenceHash(
  plan: EvidencePlan,
  weighings: readonly Weighing[],
  readings: readonly Counting[],
): string {
  const promised = promisedText(
    plan,
    weighings.map(({ criterion }) => criterion),
  );
  const counted = readings.map(({ metricId, arm, from, to, n, sum, sumOfSquares }) => [
    metricId,
    arm,
    from,
    to,
    n,
    sum,
    sumOfSquares,
  ]);
  return sha256(JSON.stringify([plan.lock?.hash ?? null, promised, counted]));
}
