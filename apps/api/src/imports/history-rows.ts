import { Injectable } from '@nestjs/common';
import { no, type Refusal } from '@scrimmage/domain/answer';
import type { ImportId, ProgramId } from '@scrimmage/domain/ids';
import { nameKey } from '@scrimmage/domain/imports/given-text';
import type { HistoryReader, TakenRow } from '@scrimmage/domain/imports/history-desk';
import { sprintHistory } from '@scrimmage/domain/imports/sprint-history';
import { weekHistory } from '@scrimmage/domain/imports/week-history';
import type { RefusalCode } from '@scrimmage/domain/refusals';
import { sprintKey } from '@scrimmage/domain/sprint';
import { copyLine } from './copy-line.js';
import { HistoryUndoRepository } from './history-undo.repository.js';
import { HistoryWriteRepository } from './history-write.repository.js';
import { historyMappingOf, type ImportRecord, type Made } from './import-record.js';
import type { Compared, Comparing, ImportedRows, Writing } from './imported-rows.js';
import { MappingsRepository } from './mappings.repository.js';
import { StagingRepository } from './staging.repository.js';

const mostNamed = 5;
const columns = ['row integer not null', 'remarks jsonb not null'];

/** Rows that become sprints that are over: one each, or one for a week of finished items. The same sprint is the same in every file. */
@Injectable()
export class HistoryRows implements ImportedRows {
  constructor(
    private readonly staging: StagingRepository,
    private readonly mappings: MappingsRepository,
    private readonly sprints: HistoryWriteRepository,
    private readonly undone: HistoryUndoRepository,
  ) {}

  async compare({ source, chosen, locked, tell, actor }: Comparing): Promise<Compared> {
    const mapping = historyMappingOf(chosen);
    const programOf = await this.programs();
    const read: HistoryReader =
      mapping.kind === 'SPRINTS' ? sprintHistory(mapping, programOf) : weekHistory(mapping, programOf);
    const counted = { TAKEN: 0, REFUSED: 0, BLANK: 0 };
    const line = (taken: TakenRow) => {
      counted[taken.is]++;
      if (taken.is === 'BLANK' || taken.remarks.length === 0) return null;
      return copyLine([taken.row, JSON.stringify(taken.remarks)]);
    };
    await this.staging.fill(columns, source, (row) => line(read.add(row)), tell);
    if (locked) await this.sprints.hold(actor.workspaceId);
    const teams = await this.sprints.teams();
    const arriving = read.sprints().map((sprint) => ({
      ...sprint,
      teamId: teams.idOf(`${sprint.programId} ${sprint.team}`),
    }));
    const fates = await this.sprints.merge(arriving);
    const counts = {
      rows: counted.TAKEN + counted.REFUSED,
      ...fates,
      refused: counted.REFUSED,
      blank: counted.BLANK,
    };
    const write = async (task: Writing, told: (more: number) => Promise<void>): Promise<Made> => {
      const team = await this.sprints.makeTeams(task, teams.toMake);
      await this.sprints.insertNew(task);
      await told(fates.new);
      await this.sprints.updateChanged(task);
      await told(fates.changed);
      return { team };
    };
    return { counts, write };
  }

  private async programs(): Promise<(name: string) => ProgramId | null> {
    const programs = await this.mappings.programs();
    const exact = new Map(programs.map(({ id, name }) => [name, id]));
    const alike = new Map(programs.map(({ id, name }) => [nameKey(name), id]));
    return (name) => exact.get(name) ?? alike.get(nameKey(name)) ?? null;
  }

  async standsInTheWay(id: ImportId): Promise<Refusal<RefusalCode> | null> {
    const numbers = await this.undone.changedSince(id);
    return numbers.length ? no('UNDO_CHANGED_SINCE', { keys: keys(numbers) }).refusal : null;
  }

  async takeBack({ id, made }: ImportRecord): Promise<void> {
    await this.undone.restoreChanged(id);
    await this.undone.removeNew(id);
    await this.undone.removeTeams(made.team ?? []);
  }

  async ended(): Promise<void> {
    // Numbers of sprints are taken within the writing itself: they go with it when it fails.
  }
}

function keys(numbers: readonly number[]): string {
  const named = numbers.slice(0, mostNamed).map(sprintKey);
  const more = numbers.length - named.length;
  return more > 0 ? `${named.join(', ')} and ${more} more` : named.join(', ');
}
