// Ratings: what vendors are by their deeds, what procurement says of them, and what they answer by a link, without an account.
// They compute from terms and ledger and change neither. Nobody who rates sees others' ratings before giving an own one.
// Start reading at stance-of.ts, then replies.service.ts.
import { Module } from '@nestjs/common';
import type { RatingId } from '@scrimmage/domain/ids';
import { LedgerModule } from '../ledger/ledger.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { TermsModule } from '../terms/terms.module.js';
import { VendorFigures } from '../vendors/vendor-figures.reader.js';
import { VendorsModule } from '../vendors/vendors.module.js';
import { ConductReader } from './conduct.reader.js';
import {
  EngagementRatingsResolver,
  RatingDueResolver,
  RatingFieldsResolver,
  StanceConfirmationResolver,
  VendorStanceResolver,
} from './rating.fields.resolver.js';
import { RatingFactsReader } from './rating-facts.reader.js';
import { RatingInSightReader } from './rating-in-sight.reader.js';
import { RatingsReader } from './ratings.reader.js';
import { RatingsRepository } from './ratings.repository.js';
import { RatingsResolver } from './ratings.resolver.js';
import { RatingsService } from './ratings.service.js';
import { RatingsDueReader } from './ratings-due.reader.js';
import { RepliesResolver } from './replies.resolver.js';
import { RepliesService } from './replies.service.js';
import { ReplyLinksService } from './reply-links.service.js';
import { RiskCarriedReader } from './risk-carried.reader.js';
import { StancesReader } from './stances.reader.js';
import { StancesService } from './stances.service.js';

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule, VendorsModule, TermsModule, LedgerModule],
  providers: [
    RatingsResolver,
    RepliesResolver,
    RatingFieldsResolver,
    EngagementRatingsResolver,
    VendorStanceResolver,
    StanceConfirmationResolver,
    RatingDueResolver,
    RatingsService,
    RepliesService,
    ReplyLinksService,
    RatingInSightReader,
    StancesService,
    RatingsReader,
    RatingsDueReader,
    RatingFactsReader,
    StancesReader,
    ConductReader,
    RiskCarriedReader,
    RatingsRepository,
  ],
  exports: [RiskCarriedReader, RatingsReader, RatingsService, StancesReader, StancesService],
})
export class RatingsModule {
  constructor(nodes: NodeReader, ratings: RatingsReader, figures: VendorFigures, stances: StancesReader) {
    nodes.lend({ type: 'Rating', table: 'rating', load: (id, actor) => ratings.byId(actor, id as RatingId) });
    figures.lend('GAP', (actor) => stances.gaps(actor));
    figures.lendStances((actor) => stances.known(actor));
  }
}
