import 'reflect-metadata';
import { SetTargetMixService } from '../balance/set-target-mix.service.js';
import { AmendmentsService } from '../evidence/amendments.service.js';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { CriteriaService } from '../evidence/criteria.service.js';
import { MetricsService } from '../evidence/metrics.service.js';
import { ReadingsReader } from '../evidence/readings.reader.js';
import { ReadingsService } from '../evidence/readings.service.js';
import { SetBudgetService } from '../failure-budget/set-budget.service.js';
import { CausesReader } from '../failures/causes.reader.js';
import { KnownNowEvents } from '../failures/known-now.events.js';
import { LogFailureService } from '../failures/log-failure.service.js';
import { RepeatsService } from '../failures/repeats.service.js';
import { CallService } from '../gates/call.service.js';
import { ConditionsService } from '../gates/conditions.service.js';
import { DecideService } from '../gates/decide.service.js';
import { FollowUpsService } from '../gates/follow-ups.service.js';
import { GatesReader } from '../gates/gates.reader.js';
import { PilotKnowledge } from '../gates/pilot-knowledge.js';
import { HealthService } from '../health/health.service.js';
import { DraftsService } from '../learnings/drafts.service.js';
import { JudgeLearningService } from '../learnings/judge-learning.service.js';
import { LearningFollowUpsService } from '../learnings/learning-follow-ups.service.js';
import { LearningsReader } from '../learnings/learnings.reader.js';
import { RecordLearningService } from '../learnings/record-learning.service.js';
import { ReusesService } from '../learnings/reuses.service.js';
import { AddEntriesService } from '../ledger/add-entries.service.js';
import { ValueEventsService } from '../ledger/value-events.service.js';
import { CloseSprintService } from '../marathon/close-sprint.service.js';
import { FreezeForecastService } from '../marathon/freeze-forecast.service.js';
import { LanesService } from '../marathon/lanes.service.js';
import { MilestonesRepository } from '../marathon/milestones.repository.js';
import { MilestonesService } from '../marathon/milestones.service.js';
import { PadsReader } from '../pads/pads.reader.js';
import { PadsService } from '../pads/pads.service.js';
import { CharterService } from '../pilots/charter.service.js';
import { CommentsService } from '../pilots/comments.service.js';
import { PilotsService } from '../pilots/pilots.service.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { RatingsService } from '../ratings/ratings.service.js';
import { RepliesService } from '../ratings/replies.service.js';
import { ReplyLinksService } from '../ratings/reply-links.service.js';
import { StancesService } from '../ratings/stances.service.js';
import { PlanSprintService } from '../sprints/plan-sprint.service.js';
import { TeamsRepository } from '../sprints/teams.repository.js';
import { EngagementsService } from '../terms/engagements.service.js';
import { PromisesService } from '../terms/promises.service.js';
import { RecordTermsService } from '../terms/record-terms.service.js';
import { ValueModelsService } from '../value/value-models.service.js';
import { VendorsService } from '../vendors/vendors.service.js';

type Made<T> = abstract new (...given: never[]) => T;

type Maker = <T>(kind: Made<T>) => T;

/** The house itself is not there yet, or has the clock of today: services are put together as it would. */
function maker(database: Database, clock: Clock): Maker {
  const known = new Map<unknown, unknown>([
    [Database, database],
    [Clock, clock],
  ]);
  return function made<T>(kind: Made<T>): T {
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
  };
}

/** What members do and ask, on a clock that stands where the story is. */
export function seasonVerbs(database: Database, clock: Clock) {
  const made = maker(database, clock);
  made(KnownNowEvents).lend(made(DraftsService));
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
    vendors: made(VendorsService),
    engagements: made(EngagementsService),
    terms: made(RecordTermsService),
    promises: made(PromisesService),
    ledger: made(AddEntriesService),
    valueEvents: made(ValueEventsService),
    ratings: made(RatingsService),
    replyLinks: made(ReplyLinksService),
    replies: made(RepliesService),
    stances: made(StancesService),
    causes: made(CausesReader),
    failures: made(LogFailureService),
    repeats: made(RepeatsService),
    learnings: made(RecordLearningService),
    learningsReader: made(LearningsReader),
    judgements: made(JudgeLearningService),
    reuses: made(ReusesService),
    learningFollowUps: made(LearningFollowUpsService),
    budgets: made(SetBudgetService),
    targets: made(SetTargetMixService),
    lanes: made(LanesService),
    milestones: made(MilestonesService),
    milestoneRows: made(MilestonesRepository),
    teamRows: made(TeamsRepository),
    sprints: made(PlanSprintService),
    closing: made(CloseSprintService),
    freezing: made(FreezeForecastService),
  };
}

export type SeasonVerbs = ReturnType<typeof seasonVerbs>;
