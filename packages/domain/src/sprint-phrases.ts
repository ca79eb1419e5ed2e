import { fieldList, type Told } from './activity-words.js';

/** Of a milestone, what the end of a sprint did to it. */
function moved({ changes, subjectLabel }: Told): string | null {
  const [before, after] = changes.remaining ?? [];
  return changes.remaining ? `brought ${subjectLabel} from ${before} to ${after} items left` : null;
}

/** What is done to sprints, milestones and their forecasts, in words. */
export const sprintPhrases = {
  planSprint: (t: Told) => (t.changes.focus ? `planned ${t.subjectLabel}` : `sent ${t.subjectLabel} again`),
  editSprint: (t: Told) => `changed ${fieldList(t.changes)} of ${t.subjectLabel}`,
  closeSprint: (t: Told) => moved(t) ?? `closed ${t.subjectLabel}`,
  reopenSprint: (t: Told) => moved(t) ?? `opened ${t.subjectLabel} again`,
  addRoadLane: (t: Told) =>
    t.changes.name ? `added the outcome ${t.subjectLabel}` : `sent the outcome ${t.subjectLabel} again`,
  editRoadLane: (t: Told) => `changed ${fieldList(t.changes)} of the outcome ${t.subjectLabel}`,
  addMilestone: (t: Told) => (t.changes.name ? `added ${t.subjectLabel}` : `sent ${t.subjectLabel} again`),
  moveMilestone: (t: Told) => `moved ${t.subjectLabel}`,
  rescopeMilestone: (t: Told) => `counted ${t.subjectLabel} anew`,
  freezeForecast: (t: Told) =>
    t.changes.forecast
      ? `froze the forecast of ${t.subjectLabel}`
      : `sent the forecast of ${t.subjectLabel} again`,
};
