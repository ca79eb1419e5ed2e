import { Injectable } from '@nestjs/common';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import type { UnitId } from '@scrimmage/domain/ids';
import type { Unit } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { nameText } from '@scrimmage/domain/text';
import sql from 'sql-template-tag';
import { v7 as uuidv7 } from 'uuid';
import * as v from 'valibot';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import type { Reply } from '../platform/graphql/payload.js';

const unitInput = v.object({ name: nameText('The name') });

/** Units to choose from. */
@Injectable()
export class UnitsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add({ workspaceId }: Actor, given: { readonly name: string }): Promise<Reply<Unit>> {
    const input = checked(unitInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const unit: Unit = { workspaceId, id: uuidv7() as UnitId, name: input.value.name, version: 1 };
    const added = await this.database.row(sql`
      insert into unit (workspace_id, id, name, version) values (${workspaceId}, ${unit.id}, ${unit.name}, 1)
      on conflict do nothing returning id`);
    if (!added) return no('NAME_TAKEN', { name: unit.name });
    this.database.announce({
      verb: 'addUnit',
      subjectType: 'Unit',
      subjectId: unit.id,
      subjectLabel: unit.name,
      subjectVersion: 1,
      at: this.clock.now(),
    });
    return { ok: true, value: unit };
  }
}
