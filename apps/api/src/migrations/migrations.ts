import { Roles1764000000001 } from './1-roles.js';
import { People1764000000002 } from './2-people.js';
import { Activity1764000000003 } from './3-activity.js';
import { Pilots1764000000004 } from './4-pilots.js';
import { RolesTaken1764000000005 } from './5-roles-taken.js';
import { Imports1764000000006 } from './6-imports.js';
import { Restore1764000000007 } from './7-restore.js';
import { Jobs1764000000008 } from './8-jobs.js';
import { Pads1764000000009 } from './9-pads.js';
import { Evidence1764000000010 } from './10-evidence.js';
import { Gates1764000000011 } from './11-gates.js';
import { Value1764000000012 } from './12-value.js';
import { Vendors1764000000013 } from './13-vendors.js';
import { LedgerImports1764000000014 } from './14-ledger-imports.js';
import { Attachments1764000000015 } from './15-attachments.js';
import { Failures1764000000016 } from './16-failures.js';
import { Learnings1764000000017 } from './17-learnings.js';
import { Similar1764000000018 } from './18-similar.js';
import { Sprints1764000000019 } from './19-sprints.js';
import { Balance1764000000020 } from './20-balance.js';
import { Dashboards1764000000021 } from './21-dashboards.js';
import { Notifications1764000000022 } from './22-notifications.js';
import { Everyday1764000000023 } from './23-everyday.js';

/** In the order they are run. Append only. */
export const migrations = [
  Roles1764000000001,
  People1764000000002,
  Activity1764000000003,
  Pilots1764000000004,
  RolesTaken1764000000005,
  Imports1764000000006,
  Restore1764000000007,
  Jobs1764000000008,
  Pads1764000000009,
  Evidence1764000000010,
  Gates1764000000011,
  Value1764000000012,
  Vendors1764000000013,
  LedgerImports1764000000014,
  Attachments1764000000015,
  Failures1764000000016,
  Learnings1764000000017,
  Similar1764000000018,
  Sprints1764000000019,
  Balance1764000000020,
  Dashboards1764000000021,
  Notifications1764000000022,
  Everyday1764000000023,
];
