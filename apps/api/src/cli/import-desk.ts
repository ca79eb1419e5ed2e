import { AttributionRepository } from '../imports/attribution.repository.js';
import { CheckImportService } from '../imports/check-import.service.js';
import { CheckingRepository } from '../imports/checking.repository.js';
import { DirectImportService } from '../imports/direct-import.service.js';
import { DraftImportService } from '../imports/draft-import.service.js';
import { HistoryRows } from '../imports/history-rows.js';
import { HistoryUndoRepository } from '../imports/history-undo.repository.js';
import { HistoryWriteRepository } from '../imports/history-write.repository.js';
import { ImportWriter } from '../imports/import-writer.js';
import { ImportsReader } from '../imports/imports.reader.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { LedgerRows } from '../imports/ledger-rows.js';
import { LedgerWriteRepository } from '../imports/ledger-write.repository.js';
import { MappingsRepository } from '../imports/mappings.repository.js';
import { MergeRepository } from '../imports/merge.repository.js';
import { PilotNumbers } from '../imports/pilot-numbers.js';
import { PilotRows } from '../imports/pilot-rows.js';
import { PilotStagingRepository } from '../imports/pilot-staging.repository.js';
import { RemarksRepository } from '../imports/remarks.repository.js';
import { RowsByKind } from '../imports/rows-by-kind.js';
import { StagingRepository } from '../imports/staging.repository.js';
import { UndoRepository } from '../imports/undo.repository.js';
import { WriteRepository } from '../imports/write.repository.js';
import { WritingRepository } from '../imports/writing.repository.js';
import { ArrivingEntriesReader } from '../ledger/arriving-entries.reader.js';
import { LedgerReader } from '../ledger/ledger.reader.js';
import { LedgerLimitReader } from '../ledger/ledger-limit.reader.js';
import { LedgerSettings } from '../ledger/ledger-settings.js';
import { PilotsReader } from '../pilots/pilots.reader.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';
import { AcceptedValueReader } from '../terms/accepted-value.reader.js';
import { EngagementsReader } from '../terms/engagements.reader.js';
import { TermsReader } from '../terms/terms.reader.js';

export type ImportDesk = ReturnType<typeof importDesk>;

/** Everything an import needs, put together without a server. */
export function importDesk(database: Database, clock: Clock) {
  const imports = new ImportsRepository(database);
  const mappings = new MappingsRepository(database);
  const staging = new StagingRepository(database);
  const pilots = new PilotRows(
    new PilotStagingRepository(staging, database),
    new MergeRepository(database),
    new WriteRepository(database),
    new PilotNumbers(database),
    new UndoRepository(database),
  );
  const ledger = new LedgerRows(
    staging,
    new LedgerWriteRepository(database, new LedgerLimitReader(database)),
    new AttributionRepository(database),
    new ArrivingEntriesReader(new LedgerReader(database), settingsIn(database)),
    clock,
  );
  const history = new HistoryRows(
    staging,
    mappings,
    new HistoryWriteRepository(database),
    new HistoryUndoRepository(database),
  );
  const rows = new RowsByKind(pilots, ledger, history);
  const checking = new CheckingRepository(imports, mappings, staging, rows, new RemarksRepository(database));
  const writing = new WritingRepository(imports, rows, staging, database);
  const checks = new CheckImportService(checking, database, clock);
  const writer = new ImportWriter(writing, database, clock);
  return {
    drafts: new DraftImportService(imports, mappings, database, clock),
    direct: new DirectImportService(checks, writer, writing, new ImportsReader(database), database),
  };
}

function settingsIn(database: Database): LedgerSettings {
  return new LedgerSettings(
    new EngagementsReader(database),
    new TermsReader(database),
    new AcceptedValueReader(database),
    new PilotsReader(database),
  );
}
