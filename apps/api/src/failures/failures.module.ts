// Failures: what did not work, why, where it was seen again, and whether it was known before.
// They never judge people and never hold learnings: those are lent by the words that keep them.
// Start reading at log-failure.service.ts, then failure.fields.resolver.ts.
import { Module } from '@nestjs/common';
import type { CauseId, FailureId } from '@scrimmage/domain/ids';
import { LedgerModule } from '../ledger/ledger.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { CausesReader } from './causes.reader.js';
import { CausesRepository } from './causes.repository.js';
import { CausesService } from './causes.service.js';
import { FailureEvents } from './failure.events.js';
import {
  FailureFieldsResolver,
  FailureReferencesResolver,
  PilotFailuresResolver,
  SightingFieldsResolver,
} from './failure.fields.resolver.js';
import { FailurePlaces } from './failure-places.reader.js';
import { FailuresReader } from './failures.reader.js';
import { FailuresRepository, SightingsRepository } from './failures.repository.js';
import { FailureQuestionsResolver, FailuresResolver } from './failures.resolver.js';
import { FailuresService } from './failures.service.js';
import { KnownNowEvents } from './known-now.events.js';
import { LogFailureService } from './log-failure.service.js';
import { RepeatsRepository } from './repeats.repository.js';
import { RepeatsService } from './repeats.service.js';
import { SightingsService } from './sightings.service.js';
import { FailureToKnowResolver, ToKnowResolver } from './to-know.resolver.js';
import { ToKnowService } from './to-know.service.js';

@Module({
  imports: [NodeModule, NoticesModule, PeopleModule, ProgramsModule, PilotsModule, LedgerModule],
  providers: [
    FailureQuestionsResolver,
    FailuresResolver,
    FailureFieldsResolver,
    FailureReferencesResolver,
    SightingFieldsResolver,
    PilotFailuresResolver,
    ToKnowResolver,
    FailureToKnowResolver,
    ToKnowService,
    LogFailureService,
    FailuresService,
    RepeatsService,
    SightingsService,
    CausesService,
    FailurePlaces,
    FailureEvents,
    KnownNowEvents,
    FailuresReader,
    CausesReader,
    FailuresRepository,
    SightingsRepository,
    RepeatsRepository,
    CausesRepository,
  ],
  exports: [
    FailurePlaces,
    FailuresReader,
    CausesReader,
    FailureEvents,
    KnownNowEvents,
    LogFailureService,
    FailuresService,
    RepeatsService,
    SightingsService,
    CausesService,
  ],
})
export class FailuresModule {
  constructor(nodes: NodeReader, failures: FailuresReader, causes: CausesReader) {
    nodes.lend({ type: 'Failure', table: 'failure', load: (id) => failures.byId.load(id as FailureId) });
    nodes.lend({ type: 'Cause', table: 'cause', load: (id) => causes.byId.load(id as CauseId) });
  }
}
