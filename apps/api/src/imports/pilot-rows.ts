import { Injectable } from '@nestjs/common';
import { no, type Refusal } from '@scrimmage/domain/answer';
import type { Instant } from '@scrimmage/domain/calendar';
import type { ImportId } from '@scrimmage/domain/ids';
import { pilotKey } from '@scrimmage/domain/pilot';
import type { RefusalCode } from '@scrimmage/domain/refusals';
import { type ImportRecord, type Made, mappingOf } from './import-record.js';
import type { Compared, Comparing, ImportedRows, Writing } from './imported-rows.js';
import { MergeRepository } from './merge.repository.js';
import { PilotNumbers } from './pilot-numbers.js';
import { mappedTargets, PilotStagingRepository } from './pilot-staging.repository.js';
import { UndoRepository } from './undo.repository.js';
import { WriteRepository } from './write.repository.js';

const mostNamed = 5;

/** Rows that become pilots. */
@Injectable()
export class PilotRows implements ImportedRows {
  constructor(
    private readonly staging: PilotStagingRepository,
    private readonly merges: MergeRepository,
    private readonly rows: WriteRepository,
    private readonly numbers: PilotNumbers,
    private readonly undone: UndoRepository,
  ) {}

  async compare({ source, chosen, mapping: name, locked, tell }: Comparing): Promise<Compared> {
    const mapping = mappingOf(chosen);
    const { rows, refused, books } = await this.staging.stage(source, mapping, tell);
    const rules = { mapping: name, own: mapping.guarded, mapped: mappedTargets(mapping) };
    const fates = await (locked ? this.merges.mergeAndLock(rules) : this.merges.merge(rules));
    const write = async (task: Writing, told: (more: number) => Promise<void>): Promise<Made> => {
      const made = await this.rows.makeNames(task, books);
      if (fates.new > 0)
        await this.rows.insertNew(task, await this.numbers.take(task, fates.new), fates.new, told);
      await this.rows.updateChanged(task, fates.changed, told);
      return made;
    };
    return { counts: { rows, ...fates, refused }, write };
  }

  async standsInTheWay(id: ImportId): Promise<Refusal<RefusalCode> | null> {
    const numbers = await this.undone.changedSince(id);
    return numbers.length ? no('UNDO_CHANGED_SINCE', { keys: keys(numbers) }).refusal : null;
  }

  async takeBack({ workspaceId, id, made }: ImportRecord, now: Instant): Promise<void> {
    await this.undone.removeNew(id);
    await this.undone.restoreChanged(workspaceId, id, now);
    await this.undone.removeMade(made);
  }

  async ended(task: Pick<ImportRecord, 'id' | 'workspaceId'>, well: boolean): Promise<void> {
    if (well) this.numbers.keep(task.id);
    else await this.numbers.giveBack(task);
  }
}

function keys(numbers: readonly number[]): string {
  const named = numbers.slice(0, mostNamed).map(pilotKey);
  const more = numbers.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
