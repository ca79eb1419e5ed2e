import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { EditValueModelInput, QueryValuePreviewArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { PilotId } from '@scrimmage/domain/ids';
import { payload } from '../platform/graphql/payload.js';
import { ValueModelsService } from './value-models.service.js';
import { ValuePreview } from './value-preview.js';

@Resolver()
export class ValueResolver {
  constructor(
    private readonly service: ValueModelsService,
    private readonly previews: ValuePreview,
  ) {}

  @Query('valuePreview')
  valuePreview(@Context('actor') actor: Actor, @Args() { pilotId, changes }: QueryValuePreviewArgs) {
    return this.previews.of(actor, pilotId as PilotId, changes ?? {});
  }

  @Mutation('editValueModel')
  async editValueModel(@Context('actor') actor: Actor, @Args('input') input: EditValueModelInput) {
    const { reply, conflicts } = await this.service.edit(actor, input);
    return { ...payload(reply, (pilot) => ({ pilot })), conflicts };
  }
}
