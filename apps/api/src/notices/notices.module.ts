// Notices: what each member was told of, what they have read of it, and how they want to hear of things.
// It does not know what there is to tell: the words above find that.
// Start reading at notice.events.ts.
import { Module } from '@nestjs/common';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticeEvents } from './notice.events.js';
import { NoticesReader } from './notices.reader.js';
import { NoticesRepository } from './notices.repository.js';
import { NoticesResolver, ViewerNoticesResolver } from './notices.resolver.js';
import { NoticesService } from './notices.service.js';

@Module({
  imports: [NodeModule],
  providers: [
    NoticesResolver,
    ViewerNoticesResolver,
    NoticesReader,
    NoticesRepository,
    NoticesService,
    NoticeEvents,
  ],
  exports: [NoticesReader, NoticeEvents],
})
export class NoticesModule {
  constructor(nodes: NodeReader, reader: NoticesReader) {
    nodes.lend({ type: 'Notice', table: 'notification', load: (id, actor) => reader.byId(actor, id) });
  }
}
