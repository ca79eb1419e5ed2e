import { auditVerify } from './audit-verify.js';
import type { Command } from './command.js';
import { exportCommand } from './export.js';
import { importPilots } from './import.js';
import { importEverything } from './import-everything.js';
import { importLedger } from './import-ledger.js';
import { importReadings } from './import-readings.js';
import { importItems, importSprints } from './import-sprints.js';
import { migrateCommand } from './migrate.js';
import { seasonCommand } from './season.js';
import { tokenCreate } from './token-create.js';
import { userCreate } from './user-create.js';

/** Everything the command line can do, in the order the help lists it. A new command is one file and one line here. */
export const commands: readonly Command[] = [
  migrateCommand,
  seasonCommand,
  userCreate,
  tokenCreate,
  importPilots,
  importLedger,
  importSprints,
  importItems,
  importReadings,
  importEverything,
  exportCommand,
  auditVerify,
];
