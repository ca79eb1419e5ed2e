import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';
import type { ValueEvent } from '@scrimmage/domain/value-event';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { InvoiceWatch } from './invoice-watch.js';
import { type EntryRow, LedgerReader } from './ledger.reader.js';

@Resolver('Invoice')
export class InvoiceFieldsResolver {
  constructor(
    private readonly vendors: VendorsReader,
    private readonly engagements: EngagementsReader,
    private readonly people: PeopleReader,
    private readonly ledger: LedgerReader,
  ) {}

  @ResolveField('vendor')
  vendor(@Parent() { vendorId }: EntryRow) {
    return this.vendors.byId.load(vendorId);
  }

  @ResolveField('engagement')
  engagement(@Parent() { engagementId }: EntryRow) {
    return engagementId && this.engagements.byId.load(engagementId);
  }

  @ResolveField('amount')
  amount(@Parent() { amount, currency }: EntryRow) {
    return { minorUnits: amount, currency };
  }

  @ResolveField('creditOf')
  creditOf(@Parent() { creditOf }: EntryRow) {
    return creditOf && this.ledger.byId.load(creditOf);
  }

  @ResolveField('struckBy')
  struckBy(@Parent() { struckBy }: EntryRow) {
    return struckBy && this.people.memberById.load(struckBy);
  }

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: EntryRow) {
    return this.people.memberById.load(recordedBy);
  }

  @ResolveField('source')
  async source(@Parent() { id, importId, sourceRow, sourceSupplier }: EntryRow) {
    if (importId === null) return null;
    const [file, cells] = await Promise.all([
      this.ledger.fileById.load(importId),
      this.ledger.sourceOf.load(id),
    ]);
    return {
      importId,
      fileName: file?.fileName ?? '',
      row: sourceRow ?? 0,
      supplier: sourceSupplier ?? '',
      given: cells?.source ?? {},
    };
  }
}

@Resolver('Invoice')
export class InvoiceAlarmsResolver {
  constructor(
    private readonly watch: InvoiceWatch,
    private readonly clock: Clock,
  ) {}

  @ResolveField('alarms')
  alarms(@Context('actor') actor: Actor, @Parent() entry: EntryRow) {
    return this.watch.ofEntry(entry, this.clock.today(actor.timeZone));
  }
}

@Resolver('ValueEvent')
export class ValueEventFieldsResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('acceptedBy')
  acceptedBy(@Parent() { acceptedBy }: ValueEvent) {
    return acceptedBy && this.people.memberById.load(acceptedBy);
  }

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: ValueEvent) {
    return this.people.memberById.load(recordedBy);
  }
}

@Resolver('VendorSpend')
export class VendorSpendResolver {
  constructor(private readonly vendors: VendorsReader) {}

  @ResolveField('vendor')
  vendor(@Parent() { vendorId }: { readonly vendorId: VendorId }) {
    return this.vendors.byId.load(vendorId);
  }
}
