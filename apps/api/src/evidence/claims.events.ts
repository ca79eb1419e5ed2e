import { Injectable } from '@nestjs/common';
import type { RegisterCriterionInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Reply } from '../platform/graphql/payload.js';
import type { CriterionOfPilot } from './amendments.service.js';
import { CriteriaService } from './criteria.service.js';

/** How other words register a claim: by the verb people use, with its rules. */
@Injectable()
export class ClaimsEvents {
  constructor(private readonly criteria: CriteriaService) {}

  register(actor: Actor, given: RegisterCriterionInput): Promise<Reply<CriterionOfPilot>> {
    return this.criteria.register(actor, given);
  }
}
