import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import { periodDays } from '@scrimmage/domain/criteria';
import type { PilotId } from '@scrimmage/domain/ids';
import { measuredEffect } from '@scrimmage/domain/value-effect';
import type { ValueTerms } from '@scrimmage/domain/value-model';
import { EvidenceReader } from '../evidence/evidence.reader.js';
import { PadsReader } from '../pads/pads.reader.js';
import type { ScalingEffect, ValueInputs } from './compute-value.js';

/** Terms of a pilot's value; version 0: not saved. */
interface Stated {
  readonly terms: ValueTerms;
  readonly version: number;
}

/** What a pilot's value rests on besides what is stated: its evidence, and how real it is. */
@Injectable()
export class ScalingReader {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly pads: PadsReader,
  ) {}

  /** Everything a value is computed from, seen on a day. */
  async inputsOf(pilotId: PilotId, { terms, version }: Stated, today: Day): Promise<ValueInputs> {
    const [scaling, pads] = await Promise.all([
      this.scaling(pilotId, terms, today),
      this.pads.profileOf.load(pilotId),
    ]);
    return { pilotId, modelVersion: version, terms, scaling, padsScore: pads?.score ?? null };
  }

  private async scaling(pilotId: PilotId, { effect }: ValueTerms, today: Day): Promise<ScalingEffect | null> {
    if (!effect) return null;
    const { criteria } = await this.evidence.ofPilot(today).load(pilotId);
    const judged = criteria.find(({ criterion }) => criterion.id === effect.criterionId);
    if (!judged) return null;
    const { design, period } = judged.criterion;
    const measured = measuredEffect(judged);
    return { kind: judged.metric.kind, design, periodDays: periodDays(period), measured };
  }
}
