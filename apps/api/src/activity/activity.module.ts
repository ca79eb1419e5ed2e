// Activity: what was done, by whom, before and after, for ever.
// It never writes: every change announces itself through the database door, in its own transaction.
// Start reading at activity.reader.ts; the chain is kept in migrations/3-activity.ts.
import { Module } from '@nestjs/common';
import type { ActivityId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { ActivityReader } from './activity.reader.js';
import { ActivityResolver, PilotActivityResolver } from './activity.resolver.js';
import { WorkspaceEvents } from './workspace-events.js';

@Module({
  imports: [PeopleModule, NodeModule],
  providers: [ActivityResolver, PilotActivityResolver, ActivityReader, WorkspaceEvents],
  exports: [ActivityReader],
})
export class ActivityModule {
  constructor(nodes: NodeReader, activity: ActivityReader) {
    nodes.lend({ type: 'Activity', table: 'activity', load: (id) => activity.byId.load(id as ActivityId) });
  }
}
