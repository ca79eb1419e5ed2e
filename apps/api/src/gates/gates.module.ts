// Gates: the two moments of decision, START and SCALE; who decided what, with what was known; what it made pilots promise.
// They never weigh evidence and never move a pilot by themselves: they read the one and ask the pilots' events for the other.
// Start reading at decide.service.ts, then decide-at-gate.ts in the domain package.
import { Module } from '@nestjs/common';
import type { ConditionId, DecisionId, FollowUpId } from '@scrimmage/domain/ids';
import { EvidenceModule } from '../evidence/evidence.module.js';
import { LearningsModule } from '../learnings/learnings.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PadsModule } from '../pads/pads.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { SystemsModule } from '../systems/systems.module.js';
import { TermsModule } from '../terms/terms.module.js';
import { ValueModule } from '../value/value.module.js';
import { CallService } from './call.service.js';
import { ConditionsService } from './conditions.service.js';
import { DecideService } from './decide.service.js';
import {
  ConditionFieldsResolver,
  DecisionFieldsResolver,
  FailureDecisionResolver,
  FollowUpFieldsResolver,
} from './decision.fields.resolver.js';
import { DecisionsDueResolver } from './decisions-due.resolver.js';
import { FollowUpsService } from './follow-ups.service.js';
import { GatesReader } from './gates.reader.js';
import { ConditionsRepository, DecisionsRepository, FollowUpsRepository } from './gates.repository.js';
import { GatesResolver } from './gates.resolver.js';
import { GatePermissionsResolver, PilotGatesResolver } from './pilot-gates.resolver.js';
import { PilotKnowledge } from './pilot-knowledge.js';
import { ReadinessReader } from './readiness.reader.js';
import { TouchedSystemsReader } from './touched-systems.reader.js';

@Module({
  imports: [
    NodeModule,
    PeopleModule,
    SystemsModule,
    PilotsModule,
    PadsModule,
    EvidenceModule,
    ValueModule,
    TermsModule,
    LearningsModule,
  ],
  providers: [
    GatesResolver,
    DecisionsDueResolver,
    PilotGatesResolver,
    GatePermissionsResolver,
    DecisionFieldsResolver,
    FailureDecisionResolver,
    ConditionFieldsResolver,
    FollowUpFieldsResolver,
    CallService,
    DecideService,
    ConditionsService,
    FollowUpsService,
    DecisionsRepository,
    ConditionsRepository,
    FollowUpsRepository,
    GatesReader,
    PilotKnowledge,
    ReadinessReader,
    TouchedSystemsReader,
  ],
  exports: [GatesReader, ReadinessReader, DecideService, CallService, ConditionsService, FollowUpsService],
})
export class GatesModule {
  constructor(nodes: NodeReader, gates: GatesReader) {
    nodes.lend({
      type: 'Decision',
      table: 'decision',
      load: (id) => gates.decisionById.load(id as DecisionId),
    });
    nodes.lend({
      type: 'Condition',
      table: 'condition',
      load: (id) => gates.conditionById.load(id as ConditionId),
    });
    nodes.lend({
      type: 'FollowUp',
      table: 'follow_up',
      load: (id) => gates.followUpById.load(id as FollowUpId),
    });
  }
}
