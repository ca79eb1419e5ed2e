import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {
  AddCreditInput,
  AddInvoicesInput,
  EditLedgerEntryInput,
  QueryConcentrationArgs,
  QueryInvoiceAlarmsArgs,
  RecordValueInput,
  SettleValueInput,
  StrikeLedgerEntryInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { payload } from '../platform/graphql/payload.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { AddEntriesService } from './add-entries.service.js';
import { ConcentrationReader } from './concentration.reader.js';
import { DraftCheck } from './draft-check.js';
import { LedgerEntriesService } from './ledger-entries.service.js';
import { ValueEventsService } from './value-events.service.js';

@Resolver()
export class LedgerResolver {
  constructor(
    private readonly adding: AddEntriesService,
    private readonly entries: LedgerEntriesService,
    private readonly values: ValueEventsService,
    private readonly engagements: EngagementsReader,
  ) {}

  @Mutation('addInvoices')
  async addInvoices(@Context('actor') actor: Actor, @Args('input') input: AddInvoicesInput) {
    const { reply, alarms } = await this.adding.invoices(actor, input);
    const checks = alarms.map((list) => ({ alarms: list, problems: [] }));
    const added = payload(reply, ({ entries, engagements }) => ({ invoices: entries, engagements }));
    return { invoices: [], engagements: [], ...added, alarms: checks };
  }

  @Mutation('addCredit')
  async addCredit(@Context('actor') actor: Actor, @Args('input') input: AddCreditInput) {
    return payload(await this.adding.credit(actor, input), ({ entries, engagements }) => ({
      credit: entries[0],
      engagement: engagements[0] ?? null,
    }));
  }

  @Mutation('editLedgerEntry')
  async editLedgerEntry(@Context('actor') actor: Actor, @Args('input') input: EditLedgerEntryInput) {
    const { reply, conflicts } = await this.entries.edit(actor, input);
    return { ...payload(reply, (entry) => ({ entry })), conflicts };
  }

  @Mutation('strikeLedgerEntry')
  async strikeLedgerEntry(@Context('actor') actor: Actor, @Args('input') input: StrikeLedgerEntryInput) {
    return payload(await this.entries.strike(actor, input), (entry) => ({
      entry,
      engagement: () => entry.engagementId && this.engagements.byId.load(entry.engagementId),
    }));
  }

  @Mutation('recordValue')
  async recordValue(@Context('actor') actor: Actor, @Args('input') input: RecordValueInput) {
    return payload(await this.values.record(actor, input), (recorded) => recorded);
  }

  @Mutation('settleValue')
  async settleValue(@Context('actor') actor: Actor, @Args('input') input: SettleValueInput) {
    return payload(await this.values.settle(actor, input), (recorded) => recorded);
  }
}

/** Questions about the ledger as a whole, and about invoices that are not in it yet. */
@Resolver()
export class LedgerQuestionsResolver {
  constructor(
    private readonly drafts: DraftCheck,
    private readonly concentrated: ConcentrationReader,
  ) {}

  @Query('invoiceAlarms')
  invoiceAlarms(@Context('actor') actor: Actor, @Args() { input }: QueryInvoiceAlarmsArgs) {
    return this.drafts.of(actor, input);
  }

  @Query('concentration')
  concentration(@Context('actor') actor: Actor, @Args() { from, to }: QueryConcentrationArgs) {
    return this.concentrated.of(actor, from ?? null, to ?? null);
  }
}
