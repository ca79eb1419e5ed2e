// Systems: the IT systems pilots run on or touch, and how freely they may be experimented with.
// They never say what a pilot does to them: that is the pilot's own statement.
// Start reading at systems.resolver.ts.
import { Module } from '@nestjs/common';
import type { SystemId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { SystemsReader } from './systems.reader.js';
import { SystemsRepository } from './systems.repository.js';
import { SystemsResolver } from './systems.resolver.js';
import { SystemsService } from './systems.service.js';

@Module({
  imports: [NodeModule, PeopleModule],
  providers: [SystemsResolver, SystemsReader, SystemsService, SystemsRepository],
  exports: [SystemsReader, SystemsService],
})
export class SystemsModule {
  constructor(nodes: NodeReader, systems: SystemsReader) {
    nodes.lend({ type: 'System', table: 'system', load: (id) => systems.byId.load(id as SystemId) });
  }
}
