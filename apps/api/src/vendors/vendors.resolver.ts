import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddVendorInput,
  EditVendorInput,
  KeepVendorsApartInput,
  MergeVendorsInput,
  QueryVendorNameGroupsArgs,
  QueryVendorsArgs,
  UndoVendorMergeInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { isUuid, type VendorId } from '@scrimmage/domain/ids';
import { pageArgs } from '../platform/graphql/connection.js';
import { payload } from '../platform/graphql/payload.js';
import { MergeService } from './merge.service.js';
import { NameGroupsReader } from './name-groups.reader.js';
import { VendorList } from './vendor-list.js';
import { VendorsReader } from './vendors.reader.js';
import { VendorsService } from './vendors.service.js';

@Resolver()
export class VendorsResolver {
  constructor(
    private readonly reader: VendorsReader,
    private readonly list: VendorList,
    private readonly groups: NameGroupsReader,
    private readonly service: VendorsService,
    private readonly merging: MergeService,
  ) {}

  @Query('vendors')
  vendors(@Context('actor') actor: Actor, @Args() args: QueryVendorsArgs) {
    return this.list.page(actor, args);
  }

  @Query('vendor')
  vendor(@Args('id') id: string) {
    return isUuid(id) ? this.reader.became(id as VendorId) : null;
  }

  @Query('vendorNameGroups')
  vendorNameGroups(@Args() args: QueryVendorNameGroupsArgs) {
    return this.groups.groups(pageArgs(args).first);
  }

  @Mutation('addVendor')
  async addVendor(@Context('actor') actor: Actor, @Args('input') input: AddVendorInput) {
    const { reply, similar } = await this.service.add(actor, input);
    return { ...payload(reply, (vendor) => ({ vendor })), similar };
  }

  @Mutation('editVendor')
  async editVendor(@Args('input') input: EditVendorInput) {
    const { reply, conflicts } = await this.service.edit(input);
    return { ...payload(reply, (vendor) => ({ vendor })), conflicts };
  }

  @Mutation('mergeVendors')
  async mergeVendors(@Context('actor') actor: Actor, @Args('input') input: MergeVendorsInput) {
    return payload(await this.merging.merge(actor, input), (vendor) => ({ vendor }));
  }

  @Mutation('undoVendorMerge')
  async undoVendorMerge(@Context('actor') actor: Actor, @Args('input') { mergeId }: UndoVendorMergeInput) {
    return payload(await this.merging.undo(actor, mergeId), (vendor) => ({ vendor }));
  }

  @Mutation('keepVendorsApart')
  async keepVendorsApart(@Context('actor') actor: Actor, @Args('input') input: KeepVendorsApartInput) {
    return payload(await this.service.keepApart(actor, input), () => ({}));
  }
}
