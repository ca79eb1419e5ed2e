// Saved views: names for what the address of a list says. They hold no rows, and say what of them does not hold any more.
// Start reading at views.service.ts.
import { Module } from '@nestjs/common';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { ViewsReader } from './views.reader.js';
import { ViewsRepository } from './views.repository.js';
import { SavedViewFieldsResolver, ViewsResolver } from './views.resolver.js';
import { ViewsService } from './views.service.js';

@Module({
  imports: [NodeModule, PeopleModule],
  providers: [ViewsResolver, SavedViewFieldsResolver, ViewsReader, ViewsRepository, ViewsService],
})
export class ViewsModule {
  constructor(nodes: NodeReader, reader: ViewsReader) {
    nodes.lend({ type: 'SavedView', table: 'saved_view', load: (id, actor) => reader.byId(actor, id) });
  }
}
