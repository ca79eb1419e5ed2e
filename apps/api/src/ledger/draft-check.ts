import { Injectable } from '@nestjs/common';
import type { InvoiceInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Problem } from '@scrimmage/domain/answer';
import { invoiceInput } from '@scrimmage/domain/ledger-input';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { VendorsReader } from '../vendors/vendors.reader.js';
import { givenInvoice } from './given-entry.js';
import { InvoiceWatch, type ShownAlarm } from './invoice-watch.js';

/** What is wrong with an invoice that somebody is typing. */
interface CheckedDraft {
  readonly alarms: readonly ShownAlarm[];
  readonly problems: readonly Problem[];
}

/** Looks at an invoice before it is saved. Nothing is stored. */
@Injectable()
export class DraftCheck {
  constructor(
    private readonly watch: InvoiceWatch,
    private readonly vendors: VendorsReader,
    private readonly engagements: EngagementsReader,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, given: InvoiceInput): Promise<CheckedDraft> {
    const input = checked(invoiceInput, given);
    if (!('value' in input)) return { alarms: [], problems: input.problems };
    const draft = givenInvoice(input.value);
    const [vendor, engagement] = await Promise.all([
      this.vendors.byId.load(draft.vendorId),
      draft.engagementId === null ? null : this.engagements.byId.load(draft.engagementId),
    ]);
    const problem = (path: string, message: string) => ({
      alarms: [],
      problems: [{ path, code: 'CHECK', message }],
    });
    if (!vendor) return problem('vendorId', 'This vendor does not exist any more. Choose another.');
    if (draft.engagementId !== null && engagement?.vendorId !== vendor.id)
      return problem('engagementId', 'This is not a part of this vendor in a pilot.');
    const [alarms = []] = await this.watch.ofDrafts([draft], this.clock.today(actor.timeZone));
    return { alarms, problems: [] };
  }
}
