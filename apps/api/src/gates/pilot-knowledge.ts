import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import { usualPlan } from '@scrimmage/domain/criteria';
import type { GateFacts } from '@scrimmage/domain/decide-at-gate';
import type { CriterionEvidence, PilotEvidence } from '@scrimmage/domain/evidence';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Money } from '@scrimmage/domain/money';
import type { PadsProfile } from '@scrimmage/domain/pads';
import type { Pilot, Touched } from '@scrimmage/domain/pilot';
import { readiness, type TouchedSystem } from '@scrimmage/domain/readiness';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { MetricsReader } from '../evidence/metrics.reader.js';
import { PadsReader } from '../pads/pads.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';
import { GatesReader } from './gates.reader.js';

/** What is known of a pilot at a gate: what decides, and what is kept. */
export interface Known extends GateFacts {
  readonly pilot: Pilot;
  readonly evidence: PilotEvidence;
  readonly pads: PadsProfile | null;
  readonly touched: readonly Touched[];
  /** The summary of its value; null when nothing is stated of it. */
  readonly value: unknown;
}

/** What the other words know of pilots, as far as a gate asks; of many pilots in as many statements as of one. */
@Injectable()
export class PilotKnowledge {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly systems: SystemsReader,
    private readonly pads: PadsReader,
    private readonly criteria: CriteriaReader,
    private readonly metrics: MetricsReader,
    private readonly gates: GatesReader,
  ) {}

  async of(pilot: Pilot, today: Day): Promise<Known> {
    const [touched, evidence, pads, conditions] = await Promise.all([
      this.pilots.touchedBy.load(pilot.id),
      this.evidenceOf(pilot),
      this.pads.profileOf.load(pilot.id),
      this.gates.conditionsOf.load(pilot.id),
    ]);
    const items = readiness({
      pilot,
      touched: await Promise.all(touched.map((one) => this.named(one))),
      criteria: evidence.criteria,
      padsBand: pads?.band ?? null,
      today,
    });
    const openConditions = conditions.filter(({ clearedAt }) => clearedAt === null);
    return { pilot, readiness: items, evidence, pads, touched, openConditions, value: null, today };
  }

  /** What a pilot costs a week; null while nothing is stated of it. */
  async weeklyBurn(_pilot: Pilot): Promise<Money | null> {
    return null;
  }

  private async evidenceOf({ workspaceId, id }: Pilot): Promise<PilotEvidence> {
    const [criteria, plan] = await Promise.all([
      this.criteria.ofPilot.load(id),
      this.criteria.planOf.load(id),
    ]);
    const judged = await Promise.all(
      criteria.map(async (criterion) => ({
        criterion,
        metric: (await this.metrics.byId.load(criterion.metricId)) as Metric,
        evidence: {
          claim: 'OPEN',
          estimate: null,
          low: null,
          high: null,
          n: 0,
          nControl: null,
          periods: 0,
        } as CriterionEvidence,
      })),
    );
    return {
      pilotId: id,
      plan: plan ?? { ...usualPlan, workspaceId, pilotId: id, lock: null, version: 1 },
      criteria: judged,
      recommendation: null,
      stale: false,
      sampleRatioAlarm: false,
      hash: '',
    };
  }

  private async named({ systemId, access, approverId }: Touched): Promise<TouchedSystem> {
    const system = await this.systems.byId.load(systemId);
    return { name: system?.name ?? '', mode: system?.mode ?? null, access, approverId };
  }
}
