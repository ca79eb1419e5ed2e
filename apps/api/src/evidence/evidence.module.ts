// Evidence: what is counted, what was claimed before, and what the counts say of the claims.
// It never decides: it recommends, and keeps what was promised beside what happened.
// Start reading at evidence.reader.ts, then weigh-evidence.ts.
import { Module } from '@nestjs/common';
import type { CriterionId, MetricId } from '@scrimmage/domain/ids';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { NoticesModule } from '../notices/notices.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { AmendmentsService } from './amendments.service.js';
import { ClaimsEvents } from './claims.events.js';
import { CriteriaEvents } from './criteria.events.js';
import { CriteriaReader } from './criteria.reader.js';
import { CriteriaRepository } from './criteria.repository.js';
import { CriteriaResolver } from './criteria.resolver.js';
import { CriteriaService } from './criteria.service.js';
import {
  CriteriaLockResolver,
  CriterionAmendmentResolver,
  CriterionFieldsResolver,
  EvidencePermissionsResolver,
  EvidencePlanResolver,
  PilotCriteriaResolver,
} from './criterion.fields.resolver.js';
import { CrossingsRepository } from './crossings.repository.js';
import { CrossingsService } from './crossings.service.js';
import {
  CriterionEvidenceResolver,
  EvidenceFieldsResolver,
  PilotEvidenceResolver,
} from './evidence.fields.resolver.js';
import { EvidenceReader } from './evidence.reader.js';
import { EvidenceDesk } from './evidence-desk.js';
import { MetricsReader } from './metrics.reader.js';
import { MetricsRepository } from './metrics.repository.js';
import { MetricsResolver } from './metrics.resolver.js';
import { MetricsService } from './metrics.service.js';
import { PlanningResolver } from './planning.resolver.js';
import { ReadingsReader } from './readings.reader.js';
import { ReadingsRepository } from './readings.repository.js';
import {
  PilotReadingsResolver,
  ReadingDueResolver,
  ReadingFieldsResolver,
  ReadingRevisionResolver,
} from './readings.resolver.js';
import { ReadingsService } from './readings.service.js';

@Module({
  imports: [NodeModule, NoticesModule, PeopleModule, PilotsModule],
  providers: [
    MetricsResolver,
    MetricsReader,
    MetricsService,
    MetricsRepository,
    CriteriaResolver,
    CriterionFieldsResolver,
    PilotCriteriaResolver,
    EvidencePlanResolver,
    CriteriaLockResolver,
    CriterionAmendmentResolver,
    EvidencePermissionsResolver,
    CriteriaReader,
    CriteriaService,
    ClaimsEvents,
    AmendmentsService,
    CriteriaEvents,
    CriteriaRepository,
    EvidenceDesk,
    PilotReadingsResolver,
    ReadingDueResolver,
    ReadingFieldsResolver,
    ReadingRevisionResolver,
    ReadingsReader,
    ReadingsService,
    ReadingsRepository,
    CrossingsService,
    CrossingsRepository,
    EvidenceReader,
    PilotEvidenceResolver,
    CriterionEvidenceResolver,
    EvidenceFieldsResolver,
    PlanningResolver,
  ],
  exports: [
    MetricsReader,
    MetricsService,
    CriteriaReader,
    CriteriaService,
    ClaimsEvents,
    CriteriaEvents,
    EvidenceReader,
    ReadingsReader,
    ReadingsService,
  ],
})
export class EvidenceModule {
  constructor(nodes: NodeReader, metrics: MetricsReader, criteria: CriteriaReader) {
    nodes.lend({ type: 'Metric', table: 'metric', load: (id) => metrics.byId.load(id as MetricId) });
    nodes.lend({
      type: 'Criterion',
      table: 'criterion',
      load: (id) => criteria.byId.load(id as CriterionId),
    });
  }
}
