import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { VendorId } from '@scrimmage/domain/ids';
import type { Money } from '@scrimmage/domain/money';
import type { StanceConfirmation } from '@scrimmage/domain/ratings';
import type { VendorPrior } from '@scrimmage/stats/vendor-posterior';
import type DataLoader from 'dataloader';
import sql from 'sql-template-tag';
import { Clock } from '../platform/clock.js';
import { columnsOf } from '../platform/database/columns-of.js';
import { Database } from '../platform/database/database.js';
import { loaderById } from '../platform/graphql/loader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { StopReader } from '../terms/stop.reader.js';
import type { ByVendor, KnownStance } from '../vendors/vendor-figures.reader.js';
import { type Conduct, ConductReader } from './conduct.reader.js';
import { StanceConfirmationTable } from './stance-confirmation.table.js';
import { inputsHash, pretenderRows, priorOf, sharesOf, stanceOf, stanceSteps } from './stance-of.js';

const Prior = {};
const ConfirmationLoader = {};

type Confirmation = Omit<StanceConfirmation, 'id'> & { readonly id: VendorId };

/** What vendors are by what they bore, and by what people made of it. */
@Injectable()
export class StancesReader {
  constructor(
    private readonly conducts: ConductReader,
    private readonly engagements: EngagementsReader,
    private readonly stops: StopReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, id: VendorId) {
    const [{ conducts, prior }, confirmation] = await Promise.all([
      this.basis(actor, id),
      this.confirmation.load(id),
    ]);
    const { belief, ...stance } = stanceOf(conducts, prior);
    return {
      ...stance,
      mean: belief.mean,
      low: belief.low90,
      high: belief.high90,
      engagements: conducts.filter(({ realised }) => realised !== null).map(({ engagement }) => engagement),
      pretender: pretenderRows(conducts, prior),
      confirmed: confirmation && {
        ...confirmation,
        outdated: confirmation.inputsHash !== inputsHash(conducts),
      },
    };
  }

  async stepsOf(actor: Actor, id: VendorId) {
    const { conducts, prior } = await this.basis(actor, id);
    return stanceSteps(conducts, prior);
  }

  async saysSignsDoes(actor: Actor, id: VendorId) {
    return shownShares(await this.conductOf(actor, id));
  }

  /** What we would lose if its running pilots stopped today; where stopping would pay, nothing is at risk. */
  async atRisk(actor: Actor, id: VendorId): Promise<readonly Money[]> {
    const today = this.clock.today(actor.timeZone);
    const parts = await this.engagements.ofVendor.load(id);
    const stops = await Promise.all(parts.map((part) => this.stops.on(part, { on: today, today })));
    return byCurrency(stops.map((stop) => stop?.buyerLoss ?? null));
  }

  /** The hash of what a vendor's stance rests on now. */
  async inputsHashOf(actor: Actor, id: VendorId): Promise<string> {
    return inputsHash(await this.conductOf(actor, id));
  }

  /** How much less each vendor bears than it says. */
  async gaps(actor: Actor): Promise<ByVendor<number>> {
    const all = await this.conducts.ofAll(this.clock.today(actor.timeZone));
    const gaps = [...all].map(([id, conducts]) => [id, sharesOf(conducts).gap] as const);
    return new Map(gaps.flatMap(([id, gap]) => (gap === null ? [] : [[id, gap] as const])));
  }

  /** What a person confirmed of each vendor, as long as it was said of what is known now; otherwise what is computed. */
  async known(actor: Actor): Promise<ByVendor<KnownStance>> {
    const today = this.clock.today(actor.timeZone);
    const [all, everybody, prior] = await Promise.all([
      this.conducts.ofAll(today),
      this.vendorIds(),
      this.prior(actor),
    ]);
    const confirmations = await this.confirmation.loadMany(everybody);
    const stances = everybody.map((id, at) => {
      const conducts = all.get(id) ?? [];
      const confirmation = confirmations[at] instanceof Error ? null : (confirmations[at] ?? null);
      return [id, knownOf(conducts, prior, confirmation)] as const;
    });
    return new Map(stances);
  }

  /** The newest word on each vendor's stance. */
  private get confirmation(): DataLoader<VendorId, Confirmation | null> {
    return loaderById<VendorId, Confirmation>(this.database, ConfirmationLoader, (ids) =>
      this.database.rows(sql`
        select distinct on (vendor_id) ${columnsOf(StanceConfirmationTable, ['id'])}, vendor_id as id
        from stance_confirmation where vendor_id = any(${[...ids]}) order by vendor_id, confirmed_at desc, stance_confirmation.id desc`),
    );
  }

  private conductOf(actor: Actor, id: VendorId): Promise<readonly Conduct[]> {
    return this.conducts.ofVendor(id, this.clock.today(actor.timeZone));
  }

  private async basis(actor: Actor, id: VendorId) {
    const [conducts, prior] = await Promise.all([this.conductOf(actor, id), this.prior(actor)]);
    return { conducts, prior };
  }

  private prior(actor: Actor): Promise<VendorPrior> {
    const today = this.clock.today(actor.timeZone);
    return this.database.keep(Prior, async () => priorOf(await this.conducts.borneByAll(today)));
  }

  private async vendorIds(): Promise<readonly VendorId[]> {
    const rows = await this.database.rows<{ id: VendorId }>(
      sql`select id from vendor where merged_into is null order by id`,
    );
    return rows.map(({ id }) => id);
  }
}

/** What a vendor says, signs and does over some of its engagements, as it is shown. */
export function shownShares(conducts: readonly Conduct[]) {
  const { n, ...shares } = sharesOf(conducts);
  const over = conducts.map(({ gap }) => gap && { minorUnits: gap.overbilled, currency: gap.currency });
  const breaches = conducts.reduce((sum, { gap }) => sum + (gap?.breaches.length ?? 0), 0);
  return { ...shares, nDoes: n, overbilled: byCurrency(over), breaches };
}

function knownOf(
  conducts: readonly Conduct[],
  prior: VendorPrior,
  confirmation: Confirmation | null,
): KnownStance {
  if (confirmation?.inputsHash === inputsHash(conducts)) return confirmation;
  const { stance } = stanceOf(conducts, prior);
  return { stance, pretender: pretenderRows(conducts, prior).length > 0 };
}

/** Sums of what is more than nothing, one for each currency. */
function byCurrency(amounts: readonly (Money | null)[]): readonly Money[] {
  const sums = new Map<string, number>();
  for (const amount of amounts) {
    if (!amount || amount.minorUnits <= 0) continue;
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.minorUnits);
  }
  return [...sums].sort().map(([currency, minorUnits]) => ({ minorUnits, currency }));
}
