import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { gateChoices, gateOf, mayBeInconclusive } from '@scrimmage/domain/decide-at-gate';
import { mayCallForDecision, mayDecide } from '@scrimmage/domain/gate-leave';
import { scaleOwnerOf } from '@scrimmage/domain/gates';
import type { Pilot } from '@scrimmage/domain/pilot';
import { waiting } from '@scrimmage/domain/waiting';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { GatesReader } from './gates.reader.js';
import { PilotKnowledge } from './pilot-knowledge.js';

/** What gates lend to a pilot. */
@Resolver('Pilot')
export class PilotGatesResolver {
  constructor(
    private readonly gates: GatesReader,
    private readonly people: PeopleReader,
    private readonly knowledge: PilotKnowledge,
    private readonly clock: Clock,
  ) {}

  @ResolveField('readiness')
  async readiness(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const { readiness } = await this.knowledge.of(pilot, this.clock.today(actor.timeZone));
    const decisions = await this.gates.decisionsOf.load(pilot.id);
    const start = decisions.findLast(({ gate }) => gate === 'START');
    return {
      ready: readiness.every(({ met }) => met),
      items: readiness.map((item) => {
        const overruled = start?.overrules.find((one) => one.item === item.code);
        if (!start || !overruled) return { ...item, overrule: null };
        const by = () => this.people.memberById.load(start.decidedBy);
        return { ...item, overrule: { reason: overruled.reason, by, at: start.decidedAt } };
      }),
    };
  }

  @ResolveField('gate')
  async gate(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const gate = gateOf(pilot);
    if (gate === null) return null;
    const known = await this.knowledge.of(pilot, this.clock.today(actor.timeZone));
    return {
      gate,
      choices: gateChoices(known),
      mayBeInconclusive: gate === 'SCALE' && mayBeInconclusive(known.evidence),
    };
  }

  @ResolveField('decisions')
  decisions(@Parent() { id }: Pilot) {
    return this.gates.decisionsOf.load(id);
  }

  @ResolveField('conditions')
  conditions(@Parent() { id }: Pilot) {
    return this.gates.conditionsOf.load(id);
  }

  @ResolveField('followUps')
  followUps(@Parent() { id }: Pilot) {
    return this.gates.followUpsOf.load(id);
  }

  @ResolveField('scaleOwner')
  async scaleOwner(@Parent() { id }: Pilot) {
    const owner = scaleOwnerOf(await this.gates.decisionsOf.load(id));
    return owner && this.people.memberById.load(owner);
  }

  @ResolveField('waiting')
  async waiting(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const today = this.clock.today(actor.timeZone);
    return waiting(pilot, await this.knowledge.weeklyBurn(pilot), today);
  }
}

/** What somebody may do at a pilot's gates now. */
@Resolver('PilotPermissions')
export class GatePermissionsResolver {
  @ResolveField('callForDecision')
  callForDecision(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return mayCallForDecision(actor, pilot) && pilot.stage === 'RUNNING';
  }

  @ResolveField('decideStart')
  decideStart(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return mayDecide(actor, pilot) && gateOf(pilot) === 'START';
  }

  @ResolveField('decideScale')
  decideScale(@Context('actor') actor: Actor, @Parent() { pilot }: { readonly pilot: Pilot }) {
    return mayDecide(actor, pilot) && gateOf(pilot) === 'SCALE';
  }
}
