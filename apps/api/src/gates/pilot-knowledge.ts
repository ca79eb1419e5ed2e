import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { GateFacts } from '@scrimmage/domain/decide-at-gate';
import type { Money } from '@scrimmage/domain/money';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { ValueSummary } from '@scrimmage/domain/value';
import { ValueReader } from '../value/value.reader.js';
import { GatesReader } from './gates.reader.js';
import { type PilotReadiness, ReadinessReader } from './readiness.reader.js';

/** What is known of a pilot at a gate: what decides, and what is kept. */
export interface Known extends GateFacts, PilotReadiness {
  readonly pilot: Pilot;
  readonly evidence: PilotReadiness['evidence'];
  readonly readiness: PilotReadiness['readiness'];
}

/** What the other words know of pilots, as far as a gate asks. */
@Injectable()
export class PilotKnowledge {
  constructor(
    private readonly readiness: ReadinessReader,
    private readonly gates: GatesReader,
    private readonly value: ValueReader,
  ) {}

  async of(pilot: Pilot, today: Day): Promise<Known> {
    const [known, conditions] = await Promise.all([
      this.readiness.of(pilot, today),
      this.gates.conditionsOf.load(pilot.id),
    ]);
    const openConditions = conditions.filter(({ clearedAt }) => clearedAt === null);
    return { ...known, pilot, openConditions, today };
  }

  /** The summary of its value; null while nothing is stated of it. */
  async valueOf({ id }: Pilot, today: Day): Promise<ValueSummary | null> {
    return this.value.summaryOf(today).load(id);
  }

  /** What a week of it costs; null: not known. */
  async weeklyBurn({ id }: Pick<Pilot, 'id'>): Promise<Money | null> {
    return this.value.weeklyBurn.load(id);
  }
}
