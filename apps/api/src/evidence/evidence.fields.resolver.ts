import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import type { Day } from '@scrimmage/domain/calendar';
import type { CriterionTerms } from '@scrimmage/domain/criteria';
import type { CriterionEvidence } from '@scrimmage/domain/evidence';
import { evidenceSentence } from '@scrimmage/domain/evidence-words';
import type { Pilot } from '@scrimmage/domain/pilot';
import { Clock } from '../platform/clock.js';
import type { Criterion } from './criterion-rows.js';
import { newCrossing } from './crossing.js';
import { EvidenceReader } from './evidence.reader.js';
import { seriesOf } from './evidence-series.js';
import { type Weighing, weigh } from './weigh-evidence.js';

/** The evidence of a criterion with what it was made from, for the fields that need more than its figures. */
type Weighed = CriterionEvidence & { readonly weighing: Weighing };

/** Evidence lends a pilot what it asks for. */
@Resolver('Pilot')
export class PilotEvidenceResolver {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('recommendation')
  async recommendation(@Context('actor') actor: Actor, @Parent() { id }: Pilot) {
    const { recommendation } = await this.evidence.ofPilot(this.clock.today(actor.timeZone)).load(id);
    return recommendation;
  }

  @ResolveField('evidenceHash')
  async evidenceHash(@Context('actor') actor: Actor, @Parent() { id }: Pilot) {
    return (await this.evidence.ofPilot(this.clock.today(actor.timeZone)).load(id)).hash;
  }
}

@Resolver('Criterion')
export class CriterionEvidenceResolver {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('evidence')
  async ofCriterion(@Context('actor') actor: Actor, @Parent() criterion: Criterion): Promise<Weighed | null> {
    const weighing = await this.evidence.weighing(criterion, this.today(actor));
    return weighing && { ...weigh(weighing), weighing };
  }

  @ResolveField('claimByOriginal')
  async claimByOriginal(@Context('actor') actor: Actor, @Parent() criterion: Criterion) {
    const { original } = criterion;
    const weighing = original && (await this.evidence.weighing(criterion, this.today(actor)));
    if (!original || !weighing) return null;
    return weigh(byOriginal(weighing, original)).claim;
  }

  private today(actor: Actor): Day {
    return this.clock.today(actor.timeZone);
  }
}

@Resolver('Evidence')
export class EvidenceFieldsResolver {
  @ResolveField('sentence')
  sentence(@Parent() { weighing, ...evidence }: Weighed) {
    return evidenceSentence(weighing.criterion, weighing.metric, evidence);
  }

  @ResolveField('series')
  series(@Parent() { weighing }: Weighed) {
    return seriesOf(weighing);
  }
}

/** The same readings against the terms of the lock, settled when those would have been. */
function byOriginal(weighing: Weighing, original: CriterionTerms): Weighing {
  const { id: criterionId, termsVersion } = weighing.criterion;
  const first = { ...weighing, criterion: { ...weighing.criterion, ...original }, crossings: [] };
  const found = newCrossing(first, null);
  return { ...first, crossings: found ? [{ criterionId, termsVersion, at: '', ...found }] : [] };
}
