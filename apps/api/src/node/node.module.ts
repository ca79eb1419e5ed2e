// Node: anything by its id, for clients that keep things by id.
// It knows no word: every word that has ids lends its own from its module.
// Start reading at node.reader.ts.
import { Module } from '@nestjs/common';
import { NodeReader } from './node.reader.js';
import { MutationPayloadResolver, NodeResolver } from './node.resolver.js';

@Module({
  providers: [NodeReader, NodeResolver, MutationPayloadResolver],
  exports: [NodeReader],
})
export class NodeModule {}
