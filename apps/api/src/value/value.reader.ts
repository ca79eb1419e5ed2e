import { Injectable } from '@nestjs/common';
import type { Day } from '@scrimmage/domain/calendar';
import type { PilotId } from '@scrimmage/domain/ids';
import type { Money } from '@scrimmage/domain/money';
import type { ValueSummary } from '@scrimmage/domain/value';
import type { ValueModel } from '@scrimmage/domain/value-model';
import DataLoader from 'dataloader';
import { Database } from '../platform/database/database.js';
import type { ComputedValue } from './compute-value.js';
import { ComputedValues } from './computed-values.js';
import { ScalingReader } from './scaling.reader.js';
import { ValueModelsReader } from './value-models.reader.js';

const BurnLoader = {};

function burnOf(model: ValueModel | null): Money | null {
  return model && model.weeklyBurn !== null
    ? { minorUnits: model.weeklyBurn, currency: model.currency }
    : null;
}

/** What pilots are worth from here on: a constant number of statements for a page of them. */
@Injectable()
export class ValueReader {
  constructor(
    private readonly database: Database,
    private readonly models: ValueModelsReader,
    private readonly scaling: ScalingReader,
    private readonly values: ComputedValues,
  ) {}

  /** Each pilot's value by its model as it stands, seen on a day; null where nothing is stated. */
  computedOf(today: Day): DataLoader<PilotId, ComputedValue | null> {
    return this.database.keep(`values on ${today}`, () => {
      const models = this.models.ofPilot;
      return new DataLoader(async (ids: readonly PilotId[]) => {
        const stated = await Promise.all(ids.map((id) => models.load(id)));
        const inputs = await Promise.all(
          stated.map(
            (model) =>
              model && this.scaling.inputsOf(model.pilotId, { terms: model, version: model.version }, today),
          ),
        );
        return this.values.ofAll(inputs);
      });
    });
  }

  /** The same as others keep it. */
  summaryOf(today: Day): DataLoader<PilotId, ValueSummary | null> {
    return this.database.keep(`value summaries on ${today}`, () => {
      const computed = this.computedOf(today);
      return new DataLoader(async (ids: readonly PilotId[]) => {
        const values = await Promise.all(ids.map((id) => computed.load(id)));
        return values.map((value) => value?.summary ?? null);
      });
    });
  }

  /** What a week of each pilot costs; null: not known. Nothing is computed for it. */
  get weeklyBurn(): DataLoader<PilotId, Money | null> {
    return this.database.keep(BurnLoader, () => {
      const models = this.models.ofPilot;
      return new DataLoader(async (ids: readonly PilotId[]) =>
        (await Promise.all(ids.map((id) => models.load(id)))).map(burnOf),
      );
    });
  }
}
