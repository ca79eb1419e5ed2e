import { Injectable } from '@nestjs/common';
import type { EditCharterInput } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { type CharterChanges, charterChanges } from '@scrimmage/domain/charter';
import { charterBar } from '@scrimmage/domain/edit-charter';
import { type Pilot, pilotKey, touchedSystems, withApprovers } from '@scrimmage/domain/pilot';
import { policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { PilotsRepository } from './pilots.repository.js';

/** What a charter change gives back besides the reply: the fields somebody else changed meanwhile. */
export interface CharterReply {
  readonly reply: Reply<Pilot>;
  readonly conflicts: readonly string[];
}

type Listed = Parameters<typeof withApprovers>[0];

/** Keeping a charter true, also when two people do so at the same moment. */
@Injectable()
export class CharterService {
  constructor(
    private readonly pilots: PilotsRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Changes what the charter states. Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(actor: Actor, given: EditCharterInput): Promise<CharterReply> {
    const pilot = await this.pilots.require(given.pilotId);
    const bar = charterBar(actor, pilot);
    if (bar === 'NOT_YOURS') throw forbidden(policy.editCharter.who);
    const input = checked(charterChanges, given.changes);
    if (!('value' in input))
      return { reply: { ok: false, problems: underChanges(input.problems) }, conflicts: [] };
    if (bar) return { reply: { ...no(bar), current: pilot }, conflicts: [] };
    const conflicts = await this.pilots.changedSince(pilot, given.version, Object.keys(input.value));
    if (conflicts.length) return { reply: changedMeanwhile(conflicts, pilot), conflicts };
    const reply = await withReferences(input.value.name ?? pilot.name, () => this.write(pilot, input.value));
    return { reply, conflicts: [] };
  }

  private async write(pilot: Pilot, { systemsTouched, ...charter }: CharterChanges): Promise<Reply<Pilot>> {
    const wanted = charter as Partial<Pilot>;
    const after = await this.pilots.update(pilot, { ...wanted, updatedAt: this.clock.now() });
    const touched = await this.touch(after, (systemsTouched as Listed | undefined) ?? null);
    this.database.announce({
      verb: 'editCharter',
      subjectType: 'Pilot',
      subjectId: after.id,
      subjectLabel: `${pilotKey(after.number)} ${after.name}`,
      subjectVersion: after.version,
      changes: { ...differences(pilot, wanted), ...touched },
      at: this.clock.now(),
    });
    return { ok: true, value: after };
  }

  /** Keeps the list of systems touched true to what was listed, and to what the pilot now runs on. */
  private async touch(pilot: Pilot, listed: Listed | null): Promise<Changes> {
    const before = await this.pilots.touched(pilot.id);
    const systemsTouched = touchedSystems(withApprovers(listed ?? before, before), pilot.systemId);
    const changes = differences({ systemsTouched: before }, { systemsTouched });
    if (Object.keys(changes).length) await this.pilots.replaceTouched(pilot, systemsTouched);
    return changes;
  }
}

function underChanges<P extends { readonly path: string }>(problems: readonly P[]): readonly P[] {
  return problems.map((problem) => ({ ...problem, path: `changes.${problem.path}` }));
}
