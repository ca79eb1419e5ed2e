import { Injectable } from '@nestjs/common';
import type { SetTargetMixInput } from '@scrimmage/contract/generated/schema-types';
import type { Actor } from '@scrimmage/domain/actor';
import { mayEver, policy } from '@scrimmage/domain/policy';
import { checked } from '@scrimmage/domain/problems';
import { type TargetMix, type TargetShares, targetMixInput } from '@scrimmage/domain/target-mix';
import { PeopleReader } from '../people/people.reader.js';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { forbidden } from '../platform/graphql/faults.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { TargetMixRepository } from './target-mix.repository.js';

const none = { core: null, adjacent: null, transformational: null };

/** Saying how the money is meant to be spread, before anybody says that it is not. */
@Injectable()
export class SetTargetMixService {
  constructor(
    private readonly targets: TargetMixRepository,
    private readonly people: PeopleReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds a version; the one before stays. The same target again adds none. */
  async set(actor: Actor, given: SetTargetMixInput): Promise<Reply<TargetMix | null>> {
    if (!mayEver(actor, 'setTargetMix')) throw forbidden(policy.setTargetMix.who);
    const input = checked(targetMixInput, { shares: given.shares ?? null });
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const before = await this.targets.last();
    if ((before?.version ?? 0) !== given.version) return changedMeanwhile(['targetMix'], before);
    const after = { workspaceId: actor.workspaceId, version: given.version + 1, ...input.value };
    return this.write(before, { ...after, setBy: actor.memberId, setAt: this.clock.now() });
  }

  private async write(before: TargetMix | null, after: TargetMix): Promise<Reply<TargetMix | null>> {
    const workspace = await this.people.workspaceById.load(after.workspaceId);
    const stated = (shares: TargetShares | null | undefined) => shares ?? none;
    const changes = differences<Record<string, unknown>>(
      stated(before?.shares) as never,
      stated(after.shares),
    );
    const changed = Object.keys(changes).length > 0;
    if (changed) await this.targets.insert(after);
    this.database.announce({
      verb: 'setTargetMix',
      subjectType: 'Workspace',
      subjectId: after.workspaceId,
      subjectLabel: workspace?.name ?? '',
      changes,
      at: after.setAt,
    });
    return { ok: true, value: changed ? after : before };
  }
}
