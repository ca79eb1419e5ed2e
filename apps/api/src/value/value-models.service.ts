import { Injectable } from '@nestjs/common';
import type { EditValueModelInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { ValueModelId } from '@scrimmage/domain/ids';
import { type Pilot, pilotKey } from '@scrimmage/domain/pilot';
import { may, policy } from '@scrimmage/domain/policy';
import { changedValueTerms } from '@scrimmage/domain/value-input';
import type { ValueModel, ValueTerms } from '@scrimmage/domain/value-model';
import { v7 as uuidv7 } from 'uuid';
import { PilotEvents } from '../pilots/pilot.events.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { ValueModelsRepository } from './value-models.repository.js';

/** What a change to a value model gives back besides the reply: the fields somebody else changed meanwhile. */
export interface ValueReply {
  readonly reply: Reply<Pilot>;
  readonly conflicts: readonly string[];
}

const without = (reply: Reply<Pilot>): ValueReply => ({ reply, conflicts: [] });

/** Keeping what is stated of a pilot's value, every version of it. */
@Injectable()
export class ValueModelsService {
  constructor(
    private readonly models: ValueModelsRepository,
    private readonly pilots: PilotEvents,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Changes what is stated. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditValueModelInput): Promise<ValueReply> {
    const pilot = await this.pilots.require(given.pilotId);
    if (!may(actor, 'editValue', pilot.leadId)) throw forbidden(policy.editValue.who);
    const newest = await this.models.newest(pilot.id);
    const before: ValueTerms = newest ?? (await this.models.blank(pilot.workspaceId));
    const wanted = changedValueTerms(before, given.changes);
    if ('problems' in wanted) return without({ ok: false, problems: underChanges(wanted.problems) });
    if (pilot.stage === 'CLOSED') return without({ ...no('CLOSED_PILOT'), current: pilot });
    const fields = Object.keys(wanted.changes);
    const conflicts = await this.changedSince(pilot, newest?.version ?? 0, before, given.version, fields);
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, pilot), conflicts };
    await this.write(actor, pilot, (newest?.version ?? 0) + 1, before, wanted.value);
    return without({ ok: true, value: pilot });
  }

  /** Which of `fields` stand otherwise now than in the version somebody was looking at; all, when there never was one. */
  private async changedSince(
    pilot: Pilot,
    version: number,
    standing: ValueTerms,
    seenVersion: number,
    fields: readonly string[],
  ): Promise<readonly string[]> {
    if (seenVersion === version) return [];
    const seen = await this.models.atVersion(pilot, seenVersion);
    if (!seen) return fields;
    const changed = differences(seen, standing);
    return fields.filter((field) => field in changed);
  }

  private async write(
    actor: Actor,
    pilot: Pilot,
    version: number,
    before: ValueTerms,
    terms: ValueTerms,
  ): Promise<void> {
    const model: ValueModel = {
      ...terms,
      workspaceId: pilot.workspaceId,
      id: uuidv7() as ValueModelId,
      pilotId: pilot.id,
      version,
      editedBy: actor.memberId,
      editedAt: this.clock.now(),
    };
    await this.models.insert(model);
    this.database.announce({
      verb: 'editValueModel',
      subjectType: 'Pilot',
      subjectId: pilot.id,
      subjectLabel: `${pilotKey(pilot.number)} ${pilot.name}`,
      changes: differences(before, terms),
      at: model.editedAt,
    });
  }
}

function underChanges<P extends { readonly path: string }>(problems: readonly P[]): readonly P[] {
  return problems.map((problem) => ({ ...problem, path: `changes.${problem.path}` }));
}
