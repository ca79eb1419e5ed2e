import { Injectable } from '@nestjs/common';
import { type Day, dayIn, type Instant } from '@scrimmage/domain/calendar';
import type { EvidencePlan } from '@scrimmage/domain/criteria';
import type { MetricId } from '@scrimmage/domain/ids';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Pilot } from '@scrimmage/domain/pilot';
import { NoticeEvents } from '../notices/notice.events.js';
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
  /** Those of the criteria, held already; asked for when not given. */
  readonly metrics?: ReadonlyMap<MetricId, Metric>;
}

/** Keeping in mind when each claim was first settled. */
@Injectable()
export class CrossingsService {
  constructor(
    private readonly crossings: CrossingsRepository,
    private readonly readings: ReadingsRepository,
    private readonly metrics: MetricsRepository,
    private readonly notices: NoticeEvents,
  ) {}

  /** Writes what a change settled or unsettled; `changedFrom`: readings before that day are as they were, null: look at all. */
  async settle(standing: Standing, changedFrom: Day | null, now: Instant): Promise<void> {
    const { pilot, plan, criteria } = standing;
    const locked = criteria.filter(({ state }) => state === 'LOCKED');
    if (locked.length === 0) return;
    const shares = killShares(criteria, plan);
    const metrics = standing.metrics ?? (await this.metrics.held(locked.map(({ metricId }) => metricId)));
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
    if (fresh.length === 0) return;
    await this.crossings.add(pilot.workspaceId, fresh);
    if (fresh.some(({ state }) => state === 'PROVEN')) await this.notices.mayHaveNews();
  }
}
