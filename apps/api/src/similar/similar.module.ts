// Similar: failures and learnings that say what a text says. What they say is kept word by word by triggers (18-similar.ts).
// It never writes and never judges: it proposes, a person decides. It asks nothing of failures and learnings; they may ask it.
// Start reading at similar.reader.ts, then migrations/similar-functions.ts.
import { Module } from '@nestjs/common';
import { NodeModule } from '../node/node.module.js';
import { SimilarReader } from './similar.reader.js';
import { SimilarResolver } from './similar.resolver.js';

@Module({
  imports: [NodeModule],
  providers: [SimilarReader, SimilarResolver],
  exports: [SimilarReader],
})
export class SimilarModule {}
