// Imports: files of pilots on their way in. Read, checked, applied, undone.
// They never touch a pilot one by one: all rows of a file are written, or none.
// Start reading at imports.resolver.ts, then import-writer.ts and merge.repository.ts.
import { Module } from '@nestjs/common';
import type { ImportId } from '@scrimmage/domain/ids';
import { mayEver } from '@scrimmage/domain/policy';
import { NodeModule } from '../node/node.module.js';
import { NodeReader } from '../node/node.reader.js';
import { PeopleModule } from '../people/people.module.js';
import { PilotsModule } from '../pilots/pilots.module.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { ApplyImportService } from './apply-import.service.js';
import { CheckImportService } from './check-import.service.js';
import { CheckingRepository } from './checking.repository.js';
import { DraftImportService } from './draft-import.service.js';
import { ForgetImportsService, forgetImports } from './forget-imports.service.js';
import { ImportUpload } from './import-upload.js';
import { ImportWorker } from './import-worker.js';
import { ImportWriter } from './import-writer.js';
import { ImportsReader } from './imports.reader.js';
import { ImportsRepository } from './imports.repository.js';
import { ImportFieldsResolver, ImportsResolver, PilotSourceResolver } from './imports.resolver.js';
import { MappingsRepository } from './mappings.repository.js';
import { MergeRepository } from './merge.repository.js';
import { RemarksRepository } from './remarks.repository.js';
import { StagingRepository } from './staging.repository.js';
import { UndoRepository } from './undo.repository.js';
import { UndoImportService } from './undo-import.service.js';
import { WriteRepository } from './write.repository.js';
import { WritingRepository } from './writing.repository.js';

@Module({
  imports: [NodeModule, PeopleModule, PilotsModule],
  providers: [
    ImportsResolver,
    ImportFieldsResolver,
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
      load: async (id, actor) => (mayEver(actor, 'importPilots') ? imports.byId.load(id as ImportId) : null),
    });
    jobs.lend({
      name: forgetImports,
      cron: '37 3 * * *',
      run: (_told, run) => run.inEachWorkspace((house) => forgetting.forget(house)),
    });
  }
}
