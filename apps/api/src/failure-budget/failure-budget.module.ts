// Failure budgets: how often programs fail beside what they planned, how fast and how dear, and whether it is learned from.
// They decide nothing and bar nothing: over budget, the sponsor is asked.
// Start reading at budget.reader.ts, then failure-budget.ts in the domain package.
import { Module } from '@nestjs/common';
import { FailuresModule } from '../failures/failures.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { BudgetReader } from './budget.reader.js';
import { BudgetPlansRepository } from './budget-plans.repository.js';
import {
  BudgetPlanResolver,
  BudgetWindowResolver,
  FailureDebtResolver,
  LearningDebtResolver,
  ProgramBudgetResolver,
  PurgatoryResolver,
} from './failure-budget.resolver.js';
import { FailureFactsReader } from './failure-facts.reader.js';
import { ProgramFailuresReader } from './program-failures.reader.js';
import { ReuseTimesReader } from './reuse-times.reader.js';
import { SetBudgetService } from './set-budget.service.js';
import { WorkspaceProgramsReader } from './workspace-programs.reader.js';

@Module({
  imports: [PeopleModule, ProgramsModule, PilotsModule, LedgerModule, FailuresModule],
  providers: [
    ProgramBudgetResolver,
    BudgetPlanResolver,
    BudgetWindowResolver,
    LearningDebtResolver,
    FailureDebtResolver,
    PurgatoryResolver,
    SetBudgetService,
    BudgetReader,
    FailureFactsReader,
    ProgramFailuresReader,
    ReuseTimesReader,
    WorkspaceProgramsReader,
    BudgetPlansRepository,
  ],
  exports: [BudgetReader, SetBudgetService],
})
export class FailureBudgetModule {}
