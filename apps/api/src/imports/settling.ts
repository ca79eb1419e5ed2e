import { type HistoryChoice, rememberHistory } from '@scrimmage/domain/imports/history-mapping';
import { rememberLedger } from '@scrimmage/domain/imports/ledger-mapping';
import { type MappingMemory, remember, type SaidStage } from '@scrimmage/domain/imports/mapping-memory';
import type { DayColumn } from '@scrimmage/domain/imports/survey-days';
import type { Reply } from '../platform/graphql/payload.js';
import type { ImportRecord } from './import-record.js';

/** What somebody said of the past of teams besides its columns. */
export type HistorySaid = Omit<HistoryChoice, 'columns'>;

export const nothingSaid: HistorySaid = { programId: null, sprintDays: null, lastEndsOn: null };

/** What somebody chose for a file: what its columns are, what its words for stages mean, in which currency it is, or whose past. */
export interface Choice {
  readonly columns: readonly DayColumn[];
  readonly stageWords: readonly SaidStage[];
  readonly currency: string | null;
  /** Of sprints and finished items. */
  readonly history?: HistorySaid;
}

/** How a file is read from now on. */
export type Settled = Pick<ImportRecord, 'columns' | 'stageWords' | 'chosen'>;

/** A file that can be checked, or what is still to be said; then the record shows what was seen. */
export type Settling =
  | { readonly ok: true; readonly value: Settled }
  | Extract<Reply<ImportRecord>, { ok: false }>;

/** What is known about files of this source, with what was said of one of them. */
export function remembered(memory: MappingMemory, said: Choice): MappingMemory {
  switch (memory.kind) {
    case 'LEDGER':
      return rememberLedger(memory, said);
    case 'PILOTS':
      return remember(memory, said.columns, said.stageWords);
    default:
      return rememberHistory(memory, { ...nothingSaid, ...said.history, columns: said.columns });
  }
}
