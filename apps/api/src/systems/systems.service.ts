import { Injectable } from '@nestjs/common';
import type { AddSystemInput, EditSystemInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import type { MemberId, SystemId } from '@scrimmage/domain/ids';
import { may, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { type System, systemChanges, systemInput } from '@scrimmage/domain/systems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { SystemsRepository } from './systems.repository.js';

/** Adding systems and keeping what is known of them true. */
@Injectable()
export class SystemsService {
  constructor(
    private readonly systems: SystemsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, given: AddSystemInput): Promise<Reply<System>> {
    const input = checked(systemInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { name, mode, layer, ownerId } = input.value;
    const id = uuidv7() as SystemId;
    const system: System = {
      workspaceId: actor.workspaceId,
      id,
      name,
      mode,
      layer,
      ownerId: ownerId as MemberId | null,
      version: 1,
    };
    return withReferences(name, async () => {
      await this.systems.insert(system);
      this.tell('addSystem', system, { name: [null, name], mode: [null, mode] });
      return { ok: true, value: system };
    });
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditSystemInput): Promise<Reply<System>> {
    const system = await this.systems.require(given.systemId);
    if (!may(actor, 'editSystem', system.ownerId)) throw forbidden(policy.editSystem.who);
    const input = checked(systemChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const wanted = input.value as Partial<System>;
    const conflicts = await this.systems.changedSince(system, given.version, Object.keys(wanted));
    if (conflicts.length) return changedMeanwhile(conflicts, system);
    return withReferences(wanted.name ?? system.name, async () => {
      const changed = await this.systems.update(system, wanted);
      this.tell('editSystem', changed, differences(system, wanted));
      return { ok: true, value: changed };
    });
  }

  private tell(
    verb: 'addSystem' | 'editSystem',
    system: System,
    changes: ReturnType<typeof differences>,
  ): void {
    const { id, name, version } = system;
    this.database.announce({
      verb,
      subjectType: 'System',
      subjectId: id,
      subjectLabel: name,
      subjectVersion: version,
      changes,
      at: this.clock.now(),
    });
  }
}
