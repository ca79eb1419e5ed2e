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
];
