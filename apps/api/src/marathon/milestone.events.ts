import { Injectable } from '@nestjs/common';
import type { SubjectType, Verb } from '@scrimmage/domain/activity';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import { type Milestone, milestoneKey, milestoneLabel, type RoadLane } from '@scrimmage/domain/milestone';
import { may, policy } from '@scrimmage/domain/policy';
import type { Program } from '@scrimmage/domain/programs';
import { Database } from '../platform/database/database.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { ProgramsReader } from '../programs/programs.reader.js';
import { MilestonesRepository } from './milestones.repository.js';

/** What is told of a change to the road. */
interface Told {
  readonly changes?: Changes;
  readonly subjectVersion?: number;
  readonly reason?: string | null;
  readonly at: Instant;
}

/** Opening milestones for a change by whoever may, and telling what was done to them. */
@Injectable()
export class MilestoneEvents {
  constructor(
    private readonly milestones: MilestonesRepository,
    private readonly programs: ProgramsReader,
    private readonly database: Database,
  ) {}

  /** The milestone, locked until the change ends; a fault when there is none to see, or it is not the actor's to change. */
  async require(actor: Actor, id: string): Promise<Milestone> {
    const milestone = await this.milestones.require(id);
    await this.requireLeave(actor, milestone.programId);
    return milestone;
  }

  /** The program whose road it is; null when there is none to see. Throws a fault unless the actor may change that road. */
  async requireLeave(actor: Actor, programId: string): Promise<Program | null> {
    const program = await this.programs.byId.load(programId as Program['id']);
    if (program && !may(actor, 'editRoad', program.ownerId)) throw forbidden(policy.editRoad.who);
    return program;
  }

  tell(verb: Verb, milestone: Milestone, told: Told): void {
    this.announce(verb, 'Milestone', { id: milestone.id, label: milestoneLabel(milestone) }, told);
  }

  tellLane(verb: 'addRoadLane' | 'editRoadLane', { id, name }: RoadLane, told: Told): void {
    this.announce(verb, 'RoadLane', { id, label: name }, told);
  }

  private announce(
    verb: Verb,
    subjectType: SubjectType,
    { id, label }: { readonly id: string; readonly label: string },
    told: Told,
  ): void {
    this.database.announce({ verb, subjectType, subjectId: id, subjectLabel: label, ...told });
  }
}

/** Why nothing more is done to a milestone that is reached or dropped; null: it is open. */
export function isOver(milestone: Milestone): Extract<Reply<Milestone>, { ok: false }> | null {
  const { state, number } = milestone;
  if (state === 'OPEN') return null;
  return {
    ...no('MILESTONE_OVER', { milestone: milestoneKey(number), state: state.toLowerCase() }),
    current: milestone,
  };
}
