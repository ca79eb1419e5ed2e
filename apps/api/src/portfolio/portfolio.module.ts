// Portfolio: all pilots on one page. Every figure carries the selection that opens its rows.
// It stores nothing: what it shows is counted from the pilots, in one snapshot.
// Start reading at portfolio.resolver.ts.
import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { PortfolioResolver, ProgramCountResolver } from './portfolio.resolver.js';
import { PortfolioEvidenceReader } from './portfolio-evidence.reader.js';

@Module({
  imports: [EvidenceModule, PilotsModule, ProgramsModule],
  providers: [PortfolioResolver, ProgramCountResolver, PortfolioEvidenceReader],
})
export class PortfolioModule {}
