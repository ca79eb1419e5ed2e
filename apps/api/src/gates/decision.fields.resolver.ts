import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { type DecisionSnapshot, readSnapshot } from '@scrimmage/domain/decision-snapshot';
import type { Failure } from '@scrimmage/domain/failure';
import { effectRatio, followUpSentence } from '@scrimmage/domain/follow-up';
import { mayClear, mayRecord } from '@scrimmage/domain/gate-leave';
import {
  type Condition,
  type Decision,
  type FollowUp,
  isLate,
  isOpen,
  isOverdue,
  scaleOwnerOf,
} from '@scrimmage/domain/gates';
import { readinessWords } from '@scrimmage/domain/readiness';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { GatesReader } from './gates.reader.js';

@Resolver('Decision')
export class DecisionFieldsResolver {
  constructor(
    private readonly gates: GatesReader,
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Decision) {
    return this.pilots.byId.load(pilotId);
  }

  @ResolveField('at')
  at(@Parent() { decidedAt }: Decision) {
    return decidedAt;
  }

  @ResolveField('by')
  by(@Parent() { decidedBy }: Decision) {
    return this.people.memberById.load(decidedBy);
  }

  @ResolveField('scaleOwner')
  scaleOwner(@Parent() { scaleOwnerId }: Decision) {
    return scaleOwnerId && this.people.memberById.load(scaleOwnerId);
  }

  @ResolveField('overrules')
  overrules(@Parent() { overrules }: Decision) {
    return overrules.map((one) => ({ ...one, words: readinessWords[one.item] }));
  }

  @ResolveField('conditions')
  async conditions(@Parent() { id, pilotId }: Decision) {
    const conditions = await this.gates.conditionsOf.load(pilotId);
    return conditions.filter(({ decisionId }) => decisionId === id);
  }

  @ResolveField('snapshot')
  async snapshot(@Parent() { id, snapshotHash, pilotVersion }: Decision) {
    const found = await this.gates.snapshotOf.load(id);
    return found && snapshotFields(readSnapshot(found.snapshot), snapshotHash, pilotVersion);
  }
}

function snapshotFields(stored: DecisionSnapshot, hash: string, pilotVersion: number) {
  const { recommendation, pads, readiness, criteria, value, at } = stored;
  return {
    hash,
    at,
    pilotVersion,
    ask: recommendation?.ask ?? null,
    sentence: recommendation?.sentence ?? null,
    padsBand: pads?.band ?? null,
    padsScore: pads?.score ?? null,
    valueSentence: value?.sentence ?? null,
    missing: readiness.filter(({ met }) => !met).map(({ code }) => code),
    criteria: criteria.map(({ id, metric, original, evidence, ...criterion }) => ({
      ...criterion,
      ...evidence,
      criterionId: id,
      metric: metric.name,
      unit: metric.unit,
      kind: metric.kind,
      direction: metric.direction,
      originalThreshold: original?.threshold ?? null,
    })),
    stored,
  };
}

/** Gates lend the decision that ended its pilot to a failure. */
@Resolver('Failure')
export class FailureDecisionResolver {
  constructor(private readonly gates: GatesReader) {}

  @ResolveField('decision')
  decision(@Parent() { decisionId }: Failure) {
    return decisionId && this.gates.decisionById.load(decisionId);
  }
}

@Resolver('Condition')
export class ConditionFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('owner')
  owner(@Parent() { ownerId }: Condition) {
    return this.people.memberById.load(ownerId);
  }

  @ResolveField('setBy')
  setBy(@Parent() { setBy }: Condition) {
    return this.people.memberById.load(setBy);
  }

  @ResolveField('clearedBy')
  clearedBy(@Parent() { clearedBy }: Condition) {
    return clearedBy && this.people.memberById.load(clearedBy);
  }

  @ResolveField('late')
  late(@Context('actor') actor: Actor, @Parent() condition: Condition) {
    return isLate(condition, this.clock.today(actor.timeZone));
  }

  @ResolveField('viewerMayClear')
  async viewerMayClear(@Context('actor') actor: Actor, @Parent() condition: Condition) {
    const pilot = await this.pilots.byId.load(condition.pilotId);
    return pilot !== null && isOpen(condition, pilot) && mayClear(actor, pilot, condition);
  }
}

@Resolver('FollowUp')
export class FollowUpFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
    private readonly gates: GatesReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('ratio')
  ratio(@Parent() followUp: FollowUp) {
    return effectRatio(followUp);
  }

  @ResolveField('sentence')
  sentence(@Parent() followUp: FollowUp) {
    return followUpSentence(followUp);
  }

  @ResolveField('recordedBy')
  recordedBy(@Parent() { recordedBy }: FollowUp) {
    return recordedBy && this.people.memberById.load(recordedBy);
  }

  @ResolveField('late')
  late(@Context('actor') actor: Actor, @Parent() followUp: FollowUp) {
    return isOverdue(followUp, this.clock.today(actor.timeZone));
  }

  @ResolveField('viewerMayRecord')
  async viewerMayRecord(@Context('actor') actor: Actor, @Parent() followUp: FollowUp) {
    const [pilot, decisions] = await Promise.all([
      this.pilots.byId.load(followUp.pilotId),
      this.gates.decisionsOf.load(followUp.pilotId),
    ]);
    const open = pilot !== null && followUp.recordedAt === null;
    return open && mayRecord(actor, pilot, scaleOwnerOf(decisions));
  }
}
