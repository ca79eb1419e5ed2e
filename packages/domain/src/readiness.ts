import type { Day } from './calendar.js';
import type { Criterion, CriterionRole } from './criteria.js';
import type { Metric, MetricPurpose } from './metrics.js';
import type { PadsBand } from './pads-score.js';
import type { Pilot, Touched } from './pilot.js';
import { type EngagedVendor, largestLoss, vendorNamed } from './readiness-vendors.js';
import type { System } from './systems.js';

/** What a pilot needs before it starts, in the order in which it is asked. */
export const readinessCodes = [
  'PROBLEM',
  'HYPOTHESIS',
  'CUSTOMER_OUTCOME',
  'BUSINESS_OUTCOME',
  'SPONSOR',
  'LEAD',
  'SYSTEM',
  'DECISION_DATE',
  'SUCCESS_CRITERION',
  'KILL_CRITERION',
  'PERFORMANCE_METRIC',
  'VALUE_METRIC',
  'BASELINE_KNOWN',
  'PADS_RATED',
  'NOT_SANDBOX',
  'VENDOR',
  'LARGEST_LOSS',
  'SYSTEMS_TOUCHED',
  'WRITE_APPROVED',
  'PRE_MORTEM',
  'LEARNINGS_ANSWERED',
] as const;
export type ReadinessCode = (typeof readinessCodes)[number];

/** Where on a pilot's page something is stated. */
export type ReadinessPlace = 'CHARTER' | 'EVIDENCE' | 'PADS' | 'TERMS' | 'LEARNINGS';

/** One thing a pilot needs before it starts, and whether it is there; yes or no, never a share. */
export interface ReadinessItem {
  readonly code: ReadinessCode;
  readonly words: string;
  readonly met: boolean;
  readonly where: ReadinessPlace;
  /** The charter's field that states it; null elsewhere. */
  readonly field: string | null;
  /** What is missing, in a sentence, where the words alone do not say it. */
  readonly detail: string | null;
}

/** What the charter states of itself. */
export type Stated = Pick<
  Pilot,
  | 'stage'
  | 'problem'
  | 'hypothesis'
  | 'customerOutcome'
  | 'businessOutcome'
  | 'sponsorId'
  | 'leadId'
  | 'systemId'
  | 'decisionDate'
  | 'vendorText'
  | 'noVendor'
  | 'largestLossOurs'
  | 'largestLossVendor'
  | 'preMortem'
>;

/** A system touched, as far as readiness asks. */
export type TouchedSystem = Pick<Touched, 'access' | 'approverId'> & Pick<System, 'name' | 'mode'>;

/** A criterion that was not withdrawn, draft or locked, and the metric it is on. */
export interface ReadyCriterion {
  readonly criterion: Pick<Criterion, 'role' | 'design' | 'baseline'>;
  readonly metric: Pick<Metric, 'name' | 'purpose'>;
}

/** Everything readiness is read from. */
export interface ReadinessFacts {
  readonly pilot: Stated;
  readonly touched: readonly TouchedSystem[];
  readonly criteria: readonly ReadyCriterion[];
  readonly engaged: readonly EngagedVendor[];
  /** Null: not rated yet. */
  readonly padsBand: PadsBand | null;
  /** The keys of the nearest learnings that nobody has answered for it. */
  readonly openLearnings: readonly string[];
  readonly today: Day;
}

/** Each thing in a few words. */
export const readinessWords: Readonly<Record<ReadinessCode, string>> = {
  PROBLEM: 'Problem',
  HYPOTHESIS: 'Hypothesis',
  CUSTOMER_OUTCOME: 'Customer outcome',
  BUSINESS_OUTCOME: 'Business outcome',
  SPONSOR: 'Sponsor',
  LEAD: 'Lead',
  SYSTEM: 'System it runs on',
  DECISION_DATE: 'Decision date',
  SUCCESS_CRITERION: 'Success criterion',
  KILL_CRITERION: 'Kill criterion',
  PERFORMANCE_METRIC: 'Metric of performance',
  VALUE_METRIC: 'Metric of value',
  BASELINE_KNOWN: 'Baselines with their number of cases',
  PADS_RATED: 'Pads profile',
  NOT_SANDBOX: 'More real than a sandbox',
  VENDOR: 'Vendor, or that there is none',
  LARGEST_LOSS: 'Largest loss',
  SYSTEMS_TOUCHED: 'Systems touched, with access',
  WRITE_APPROVED: 'Approver of every write to a Mode 1 system',
  PRE_MORTEM: 'Pre-mortem',
  LEARNINGS_ANSWERED: 'Nearest learnings answered',
};

interface Finding {
  readonly met: boolean;
  readonly detail?: string | null;
  /** Where what is missing is stated, when that is not where the question belongs. */
  readonly where?: ReadinessPlace;
}

const listed = (names: readonly string[]) => new Intl.ListFormat('en').format(names);
const stated = (value: unknown): Finding => ({ met: Boolean(value) });

/** A pilot that has not started still needs its decision ahead of it; later the date may well have passed. */
function decisionDate({ pilot, today }: ReadinessFacts): Finding {
  if (pilot.decisionDate === null) return { met: false };
  const passed = pilot.stage === 'PROPOSED' && pilot.decisionDate < today;
  return { met: !passed, detail: passed ? 'The decision date has passed.' : null };
}

function withRole(role: CriterionRole) {
  return ({ criteria }: ReadinessFacts) => stated(criteria.some(({ criterion }) => criterion.role === role));
}

function withPurpose(purpose: MetricPurpose) {
  return ({ criteria }: ReadinessFacts) => stated(criteria.some(({ metric }) => metric.purpose === purpose));
}

/** A control that runs beside the pilot is counted with it, so its baseline needs no count of its own. */
function baselines({ criteria }: ReadinessFacts): Finding {
  const asked = criteria.filter(({ criterion }) => criterion.role !== 'GUARDRAIL');
  const without = asked.filter(
    ({ criterion }) => criterion.design !== 'TWO_ARMS' && (criterion.baseline?.n ?? null) === null,
  );
  const names = [...new Set(without.map(({ metric }) => metric.name))];
  return {
    met: asked.length > 0 && without.length === 0,
    detail: names.length ? `Without its number of cases: ${listed(names)}.` : null,
  };
}

function notSandbox({ padsBand }: ReadinessFacts): Finding {
  if (padsBand === null) return { met: false, detail: 'The pads profile is not rated yet.' };
  return padsBand === 'SANDBOX'
    ? { met: false, detail: 'The pads profile is in the band SANDBOX.' }
    : { met: true };
}

function writeApproved({ touched }: ReadinessFacts): Finding {
  const risky = touched.filter(({ mode, access }) => mode === 'MODE_1' && access === 'WRITE');
  const open = risky.filter(({ approverId }) => approverId === null).map(({ name }) => name);
  if (open.length) return { met: false, detail: `Nobody is named for ${listed(open)}.` };
  return { met: true, detail: risky.length ? null : 'It writes to no Mode 1 system.' };
}

function learningsAnswered({ openLearnings }: ReadinessFacts): Finding {
  const open = openLearnings.length > 0;
  return { met: !open, detail: open ? `Not answered yet: ${listed(openLearnings)}.` : null };
}

interface Question {
  readonly where: ReadinessPlace;
  readonly field: string | null;
  readonly find: (facts: ReadinessFacts) => Finding;
}

const inCharter = (field: keyof Stated): Question => ({
  where: 'CHARTER',
  field,
  find: ({ pilot }) => stated(pilot[field]),
});
const inEvidence = (find: Question['find']): Question => ({ where: 'EVIDENCE', field: null, find });
const inPads = (find: Question['find']): Question => ({ where: 'PADS', field: null, find });

const questions: Readonly<Record<ReadinessCode, Question>> = {
  PROBLEM: inCharter('problem'),
  HYPOTHESIS: inCharter('hypothesis'),
  CUSTOMER_OUTCOME: inCharter('customerOutcome'),
  BUSINESS_OUTCOME: inCharter('businessOutcome'),
  SPONSOR: inCharter('sponsorId'),
  LEAD: inCharter('leadId'),
  SYSTEM: inCharter('systemId'),
  DECISION_DATE: { ...inCharter('decisionDate'), find: decisionDate },
  SUCCESS_CRITERION: inEvidence(withRole('SUCCESS')),
  KILL_CRITERION: inEvidence(withRole('KILL')),
  PERFORMANCE_METRIC: inEvidence(withPurpose('PERFORMANCE')),
  VALUE_METRIC: inEvidence(withPurpose('VALUE')),
  BASELINE_KNOWN: inEvidence(baselines),
  PADS_RATED: inPads(({ padsBand }) => stated(padsBand)),
  NOT_SANDBOX: inPads(notSandbox),
  VENDOR: { ...inCharter('vendorText'), find: vendorNamed },
  LARGEST_LOSS: { ...inCharter('largestLossOurs'), find: largestLoss },
  SYSTEMS_TOUCHED: {
    where: 'CHARTER',
    field: 'systemsTouched',
    find: ({ touched }) => stated(touched.length > 0),
  },
  WRITE_APPROVED: { where: 'CHARTER', field: 'systemsTouched', find: writeApproved },
  PRE_MORTEM: inCharter('preMortem'),
  LEARNINGS_ANSWERED: { where: 'LEARNINGS', field: null, find: learningsAnswered },
};

/** What a pilot needs before it starts and whether it has it, in the order in which it is asked. */
export function readiness(facts: ReadinessFacts): readonly ReadinessItem[] {
  return readinessCodes.map((code) => {
    const { where, field, find } = questions[code];
    const { met, detail = null, where: elsewhere } = find(facts);
    const place = elsewhere ? { where: elsewhere, field: null } : { where, field };
    return { code, words: readinessWords[code], met, ...place, detail };
  });
}

/** What is missing, in the order in which it is asked. */
export function missing(items: readonly ReadinessItem[]): readonly ReadinessItem[] {
  return items.filter(({ met }) => !met);
}
