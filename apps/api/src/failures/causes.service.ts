import { Injectable } from '@nestjs/common';
import type { AddCauseInput, EditCauseInput } from '@scrimmage/contract/generated/schema-types';
import type { Changes } from '@scrimmage/domain/activity-words';
import type { Actor } from '@scrimmage/domain/actor';
import { no } from '@scrimmage/domain/answer';
import { causeChanges, causeInput, mostCauses } from '@scrimmage/domain/cause-input';
import type { Cause } from '@scrimmage/domain/causes';
import type { CauseId } from '@scrimmage/domain/ids';
import { checked } from '@scrimmage/domain/problems';
import { v7 as uuidv7 } from 'uuid';
import { Clock } from '../platform/clock.js';
import { Database } from '../platform/database/database.js';
import { differences } from '../platform/database/differences.js';
import { changedMeanwhile, type Reply } from '../platform/graphql/payload.js';
import { withReferences } from '../platform/graphql/references.js';
import { CausesRepository } from './causes.repository.js';

/** What is told of a cause. */
interface Told {
  readonly changes: Changes;
  readonly subjectVersion?: number;
}

/** Keeping the list of causes short and true. */
@Injectable()
export class CausesService {
  constructor(
    private readonly causes: CausesRepository,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Adds a cause at the end of the list. Sent again with the same id it is found, not doubled. */
  async add({ workspaceId }: Actor, given: AddCauseInput): Promise<Reply<Cause>> {
    const input = checked(causeInput, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const { id, name, hints } = input.value;
    const all = await this.causes.lockAll();
    const known = all.find((cause) => cause.id === id);
    if (known && known.version === 1 && known.name !== name) return no('ID_TAKEN');
    if (known) {
      this.tell('addCause', known, { changes: {} });
      return { ok: true, value: known };
    }
    if (all.filter(({ retired }) => !retired).length >= mostCauses)
      return no('TOO_MANY_CAUSES', { most: String(mostCauses) });
    const place = (all.at(-1)?.place ?? 0) + 1;
    const cause: Cause = {
      workspaceId,
      id: (id ?? uuidv7()) as CauseId,
      name,
      hints,
      place,
      retired: false,
      version: 1,
    };
    return withReferences(name, async () => {
      await this.causes.insert(cause);
      const changes = { name: [null, name] as const, hints: [null, hints] as const };
      this.tell('addCause', cause, { changes, subjectVersion: 1 });
      return { ok: true, value: cause };
    });
  }

  /** Other fields changed meanwhile are kept; the same field changed is refused. */
  async edit(given: EditCauseInput): Promise<Reply<Cause>> {
    const all = await this.causes.lockAll();
    const cause = await this.causes.require(given.causeId);
    const input = checked(causeChanges, given);
    if (!('value' in input)) return { ok: false, problems: input.problems };
    const wanted = input.value as Partial<Cause>;
    const conflicts = await this.causes.changedSince(cause, given.version, Object.keys(wanted));
    if (conflicts.length) return changedMeanwhile(conflicts, cause);
    const back = cause.retired && wanted.retired === false;
    if (back && all.filter(({ retired }) => !retired).length >= mostCauses)
      return { ...no('TOO_MANY_CAUSES', { most: String(mostCauses) }), current: cause };
    return withReferences(wanted.name ?? cause.name, async () => {
      const after = await this.causes.update(cause, wanted);
      this.tell('editCause', after, { changes: differences(cause, wanted), subjectVersion: after.version });
      return { ok: true, value: after };
    });
  }

  private tell(verb: 'addCause' | 'editCause', { id, name }: Cause, told: Told): void {
    this.database.announce({
      verb,
      subjectType: 'Cause',
      subjectId: id,
      subjectLabel: name,
      ...told,
      at: this.clock.now(),
    });
  }
}
