import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  DeleteViewInput,
  QuerySavedViewsArgs,
  RestoreViewInput,
  SaveViewInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { changesView, type SavedView } from '@scrimmage/domain/saved-view';
import { paramList, viewParamWords } from '@scrimmage/domain/view-params';
import { PeopleReader } from '../people/people.reader.js';
import { payload, type Reply } from '../platform/graphql/payload.js';
import { ViewsReader } from './views.reader.js';
import { ViewsService } from './views.service.js';

const about = (reply: Reply<SavedView>) => payload(reply, (view) => ({ view }));

@Resolver()
export class ViewsResolver {
  constructor(
    private readonly reader: ViewsReader,
    private readonly service: ViewsService,
  ) {}

  @Query('savedViews')
  savedViews(@Context('actor') actor: Actor, @Args() { list }: QuerySavedViewsArgs) {
    return this.reader.ofList(actor, list);
  }

  @Mutation('saveView')
  async saveView(@Context('actor') actor: Actor, @Args('input') input: SaveViewInput) {
    return about(await this.service.save(actor, input));
  }

  @Mutation('deleteView')
  async deleteView(@Context('actor') actor: Actor, @Args('input') input: DeleteViewInput) {
    return about(await this.service.delete(actor, input.viewId));
  }

  @Mutation('restoreView')
  async restoreView(@Context('actor') actor: Actor, @Args('input') input: RestoreViewInput) {
    return about(await this.service.restore(actor, input.viewId));
  }
}

/** What a view is, beyond its own row. */
@Resolver('SavedView')
export class SavedViewFieldsResolver {
  constructor(
    private readonly reader: ViewsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('owner')
  owner(@Parent() { ownerId }: SavedView) {
    return this.people.memberById.load(ownerId);
  }

  @ResolveField('params')
  async params(@Parent() view: SavedView) {
    return paramList((await this.reader.standing(view)).params);
  }

  @ResolveField('dropped')
  async dropped(@Parent() view: SavedView) {
    return (await this.reader.standing(view)).left.map(viewParamWords);
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() view: SavedView) {
    return { edit: changesView(actor, view) };
  }
}
