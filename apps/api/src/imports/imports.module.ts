// Imports: files of pilots, of ledgers and of what teams did on their way in. Read, checked, applied, undone.
// They never touch a pilot, an entry or a sprint one by one: all rows of a file are written, or none.
// Start reading at imports.resolver.ts, then import-writer.ts and imported-rows.ts.
import { Module } from '@nestjs/common';
import type { ImportId } from '@scrimmage/domain/ids';
import { LedgerModule } from '../ledger/ledger.module.js';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ProgramsModule } from '../programs/programs.module.js';
import { ApplyImportService } from './apply-import.service.js';
import { AttributionRepository } from './attribution.repository.js';
import { CheckImportService } from './check-import.service.js';
import { CheckingRepository } from './checking.repository.js';
import { DraftImportService } from './draft-import.service.js';
import { ForgetImportsService, forgetImports } from './forget-imports.service.js';
import { HistoryRows } from './history-rows.js';
import { HistoryUndoRepository } from './history-undo.repository.js';
import { HistoryWriteRepository } from './history-write.repository.js';
import { ImportUpload } from './import-upload.js';
import { ImportWorker } from './import-worker.js';
import { ImportWriter } from './import-writer.js';
import { ImportsReader } from './imports.reader.js';
import { ImportsRepository } from './imports.repository.js';
import {
  HistoryReadingResolver,
  ImportColumnResolver,
  ImportFieldsResolver,
  ImportsResolver,
  PilotSourceResolver,
} from './imports.resolver.js';
import { LedgerRows } from './ledger-rows.js';
import { LedgerWriteRepository } from './ledger-write.repository.js';
import { MappingsRepository } from './mappings.repository.js';
import { importableKinds } from './may-import.js';
import { MergeRepository } from './merge.repository.js';
import { PilotNumbers } from './pilot-numbers.js';
import { PilotRows } from './pilot-rows.js';
import { PilotStagingRepository } from './pilot-staging.repository.js';
import { RemarksRepository } from './remarks.repository.js';
import { RowsByKind } from './rows-by-kind.js';
import { StagingRepository } from './staging.repository.js';
import { UndoRepository } from './undo.repository.js';
import { UndoImportService } from './undo-import.service.js';
import { WriteRepository } from './write.repository.js';
import { WritingRepository } from './writing.repository.js';

@Module({
  imports: [NodeModule, PeopleModule, ProgramsModule, PilotsModule, LedgerModule],
  providers: [
    ImportsResolver,
    ImportFieldsResolver,
    ImportColumnResolver,
    HistoryReadingResolver,
    PilotSourceResolver,
    ImportsReader,
    ImportUpload,
    DraftImportService,
    CheckImportService,
    ApplyImportService,
    UndoImportService,
    ForgetImportsService,
    ImportWriter,
    ImportWorker,
    ImportsRepository,
    MappingsRepository,
    StagingRepository,
    PilotStagingRepository,
    PilotNumbers,
    PilotRows,
    LedgerWriteRepository,
    LedgerRows,
    AttributionRepository,
    HistoryWriteRepository,
    HistoryUndoRepository,
    HistoryRows,
    RowsByKind,
    MergeRepository,
    RemarksRepository,
    CheckingRepository,
    WriteRepository,
    WritingRepository,
    UndoRepository,
  ],
  exports: [ImportsReader],
})
export class ImportsModule {
  constructor(nodes: NodeReader, imports: ImportsReader, jobs: Jobs, forgetting: ForgetImportsService) {
    nodes.lend({
      type: 'Import',
      table: 'import',
      load: async (id, actor) => {
        const found = await imports.byId.load(id as ImportId);
        return found && importableKinds(actor).includes(found.kind) ? found : null;
      },
    });
    jobs.lend({
      name: forgetImports,
      cron: '37 3 * * *',
      run: (_told, run) => run.inEachWorkspace((house) => forgetting.forget(house)),
    });
  }
}
