import { Injectable } from '@nestjs/common';
import type { BulkEditInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import {
  type BulkEdit,
  type BulkPlan,
  type BulkRefused,
  bulkInput,
  fieldsOf,
  madeOf,
  planBulk,
  planUndo,
} from '@scrimmage/domain/bulk-edit';
import type { BulkEditId, PilotId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import type * as v from 'valibot';
import { CharterEvents, type Stated } from '../pilots/charter.events.js';
import { Clock } from '../platform/clock.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import type { Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { BulkEditsRepository } from './bulk-edits.repository.js';

type Given = v.InferOutput<typeof bulkInput>;

function written(plans: readonly BulkPlan[]): readonly Stated[] {
  return plans.flatMap(({ pilot, values }) =>
    values && Object.keys(values).length > 0 ? [{ pilot, values }] : [],
  );
}

function left(plans: readonly Pick<BulkPlan, 'pilot' | 'bar'>[]): readonly BulkRefused[] {
  return plans.flatMap(({ pilot, bar }) => (bar ? [{ pilotId: pilot.id, bar }] : []));
}

/** Changing many pilots at once, and taking that back at once. */
@Injectable()
export class BulkEditService {
  constructor(
    private readonly edits: BulkEditsRepository,
    private readonly charters: CharterEvents,
    private readonly clock: Clock,
  ) {}

  /** Changes all that may be changed, or none; sent again with the same id it is found, not made twice. */
  async edit(actor: Actor, given: BulkEditInput): Promise<Reply<BulkEdit>> {
    const input = checked(bulkInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id } = input.value;
    const known = id === null ? null : await this.edits.known(id);
    if (known) return this.again(actor, known, input.value);
    const plans = await this.plan(actor, input.value);
    const stated = written(plans);
    const refused = left(plans);
    const same = plans.filter(({ values }) => values && Object.keys(values).length === 0);
    if (stated.length === 0)
      return no('NOTHING_TO_CHANGE', { same: String(same.length), refused: String(refused.length) });
    const edit: BulkEdit = {
      workspaceId: actor.workspaceId,
      id: (id ?? uuidv7()) as BulkEditId,
      byId: actor.memberId,
      at: this.clock.now(),
      reason: input.value.reason,
      changes: input.value.changes,
      made: stated.map(({ pilot, values }) => madeOf(pilot, values)),
      same: same.map(({ pilot }) => pilot.id),
      refused,
      undoneAt: null,
      kept: null,
      version: 1,
    };
    return withReferences('', async () => {
      await this.charters.write(stated, { verb: 'bulkEdit', reason: edit.reason, at: edit.at });
      await this.edits.insert(edit);
      return { ok: true, value: edit };
    });
  }

  /** States again what was stated before, where nobody changed it meanwhile; what stays is said. */
  async undo(actor: Actor, id: string): Promise<Reply<BulkEdit>> {
    const edit = await this.edits.require(id);
    if (!may(actor, 'undoBulkEdit', edit.byId)) throw forbidden(policy.undoBulkEdit.who);
    if (edit.undoneAt !== null) return { ...no('BULK_UNDONE'), current: edit };
    const pilots = await this.charters.require(edit.made.map(({ pilotId }) => pilotId));
    const undos = edit.made.flatMap((made) => {
      const pilot = pilots.get(made.pilotId);
      return pilot ? [planUndo(actor, pilot, made)] : [];
    });
    const stated = undos.filter(({ values }) => Object.keys(values).length > 0);
    const at = this.clock.now();
    const doing = { verb: 'undoBulkEdit', reason: edit.reason, at } as const;
    if (stated.length) await this.charters.write(stated, doing);
    else for (const { pilot } of undos.slice(0, 1)) this.charters.tellNothing(pilot, doing);
    return { ok: true, value: await this.edits.update(edit, { undoneAt: at, kept: left(undos) }) };
  }

  private async plan(actor: Actor, { pilots, changes }: Given): Promise<readonly BulkPlan[]> {
    const held = await this.charters.require(pilots.map(({ pilotId }) => pilotId));
    const looked = pilots.flatMap(({ pilotId, version }) => {
      const thing = held.get(pilotId);
      return thing ? [{ thing, seen: version }] : [];
    });
    const stale = await this.charters.changedSince(looked, fieldsOf(changes));
    return looked.map(({ thing }) => planBulk(actor, thing, changes, stale.get(thing.id)));
  }

  private async again(
    actor: Actor,
    known: BulkEdit,
    { changes, reason, pilots }: Given,
  ): Promise<Reply<BulkEdit>> {
    const ids = [...known.made, ...known.refused].map(({ pilotId }) => pilotId);
    const before = [...ids, ...known.same].sort();
    const asked = pilots.map(({ pilotId }) => pilotId as PilotId).sort();
    const another =
      Object.keys(differences({ ...known, asked: before }, { changes, reason, asked })).length > 0;
    if (known.byId !== actor.memberId || another) return no('ID_TAKEN');
    const found = await this.charters.require(known.made.slice(0, 1).map(({ pilotId }) => pilotId));
    for (const pilot of found.values())
      this.charters.tellNothing(pilot, { verb: 'bulkEdit', reason, at: this.clock.now() });
    return { ok: true, value: known };
  }
}
