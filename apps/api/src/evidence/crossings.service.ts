import { Injectable } from '@nestjs/common';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import type { EvidencePlan } from '@scrimmage/domain/criteria';
import type { Pilot } from '@scrimmage/domain/pilot';
import type { Criterion } from './criterion-rows.js';
import { type Crossing, newCrossing } from './crossing.js';
import { CrossingsRepository } from './crossings.repository.js';
import { killShares } from './evidence-tuning.js';
import { MetricsRepository } from './metrics.repository.js';
import { ReadingsRepository } from './readings.repository.js';

/** What is promised of a pilot, as it stands after a change. */
interface Standing {
  readonly pilot: Pilot;
  readonly plan: EvidencePlan;
  readonly criteria: readonly Criterion[];
}

/** Keeping in mind when each claim was first settled. */
@Injectable()
export class CrossingsService {
  constructor(
    private readonly crossings: CrossingsRepository,
    private readonly readings: ReadingsRepository,
    private readonly metrics: MetricsRepository,
  ) {}

  /** Writes what a change settled or unsettled; `changedFrom`: readings before that day are as they were, null: look at all. */
  async settle({ pilot, plan, criteria }: Standing, changedFrom: Day | null, now: Instant): Promise<void> {
    const locked = criteria.filter(({ state }) => state === 'LOCKED');
    if (locked.length === 0) return;
    const shares = killShares(criteria, plan);
    const metrics = await this.metrics.held(locked.map(({ metricId }) => metricId));
    const known = await this.crossings.of(locked.map(({ id }) => id));
    const readings = (await this.readings.standing(pilot.id)).filter(({ struck }) => !struck);
    const today = dayIn('UTC', now);
    const fresh = locked.flatMap((criterion): Crossing[] => {
      const metric = metrics.get(criterion.metricId);
      if (!metric) return [];
      const { id: criterionId, termsVersion } = criterion;
      const crossings = known.filter(
        (one) => one.criterionId === criterionId && one.termsVersion === termsVersion,
      );
      const found = newCrossing(
        { criterion, metric, shares, readings, crossings, pilot, today },
        changedFrom,
      );
      return found ? [{ criterionId, termsVersion, at: now, ...found }] : [];
    });
    if (fresh.length) await this.crossings.add(pilot.workspaceId, fresh);
  }
}
