import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { Problem } from '@scrimmage/domain/answer';
import { isUuid, type PilotId, type ValueModelId } from '@scrimmage/domain/ids';
import { changedValueTerms, underChanges } from '@scrimmage/domain/value-input';
import type { ValueModel } from '@scrimmage/domain/value-model';
import { PilotsReader } from '../pilots/pilots.reader.js';
import { Clock } from '../platform/clock.js';
import { notFound } from '../platform/graphql/faults.js';
import { ComputedValues } from './computed-values.js';
import { type PilotValue, pilotValue } from './pilot-value.js';
import { ScalingReader } from './scaling.reader.js';
import { ValueModelsReader } from './value-models.reader.js';

const unsaved = '00000000-0000-0000-0000-000000000000' as ValueModelId;

/** What a pilot would be worth under changes that nobody saved. */
@Injectable()
export class ValuePreview {
  constructor(
    private readonly pilots: PilotsReader,
    private readonly models: ValueModelsReader,
    private readonly scaling: ScalingReader,
    private readonly values: ComputedValues,
    private readonly clock: Clock,
  ) {}

  async of(
    actor: Actor,
    pilotId: PilotId,
    changes: object,
  ): Promise<{ readonly value: PilotValue | null; readonly problems: readonly Problem[] }> {
    const pilot = isUuid(pilotId) ? await this.pilots.byId.load(pilotId) : null;
    if (!pilot) throw notFound();
    const before = await this.models.standing(actor.workspaceId, pilot.id);
    const wanted = changedValueTerms(before, changes);
    if ('problems' in wanted) return { value: null, problems: underChanges(wanted.problems) };
    const edited = { editedBy: actor.memberId, editedAt: this.clock.now(), version: 0 };
    const { workspaceId } = actor;
    const model: ValueModel = { ...wanted.value, ...edited, id: unsaved, workspaceId, pilotId: pilot.id };
    const today = this.clock.today(actor.timeZone);
    const inputs = await this.scaling.inputsOf(pilot.id, { terms: wanted.value, version: 0 }, today);
    return { value: pilotValue(pilot, model, await this.values.of(inputs)), problems: [] };
  }
}
