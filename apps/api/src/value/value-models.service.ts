import { Injectable } from '@nestjs/common';
import type { EditValueModelInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { ValueModelId } from '@scrimmage/domain/ids';
import type { Pilot } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { changedValueTerms, underChanges } from '@scrimmage/domain/value-input';
import type { ValueModel, ValueTerms } from '@scrimmage/domain/value-model';
import { v7 as uuidv7 } from 'uuid';
import { CriteriaReader } from '../evidence/criteria.reader.js';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { ValueModelsReader } from './value-models.reader.js';
import { ValueModelsRepository } from './value-models.repository.js';

/** What a change to a value model gives back besides the reply: the fields somebody else changed meanwhile. */
export interface ValueReply {
  readonly reply: Reply<Pilot>;
  readonly conflicts: readonly string[];
}

/** What stands, and which version of it; 0: nothing was stated. */
interface Standing {
  readonly version: number;
  readonly terms: ValueTerms;
}

const without = (reply: Reply<Pilot>): ValueReply => ({ reply, conflicts: [] });

/** Keeping what is stated of a pilot's value, every version of it. */
@Injectable()
export class ValueModelsService {
  constructor(
    private readonly models: ValueModelsRepository,
    private readonly reader: ValueModelsReader,
    private readonly pilots: PilotEvents,
    private readonly criteria: CriteriaReader,
    private readonly clock: Clock,
  ) {}

  /** Changes what is stated. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditValueModelInput): Promise<ValueReply> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!may(actor, 'editValue', pilot.leadId)) throw forbidden(policy.editValue.who);
    const standing = await this.standing(pilot);
    const wanted = changedValueTerms(standing.terms, given.changes);
    if ('problems' in wanted) return without({ ok: false, problems: underChanges(wanted.problems) });
    if (pilot.stage === 'CLOSED') return without({ ...no('CLOSED_PILOT'), current: pilot });
    const conflicts = await this.changedSince(pilot, standing, given.version, Object.keys(wanted.changes));
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, pilot), conflicts };
    if (wanted.changes.effect && !(await this.isOfPilot(pilot, wanted.changes.effect.criterionId)))
      return without({ ...no('UNKNOWN_REFERENCE', { what: 'criterion' }), current: pilot });
    await this.write(actor, pilot, standing, wanted.value);
    return without({ ok: true, value: pilot });
  }

  private async standing(pilot: Pilot): Promise<Standing> {
    const newest = await this.reader.ofPilot.load(pilot.id);
    if (newest) return { version: newest.version, terms: newest };
    return { version: 0, terms: await this.reader.blank(pilot.workspaceId) };
  }

  /** Which of `fields` stand otherwise now than in the version somebody was looking at; all, when there never was one. */
  private async changedSince(
    { id, workspaceId }: Pilot,
    { version, terms }: Standing,
    seenVersion: number,
    fields: readonly string[],
  ): Promise<readonly string[]> {
    if (seenVersion === version) return [];
    const seen: ValueTerms | null =
      seenVersion === 0 ? await this.reader.blank(workspaceId) : await this.reader.atVersion(id, seenVersion);
    if (!seen) return fields;
    const changed = differences(seen, terms);
    return fields.filter((field) => field in changed);
  }

  private async isOfPilot(pilot: Pilot, criterionId: string): Promise<boolean> {
    const criteria = await this.criteria.ofPilot.load(pilot.id);
    return criteria.some(({ id }) => id === criterionId);
  }

  private async write(actor: Actor, pilot: Pilot, before: Standing, terms: ValueTerms): Promise<void> {
    const model: ValueModel = {
      ...terms,
      workspaceId: pilot.workspaceId,
      id: uuidv7() as ValueModelId,
      pilotId: pilot.id,
      version: before.version + 1,
      editedBy: actor.memberId,
      editedAt: this.clock.now(),
    };
    await this.models.add(model, pilot, differences(before.terms, terms));
  }
}
