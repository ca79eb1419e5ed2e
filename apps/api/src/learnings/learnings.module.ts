// Learnings: what we now know of what failed, how far it is borne out, where it was used again, and what is to be done.
// They never log failures: those say what was known, and it is kept here.
// Start reading at record-learning.service.ts, then judge-learning.service.ts and asked.reader.ts.
import { Module } from '@nestjs/common';
import type {
  LearningChallengeId,
  LearningFollowUpId,
  LearningId,
  LearningMergeId,
  ReuseId,
} from '@scrimmage/domain/ids';
import { FailuresModule } from '../failures/failures.module.js';
import { KnownNowEvents } from '../failures/known-now.events.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { AskedReader } from './asked.reader.js';
import { BesideLearningsReader } from './beside-learnings.reader.js';
import { DoubtsService } from './doubts.service.js';
import { DraftsService } from './drafts.service.js';
import { FailureKnowledgeReader } from './failure-knowledge.reader.js';
import { FailureLearningsResolver, RepeatResolver } from './failure-learnings.resolver.js';
import { JudgeLearningService } from './judge-learning.service.js';
import { LearningEvents } from './learning.events.js';
import { LearningFieldsResolver, LearningReferencesResolver } from './learning.fields.resolver.js';
import { LearningFacetsReader } from './learning-facets.reader.js';
import { LearningFollowUpsService } from './learning-follow-ups.service.js';
import {
  LearningChallengeResolver,
  LearningFollowUpResolver,
  LearningMergeResolver,
  LearningPilotResolver,
  ReuseFieldsResolver,
} from './learning-parts.fields.resolver.js';
import { LearningsReader } from './learnings.reader.js';
import { LearningsRepository } from './learnings.repository.js';
import { LearningQuestionsResolver, LearningsResolver } from './learnings.resolver.js';
import { MergeLearningsService } from './merge-learnings.service.js';
import {
  ChallengesRepository,
  LearningFollowUpsRepository,
  LearningMergesRepository,
  ReusesRepository,
} from './parts.repository.js';
import { RecordLearningService } from './record-learning.service.js';
import { ReuseSidesService } from './reuse-sides.service.js';
import { ReusedReader } from './reused.reader.js';
import { LearningsPermissionsResolver, PilotLearningsResolver, ReusesResolver } from './reuses.resolver.js';
import { ReusesService } from './reuses.service.js';

@Module({
  imports: [NodeModule, PeopleModule, ProgramsModule, PilotsModule, LedgerModule, FailuresModule],
  providers: [
    LearningQuestionsResolver,
    LearningsResolver,
    LearningFieldsResolver,
    LearningReferencesResolver,
    LearningPilotResolver,
    LearningChallengeResolver,
    LearningMergeResolver,
    ReuseFieldsResolver,
    LearningFollowUpResolver,
    FailureLearningsResolver,
    RepeatResolver,
    ReusesResolver,
    PilotLearningsResolver,
    LearningsPermissionsResolver,
    DraftsService,
    RecordLearningService,
    JudgeLearningService,
    DoubtsService,
    MergeLearningsService,
    ReuseSidesService,
    ReusesService,
    LearningFollowUpsService,
    LearningEvents,
    AskedReader,
    FailureKnowledgeReader,
    LearningsReader,
    LearningFacetsReader,
    BesideLearningsReader,
    ReusedReader,
    LearningsRepository,
    ReusesRepository,
    LearningFollowUpsRepository,
    ChallengesRepository,
    LearningMergesRepository,
  ],
  exports: [
    LearningsReader,
    BesideLearningsReader,
    ReusedReader,
    AskedReader,
    RecordLearningService,
    JudgeLearningService,
    ReusesService,
  ],
})
export class LearningsModule {
  constructor(
    known: KnownNowEvents,
    drafts: DraftsService,
    nodes: NodeReader,
    learnings: LearningsReader,
    beside: BesideLearningsReader,
  ) {
    known.lend(drafts);
    nodes.lend({ type: 'Learning', table: 'learning', load: (id) => learnings.byId.load(id as LearningId) });
    nodes.lend({ type: 'Reuse', table: 'reuse', load: (id) => beside.reuseById.load(id as ReuseId) });
    nodes.lend({
      type: 'LearningFollowUp',
      table: 'learning_follow_up',
      load: (id) => beside.followUpById.load(id as LearningFollowUpId),
    });
    nodes.lend({
      type: 'LearningChallenge',
      table: 'learning_challenge',
      load: (id) => beside.challengeById.load(id as LearningChallengeId),
    });
    nodes.lend({
      type: 'LearningMerge',
      table: 'learning_merge',
      load: (id) => beside.mergeById.load(id as LearningMergeId),
    });
  }
}
