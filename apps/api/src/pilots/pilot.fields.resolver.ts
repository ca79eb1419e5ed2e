import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { PilotCommentsArgs, QueryPilotsArgs } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { Comment } from '@scrimmage/domain/comments';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { legalEvents } from '@scrimmage/domain/pilot-life';
import { ageDays, daysToDecision, dueBand } from '@scrimmage/domain/pilot-timing';
import { type Action, may } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { pageArgs } from '../platform/graphql/connection.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { SystemsReader } from '../systems/systems.reader.js';
import { CommentsReader } from './comments.reader.js';
import { pilotList } from './pilot-list-args.js';
import { PilotsReader } from './pilots.reader.js';

/** What a pilot is, beyond its own row: time. */
@Resolver('Pilot')
export class PilotFieldsResolver {
  constructor(
    private readonly comments: CommentsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('key')
  key(@Parent() pilot: Pilot) {
    return pilotKey(pilot.number);
  }

  @ResolveField('ageDays')
  ageDays(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    return ageDays(pilot, this.clock.today(actor.timeZone));
  }

  @ResolveField('daysToDecision')
  daysToDecision(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    return daysToDecision(pilot, this.clock.today(actor.timeZone));
  }

  @ResolveField('due')
  due(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    return dueBand(pilot, this.clock.today(actor.timeZone));
  }

  @ResolveField('comments')
  commentPage(@Parent() pilot: Pilot, @Args() args: PilotCommentsArgs) {
    return this.comments.ofPilot(pilot.id, pageArgs(args));
  }

  @ResolveField('viewerCan')
  viewerCan(@Context('actor') actor: Actor, @Parent() pilot: Pilot) {
    const events = legalEvents(pilot);
    const allowed = (action: Action) => may(actor, action, pilot.leadId);
    return {
      // For the words that lend a permission of their own.
      pilot,
      edit: allowed('editCharter') && pilot.stage !== 'CLOSED',
      hold: allowed('holdPilot') && events.includes('HOLD'),
      resume: allowed('holdPilot') && events.includes('RESUME'),
      withdraw: allowed('withdrawPilot') && events.includes('WITHDRAW'),
      comment: allowed('comment'),
      attach: allowed('attachToPilot'),
    };
  }
}

/** What a pilot points at: other words' things, loaded for the whole page at once. */
@Resolver('Pilot')
export class PilotReferencesResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly programs: ProgramsReader,
    private readonly systems: SystemsReader,
    private readonly pilots: PilotsReader,
  ) {}

  @ResolveField('program')
  program(@Parent() { programId }: Pilot) {
    return this.programs.byId.load(programId);
  }

  @ResolveField('unit')
  unit(@Parent() { unitId }: Pilot) {
    return unitId && this.people.unitById.load(unitId);
  }

  @ResolveField('lead')
  lead(@Parent() { leadId }: Pilot) {
    return leadId && this.people.memberById.load(leadId);
  }

  @ResolveField('sponsor')
  sponsor(@Parent() { sponsorId }: Pilot) {
    return sponsorId && this.people.memberById.load(sponsorId);
  }

  @ResolveField('decider')
  decider(@Parent() { deciderId }: Pilot) {
    return deciderId && this.people.memberById.load(deciderId);
  }

  @ResolveField('system')
  system(@Parent() { systemId }: Pilot) {
    return systemId && this.systems.byId.load(systemId);
  }

  @ResolveField('systemsTouched')
  async systemsTouched(@Parent() { id }: Pilot) {
    const touched = await this.pilots.touchedBy.load(id);
    return touched.map(({ systemId, access, approverId }) => ({
      access,
      system: () => this.systems.byId.load(systemId),
      approver: () => approverId && this.people.memberById.load(approverId),
    }));
  }
}

@Resolver('Comment')
export class CommentFieldsResolver {
  constructor(
    private readonly people: PeopleReader,
    private readonly comments: CommentsReader,
  ) {}

  @ResolveField('author')
  author(@Parent() { authorId }: Comment) {
    return this.people.memberById.load(authorId);
  }

  @ResolveField('mentions')
  async mentions(@Parent() comment: Comment) {
    return this.people.memberById.loadMany(await this.comments.mentionedIn(comment));
  }
}

/** Pilots lend their list to a program. */
@Resolver('Program')
export class ProgramPilotsResolver {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly clock: Clock,
  ) {}

  @ResolveField('pilots')
  pilotPage(@Context('actor') actor: Actor, @Parent() program: Program, @Args() args: QueryPilotsArgs) {
    return this.pilots.ofProgram(program.id, pilotList(args, this.clock.today(actor.timeZone)));
  }
}
