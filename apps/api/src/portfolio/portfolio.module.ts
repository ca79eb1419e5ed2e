// Portfolio: all pilots on one page. Every figure carries the selection that opens its rows.
// It stores nothing: what it shows is counted from the pilots and what belongs to them, in one snapshot.
// Start reading at portfolio.resolver.ts.
import { Module } from '@nestjs/common';
import { BalanceModule } from '../balance/balance.module.js';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { FailureBudgetModule } from '../failure-budget/failure-budget.module.js';
import { GatesModule } from '../gates/gates.module.js';
import { HealthModule } from '../health/health.module.js';
import { LearningsModule } from '../learnings/learnings.module.js';
import { LedgerModule } from '../ledger/ledger.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { RatingsModule } from '../ratings/ratings.module.js';
import { VendorsModule } from '../vendors/vendors.module.js';
import { KillRateReader } from './kill-rate.reader.js';
import {
  PortfolioResolver,
  ProgramBudgetProgramResolver,
  ProgramCountResolver,
} from './portfolio.resolver.js';
import { PortfolioEvidenceReader } from './portfolio-evidence.reader.js';
import { PortfolioFirstResolver, VendorRiskResolver } from './portfolio-first.resolver.js';
import {
  PilotSpendResolver,
  PortfolioOutlookResolver,
  PortfolioReachResolver,
} from './portfolio-outlook.resolver.js';
import { PortfolioProgramsReader } from './portfolio-programs.reader.js';
import { PortfolioSpendReader } from './portfolio-spend.reader.js';
import { PortfolioSummaryReader } from './portfolio-summary.reader.js';

@Module({
  imports: [
    BalanceModule,
    EvidenceModule,
    FailureBudgetModule,
    GatesModule,
    HealthModule,
    LearningsModule,
    LedgerModule,
    PilotsModule,
    ProgramsModule,
    RatingsModule,
    VendorsModule,
  ],
  providers: [
    PortfolioResolver,
    PortfolioFirstResolver,
    PortfolioOutlookResolver,
    PortfolioReachResolver,
    PilotSpendResolver,
    VendorRiskResolver,
    ProgramBudgetProgramResolver,
    ProgramCountResolver,
    PortfolioProgramsReader,
    PortfolioSummaryReader,
    PortfolioEvidenceReader,
    PortfolioSpendReader,
    KillRateReader,
  ],
})
export class PortfolioModule {}
