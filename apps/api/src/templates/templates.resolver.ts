import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  DeleteTemplateInput,
  FillFromTemplateInput,
  QueryPilotDefaultsArgs,
  RestoreTemplateInput,
  SaveTemplateInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { PilotTemplate } from '@scrimmage/domain/pilot-template';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { FillPilotService } from './fill-pilot.service.js';
import { TemplatesReader } from './templates.reader.js';
import { TemplatesService } from './templates.service.js';

const about = (reply: Reply<PilotTemplate>) => payload(reply, (template) => ({ template }));

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly reader: TemplatesReader,
    private readonly service: TemplatesService,
    private readonly filling: FillPilotService,
  ) {}

  @Query('pilotTemplates')
  pilotTemplates() {
    return this.reader.all();
  }

  @Query('pilotDefaults')
  pilotDefaults(@Args() { pilotId }: QueryPilotDefaultsArgs) {
    return this.reader.ofPilot(pilotId);
  }

  @Mutation('saveTemplate')
  async saveTemplate(@Context('actor') actor: Actor, @Args('input') input: SaveTemplateInput) {
    return about(await this.service.save(actor, input));
  }

  @Mutation('deleteTemplate')
  async deleteTemplate(@Context('actor') actor: Actor, @Args('input') input: DeleteTemplateInput) {
    return about(await this.service.delete(actor, input.templateId));
  }

  @Mutation('restoreTemplate')
  async restoreTemplate(@Context('actor') actor: Actor, @Args('input') input: RestoreTemplateInput) {
    return about(await this.service.restore(actor, input.templateId));
  }

  @Mutation('fillFromTemplate')
  async fillFromTemplate(@Context('actor') actor: Actor, @Args('input') input: FillFromTemplateInput) {
    return payload(await this.filling.fill(actor, input), (pilot) => ({ pilot }));
  }
}
