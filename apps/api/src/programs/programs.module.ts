// Programs: standing causes with a purpose. They hold pilots together and never end by a date.
// They know nothing of pilots: the pilots lend their lists to a program.
// Start reading at programs.resolver.ts.
import { Module } from '@nestjs/common';
import type { ProgramId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { ProgramEvents } from './program.events.js';
import { ProgramsReader } from './programs.reader.js';
import { ProgramsRepository } from './programs.repository.js';
import { ProgramsResolver } from './programs.resolver.js';
import { ProgramsService } from './programs.service.js';

@Module({
  imports: [NodeModule, PeopleModule],
  providers: [ProgramsResolver, ProgramsReader, ProgramsService, ProgramEvents, ProgramsRepository],
  exports: [ProgramsReader, ProgramsService, ProgramEvents],
})
export class ProgramsModule {
  constructor(nodes: NodeReader, programs: ProgramsReader) {
    nodes.lend({ type: 'Program', table: 'program', load: (id) => programs.byId.load(id as ProgramId) });
  }
}
