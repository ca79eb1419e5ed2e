// Ledger: what vendors billed and gave back, and what value was accepted; held against terms on the dates as they really were.
// It never changes an amount or a day, and never keeps a fact out: what is wrong is said, before saving and after.
// Start reading at add-entries.service.ts, then engagement-ledger.ts in the domain package.
import { Module } from '@nestjs/common';
import type { LedgerEntryId, ValueEventId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { TermsModule } from '../terms/terms.module.js';
import { VendorFigures } from '../vendors/vendor-figures.reader.js';
import { VendorsModule } from '../vendors/vendors.module.js';
import { AddEntriesService } from './add-entries.service.js';
import { ArrivingEntriesReader } from './arriving-entries.reader.js';
import { ConcentrationReader } from './concentration.reader.js';
import { DraftCheck } from './draft-check.js';
import { EarlyInvoicesReader } from './early-invoices.reader.js';
import { EngagementLedgerResolver, VendorLedgerResolver } from './engagement-ledger.resolver.js';
import { GapReader } from './gap.reader.js';
import {
  InvoiceAlarmsResolver,
  InvoiceFieldsResolver,
  ValueEventFieldsResolver,
  VendorSpendResolver,
} from './invoice.fields.resolver.js';
import { InvoiceWatch } from './invoice-watch.js';
import { LedgerReader } from './ledger.reader.js';
import { LedgerRepository, ValueEventsRepository } from './ledger.repository.js';
import { LedgerQuestionsResolver, LedgerResolver } from './ledger.resolver.js';
import { LedgerDesk } from './ledger-desk.js';
import { LedgerEntriesService } from './ledger-entries.service.js';
import { LedgerLimitReader } from './ledger-limit.reader.js';
import { LedgerPagesReader } from './ledger-pages.reader.js';
import { LedgerSettings } from './ledger-settings.js';
import { OpenSpendReader } from './open-spend.reader.js';
import { PilotCostReader } from './pilot-cost.reader.js';
import { SpendReader } from './spend.reader.js';
import { ValueEventsService } from './value-events.service.js';

@Module({
  imports: [NodeModule, NoticesModule, PeopleModule, PilotsModule, VendorsModule, TermsModule],
  providers: [
    LedgerResolver,
    LedgerQuestionsResolver,
    InvoiceFieldsResolver,
    InvoiceAlarmsResolver,
    ValueEventFieldsResolver,
    VendorSpendResolver,
    EngagementLedgerResolver,
    VendorLedgerResolver,
    AddEntriesService,
    LedgerEntriesService,
    ValueEventsService,
    LedgerDesk,
    DraftCheck,
    InvoiceWatch,
    LedgerSettings,
    LedgerReader,
    LedgerLimitReader,
    LedgerPagesReader,
    ArrivingEntriesReader,
    EarlyInvoicesReader,
    GapReader,
    SpendReader,
    PilotCostReader,
    OpenSpendReader,
    ConcentrationReader,
    LedgerRepository,
    ValueEventsRepository,
  ],
  exports: [
    LedgerReader,
    LedgerLimitReader,
    LedgerPagesReader,
    ArrivingEntriesReader,
    EarlyInvoicesReader,
    GapReader,
    SpendReader,
    PilotCostReader,
    OpenSpendReader,
    ConcentrationReader,
    InvoiceWatch,
    LedgerSettings,
    AddEntriesService,
    LedgerEntriesService,
    ValueEventsService,
  ],
})
export class LedgerModule {
  constructor(nodes: NodeReader, ledger: LedgerReader, spend: SpendReader, figures: VendorFigures) {
    nodes.lend({
      type: 'Invoice',
      table: 'ledger_entry',
      load: (id) => ledger.byId.load(id as LedgerEntryId),
    });
    nodes.lend({
      type: 'ValueEvent',
      table: 'value_event',
      load: (id) => ledger.eventById.load(id as ValueEventId),
    });
    figures.lend('SPEND', () => spend.ofAll());
  }
}
