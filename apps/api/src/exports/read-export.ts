import * as v from 'valibot';
import { exportVersion } from './export-json.js';
import type { SectionName } from './sections.js';

/** A text that is no export of ours, or one that cannot be read: the message is a sentence for whoever gave it. */
export class ExportProblem extends Error {
  override readonly name = 'ExportProblem';
}

const row = v.record(v.string(), v.unknown());
const rows = v.array(row);
const withId = v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()) }));

/** What is in a document, in pieces of base64. */
export const keptFile = v.object({ id: v.pipe(v.string(), v.uuid()), pieces: v.array(v.string()) });

/** What exports of earlier releases do not have. */
const sinceLater = v.optional(withId, []);

const numbered = v.optional(
  v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), number: v.number() })),
  [],
);

const form = v.object({
  format: v.literal('scrimmage'),
  version: v.number(),
  workspace: v.object({ name: v.string(), currency: v.string(), timeZone: v.string() }),
  members: v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), email: v.string() })),
  units: withId,
  programs: withId,
  systems: withId,
  importMappings: rows,
  imports: withId,
  pilots: v.array(
    v.looseObject({
      id: v.pipe(v.string(), v.uuid()),
      number: v.pipe(v.number(), v.integer(), v.minValue(1)),
      systemsTouched: rows,
      comments: withId,
      sources: rows,
      // Exports of earlier releases have none.
      valueModels: v.optional(withId, []),
      padsRatings: v.optional(withId, []),
      healthDeclarations: v.optional(withId, []),
      healthStates: v.optional(withId, []),
    }),
  ),
  metrics: sinceLater,
  criteria: sinceLater,
  evidencePlans: v.optional(v.array(v.looseObject({ pilotId: v.string(), amendments: rows })), []),
  readings: sinceLater,
  criterionCrossings: sinceLater,
  vendors: v.optional(
    v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), spellings: rows, apart: rows })),
    [],
  ),
  vendorMerges: sinceLater,
  engagements: sinceLater,
  terms: sinceLater,
  promises: sinceLater,
  decisions: sinceLater,
  conditions: sinceLater,
  followUps: sinceLater,
  ledgerEntries: sinceLater,
  valueEvents: sinceLater,
  ratings: sinceLater,
  stanceConfirmations: sinceLater,
  causes: sinceLater,
  failures: v.optional(
    v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), number: v.number(), toTell: rows })),
    [],
  ),
  sightings: sinceLater,
  targetMixes: v.optional(rows, []),
  failureBudgets: v.optional(rows, []),
  learnings: v.optional(
    v.array(
      v.looseObject({ id: v.pipe(v.string(), v.uuid()), number: v.number(), causes: rows, pilots: rows }),
    ),
    [],
  ),
  learningChallenges: sinceLater,
  learningMerges: sinceLater,
  reuses: sinceLater,
  learningFollowUps: sinceLater,
  repeats: sinceLater,
  teams: sinceLater,
  sprints: numbered,
  roadLanes: sinceLater,
  milestones: v.optional(
    v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), number: v.number(), parts: rows })),
    [],
  ),
  milestoneChanges: sinceLater,
  frozenForecasts: sinceLater,
  dashboards: sinceLater,
  savedViews: sinceLater,
  bulkEdits: sinceLater,
  pilotTemplates: sinceLater,
  attachments: v.optional(
    v.array(
      v.looseObject({
        id: v.pipe(v.string(), v.uuid()),
        name: v.string(),
        size: v.number(),
        sha256: v.string(),
      }),
    ),
    [],
  ),
  attachmentFiles: v.optional(v.array(keptFile), []),
  notifications: sinceLater,
  notificationChoices: v.optional(rows, []),
  digestRecipients: sinceLater,
  digestSettings: v.optional(rows, []),
  mails: v.optional(v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), state: v.string() })), []),
  activity: v.array(v.looseObject({ id: v.pipe(v.string(), v.uuid()), seq: v.number() })),
} satisfies Record<SectionName | 'format' | 'version' | 'workspace', v.GenericSchema>);

/** Everything of a workspace as an export holds it. */
export type Everything = v.InferOutput<typeof form>;

/** Reads the text of an export. Throws an ExportProblem when it is none, or comes from a newer release. */
export function readExport(text: string): Everything {
  const parsed = v.safeParse(form, json(text));
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue);
    throw new ExportProblem(
      `This is not a whole export of Scrimmage${place ? `: something is wrong at ${place}` : ''}.`,
    );
  }
  if (parsed.output.version > exportVersion)
    throw new ExportProblem(
      'This export was made by a newer release of Scrimmage. Bring this one up to date first.',
    );
  return parsed.output;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ExportProblem('This is not a whole export of Scrimmage: it cannot be read as JSON.');
  }
}
