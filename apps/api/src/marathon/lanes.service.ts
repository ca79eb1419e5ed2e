import { Injectable } from '@nestjs/common';
import type { AddRoadLaneInput, EditRoadLaneInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { RoadLaneId } from '@scrimmage/domain/ids';
import type { RoadLane } from '@scrimmage/domain/milestone';
import { laneChanges, laneInput, mostLanes } from '@scrimmage/domain/milestone-input';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { LanesRepository } from './lanes.repository.js';
import { MilestoneEvents } from './milestone.events.js';

/** Saying which outcomes a program's road leads to. */
@Injectable()
export class LanesService {
  constructor(
    private readonly lanes: LanesRepository,
    private readonly events: MilestoneEvents,
    private readonly clock: Clock,
  ) {}

  /** Adds an outcome behind the others. Sent again with the same id it is found, not doubled. */
  async add(actor: Actor, given: AddRoadLaneInput): Promise<Reply<RoadLane>> {
    const input = checked(laneInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const program = await this.events.requireLeave(actor, input.value.programId);
    if (!program) return no('UNKNOWN_REFERENCE', { what: 'program' });
    const all = await this.lanes.ofProgram(program.id);
    const { id, name } = input.value;
    const known = id === null ? null : await this.lanes.known(id);
    const at = this.clock.now();
    if (known) {
      if (known.programId !== program.id || (known.version === 1 && known.name !== name))
        return no('ID_TAKEN');
      this.events.tellLane('addRoadLane', known, { at });
      return { ok: true, value: known };
    }
    if (all.length >= mostLanes) return no('TOO_MANY_LANES', { most: String(mostLanes) });
    const lane: RoadLane = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as RoadLaneId,
      programId: program.id,
      name,
      place: (all.at(-1)?.place ?? 0) + 1,
      version: 1,
    };
    await this.lanes.insert(lane);
    this.events.tellLane('addRoadLane', lane, { changes: { name: [null, name] }, subjectVersion: 1, at });
    return { ok: true, value: lane };
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused. A lane put elsewhere moves the others. */
  async edit(actor: Actor, given: EditRoadLaneInput): Promise<Reply<RoadLane>> {
    const lane = await this.lanes.require(given.laneId);
    await this.events.requireLeave(actor, lane.programId);
    const input = checked(laneChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const others = (await this.lanes.ofProgram(lane.programId)).filter(({ id }) => id !== lane.id);
    const { name = lane.name, place: asked = lane.place } = input.value;
    const place = Math.min(asked, others.length + 1);
    const wanted = { name, place };
    const fields = Object.keys(differences(lane, wanted));
    const conflicts = await this.lanes.changedSince(lane, given.version, fields);
    if (conflicts.length) return changedMeanwhile(conflicts, lane);
    const after = await this.lanes.update(lane, wanted);
    await this.lanes.reorder(others.toSpliced(place - 1, 0, after));
    const changes = differences(lane, wanted);
    this.events.tellLane('editRoadLane', after, {
      changes,
      subjectVersion: after.version,
      at: this.clock.now(),
    });
    return { ok: true, value: after };
  }
}
