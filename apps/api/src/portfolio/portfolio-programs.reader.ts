import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { BudgetState } from '@scrimmage/domain/budget-plan';
import type { ProgramId } from '@scrimmage/domain/ids';
import { BudgetReader } from '../failure-budget/budget.reader.js';
import type { PilotCell } from '../pilots/pilot-portfolio.reader.js';

const mostShown = 6;

/** What asks for a word first: too many failures, then too few. */
const byNeed: readonly BudgetState[] = ['EXHAUSTED', 'BURNING', 'TOO_SAFE', 'IN_CONTROL', 'TOO_FEW_TO_TELL'];

/** The failure budgets of the programs of some pilots; of forty programs in as many statements as of one. */
@Injectable()
export class PortfolioProgramsReader {
  constructor(private readonly budgets: BudgetReader) {}

  async budgetsOf(actor: Actor, cells: readonly PilotCell[]) {
    const ids = [...new Set(cells.map(({ programId }) => programId))];
    const known = await Promise.all(ids.map((id) => this.budgetOf(actor, id)));
    const set = known.flatMap((one) => (one === null ? [] : [one]));
    const first = set.toSorted((one, other) => need(one) - need(other)).slice(0, mostShown);
    return { first, count: set.length, unset: ids.length - set.length };
  }

  private async budgetOf(actor: Actor, programId: ProgramId) {
    const budget = await this.budgets.of(actor, programId);
    return budget && { programId, budget };
  }
}

const need = ({ budget }: { readonly budget: { readonly state: BudgetState } }) =>
  byNeed.indexOf(budget.state);
