import { CheckImportService } from '../imports/check-import.service.js';
import { CheckingRepository } from '../imports/checking.repository.js';
import { DirectImportService } from '../imports/direct-import.service.js';
import { DraftImportService } from '../imports/draft-import.service.js';
import { ImportWriter } from '../imports/import-writer.js';
import { ImportsReader } from '../imports/imports.reader.js';
import { ImportsRepository } from '../imports/imports.repository.js';
import { MappingsRepository } from '../imports/mappings.repository.js';
import { MergeRepository } from '../imports/merge.repository.js';
import { RemarksRepository } from '../imports/remarks.repository.js';
import { StagingRepository } from '../imports/staging.repository.js';
import { WriteRepository } from '../imports/write.repository.js';
import { WritingRepository } from '../imports/writing.repository.js';
import type { Clock } from '../platform/clock.js';
import type { Database } from '../platform/database/database.js';

export type ImportDesk = ReturnType<typeof importDesk>;

/** Everything an import needs, put together without a server. */
export function importDesk(database: Database, clock: Clock) {
  const imports = new ImportsRepository(database);
  const mappings = new MappingsRepository(database);
  const staging = new StagingRepository(database);
  const merges = new MergeRepository(database);
  const checking = new CheckingRepository(
    imports,
    mappings,
    staging,
    merges,
    new RemarksRepository(database),
  );
  const writing = new WritingRepository(imports, staging, merges, new WriteRepository(database), database);
  const checks = new CheckImportService(checking, database, clock);
  const writer = new ImportWriter(writing, database, clock);
  return {
    drafts: new DraftImportService(imports, mappings, database, clock),
    direct: new DirectImportService(checks, writer, writing, new ImportsReader(database), database),
  };
}
