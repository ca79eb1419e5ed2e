// Dashboards: pages of one's own, made of tiles that each keep a query. A query is looked at when it is kept, and run by whoever
// reads it, with their own rights and no others.
// Start reading at dashboards.service.ts, then stored-queries.ts.
import { Module } from '@nestjs/common';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { DashboardsReader } from './dashboards.reader.js';
import { DashboardsRepository } from './dashboards.repository.js';
import { DashboardFieldsResolver, DashboardsResolver, QueriesResolver } from './dashboards.resolver.js';
import { DashboardsService } from './dashboards.service.js';
import { OwnDashboards } from './own-dashboards.js';
import { QueryAnswers } from './query-answers.js';
import { ShareDashboardService } from './share-dashboard.service.js';
import { StoredQueries } from './stored-queries.js';

@Module({
  imports: [NodeModule, PeopleModule],
  providers: [
    DashboardsResolver,
    DashboardFieldsResolver,
    QueriesResolver,
    DashboardsReader,
    DashboardsRepository,
    DashboardsService,
    ShareDashboardService,
    OwnDashboards,
    StoredQueries,
    QueryAnswers,
  ],
})
export class DashboardsModule {
  constructor(nodes: NodeReader, reader: DashboardsReader) {
    nodes.lend({ type: 'Dashboard', table: 'dashboard', load: (id, actor) => reader.byId(actor, id) });
  }
}
