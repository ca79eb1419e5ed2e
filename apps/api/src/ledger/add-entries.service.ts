import { Injectable } from '@nestjs/common';
import type { AddCreditInput, AddInvoicesInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no, type Problem } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Engagement } from '@scrimmage/domain/engagements';
import { type LedgerEntry, type NewLedgerEntry, saysTheSame } from '@scrimmage/domain/ledger-entry';
import { creditInput, invoiceList } from '@scrimmage/domain/ledger-input';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { uniqueViolation } from '../platform/database/pg-errors.js';
import type { Reply } from '../platform/graphql/payload.js';
import { givenCredit, givenInvoice } from './given-entry.js';
import { InvoiceWatch, type ShownAlarm } from './invoice-watch.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerDesk, type Party, type Stranger } from './ledger-desk.js';
import { LedgerLimitReader } from './ledger-limit.reader.js';

/** What came into the ledger. */
export interface AddedEntries {
  readonly entries: readonly LedgerEntry[];
  readonly engagements: readonly Engagement[];
}

/** The reply, and what is wrong with each invoice when that is why it says no. */
export interface AddedInvoices {
  readonly reply: Reply<AddedEntries>;
  readonly alarms: readonly (readonly ShownAlarm[])[];
}

/** An entry to be added, and whose it is. */
interface Coming {
  readonly entry: NewLedgerEntry;
  readonly party: Party;
}

/** Writing down what was billed and what came back: all of it or nothing, and as often as somebody sends it. */
@Injectable()
export class AddEntriesService {
  constructor(
    private readonly desk: LedgerDesk,
    private readonly ledger: LedgerRepository,
    private readonly limit: LedgerLimitReader,
    private readonly watch: InvoiceWatch,
    private readonly clock: Clock,
  ) {}

  /** Adds invoices. What is wrong with one keeps it out only until somebody has seen it. */
  async invoices(actor: Actor, given: AddInvoicesInput): Promise<AddedInvoices> {
    this.desk.admit(actor);
    const input = checked(invoiceList, given);
    if (!('value' in input)) return without({ ok: false, problems: input.problems });
    const entries = input.value.invoices.map(givenInvoice);
    const known = await this.known(entries);
    if (!known) return without(no('ID_TAKEN'));
    const parties = await this.desk.parties(entries);
    const problems = parties.flatMap((party, at) => strangerProblem(party, `invoices.${at}.`));
    if (problems.length) return without({ ok: false, problems });
    const fresh = entries.filter(({ id }) => !known.has(id));
    const today = this.clock.today(actor.timeZone);
    const alarms = given.despiteAlarms ? [] : await this.watch.ofDrafts(fresh, today);
    if (alarms.some((list) => list.length > 0)) return this.alarmed(entries, fresh, alarms);
    const coming = entries.map((entry, at) => ({ entry, party: parties[at] as Party }));
    return without(await this.write(actor, { verb: 'addInvoices', coming, known }));
  }

  /** Adds a credit. */
  async credit(actor: Actor, given: AddCreditInput): Promise<Reply<AddedEntries>> {
    this.desk.admit(actor);
    const input = checked(creditInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const entry = givenCredit(input.value);
    const known = await this.known([entry]);
    if (!known) return no('ID_TAKEN');
    const [party] = await this.desk.parties([entry]);
    const problems = [...strangerProblem(party, ''), ...(await this.creditProblem(entry))];
    if (problems.length) return { ok: false, problems };
    const coming = [{ entry, party: party as Party }];
    return this.write(actor, { verb: 'addCredit', coming, known });
  }

  /** Those that were sent before; null when an id belongs to something else. */
  private async known(entries: readonly NewLedgerEntry[]): Promise<ReadonlyMap<string, LedgerEntry> | null> {
    const known = new Map((await this.ledger.known(entries.map(({ id }) => id))).map((one) => [one.id, one]));
    const same = entries.every((entry) => {
      const other = known.get(entry.id);
      return other === undefined || saysTheSame(entry, other);
    });
    return same ? known : null;
  }

  private alarmed(
    entries: readonly NewLedgerEntry[],
    fresh: readonly NewLedgerEntry[],
    found: readonly (readonly ShownAlarm[])[],
  ): AddedInvoices {
    const byId = new Map(fresh.map(({ id }, at) => [id, found[at] ?? []]));
    const alarms = entries.map(({ id }) => byId.get(id) ?? []);
    const sentences = alarms.flat().map(({ sentence }) => sentence);
    const more = sentences.length - 1;
    const said = `${sentences[0]}${more > 0 ? ` And ${more} more.` : ''}`;
    return { reply: no('INVOICE_ALARMS', { alarms: said }), alarms };
  }

  private async creditProblem({ creditOf, vendorId, currency }: NewLedgerEntry): Promise<readonly Problem[]> {
    if (creditOf === null) return [];
    const [invoice] = await this.ledger.known([creditOf]);
    const fits =
      invoice?.kind === 'INVOICE' && invoice.vendorId === vendorId && invoice.currency === currency;
    if (fits) return [];
    const message = 'Choose an invoice of the same vendor, in the same currency.';
    return [{ path: 'creditOf', code: 'CHECK', message }];
  }

  private async write(
    actor: Actor,
    {
      verb,
      coming,
      known,
    }: {
      readonly verb: 'addInvoices' | 'addCredit';
      readonly coming: readonly Coming[];
      readonly known: ReadonlyMap<string, LedgerEntry>;
    },
  ): Promise<Reply<AddedEntries>> {
    const now = this.clock.now();
    const fresh = coming.filter(({ entry }) => !known.has(entry.id));
    try {
      if (fresh.length)
        await this.ledger.addAll(
          actor,
          fresh.map(({ entry }) => entry),
          now,
        );
    } catch (error) {
      // Somebody sent the same id between our look and our write.
      if (!uniqueViolation(error)) throw error;
      return no('ID_TAKEN');
    }
    const overfull = await this.limit.overfull();
    if (overfull) return no('LEDGER_FULL', { currency: overfull });
    if (verb === 'addInvoices' && fresh.length) await this.desk.billed();
    this.tell(verb, coming, { known, now });
    const entries = coming.map(({ entry }) => known.get(entry.id) ?? saved(actor, entry, now));
    return { ok: true, value: { entries, engagements: engagementsOf(coming) } };
  }

  /** One entry of the activity for each party, with what came in field by field when it is one alone. */
  private tell(
    verb: 'addInvoices' | 'addCredit',
    coming: readonly Coming[],
    { known, now }: { readonly known: ReadonlyMap<string, LedgerEntry>; readonly now: Instant },
  ): void {
    const nameOf = verb === 'addInvoices' ? 'invoices' : 'credit';
    const told = new Map<string, Coming[]>();
    for (const one of coming) {
      const key = one.party.open?.engagement.id ?? one.party.vendor.id;
      told.set(key, [...(told.get(key) ?? []), one]);
    }
    for (const group of told.values()) {
      const fresh = group.map(({ entry }) => entry).filter(({ id }) => !known.has(id));
      const shown = fresh
        .slice(0, mostTold)
        .map(({ number, on, amount, currency }) => ({ number, on, amount, currency }));
      const what = verb === 'addCredit' ? shown[0] : shown.length < fresh.length ? fresh.length : shown;
      const [first] = group;
      if (first)
        this.desk.tell(first.party, {
          verb,
          changes: fresh.length ? { [nameOf]: [null, what] } : {},
          at: now,
        });
    }
  }
}

/** More than so many are told as a number. */
const mostTold = 20;

function without(reply: Reply<AddedEntries>): AddedInvoices {
  return { reply, alarms: [] };
}

const strangerWords: Readonly<Record<Stranger, readonly [field: string, message: string]>> = {
  vendor: ['vendorId', 'This vendor does not exist any more. Choose another.'],
  engagement: ['engagementId', 'This part in a pilot does not exist any more. Choose another.'],
  other: ['engagementId', 'This is another vendor’s part in a pilot.'],
};

function strangerProblem(party: Party | Stranger | undefined, path: string): readonly Problem[] {
  if (typeof party !== 'string') return [];
  const [field, message] = strangerWords[party];
  return [{ path: `${path}${field}`, code: 'CHECK', message }];
}

function engagementsOf(coming: readonly Coming[]): readonly Engagement[] {
  const all = coming.flatMap(({ party }) => party.open?.engagement ?? []);
  return [...new Map(all.map((engagement) => [engagement.id, engagement])).values()];
}

function saved({ workspaceId, memberId }: Actor, entry: NewLedgerEntry, at: Instant): LedgerEntry {
  const blank = { struckReason: null, struckAt: null, struckBy: null };
  return { ...entry, ...blank, workspaceId, recordedBy: memberId, recordedAt: at, version: 1 };
}
