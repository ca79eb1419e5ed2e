// Node: anything by its id, for clients that keep things by id.
// It knows which words have ids and nothing else about them.
// Start reading at node.reader.ts.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { SystemsModule } from '../systems/systems.module.js';
import { NodeReader } from './node.reader.js';
import { MutationPayloadResolver, NodeResolver } from './node.resolver.js';

@Module({
  imports: [PeopleModule, ProgramsModule, SystemsModule, PilotsModule],
  providers: [NodeReader, NodeResolver, MutationPayloadResolver],
  exports: [NodeReader],
})
export class NodeModule {}
