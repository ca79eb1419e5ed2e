import { Injectable } from '@nestjs/common';
import type { ImportKind } from '@scrimmage/domain/imports/import-target';
import { HistoryRows } from './history-rows.js';
import type { ImportedRows } from './imported-rows.js';
import { LedgerRows } from './ledger-rows.js';
import { PilotRows } from './pilot-rows.js';

/** The one place where it is said what the rows of each kind of file become. */
@Injectable()
export class RowsByKind {
  constructor(
    private readonly pilots: PilotRows,
    private readonly ledger: LedgerRows,
    private readonly history: HistoryRows,
  ) {}

  of(kind: ImportKind): ImportedRows {
    const rows = {
      PILOTS: this.pilots,
      LEDGER: this.ledger,
      SPRINTS: this.history,
      FINISHED_ITEMS: this.history,
    };
    return rows[kind];
  }
}
