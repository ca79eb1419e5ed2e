import type { Activity } from './activity.js';

/** Where those things are, of which the label begins with a key. */
const pages: Partial<Readonly<Record<Activity['subjectType'], string>>> = {
  Pilot: '/pilots',
  Failure: '/failures',
  Learning: '/learnings',
  Milestone: '/road',
};

/** Where in the product the subject of an entry is seen, beginning with `/`; null: it has no page. */
export function changePath({
  subjectType,
  subjectId,
  subjectLabel,
}: Pick<Activity, 'subjectType' | 'subjectId' | 'subjectLabel'>): string | null {
  if (subjectType === 'Vendor') return `/vendors/${subjectId}`;
  const page = pages[subjectType];
  const key = /^[A-Z]+-\d+(?= |$)/.exec(subjectLabel)?.[0];
  return page && key ? `${page}/${key}` : null;
}
