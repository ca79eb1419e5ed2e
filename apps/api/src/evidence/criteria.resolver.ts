import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type {
  AmendCriterionInput,
  PlanEvidenceInput,
  RegisterCriterionInput,
  RemoveCriterionInput,
} from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { payload } from '../platform/graphql/payload.js';
import { AmendmentsService } from './amendments.service.js';
import { CriteriaService } from './criteria.service.js';

@Resolver()
export class CriteriaResolver {
  constructor(
    private readonly criteria: CriteriaService,
    private readonly amendments: AmendmentsService,
  ) {}

  @Mutation('registerCriterion')
  async registerCriterion(@Context('actor') actor: Actor, @Args('input') input: RegisterCriterionInput) {
    return payload(await this.criteria.register(actor, input), (changed) => changed);
  }

  @Mutation('removeCriterion')
  async removeCriterion(@Context('actor') actor: Actor, @Args('input') input: RemoveCriterionInput) {
    return payload(await this.criteria.remove(actor, input.criterionId), (pilot) => ({ pilot }));
  }

  @Mutation('amendCriterion')
  async amendCriterion(@Context('actor') actor: Actor, @Args('input') input: AmendCriterionInput) {
    return payload(await this.amendments.amend(actor, input), (changed) => changed);
  }

  @Mutation('planEvidence')
  async planEvidence(@Context('actor') actor: Actor, @Args('input') input: PlanEvidenceInput) {
    return payload(await this.amendments.plan(actor, input), (pilot) => ({ pilot }));
  }
}
