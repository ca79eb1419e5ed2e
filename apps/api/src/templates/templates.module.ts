// Templates: what is stated of a new pilot before anybody thinks of it anew, and the filling of what is empty.
// They keep no pilot and no rule: what they fill goes through the charter's and the criteria's own verbs.
// Start reading at templates.service.ts, then fill-pilot.service.ts.
import { Module } from '@nestjs/common';
import type { PilotTemplateId } from '@scrimmage/domain/ids';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { SystemsModule } from '../systems/systems.module.js';
import { FillPilotService } from './fill-pilot.service.js';
import { TemplateDefaultsResolver, TemplateFieldsResolver } from './template.fields.resolver.js';
import { TemplatesReader } from './templates.reader.js';
import { TemplatesRepository } from './templates.repository.js';
import { TemplatesResolver } from './templates.resolver.js';
import { TemplatesService } from './templates.service.js';

@Module({
  imports: [NodeModule, PeopleModule, ProgramsModule, SystemsModule, PilotsModule, EvidenceModule],
  providers: [
    TemplatesResolver,
    TemplateFieldsResolver,
    TemplateDefaultsResolver,
    TemplatesReader,
    TemplatesRepository,
    TemplatesService,
    FillPilotService,
  ],
})
export class TemplatesModule {
  constructor(nodes: NodeReader, reader: TemplatesReader) {
    nodes.lend({
      type: 'PilotTemplate',
      table: 'pilot_template',
      load: (id) => reader.byId(id as PilotTemplateId),
    });
  }
}
