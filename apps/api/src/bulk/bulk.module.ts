// Changes of many pilots at once: seen before they are made, made as one, taken back as one.
// What may be changed of a pilot, and by whom, is the charter's rule and stands there.
// Start reading at bulk-edit.service.ts, then the domain's bulk-edit.ts.
import { Module } from '@nestjs/common';
import type { BulkEditId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { BulkEditFieldsResolver, BulkEditResolver, BulkRowsResolver } from './bulk-edit.resolver.js';
import { BulkEditService } from './bulk-edit.service.js';
import { BulkEditsReader } from './bulk-edits.reader.js';
import { BulkEditsRepository } from './bulk-edits.repository.js';
import { BulkPreviewReader } from './bulk-preview.reader.js';

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule],
  providers: [
    BulkEditResolver,
    BulkEditFieldsResolver,
    BulkRowsResolver,
    BulkEditService,
    BulkEditsReader,
    BulkEditsRepository,
    BulkPreviewReader,
  ],
})
export class BulkModule {
  constructor(nodes: NodeReader, reader: BulkEditsReader) {
    nodes.lend({ type: 'BulkEdit', table: 'bulk_edit', load: (id) => reader.byId(id as BulkEditId) });
  }
}
