import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SetFailureBudgetInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { type BudgetPlan, budgetStates } from '@scrimmage/domain/budget-plan';
import type { Failure } from '@scrimmage/domain/failure';
import type { FailureId, PilotId } from '@scrimmage/domain/ids';
import { daysToDebt } from '@scrimmage/domain/learning-debt';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';
import { purgatory, purgatorySentence } from '@scrimmage/domain/purgatory';
import { clopperPearson } from '@scrimmage/stats/exact-intervals';
import { FailuresReader } from '../failures/failures.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { payload } from '../platform/graphql/payload.js';
import { BudgetReader } from './budget.reader.js';
import { FailureFactsReader } from './failure-facts.reader.js';
import { asLearned, ProgramFailuresReader } from './program-failures.reader.js';
import { SetBudgetService } from './set-budget.service.js';
import { WorkspaceProgramsReader } from './workspace-programs.reader.js';

@Resolver('Program')
export class ProgramBudgetResolver {
  constructor(
    private readonly budgets: BudgetReader,
    private readonly facts: FailureFactsReader,
    private readonly workspace: WorkspaceProgramsReader,
    private readonly setting: SetBudgetService,
  ) {}

  @ResolveField('failureBudget')
  failureBudget(@Context('actor') actor: Actor, @Parent() { id }: Program) {
    return this.budgets.of(actor, id);
  }

  @ResolveField('learningDebt')
  learningDebt(@Context('actor') actor: Actor, @Parent() { id }: Program) {
    return this.budgets.debtOf(actor, id);
  }

  @ResolveField('failureFacts')
  async failureFacts(@Context('actor') actor: Actor, @Parent() { id }: Program) {
    return this.facts.of(actor, [id], await this.workspace.currency());
  }

  @ResolveField('canSetBudget')
  canSetBudget(@Context('actor') actor: Actor, @Parent() { ownerId }: Program) {
    return may(actor, 'setFailureBudget', ownerId);
  }

  @Query('failureFacts')
  async allFacts(@Context('actor') actor: Actor) {
    return this.facts.of(actor, await this.workspace.programs(), await this.workspace.currency());
  }

  @Mutation('setFailureBudget')
  async setFailureBudget(@Context('actor') actor: Actor, @Args('input') input: SetFailureBudgetInput) {
    return payload(await this.setting.set(actor, input), (program) => ({ program }));
  }
}

@Resolver('BudgetPlan')
export class BudgetPlanResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('consequences')
  consequences(@Parent() { consequences }: BudgetPlan) {
    return budgetStates.map((state) => ({ state, text: consequences[state] }));
  }

  @ResolveField('setBy')
  setBy(@Parent() { setBy }: BudgetPlan) {
    return this.people.memberById.load(setBy);
  }
}

@Resolver('BudgetWindow')
export class BudgetWindowResolver {
  constructor(
    private readonly pilotRows: PilotsReader,
    private readonly failureRows: FailuresReader,
  ) {}

  @ResolveField('pilots')
  pilots(@Parent() { pilotIds }: { readonly pilotIds: readonly PilotId[] }) {
    return this.pilotRows.byId.loadMany(pilotIds);
  }

  @ResolveField('failures')
  failures(@Parent() { failureIds }: { readonly failureIds: readonly FailureId[] }) {
    return this.failureRows.byId.loadMany(failureIds);
  }
}

@Resolver('LearningDebt')
export class LearningDebtResolver {
  constructor(private readonly failureRows: FailuresReader) {}

  @ResolveField('failures')
  failures(@Parent() { failureIds }: { readonly failureIds: readonly FailureId[] }) {
    return this.failureRows.byId.loadMany(failureIds);
  }
}

/** Budgets lend a failure the days it has left, and a pilot what became of others that waited as long. */
@Resolver('Failure')
export class FailureDebtResolver {
  constructor(
    private readonly rows: ProgramFailuresReader,
    private readonly budgets: BudgetReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('daysToDebt')
  async daysToDebt(@Context('actor') { timeZone }: Actor, @Parent() { id, programId }: Failure) {
    const [failures, days] = await Promise.all([
      this.rows.failuresOf.load(programId),
      this.budgets.learningDaysOf(programId),
    ]);
    const failure = failures.find((one) => one.id === id);
    return failure ? daysToDebt(asLearned(failure, timeZone), days, this.clock.today(timeZone)) : null;
  }
}

@Resolver('Pilot')
export class PurgatoryResolver {
  constructor(
    private readonly rows: ProgramFailuresReader,
    private readonly workspace: WorkspaceProgramsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('purgatory')
  async purgatory(@Context('actor') { timeZone }: Actor, @Parent() pilot: Pilot) {
    const lists = await this.rows.pilotsOf.loadMany(await this.workspace.programs());
    const others = lists.flatMap((list) => (list instanceof Error ? [] : list));
    const waiting = purgatory(pilot, others, this.clock.today(timeZone));
    if (waiting === null) return null;
    const { n, stillUndecided, scaled, tooFew } = waiting;
    const decided = n - stillUndecided;
    const range = decided > 0 ? clopperPearson({ x: scaled, n: decided }) : null;
    const { ageDays, killed } = waiting;
    return {
      ageDays,
      n,
      scaled: tooFew ? null : scaled,
      killed: tooFew ? null : killed,
      stillUndecided: tooFew ? null : stillUndecided,
      sentence: purgatorySentence(waiting, range),
    };
  }
}
