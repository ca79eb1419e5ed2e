// The marathon: a program's road of outcomes and milestones, which the ends of sprints move; when it will be reached, and how well
// that was said. Nothing but a sprint finishes items; counting them anew takes a reason.
// Start reading at close-sprint.service.ts, then forecasts.reader.ts.
import { Module } from '@nestjs/common';
import type { FrozenForecastId, MilestoneId, RoadLaneId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { SprintsModule } from '../sprints/sprints.module.js';
import { CloseSprintService } from './close-sprint.service.js';
import { ComputedForecasts } from './computed-forecasts.js';
import {
  ForecastFieldsResolver,
  ForecastRecordResolver,
  FrozenForecastResolver,
  MilestoneForecastsResolver,
  ProgramRecordResolver,
} from './forecast.resolver.js';
import { ForecastRecordsReader } from './forecast-records.reader.js';
import { ForecastsReader } from './forecasts.reader.js';
import { FreezeForecastService, freezeWeekly } from './freeze-forecast.service.js';
import { FrozenForecastsRepository } from './frozen-forecasts.repository.js';
import { LanesRepository } from './lanes.repository.js';
import { LanesService } from './lanes.service.js';
import { MarathonResolver, ProgramMarathonResolver, RoadResolver } from './marathon.resolver.js';
import { MilestoneEvents } from './milestone.events.js';
import {
  MilestoneChangeResolver,
  MilestoneFieldsResolver,
  MilestonePartResolver,
  SprintMoveResolver,
  SprintMovesResolver,
} from './milestone.fields.resolver.js';
import { MilestonePartsService } from './milestone-parts.service.js';
import { MilestonesReader } from './milestones.reader.js';
import { MilestonesRepository } from './milestones.repository.js';
import { MilestonesService } from './milestones.service.js';
import { ReplaysReader } from './replays.reader.js';
import { TeamHistoriesReader } from './team-histories.reader.js';

@Module({
  imports: [NodeModule, PeopleModule, ProgramsModule, PilotsModule, SprintsModule],
  providers: [
    MarathonResolver,
    ProgramMarathonResolver,
    RoadResolver,
    MilestoneFieldsResolver,
    MilestonePartResolver,
    MilestoneChangeResolver,
    SprintMovesResolver,
    SprintMoveResolver,
    MilestoneForecastsResolver,
    ForecastFieldsResolver,
    FrozenForecastResolver,
    ProgramRecordResolver,
    ForecastRecordResolver,
    CloseSprintService,
    FreezeForecastService,
    ForecastsReader,
    ForecastRecordsReader,
    ReplaysReader,
    TeamHistoriesReader,
    ComputedForecasts,
    FrozenForecastsRepository,
    LanesService,
    MilestonesService,
    MilestonePartsService,
    MilestoneEvents,
    MilestonesReader,
    MilestonesRepository,
    LanesRepository,
  ],
  exports: [
    FreezeForecastService,
    ForecastsReader,
    CloseSprintService,
    LanesService,
    MilestonesService,
    MilestonesReader,
  ],
})
export class MarathonModule {
  constructor(
    nodes: NodeReader,
    milestones: MilestonesReader,
    records: ForecastRecordsReader,
    jobs: Jobs,
    freezing: FreezeForecastService,
  ) {
    nodes.lend({
      type: 'FrozenForecast',
      table: 'frozen_forecast',
      load: (id) => records.byId.load(id as FrozenForecastId),
    });
    jobs.lend({
      name: freezeWeekly,
      // Whatever a week still lacks is frozen at the next hour; what it has is left alone.
      cron: '17 * * * *',
      run: (_told, run) => run.inEachWorkspace((house) => freezing.freezeAll(house)),
    });
    nodes.lend({
      type: 'Milestone',
      table: 'milestone',
      load: (id) => milestones.byId.load(id as MilestoneId),
    });
    nodes.lend({
      type: 'RoadLane',
      table: 'road_lane',
      load: (id) => milestones.laneById.load(id as RoadLaneId),
    });
  }
}
