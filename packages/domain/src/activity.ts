import type { Changes, Told } from './activity-words.js';
import type { Instant } from './calendar.js';
import { dashboardPhrases } from './dashboard-phrases.js';
import { digestPhrases } from './digest-phrases.js';
import { everydayPhrases } from './everyday-phrases.js';
import { failurePhrases } from './failure-phrases.js';
import type { ActivityId, MemberId, WorkspaceId } from './ids.js';

import { pilotPhrases } from './pilot-phrases.js';
import { sprintPhrases } from './sprint-phrases.js';
import { vendorPhrases } from './vendor-phrases.js';
import { workspacePhrases } from './workspace-phrases.js';

const phrases = {
  ...workspacePhrases,
  ...pilotPhrases,
  ...vendorPhrases,
  ...failurePhrases,
  ...sprintPhrases,
  ...dashboardPhrases,
  ...digestPhrases,
  ...everydayPhrases,
};

/** What can be done to the workspace's data; also the name of the mutation that does it. */
export type Verb = keyof typeof phrases;

/** The kinds of thing an entry can be about. */
export type SubjectType =
  | 'Workspace'
  | 'Member'
  | 'Unit'
  | 'Program'
  | 'System'
  | 'Metric'
  | 'Pilot'
  | 'Vendor'
  | 'Engagement'
  | 'Invoice'
  | 'Failure'
  | 'Learning'
  | 'Cause'
  | 'Sprint'
  | 'RoadLane'
  | 'Milestone'
  | 'Dashboard'
  | 'SavedView'
  | 'PilotTemplate'
  | 'ApiToken'
  | 'Import';

/** One thing somebody did. */
export interface Activity {
  readonly id: ActivityId;
  readonly workspaceId: WorkspaceId;
  readonly seq: number;
  readonly at: Instant;
  readonly actorId: MemberId;
  readonly actorName: string;
  readonly verb: Verb;
  readonly subjectType: SubjectType;
  readonly subjectId: string;
  readonly subjectLabel: string;
  readonly subjectVersion: number | null;
  readonly changes: Changes;
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly hash: string;
}

/** The entry in words: “Priya Rao changed the decision date of SC-101 Proactive refund.” */
export function activitySentence(activity: Told & Pick<Activity, 'actorName' | 'verb'>): string {
  return `${activity.actorName} ${phrases[activity.verb](activity)}.`;
}
