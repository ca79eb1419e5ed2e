import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Actor } from '@scrimmage/domain/actor';
import { daysToLog, daysToStop, type Failure, failureKey, type Sighting } from '@scrimmage/domain/failure';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may } from '@scrimmage/domain/policy';
import { PilotCostReader } from '../ledger/pilot-cost.reader.js';
import { PeopleReader } from '../people/people.reader.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { CausesReader } from './causes.reader.js';
import { FailuresReader } from './failures.reader.js';
import { mayClassify } from './may-classify.js';

/** What a failure is, beyond its own row. */
@Resolver('Failure')
export class FailureFieldsResolver {
  constructor(
    private readonly failures: FailuresReader,
    private readonly pilots: PilotsReader,
    private readonly costs: PilotCostReader,
  ) {}

  @ResolveField('key')
  key(@Parent() { number }: Failure) {
    return failureKey(number);
  }

  @ResolveField('daysToStop')
  daysToStop(@Parent() failure: Failure) {
    return daysToStop(failure);
  }

  @ResolveField('daysToLog')
  daysToLog(@Context('actor') { timeZone }: Actor, @Parent() failure: Failure) {
    return daysToLog(failure, timeZone);
  }

  @ResolveField('ledgerCost')
  ledgerCost(@Parent() { decisionId, pilotId, stoppedOn }: Failure) {
    return decisionId && pilotId ? this.costs.until.load({ pilotId, until: stoppedOn }) : [];
  }

  @ResolveField('sightings')
  async sightings(@Parent() failure: Failure) {
    const further = await this.failures.sightingsOf.load(failure.id);
    return [firstOf(failure), ...further].sort((one, other) =>
      one.onDay < other.onDay ? -1 : Number(one.onDay > other.onDay),
    );
  }

  @ResolveField('viewerCan')
  async viewerCan(@Context('actor') actor: Actor, @Parent() failure: Failure) {
    const { loggedBy, pilotId, withdrawnAt } = failure;
    const pilot = pilotId && (await this.pilots.byId.load(pilotId));
    const mayWithdraw = may(actor, 'withdrawFailure', loggedBy);
    return {
      classify: withdrawnAt === null && mayClassify(actor, failure, pilot || null),
      withdraw: withdrawnAt === null && mayWithdraw,
      restore: withdrawnAt !== null && mayWithdraw,
    };
  }
}

type Seen = Omit<Sighting, 'id' | 'workspaceId' | 'failureId'>;

/** A failure was first seen where it was logged. */
function firstOf({ pilotId, programId, seenOn, loggedBy, loggedAt }: Failure): Seen {
  return { pilotId, programId, onDay: seenOn, note: null, saidBy: loggedBy, saidAt: loggedAt };
}

/** What a failure points at: other words' things, loaded for the whole page at once. */
@Resolver('Failure')
export class FailureReferencesResolver {
  constructor(
    private readonly failures: FailuresReader,
    private readonly causes: CausesReader,
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Failure) {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  @ResolveField('program')
  program(@Parent() { programId }: Failure) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('cause')
  cause(@Parent() { causeId }: Failure) {
    return causeId && this.causes.byId.load(causeId);
  }

  @ResolveField('toTell')
  async toTell(@Parent() { id }: Failure) {
    const members = await this.failures.toTellOf.load(id);
    return this.people.memberById.loadMany(members.map(({ memberId }) => memberId));
  }

  @ResolveField('waitsForYou')
  async waitsForYou(@Context('actor') actor: Actor, @Parent() { id }: Failure) {
    const told = await this.failures.toTellOf.load(id);
    return told.some(({ memberId, knownAt }) => memberId === actor.memberId && knownAt === null);
  }

  @ResolveField('loggedBy')
  loggedBy(@Parent() { loggedBy }: Failure) {
    return this.people.memberById.load(loggedBy);
  }

  @ResolveField('withdrawnBy')
  withdrawnBy(@Parent() { withdrawnBy }: Failure) {
    return withdrawnBy && this.people.memberById.load(withdrawnBy);
  }
}

@Resolver('Sighting')
export class SightingFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly pilots: PilotsReader,
    private readonly programs: ProgramsReader,
  ) {}

  @ResolveField('pilot')
  pilot(@Parent() { pilotId }: Seen) {
    return pilotId && this.pilots.byId.load(pilotId);
  }

  @ResolveField('program')
  program(@Parent() { programId }: Seen) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('on')
  on(@Parent() { onDay }: Seen) {
    return onDay;
  }

  @ResolveField('by')
  by(@Parent() { saidBy }: Seen) {
    return this.people.memberById.load(saidBy);
  }

  @ResolveField('at')
  at(@Parent() { saidAt }: Seen) {
    return saidAt;
  }
}

/** Failures lend themselves to their pilot. */
@Resolver('Pilot')
export class PilotFailuresResolver {
  constructor(private readonly failures: FailuresReader) {}

  @ResolveField('failures')
  ofPilot(@Parent() { id }: Pilot) {
    return this.failures.ofPilot.load(id);
  }
}
