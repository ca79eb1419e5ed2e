import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type {
  BulkEditInput,
  QueryBulkPreviewArgs,
  UndoBulkEditInput,
} from '@scrimmage/contract/generated/schema-types';
import { fieldWords } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import type { BulkEdit, BulkRefused, BulkValues } from '@scrimmage/domain/bulk-edit';
import { may } from '@scrimmage/domain/policy';
import { refusalSentence } from '@scrimmage/domain/refusals';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { payload } from '../platform/graphql/payload.js';
import { BulkEditService } from './bulk-edit.service.js';
import { BulkPreviewReader } from './bulk-preview.reader.js';

@Resolver()
export class BulkEditResolver {
  constructor(
    private readonly previews: BulkPreviewReader,
    private readonly service: BulkEditService,
  ) {}

  @Query('bulkPreview')
  async bulkPreview(@Context('actor') actor: Actor, @Args() args: QueryBulkPreviewArgs) {
    const { meant, plans, problems } = await this.previews.preview(actor, args);
    const changed = (values: BulkValues | null) => Object.keys(values ?? {});
    return {
      meant,
      problems,
      changes: plans
        .filter(({ values }) => changed(values).length > 0)
        .map(({ pilot, values }) => ({
          pilot,
          fields: changed(values).map(fieldWords),
          decisionDate: values?.decisionDate ?? null,
        })),
      same: plans.filter(({ bar, values }) => !bar && changed(values).length === 0).length,
      refused: plans.flatMap(({ pilot, bar }) => (bar ? [{ pilotId: pilot.id, bar }] : [])),
    };
  }

  @Mutation('bulkEdit')
  async bulkEdit(@Context('actor') actor: Actor, @Args('input') input: BulkEditInput) {
    return payload(await this.service.edit(actor, input), (bulkEdit) => ({ bulkEdit }));
  }

  @Mutation('undoBulkEdit')
  async undoBulkEdit(@Context('actor') actor: Actor, @Args('input') input: UndoBulkEditInput) {
    return payload(await this.service.undo(actor, input.bulkEditId), (bulkEdit) => ({ bulkEdit }));
  }
}

/** What a change of many pilots is, beyond its own row. */
@Resolver('BulkEdit')
export class BulkEditFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
  ) {}

  @ResolveField('by')
  by(@Parent() { byId }: BulkEdit) {
    return this.people.memberById.load(byId);
  }

  @ResolveField('changed')
  changed(@Parent() { made }: BulkEdit) {
    return this.pilots.byId.loadMany(made.map(({ pilotId }) => pilotId));
  }

  @ResolveField('same')
  same(@Parent() { same }: BulkEdit) {
    return same.length;
  }

  @ResolveField('kept')
  kept(@Parent() { kept }: BulkEdit) {
    return kept ?? [];
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() { byId, undoneAt }: BulkEdit) {
    return { undo: undoneAt === null && may(actor, 'undoBulkEdit', byId) };
  }
}

/** One that was left as it is: the pilot, and the sentence. */
@Resolver('BulkRefused')
export class BulkRowsResolver {
  constructor(private readonly pilots: PilotsReader) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: BulkRefused) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('refusal')
  refusal(@Parent() { bar }: BulkRefused) {
    const facts = Object.entries(bar.facts).map(([name, value]) => ({ name, value }));
    return { code: bar.code, sentence: refusalSentence(bar), facts };
  }
}
