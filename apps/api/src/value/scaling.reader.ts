import { Injectable } from '@nestjs/common';
import { periodDays } from '@scrimmage/domain/criteria';
import type { PilotId } from '@scrimmage/domain/ids';
import type { ValueTerms } from '@scrimmage/domain/value-model';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { MetricsReader } from '../evidence/metrics.reader.js';
import { PadsReader } from '../pads/pads.reader.js';
import type { ScalingEffect, ValueInputs } from './compute-value.js';

/** What a pilot's value rests on besides what is stated: its evidence and how real it is. */
@Injectable()
export class ScalingReader {
  constructor(
    private readonly criteria: CriteriaReader,
    private readonly metrics: MetricsReader,
    private readonly pads: PadsReader,
  ) {}

  /** Everything a value is computed from. `modelVersion` 0: the terms are not saved. */
  async inputsOf(pilotId: PilotId, terms: ValueTerms, modelVersion: number): Promise<ValueInputs> {
    const [scaling, pads] = await Promise.all([
      this.scaling(pilotId, terms),
      this.pads.profileOf.load(pilotId),
    ]);
    return { pilotId, modelVersion, terms, scaling, padsScore: pads?.score ?? null };
  }

  private async scaling(pilotId: PilotId, { effect }: ValueTerms): Promise<ScalingEffect | null> {
    const criteria = effect ? await this.criteria.ofPilot.load(pilotId) : [];
    const criterion = criteria.find(({ id }) => id === effect?.criterionId);
    const metric = criterion && (await this.metrics.byId.load(criterion.metricId));
    if (!criterion || !metric) return null;
    const { design, period } = criterion;
    return { kind: metric.kind, design, periodDays: periodDays(period), measured: null };
  }
}
