import 'reflect-metadata';
import { AmendmentsService } from '../evidence/amendments.service.js';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { CriteriaService } from '../evidence/criteria.service.js';
import { MetricsService } from '../evidence/metrics.service.js';
import { ReadingsReader } from '../evidence/readings.reader.js';
import { ReadingsService } from '../evidence/readings.service.js';
import { CallService } from '../gates/call.service.js';
import { ConditionsService } from '../gates/conditions.service.js';
import { DecideService } from '../gates/decide.service.js';
import { FollowUpsService } from '../gates/follow-ups.service.js';
import { GatesReader } from '../gates/gates.reader.js';
import { PilotKnowledge } from '../gates/pilot-knowledge.js';
import { HealthService } from '../health/health.service.js';
import { PadsReader } from '../pads/pads.reader.js';
import { PadsService } from '../pads/pads.service.js';
import { CharterService } from '../pilots/charter.service.js';
import { CommentsService } from '../pilots/comments.service.js';
import { PilotsService } from '../pilots/pilots.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { ValueModelsService } from '../value/value-models.service.js';

type Made<T> = abstract new (...given: never[]) => T;

/** What members do and ask, on a clock that stands where the story is. */
export function seasonVerbs(database: Database, clock: Clock) {
  const known = new Map<unknown, unknown>([
    [Database, database],
    [Clock, clock],
  ]);
  /** The house itself is not there yet, or has the clock of today: services are put together as it would. */
  function made<T>(kind: Made<T>): T {
    if (!known.has(kind)) {
      const needs: readonly Made<unknown>[] = Reflect.getMetadata('design:paramtypes', kind) ?? [];
      known.set(
        kind,
        Reflect.construct(
          kind as unknown as new () => unknown,
          needs.map((need) => made(need)),
        ),
      );
    }
    return known.get(kind) as T;
  }
  return {
    pilots: made(PilotsService),
    charters: made(CharterService),
    comments: made(CommentsService),
    metrics: made(MetricsService),
    criteria: made(CriteriaService),
    criteriaReader: made(CriteriaReader),
    amendments: made(AmendmentsService),
    readings: made(ReadingsService),
    readingsReader: made(ReadingsReader),
    pads: made(PadsService),
    padsReader: made(PadsReader),
    health: made(HealthService),
    values: made(ValueModelsService),
    calls: made(CallService),
    knowledge: made(PilotKnowledge),
    decisions: made(DecideService),
    conditions: made(ConditionsService),
    followUps: made(FollowUpsService),
    gates: made(GatesReader),
  };
}

export type SeasonVerbs = ReturnType<typeof seasonVerbs>;
