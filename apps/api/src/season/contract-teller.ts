import type { EditEngagementInput, RecordTermsInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { archetypalTerms } from '@scrimmage/domain/archetypal-terms';
import type { Day } from '@scrimmage/domain/calendar';
import type { Engagement } from '@scrimmage/domain/engagements';
import type { Terms } from '@scrimmage/domain/terms';
import type { ContractStory, InvoiceStory, LedgerMoment, PromiseStory } from './contract-story.js';
import { type VendorKey, vendors } from './data/vendors.js';
import { sampleWorkspace } from './data/workspace.js';
import type { Moment } from './moment.js';
import { granted, registered } from './register.js';
import { dayIn, type Setting } from './setting.js';

type Told<K extends LedgerMoment['kind']> = Extract<LedgerMoment, { kind: K }>;

const by = 'marcus';
const { currency } = sampleWorkspace;

/** Tells what vendors promise, sign and bill, as procurement writes it down. */
export class ContractTeller {
  private readonly invoices = new Map<string, string>();

  constructor(private readonly setting: Setting) {}

  /** The moments of one engagement, from the day its terms are recorded. */
  moments(story: ContractStory): readonly Moment[] {
    return [
      { ago: story.recordedAgo, by, act: () => this.sign(story) },
      ...story.promises.flatMap((promise) => this.promised(story, promise)),
      ...story.ledger.map(
        (moment) => ({ ago: moment.ago, by, act: () => this.happen(story, moment) }) as const,
      ),
    ];
  }

  private get actor(): Actor {
    return registered(this.setting.register.members, by);
  }

  private day({ signedAgo }: ContractStory, after: number): Day {
    return dayIn(this.setting, after - signedAgo);
  }

  private engaged({ pilot }: ContractStory): Engagement {
    return registered(this.setting.register.engagements, pilot);
  }

  private async vendor(key: VendorKey): Promise<string> {
    const { register, verbs } = this.setting;
    const known = register.vendors.get(key);
    if (known) return known;
    const { name, note, contact } = vendors[key];
    const contacts = [{ ...contact, phone: null }];
    const { reply } = await verbs.vendors.add(this.actor, {
      name,
      note,
      contacts,
      despiteSimilar: false,
    });
    const { id } = granted(reply, name);
    register.vendors.set(key, id);
    return id;
  }

  private async sign(story: ContractStory): Promise<void> {
    const { verbs, register } = this.setting;
    const { pilot, scope, claims } = story;
    const pilotId = registered(register.pilots, pilot).id;
    const vendorId = await this.vendor(story.vendor);
    const { engagement } = granted(
      await verbs.engagements.engage(this.actor, { pilotId, vendorId, scope }),
      `vendor of ${pilot}`,
    );
    const sheet = { ...ofSize(archetypalTerms[story.terms], story.size ?? 1), currency };
    const terms = {
      engagementId: engagement.id,
      version: 0,
      state: 'SIGNED',
      sheet,
      signedOn: this.day(story, 0),
    };
    const recorded = granted(
      await verbs.terms.record(this.actor, terms as RecordTermsInput),
      `terms of ${pilot}`,
    );
    register.engagements.set(pilot, recorded.engagement);
    if (claims) await this.state(story, { claimedShare: claims[0], claimedWhere: claims[1] });
  }

  private async state(story: ContractStory, changes: EditEngagementInput['changes']): Promise<void> {
    const { id, version } = this.engaged(story);
    const input = { engagementId: id, version, changes };
    const { reply } = await this.setting.verbs.engagements.edit(this.actor, input);
    const edited = granted(reply, `part of ${story.vendor} in ${story.pilot}`);
    this.setting.register.engagements.set(story.pilot, edited);
  }

  private promised(story: ContractStory, { settled, ...said }: PromiseStory): readonly Moment[] {
    const { verbs } = this.setting;
    const made: { id?: string; version?: number } = {};
    const add = async () => {
      const { text, saidBy, saidWhere, due } = said;
      const saidOn = this.day(story, said.said);
      const dueOn = due === undefined ? null : this.day(story, due);
      const input = { engagementId: this.engaged(story).id, text, saidBy, saidWhere, saidOn, dueOn };
      Object.assign(made, granted(await verbs.promises.add(this.actor, input), text).promise);
    };
    const settle = async () => {
      const { id: promiseId = '', version = 0 } = made;
      const { state, evidence } = settled ?? { state: 'OPEN', evidence: null };
      granted(await verbs.promises.settle(this.actor, { promiseId, version, state, evidence }), said.text);
    };
    return [
      { ago: said.ago, by, act: add },
      ...(settled ? [{ ago: settled.ago, by, act: settle } as const] : []),
    ];
  }

  private happen(story: ContractStory, moment: LedgerMoment): Promise<void> {
    switch (moment.kind) {
      case 'bill':
        return this.bill(story, moment.invoices);
      case 'credit':
        return this.credit(story, moment);
      case 'value':
        return this.value(story, moment);
      case 'happen':
        return this.date(story, moment);
    }
  }

  /** Marcus enters what came in, whatever is wrong with it. */
  private async bill(story: ContractStory, given: readonly InvoiceStory[]): Promise<void> {
    const invoices = given.map((invoice) => this.invoice(story, invoice));
    const added = await this.setting.verbs.ledger.invoices(this.actor, { invoices, despiteAlarms: true });
    const { entries } = granted(added.reply, `invoices of ${story.vendor}`);
    for (const { id, number } of entries) if (number !== null) this.invoices.set(number, id);
  }

  private invoice(story: ContractStory, { on, amount, claims, period, ...said }: InvoiceStory) {
    const { vendorId, id } = this.engaged(story);
    const [from, to] = period ?? [];
    return {
      ...said,
      vendorId,
      engagementId: id,
      on: this.day(story, on),
      amount: amount * 100,
      currency,
      triggerClaimed: claims ?? null,
      periodFrom: from === undefined ? null : this.day(story, from),
      periodTo: to === undefined ? null : this.day(story, to),
    };
  }

  private async credit(
    story: ContractStory,
    { number, of, on, amount, note }: Told<'credit'>,
  ): Promise<void> {
    const { vendorId, id } = this.engaged(story);
    const creditOf = registered(this.invoices, of);
    const money = { on: this.day(story, on), amount: amount * 100, currency };
    const input = { vendorId, engagementId: id, creditOf, number, note, ...money };
    granted(await this.setting.verbs.ledger.credit(this.actor, input), `credit of ${story.vendor}`);
  }

  private async value(
    story: ContractStory,
    { on, what, fraction, acceptance }: Told<'value'>,
  ): Promise<void> {
    const day = this.day(story, on);
    const acceptedOn = acceptance === 'ACCEPTED' ? day : null;
    const input = { engagementId: this.engaged(story).id, on: day, what, fraction, acceptance, acceptedOn };
    granted(await this.setting.verbs.valueEvents.record(this.actor, input), what);
  }

  private date(story: ContractStory, { kickoffOn, goLiveOn, endedOn }: Told<'happen'>): Promise<void> {
    return this.state(story, {
      ...(kickoffOn !== undefined && { kickoffOn: this.day(story, kickoffOn) }),
      ...(goLiveOn !== undefined && { goLiveOn: this.day(story, goLiveOn) }),
      ...(endedOn !== undefined && { endedOn: this.day(story, endedOn) }),
    });
  }
}

/** The same terms about more or less money: the shares stay what they are. */
function ofSize(terms: Terms, size: number): Terms {
  const money = (amount: number) => Math.round(amount * size);
  const { vendorCost, integration, exit } = terms;
  return {
    ...terms,
    fees: terms.fees.map((fee) => ({ ...fee, amount: money(fee.amount) })),
    minCommitment: money(terms.minCommitment),
    earlyTerminationFee: money(terms.earlyTerminationFee),
    buyerInternalPerMonth: money(terms.buyerInternalPerMonth),
    valueAtTarget: money(terms.valueAtTarget),
    vendorCost: { upfront: money(vendorCost.upfront), perMonth: money(vendorCost.perMonth) },
    integration: { ...integration, amount: money(integration.amount) },
    exit: { ...exit, amount: money(exit.amount) },
    gainShare: terms.gainShare && {
      ...terms.gainShare,
      base: money(terms.gainShare.base),
      cap: terms.gainShare.cap === null ? null : money(terms.gainShare.cap),
    },
  };
}
