import { Injectable } from '@nestjs/common';
import type { PortfolioFilter } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type AmbitionPart, balanceOf, type ModePart, type Part } from '@scrimmage/domain/balance';
import type { Day } from '@scrimmage/domain/calendar';
import { type Stage, stages } from '@scrimmage/domain/pilot';
import { mayEver } from '@scrimmage/domain/policy';
import { BalanceSpendReader } from './balance-spend.reader.js';
import { TargetMixRepository } from './target-mix.repository.js';

const open: readonly Stage[] = stages.filter((stage) => stage !== 'CLOSED');

/** How the money on open pilots is spread, beside how it was meant to be. */
@Injectable()
export class BalanceReader {
  constructor(
    private readonly spend: BalanceSpendReader,
    private readonly targets: TargetMixRepository,
  ) {}

  async of(actor: Actor, filter: PortfolioFilter | null, today: Day) {
    const [{ currency, cells }, target] = await Promise.all([
      this.spend.of(filter, today),
      this.targets.last(),
    ]);
    const { ambitions, modes, ...found } = balanceOf(cells, target?.shares ?? null);
    const money = (minorUnits: number) => ({ minorUnits, currency });
    const told = <P extends Part>(part: P, which: object) => ({
      ...part,
      spent: money(part.spent),
      pilots: { count: part.pilots, rows: { ...filter, stages: open, ...which } },
    });
    return {
      ...found,
      spent: money(cells.reduce((sum, { spent }) => sum + spent, 0)),
      target,
      targetVersion: target?.version ?? 0,
      ambitions: ambitions.map((part: AmbitionPart) => told(part, { ambitions: [part.ambition] })),
      modes: modes.filter(meant(filter)).map((part) => told(part, rowsOf(part))),
      canSetTarget: mayEver(actor, 'setTargetMix'),
    };
  }
}

/** A page narrowed to some modes has no part for the others: it would open pilots that are not on it. */
function meant(filter: PortfolioFilter | null) {
  const modes = filter?.modes;
  return ({ mode }: ModePart) => !modes || (mode !== null && modes.includes(mode));
}

function rowsOf({ mode }: ModePart) {
  return mode === null ? { modeKnown: false } : { modes: [mode] };
}
