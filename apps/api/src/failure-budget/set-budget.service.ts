import { Injectable } from '@nestjs/common';
import type { SetFailureBudgetInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { budgetInput } from '@scrimmage/domain/budget-input';
import type { BudgetPlan } from '@scrimmage/domain/budget-plan';
import type { ProgramId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import type { Program } from '@scrimmage/domain/programs';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { ProgramEvents } from '../programs/program.events.js';
import { BudgetPlansRepository } from './budget-plans.repository.js';

/** Saying how many failures a program plans for, before it comes to that. */
@Injectable()
export class SetBudgetService {
  constructor(
    private readonly programs: ProgramEvents,
    private readonly plans: BudgetPlansRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds a version; the one before stays. The same plan again adds none. */
  async set(actor: Actor, given: SetFailureBudgetInput): Promise<Reply<Program>> {
    const program = await this.programs.require(given.programId);
    if (!may(actor, 'setFailureBudget', program.ownerId)) throw forbidden(policy.setFailureBudget.who);
    const input = checked(budgetInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const [before = null] = await this.plans.of.load(program.id as ProgramId);
    if ((before?.version ?? 0) !== given.version) return changedMeanwhile(['failureBudget'], program);
    const changes = differences<Partial<BudgetPlan>>((before ?? {}) as Partial<BudgetPlan>, input.value);
    const now = this.clock.now();
    if (Object.keys(changes).length > 0)
      await this.plans.insert({
        workspaceId: program.workspaceId,
        programId: program.id,
        version: given.version + 1,
        ...input.value,
        setBy: actor.memberId,
        setAt: now,
      });
    this.database.announce({
      verb: 'setFailureBudget',
      subjectType: 'Program',
      subjectId: program.id,
      subjectLabel: program.name,
      changes,
      at: now,
    });
    return { ok: true, value: program };
  }
}
