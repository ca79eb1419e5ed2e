import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import type { UnitId } from '@scrimmage/domain/ids';
import { type Unit, unitInput } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { UnitsRepository } from './units.repository.js';

/** Units to choose from. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly units: UnitsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add({ workspaceId }: Actor, given: { readonly name: string }): Promise<Reply<Unit>> {
    const input = checked(unitInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const unit: Unit = { workspaceId, id: uuidv7() as UnitId, name: input.value.name, version: 1 };
    return withReferences(unit.name, async () => {
      await this.units.insert(unit);
      this.database.announce({
        verb: 'addUnit',
        subjectType: 'Unit',
        subjectId: unit.id,
        subjectLabel: unit.name,
        subjectVersion: unit.version,
        changes: { name: [null, unit.name] },
        at: this.clock.now(),
      });
      return { ok: true, value: unit };
    });
  }
}
