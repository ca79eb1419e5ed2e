// Terms: a vendor's part in a pilot, what it signed for it version by version, and what it promised.
// They never say what was billed: invoices and value are the ledger's; of those they only read what value was accepted.
// Start reading at record-terms.service.ts, then assess-terms.ts in the domain package.
import { Module } from '@nestjs/common';
import type { EngagementId, PromiseId, TermsId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { VendorFigures } from '../vendors/vendor-figures.reader.js';
import { VendorsModule } from '../vendors/vendors.module.js';
import { AcceptedValueReader } from './accepted-value.reader.js';
import { AssessedTerms } from './assessed-terms.reader.js';
import { AtRiskReader } from './at-risk.reader.js';
import { EngagedVendorsReader } from './engaged-vendors.reader.js';
import { EngagementEvents } from './engagement.events.js';
import {
  EngagementFieldsResolver,
  EngagePermissionsResolver,
  PilotEngagementsResolver,
  VendorEngagementsResolver,
} from './engagement.fields.resolver.js';
import { EngagementsReader } from './engagements.reader.js';
import { EngagementsService } from './engagements.service.js';
import { PromisesService } from './promises.service.js';
import { RecordTermsService } from './record-terms.service.js';
import { StopReader } from './stop.reader.js';
import {
  EngagementRiskResolver,
  PromiseFieldsResolver,
  TermsFieldsResolver,
} from './terms.fields.resolver.js';
import { TermsReader } from './terms.reader.js';
import { EngagementsRepository, PromisesRepository, TermsVersionsRepository } from './terms.repository.js';
import { TermsResolver } from './terms.resolver.js';

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule, VendorsModule],
  providers: [
    TermsResolver,
    EngagementFieldsResolver,
    EngagementRiskResolver,
    TermsFieldsResolver,
    PromiseFieldsResolver,
    VendorEngagementsResolver,
    PilotEngagementsResolver,
    EngagePermissionsResolver,
    EngagementsReader,
    TermsReader,
    AcceptedValueReader,
    StopReader,
    EngagedVendorsReader,
    AtRiskReader,
    AssessedTerms,
    EngagementEvents,
    EngagementsService,
    RecordTermsService,
    PromisesService,
    EngagementsRepository,
    TermsVersionsRepository,
    PromisesRepository,
  ],
  exports: [
    EngagementsReader,
    TermsReader,
    AcceptedValueReader,
    StopReader,
    EngagedVendorsReader,
    AssessedTerms,
    EngagementEvents,
    EngagementsService,
    RecordTermsService,
    PromisesService,
  ],
})
export class TermsModule {
  constructor(
    nodes: NodeReader,
    figures: VendorFigures,
    engagements: EngagementsReader,
    terms: TermsReader,
    atRisk: AtRiskReader,
  ) {
    nodes.lend({
      type: 'Engagement',
      table: 'engagement',
      load: (id) => engagements.byId.load(id as EngagementId),
    });
    nodes.lend({ type: 'Terms', table: 'terms', load: (id) => terms.byId.load(id as TermsId) });
    nodes.lend({
      type: 'VendorPromise',
      table: 'promise',
      load: (id) => terms.promiseById.load(id as PromiseId),
    });
    figures.lend('AT_RISK', (actor) => atRisk.ofAll(actor));
  }
}
