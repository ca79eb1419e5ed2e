// Sprints: who does them, what they want to reach, how they ended, and what that says of a team.
// They know nothing of milestones: the marathon closes them, because their end moves it.
// Start reading at plan-sprint.service.ts, then team.fields.resolver.ts.
import { Module } from '@nestjs/common';
import type { SprintId, TeamId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { FirstValueReader } from './first-value.reader.js';
import { PlanSprintService } from './plan-sprint.service.js';
import { PlannedTeamService } from './planned-team.service.js';
import { SprintEvents } from './sprint.events.js';
import { SprintFieldsResolver, SprintReferencesResolver } from './sprint.fields.resolver.js';
import { SprintsReader } from './sprints.reader.js';
import { SprintsRepository } from './sprints.repository.js';
import { SprintsResolver } from './sprints.resolver.js';
import { TeamEvents } from './team.events.js';
import { PilotSprintsResolver, ProgramTeamsResolver, TeamFieldsResolver } from './team.fields.resolver.js';
import { TeamsRepository } from './teams.repository.js';

@Module({
  imports: [NodeModule, PeopleModule, ProgramsModule, PilotsModule],
  providers: [
    SprintsResolver,
    SprintFieldsResolver,
    SprintReferencesResolver,
    TeamFieldsResolver,
    PilotSprintsResolver,
    ProgramTeamsResolver,
    PlanSprintService,
    PlannedTeamService,
    TeamEvents,
    SprintEvents,
    SprintsReader,
    FirstValueReader,
    SprintsRepository,
    TeamsRepository,
  ],
  exports: [PlanSprintService, TeamEvents, SprintEvents, SprintsReader],
})
export class SprintsModule {
  constructor(nodes: NodeReader, sprints: SprintsReader) {
    nodes.lend({ type: 'Sprint', table: 'sprint', load: (id) => sprints.byId.load(id as SprintId) });
    nodes.lend({ type: 'Team', table: 'team', load: (id) => sprints.teamById.load(id as TeamId) });
  }
}
