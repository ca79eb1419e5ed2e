// Systems: the IT systems pilots run on or touch, and how freely they may be experimented with.
// They never say what a pilot does to them: that is the pilot's own statement.
// Start reading at systems.resolver.ts.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { SystemsReader } from './systems.reader.js';
import { SystemsRepository } from './systems.repository.js';
import { SystemsResolver } from './systems.resolver.js';
import { SystemsService } from './systems.service.js';

@Module({
  imports: [PeopleModule],
  providers: [SystemsResolver, SystemsReader, SystemsService, SystemsRepository],
  exports: [SystemsReader, SystemsService],
})
export class SystemsModule {}
