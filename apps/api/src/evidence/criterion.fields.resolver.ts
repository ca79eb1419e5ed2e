import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PilotCriteriaArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import {
  type Amendment,
  type Baseline,
  type CriteriaLock,
  type CriterionTerms,
  designGrade,
  type EvidencePlan,
} from '@scrimmage/domain/criteria';
import { criterionStatement } from '@scrimmage/domain/criterion-words';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { CriteriaReader } from './criteria.reader.js';
import { type Criterion, planOfNobody } from './criterion-rows.js';
import { MetricsReader } from './metrics.reader.js';

function baselineOf({ baseline }: { readonly baseline: Baseline | null }) {
  return baseline && { ...baseline, known: baseline.n !== null };
}

/** A criterion beyond its own row: words, metric, and how it was amended. */
@Resolver('Criterion')
export class CriterionFieldsResolver {
  constructor(
    private readonly criteria: CriteriaReader,
    private readonly metrics: MetricsReader,
    private readonly pilots: PilotsReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Criterion) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('metric')
  metric(@Parent() { metricId }: Criterion) {
    return this.metrics.byId.load(metricId);
  }

  @ResolveField('grade')
  grade(@Parent() { design, randomised }: Criterion) {
    return designGrade(design, randomised);
  }

  @ResolveField('statement')
  async statement(@Parent() criterion: Criterion) {
    const metric = await this.metrics.byId.load(criterion.metricId);
    return metric && criterionStatement(criterion, metric);
  }

  @ResolveField('baseline')
  baseline(@Parent() criterion: Criterion) {
    return baselineOf(criterion);
  }

  @ResolveField('original')
  async original(@Parent() criterion: Criterion) {
    const { original } = criterion;
    const metric = original && (await this.metrics.byId.load(criterion.metricId));
    if (!original || !metric) return null;
    const terms: CriterionTerms = original;
    const statement = criterionStatement({ ...criterion, ...terms }, metric);
    return { ...terms, baseline: baselineOf(terms), statement };
  }

  @ResolveField('amendments')
  async amendments(@Parent() { id, pilotId }: Criterion) {
    const all = await this.criteria.amendmentsOf.load(pilotId);
    return all.filter(({ criterionId }) => criterionId === id);
  }
}

/** Evidence lends a pilot what was promised of it. */
@Resolver('Pilot')
export class PilotCriteriaResolver {
  constructor(private readonly criteria: CriteriaReader) {}

  @ResolveField('criteria')
  ofPilot(@Parent() { id }: Pilot, @Args() { withdrawn }: PilotCriteriaArgs) {
    return withdrawn ? this.criteria.allOf.load(id) : this.criteria.ofPilot.load(id);
  }

  @ResolveField('evidencePlan')
  async plan(@Parent() { id, workspaceId }: Pilot) {
    return (await this.criteria.planOf.load(id)) ?? planOfNobody(workspaceId, id);
  }
}

@Resolver('EvidencePlan')
export class EvidencePlanResolver {
  constructor(private readonly criteria: CriteriaReader) {}

  @ResolveField('amendments')
  amendments(@Parent() { pilotId }: EvidencePlan) {
    return this.criteria.amendmentsOf.load(pilotId);
  }
}

@Resolver('CriteriaLock')
export class CriteriaLockResolver {
  constructor(private readonly people: PeopleReader) {}

  @ResolveField('lockedBy')
  lockedBy(@Parent() { lockedBy }: CriteriaLock) {
    return this.people.memberById.load(lockedBy);
  }
}

@Resolver('CriterionAmendment')
export class CriterionAmendmentResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly criteria: CriteriaReader,
  ) {}

  @ResolveField('criterion')
  criterion(@Parent() { criterionId }: Amendment) {
    return criterionId && this.criteria.byId.load(criterionId);
  }

  @ResolveField('by')
  by(@Parent() { byId }: Amendment) {
    return this.people.memberById.load(byId);
  }
}

/** What somebody may do about a pilot's evidence. */
@Resolver('PilotPermissions')
export class EvidencePermissionsResolver {
  @ResolveField('editCriteria')
  editCriteria(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'editCriteria', pilot.leadId) && pilot.stage !== 'CLOSED';
  }

  @ResolveField('addReadings')
  addReadings(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return may(actor, 'addReadings') && pilot.stage !== 'CLOSED';
  }
}
