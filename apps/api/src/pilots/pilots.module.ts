// Pilots: time-boxed trials in production, from proposal to their end.
// They never decide what stage follows which: that is the table in the domain package.
// Start reading at pilots.resolver.ts, then pilots.service.ts.
import { Module } from '@nestjs/common';
import type { CommentId, PilotId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { SystemsModule } from '../systems/systems.module.js';
import { CharterEvents } from './charter.events.js';
import { CharterService } from './charter.service.js';
import { CommentsReader } from './comments.reader.js';
import { CommentsRepository } from './comments.repository.js';
import { CommentsService } from './comments.service.js';
import { callOverdueDecisions, OverdueService } from './overdue.service.js';
import { PilotEvents } from './pilot.events.js';
import {
  CommentFieldsResolver,
  PilotFieldsResolver,
  PilotReferencesResolver,
  ProgramPilotsResolver,
} from './pilot.fields.resolver.js';
import { PilotHistoryReader } from './pilot-history.reader.js';
import { PilotPortfolioReader } from './pilot-portfolio.reader.js';
import { PilotWaitingReader } from './pilot-waiting.reader.js';
import { PilotsReader } from './pilots.reader.js';
import { PilotsRepository } from './pilots.repository.js';
import { PilotsResolver } from './pilots.resolver.js';
import { PilotsService } from './pilots.service.js';

@Module({
  imports: [NodeModule, NoticesModule, PeopleModule, ProgramsModule, SystemsModule],
  providers: [
    PilotsResolver,
    PilotFieldsResolver,
    PilotReferencesResolver,
    CommentFieldsResolver,
    ProgramPilotsResolver,
    PilotsReader,
    PilotPortfolioReader,
    PilotHistoryReader,
    PilotWaitingReader,
    PilotsService,
    CharterService,
    CharterEvents,
    OverdueService,
    CommentsService,
    CommentsRepository,
    CommentsReader,
    PilotsRepository,
    PilotEvents,
  ],
  exports: [
    PilotEvents,
    PilotsReader,
    PilotPortfolioReader,
    PilotHistoryReader,
    PilotWaitingReader,
    PilotsService,
    CharterService,
    CharterEvents,
    CommentsService,
  ],
})
export class PilotsModule {
  constructor(
    nodes: NodeReader,
    pilots: PilotsReader,
    comments: CommentsReader,
    jobs: Jobs,
    overdue: OverdueService,
  ) {
    nodes.lend({ type: 'Pilot', table: 'pilot', load: (id) => pilots.byId.load(id as PilotId) });
    nodes.lend({ type: 'Comment', table: 'comment', load: (id) => comments.byId.load(id as CommentId) });
    jobs.lend({
      name: callOverdueDecisions,
      // Somewhere on earth a day ends at every quarter of an hour; one that ended is noticed within the hour.
      cron: '2 * * * *',
      run: (_told, run) => run.inEachWorkspace((house) => overdue.callAll(house)),
    });
  }
}
