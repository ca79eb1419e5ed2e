import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { may } from '@scrimmage/domain/policy';
import type { Vendor } from '@scrimmage/domain/vendors';
import { PeopleReader } from '../people/people.reader.js';
import { type ShownMerge, VendorsReader } from './vendors.reader.js';

@Resolver('Vendor')
export class VendorFieldsResolver {
  constructor(private readonly reader: VendorsReader) {}

  @ResolveField('names')
  names(@Parent() { id }: Vendor) {
    return this.reader.namesOf.load(id);
  }

  @ResolveField('merges')
  merges(@Parent() { id }: Vendor) {
    return this.reader.mergesInto.load(id);
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor) {
    return {
      edit: may(actor, 'editVendor'),
      merge: may(actor, 'editVendor'),
      recordTerms: may(actor, 'recordTerms'),
      keepLedger: may(actor, 'keepLedger'),
      rate: may(actor, 'rateVendor'),
      attach: may(actor, 'attachToVendor'),
    };
  }
}

@Resolver('VendorMerge')
export class VendorMergeFieldsResolver {
  constructor(
    private readonly reader: VendorsReader,
    private readonly people: PeopleReader,
  ) {}

  @ResolveField('by')
  by(@Parent() { mergedBy }: ShownMerge) {
    return this.people.memberById.load(mergedBy);
  }

  @ResolveField('undoable')
  undoable(@Parent() { id }: ShownMerge) {
    return this.reader.undoable.load(id);
  }
}
