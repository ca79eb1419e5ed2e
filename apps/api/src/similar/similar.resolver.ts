import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { QuerySimilarArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type CauseId, isUuid } from '@scrimmage/domain/ids';
import { NodeReader } from '../node/node.reader.js';
import { Fault } from '../platform/graphql/faults.js';
import { type SimilarFound, SimilarReader } from './similar.reader.js';

const most = 20;

@Resolver('SimilarNote')
export class SimilarResolver {
  constructor(
    private readonly reader: SimilarReader,
    private readonly nodes: NodeReader,
  ) {}

  @Query('similar')
  similar(@Args() { text, limit, causeIds }: QuerySimilarArgs) {
    if (limit === null || limit === undefined || limit < 1 || limit > most)
      throw new Fault('BAD_INPUT', `Ask for 1 to ${most} notes.`);
    const causes = (causeIds ?? []).filter(isUuid) as readonly string[] as readonly CauseId[];
    return this.reader.nearest({ text, limit, causeIds: causes });
  }

  @ResolveField('failure')
  failure(@Parent() { kind, id }: SimilarFound, @Context('actor') actor: Actor) {
    return kind === 'FAILURE' ? this.nodes.ofType('Failure', id, actor) : null;
  }

  @ResolveField('learning')
  learning(@Parent() { kind, id }: SimilarFound, @Context('actor') actor: Actor) {
    return kind === 'LEARNING' ? this.nodes.ofType('Learning', id, actor) : null;
  }

  @ResolveField('seenIn')
  async seenIn(@Parent() { id }: SimilarFound) {
    return (await this.reader.seenIn.load(id))?.places ?? 1;
  }
}
