import { Args, Context, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { NodeReader, type TypedNode } from './node.reader.js';

@Resolver('Node')
export class NodeResolver {
  constructor(private readonly nodes: NodeReader) {}

  @Query('node')
  node(@Context('actor') actor: Actor, @Args('id') id: string) {
    return this.nodes.byId(id, actor);
  }

  @Query('nodes')
  severalNodes(@Context('actor') actor: Actor, @Args('ids') ids: readonly string[]) {
    return this.nodes.byIds(ids, actor);
  }

  @ResolveField('__resolveType')
  type(node: TypedNode) {
    return node.__typename;
  }
}

/** Payloads are always asked for by their own type; the interface only says what they share. */
@Resolver('MutationPayload')
export class MutationPayloadResolver {
  @ResolveField('__resolveType')
  type() {
    return null;
  }
}
