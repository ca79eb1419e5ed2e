import { Injectable } from '@nestjs/common';
import type { AddReadingsInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type Day, dayIn } from '@scrimmage/domain/calendar';
import type { MetricId } from '@scrimmage/domain/ids';
import type { Metric } from '@scrimmage/domain/metrics';
import type { Pilot } from '@scrimmage/domain/pilot';
import { checked } from '@scrimmage/domain/problems';
import { type ReadingKey, readingList } from '@scrimmage/domain/readings';
import { type SortedReadings, sortReadings } from '@scrimmage/domain/sort-readings';
import type { Reply } from '../platform/graphql/payload.js';
import { CrossingsService } from './crossings.service.js';
import { EvidenceDesk, type OpenPilot } from './evidence-desk.js';
import { MetricsRepository } from './metrics.repository.js';
import { ReadingsRepository } from './readings.repository.js';

/** What became of the readings handed in. */
export interface AddedReadings {
  readonly pilot: Pilot;
  readonly added: number;
  readonly corrected: number;
  readonly unchanged: number;
}

/** Taking in what was counted: all of it or nothing, and as often as somebody sends it. */
@Injectable()
export class ReadingsService {
  constructor(
    private readonly desk: EvidenceDesk,
    private readonly readings: ReadingsRepository,
    private readonly metrics: MetricsRepository,
    private readonly crossings: CrossingsService,
  ) {}

  async add(actor: Actor, given: AddReadingsInput): Promise<Reply<AddedReadings>> {
    const open = await this.desk.open(actor, given.pilotId, 'addReadings');
    const input = checked(readingList, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { correctionReason, readings } = input.value;
    if (open.pilot.stage === 'CLOSED') return no('EVIDENCE_CLOSED');
    const counting = open.criteria.filter(({ state }) => state !== 'WITHDRAWN');
    const metrics = await this.metrics.held(counting.map(({ metricId }) => metricId));
    const sorted = sortReadings(readings, {
      today: dayIn(actor.timeZone, open.now),
      metrics,
      standing: await this.readings.standing(open.pilot.id),
      correctionReason,
    });
    if ('problems' in sorted) return { ok: false, problems: sorted.problems };
    if (!sorted.ok) return sorted;
    return this.write(actor, { ...open, metrics }, sorted.value, correctionReason);
  }

  private async write(
    actor: Actor,
    open: OpenPilot & { readonly metrics: ReadonlyMap<MetricId, Metric> },
    { added, corrected, unchanged }: SortedReadings,
    reason: string | null,
  ): Promise<Reply<AddedReadings>> {
    const { pilot, now } = open;
    const rows = [...added, ...corrected];
    if (rows.length) {
      await this.readings.add(rows, { actor, pilotId: pilot.id, reason, at: now });
      await this.crossings.settle(open, changedFrom(open, rows), now);
    }
    const counts = { added: added.length, corrected: corrected.length };
    this.desk.tell(pilot, {
      verb: 'addReadings',
      changes: rows.length ? { readings: [null, counts] } : {},
      reason: corrected.length ? reason : null,
      at: now,
    });
    return { ok: true, value: { pilot, ...counts, unchanged } };
  }
}

/** The first day that reads differently now; null: all do, because they are compared with another time before. */
function changedFrom({ criteria }: OpenPilot, rows: readonly ReadingKey[]): Day | null {
  const compared = new Set(
    criteria.filter(({ design }) => design === 'BEFORE_AFTER').map(({ metricId }) => metricId),
  );
  if (rows.some(({ arm, metricId }) => arm === 'CONTROL' && compared.has(metricId))) return null;
  return rows.map(({ to }) => to).toSorted()[0] ?? null;
}
