// Vendors: suppliers, the ways their names are written, and which of them turned out to be one.
// They never say what a vendor promised, signed or billed: terms, ledger and ratings lend that.
// Start reading at vendors.service.ts, then merge.service.ts.
import { Module } from '@nestjs/common';
import type { VendorId, VendorMergeId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { MergeRepository } from './merge.repository.js';
import { MergeService } from './merge.service.js';
import { MetNamesRepository } from './met-names.repository.js';
import { NameGroupsReader } from './name-groups.reader.js';
import { VendorEvents } from './vendor.events.js';
import { VendorFieldsResolver, VendorMergeFieldsResolver } from './vendor.fields.resolver.js';
import { VendorFigures } from './vendor-figures.reader.js';
import { VendorList } from './vendor-list.js';
import { VendorsReader } from './vendors.reader.js';
import { VendorsRepository } from './vendors.repository.js';
import { VendorsResolver } from './vendors.resolver.js';
import { VendorsService } from './vendors.service.js';

@Module({
  imports: [NodeModule, PeopleModule],
  providers: [
    VendorsResolver,
    VendorFieldsResolver,
    VendorMergeFieldsResolver,
    VendorsReader,
    NameGroupsReader,
    VendorList,
    VendorFigures,
    VendorsService,
    MergeService,
    VendorEvents,
    VendorsRepository,
    MergeRepository,
    MetNamesRepository,
  ],
  exports: [VendorsReader, VendorsService, MergeService, VendorEvents, VendorFigures],
})
export class VendorsModule {
  constructor(nodes: NodeReader, vendors: VendorsReader) {
    nodes.lend({
      type: 'VendorMerge',
      table: 'vendor_merge',
      load: (id) => vendors.mergeById.load(id as VendorMergeId),
    });
    nodes.lend({ type: 'Vendor', table: 'vendor', load: (id) => vendors.byId.load(id as VendorId) });
  }
}
