// Balance: money on open pilots by how far they reach, beside the spread the workspace declared.
// It decides nothing: no spread is right for everybody, and nothing is refused for being otherwise.
// Start reading at balance.reader.ts, then balance.ts in the domain package.
import { Module } from '@nestjs/common';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { BalanceReader } from './balance.reader.js';
import { BalanceResolver, TargetMixResolver } from './balance.resolver.js';
import { BalanceSpendReader } from './balance-spend.reader.js';
import { SetTargetMixService } from './set-target-mix.service.js';
import { TargetMixRepository } from './target-mix.repository.js';

@Module({
  imports: [PeopleModule, PilotsModule],
  providers: [
    BalanceResolver,
    TargetMixResolver,
    SetTargetMixService,
    BalanceReader,
    BalanceSpendReader,
    TargetMixRepository,
  ],
  exports: [BalanceReader, SetTargetMixService],
})
export class BalanceModule {}
