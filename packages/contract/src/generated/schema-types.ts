// Generated from schema/*.graphql by `npm run codegen -w @scrimmage/contract`. Do not edit.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in UTC, ISO 8601 with milliseconds: `2026-11-21T19:00:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A calendar day without a time zone, ISO 8601: `2026-11-21`. */
  Day: { input: string; output: string; }
  /** A JSON value, used only where the shape belongs to somebody else: a file's row as given, a field before and after. */
  JSON: { input: unknown; output: unknown; }
  /** An amount of money as a whole number of the currency's smallest unit (cents, pence, yen). */
  MinorUnits: { input: number; output: number; }
};

/** What a pilot does to a system. */
export type Access =
  | 'NONE'
  | 'READ'
  | 'WRITE';

/** One thing somebody did. Never changed, never removed; each entry carries the hash of the one before. */
export type Activity = Node & {
  /** Null when no member did it: it was the command line, or Scrimmage itself, as the sentence says. */
  readonly actor?: Maybe<Member>;
  readonly at: Scalars['DateTime']['output'];
  readonly changes: ReadonlyArray<FieldChange>;
  /** SHA-256 over this entry and the hash of the one before, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly requestId?: Maybe<Scalars['String']['output']>;
  /** In words: “Priya Rao changed the decision date.” */
  readonly sentence: Scalars['String']['output'];
  /** Position in the workspace's history, without gaps. */
  readonly seq: Scalars['Int']['output'];
  /** What it was done to, as it stands now; null when it is gone. */
  readonly subject?: Maybe<Node>;
  readonly subjectId?: Maybe<Scalars['ID']['output']>;
  /** Its name at that time. */
  readonly subjectLabel: Scalars['String']['output'];
  /** What was done: `proposePilot`, `editCharter`, … */
  readonly verb: Scalars['String']['output'];
};

/** A page of entries, and how many there are in all. */
export type ActivityConnection = {
  readonly edges: ReadonlyArray<ActivityEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type ActivityEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Activity;
};

/** Which entries. Fields are joined by *and*, the values of one list by *or*; days are the days of the workspace. */
export type ActivityFilter = {
  readonly actorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  readonly subjectId?: InputMaybe<Scalars['ID']['input']>;
  readonly to?: InputMaybe<Scalars['Day']['input']>;
  readonly verbs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What `addMember` is given. */
export type AddMemberInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  /** A first password of 12 to 128 characters, for the person to change. */
  readonly password: Scalars['String']['input'];
  readonly role: Role;
};

/** What `addMember` answers. */
export type AddMemberPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly member?: Maybe<Member>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addMetric` is given. */
export type AddMetricInput = {
  readonly cap?: InputMaybe<Scalars['Float']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly direction: MetricDirection;
  readonly kind: MetricKind;
  readonly name: Scalars['String']['input'];
  readonly purpose: MetricPurpose;
  readonly unit: Scalars['String']['input'];
};

/** What `addMetric` answers. */
export type AddMetricPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly metric?: Maybe<Metric>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addProgram` is given. */
export type AddProgramInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** One sentence: what this program is for. */
  readonly purpose: Scalars['String']['input'];
};

/** What `addProgram` answers. */
export type AddProgramPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly program?: Maybe<Program>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addReadings` is given: 1 to 1,000 readings. All are taken or none. */
export type AddReadingsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Needed when other figures are known for one of these periods. */
  readonly correctionReason?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly readings: ReadonlyArray<ReadingInput>;
};

/** What `addReadings` answers. */
export type AddReadingsPayload = MutationPayload & {
  readonly added?: Maybe<Scalars['Int']['output']>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly corrected?: Maybe<Scalars['Int']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** Known already with the same figures. */
  readonly unchanged?: Maybe<Scalars['Int']['output']>;
};

/** What `addSystem` is given. */
export type AddSystemInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly layer?: InputMaybe<Layer>;
  readonly mode: Mode;
  readonly name: Scalars['String']['input'];
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `addSystem` answers. */
export type AddSystemPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly system?: Maybe<System>;
};

/** What `addUnit` is given. */
export type AddUnitInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
};

/** What `addUnit` answers. */
export type AddUnitPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly unit?: Maybe<Unit>;
};

/** How long an open pilot has been going: days since it started, or since it was proposed. */
export type AgeBand =
  | 'A_YEAR_OR_MORE'
  | 'DAYS_30_TO_89'
  | 'DAYS_90_TO_179'
  | 'DAYS_180_TO_364'
  | 'UNDER_30_DAYS'
  /** Neither a start nor a proposal date is known. */
  | 'UNKNOWN';

/** How many open pilots have been going that long. */
export type AgeCount = {
  readonly band: AgeBand;
  readonly count: Scalars['Int']['output'];
  readonly rows: PilotSelection;
};

/** How long the open pilots have been going. */
export type Ages = {
  readonly bands: ReadonlyArray<AgeCount>;
  /** Null below five pilots: too few to tell. */
  readonly medianDays?: Maybe<Scalars['Int']['output']>;
  /** Open pilots with a known start or proposal date. */
  readonly n: Scalars['Int']['output'];
};

/** What `amendCriterion` is given: changes, or `withdraw`. */
export type AmendCriterionInput = {
  readonly changes?: InputMaybe<CriterionChanges>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly criterionId: Scalars['ID']['input'];
  /** Had you seen readings? */
  readonly dataSeen: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  /** The version you were looking at. */
  readonly version: Scalars['Int']['input'];
  readonly withdraw?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `amendCriterion` answers. */
export type AmendCriterionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly criterion?: Maybe<Criterion>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** One field, before and after. */
export type AmendedField = {
  readonly after?: Maybe<Scalars['String']['output']>;
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly field: Scalars['String']['output'];
};

/** What an amendment did. */
export type AmendmentKind =
  /** A criterion that was registered after the lock. */
  | 'ADDED'
  | 'CHANGED'
  | 'WITHDRAWN';

/** A key for programs. It acts as the member who made it, and never beyond its scope. */
export type ApiToken = Node & {
  readonly createdAt: Scalars['DateTime']['output'];
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly owner: Member;
  /** The last characters, to recognise it by. */
  readonly prefix: Scalars['String']['output'];
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly scope: TokenScope;
};

/** What `applyImport` is given. */
export type ApplyImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly importId: Scalars['ID']['input'];
  /** Must be true to leave refused rows out; otherwise one refused row stops the whole import. */
  readonly leaveOutRefused?: Scalars['Boolean']['input'];
};

/** What `applyImport` answers. */
export type ApplyImportPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly import?: Maybe<Import>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** Whose cases a reading counts. In a before-and-after design CONTROL is the time before. */
export type Arm =
  | 'CONTROL'
  | 'PILOT';

/** Something that shows a level is true: a page, a document, a recording. */
export type Artefact = {
  readonly title: Scalars['String']['output'];
  /** An address beginning with https:// or http://. */
  readonly url: Scalars['String']['output'];
};

/** Something that shows a level is true. */
export type ArtefactInput = {
  readonly title: Scalars['String']['input'];
  /** An address beginning with https:// or http://, at most 2,000 characters. */
  readonly url: Scalars['String']['input'];
};

/** What the evidence asks for. A person decides. */
export type Ask =
  | 'CONTINUE'
  /** The decision date has passed and nothing is settled. */
  | 'INCONCLUSIVE'
  | 'KILL'
  | 'SUCCEED';

/** What the metric was before. */
export type Baseline = {
  /** The cases are known. */
  readonly known: Scalars['Boolean']['output'];
  /** Over how many cases. Null: unknown, so it is a target and no baseline. */
  readonly n?: Maybe<Scalars['Int']['output']>;
  readonly source?: Maybe<Scalars['String']['output']>;
  readonly value: Scalars['Float']['output'];
};

/** What the metric was before. */
export type BaselineInput = {
  readonly n?: InputMaybe<Scalars['Int']['input']>;
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly value: Scalars['Float']['input'];
};

/** What `callForDecision` is given. */
export type CallForDecisionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `callForDecision` answers. */
export type CallForDecisionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `changeRole` is given. */
export type ChangeRoleInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly memberId: Scalars['ID']['input'];
  readonly role: Role;
  readonly version: Scalars['Int']['input'];
};

/** What `changeRole` answers. */
export type ChangeRolePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly member?: Maybe<Member>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. */
export type CharterChanges = {
  readonly businessOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly customerOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly deciderId?: InputMaybe<Scalars['ID']['input']>;
  readonly decisionDate?: InputMaybe<Scalars['Day']['input']>;
  readonly hypothesis?: InputMaybe<Scalars['String']['input']>;
  readonly largestLossOurs?: InputMaybe<MoneyInput>;
  readonly largestLossVendor?: InputMaybe<MoneyInput>;
  readonly leadId?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly noVendor?: InputMaybe<Scalars['Boolean']['input']>;
  readonly preMortem?: InputMaybe<Scalars['String']['input']>;
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemsTouched?: InputMaybe<ReadonlyArray<SystemTouchedInput>>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  readonly vendorText?: InputMaybe<Scalars['String']['input']>;
};

/** What `checkImport` is given. */
export type CheckImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly columns: ReadonlyArray<ImportColumnInput>;
  readonly importId: Scalars['ID']['input'];
  readonly stageWords: ReadonlyArray<StageWordInput>;
};

/** What `checkImport` answers. */
export type CheckImportPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly import?: Maybe<Import>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What can be decided at a gate. */
export type Choice =
  /** START: it runs, and its conditions must be cleared before it can be scaled. SCALE: it goes on deciding until its conditions are cleared. */
  | 'CONDITIONAL_GO'
  /** START: it runs. SCALE: it is scaled. */
  | 'GO'
  /** START: it stays proposed, on hold. SCALE: it stays deciding, on hold, with a new decision date. */
  | 'HOLD'
  /** START: it is withdrawn. SCALE: it is killed, or closed as inconclusive. */
  | 'KILL'
  /** SCALE alone: it runs again until a new decision date, with amended criteria. */
  | 'RECYCLE';

/** What a choice asks for besides the reason and who is affected. */
export type ChoiceNeed =
  /** At least one condition, with a day and an owner. */
  | 'CONDITIONS'
  /** A day in the future. */
  | 'NEW_DECISION_DATE'
  /** A reason for each thing that is missing. */
  | 'OVERRULES'
  /** A sentence, because the choice goes against the recommendation. */
  | 'OVERRULE_REASON'
  /** The member who answers for it at scale. */
  | 'SCALE_OWNER';

/** What the readings say of a claim. It holds however often one looks. */
export type Claim =
  /** Not yet. */
  | 'OPEN'
  | 'PROVEN'
  | 'REFUTED';

/** A piece of the page's one sentence; with `rows` it opens what it counts. */
export type Clause = {
  readonly rows?: Maybe<PilotSelection>;
  readonly text: Scalars['String']['output'];
  /** Says how the clause is meant: a plain fact, or something that waits for you. */
  readonly tone: ClauseTone;
};

/** How a clause of the sentence is meant. */
export type ClauseTone =
  | 'BAD'
  | 'PLAIN'
  | 'WATCH';

/** What `clearCondition` is given. */
export type ClearConditionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly conditionId: Scalars['ID']['input'];
  /** How it was met. */
  readonly note: Scalars['String']['input'];
  /** The version you were looking at. */
  readonly version: Scalars['Int']['input'];
};

/** What `clearCondition` answers. */
export type ClearConditionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The condition as it stands now, also when it was refused because somebody else cleared it meanwhile. */
  readonly condition?: Maybe<Condition>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A member's remark on a pilot. */
export type Comment = Node & {
  readonly author: Member;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly text: Scalars['String']['output'];
};

/** A page of comments, and how many there are in all. */
export type CommentConnection = {
  readonly edges: ReadonlyArray<CommentEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type CommentEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Comment;
};

/** What `commentOnPilot` is given. */
export type CommentOnPilotInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

/** What `commentOnPilot` answers. */
export type CommentOnPilotPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly comment?: Maybe<Comment>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What the published rules say now, with every rule that applies. */
export type ComputedHealth = {
  readonly reasons: ReadonlyArray<HealthReason>;
  readonly state: Health;
};

/** Something a decision made a pilot promise. Those of both gates are cleared before the pilot can be scaled. */
export type Condition = Node & {
  /** Null while it is open. */
  readonly clearedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly clearedBy?: Maybe<Member>;
  readonly dueOn: Scalars['Day']['output'];
  /** The gate it was set at. */
  readonly gate: Gate;
  readonly id: Scalars['ID']['output'];
  /** True when it is open and its day has passed. */
  readonly late: Scalars['Boolean']['output'];
  /** How it was met. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly owner: Member;
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy: Member;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  /** True when you may clear it now. */
  readonly viewerMayClear: Scalars['Boolean']['output'];
};

/** A condition as a decision sets it. */
export type ConditionInput = {
  /** The day by which it is met: today or later. */
  readonly dueOn: Scalars['Day']['input'];
  readonly ownerId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

/** What `createApiToken` is given. */
export type CreateApiTokenInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 365. */
  readonly expiresInDays?: Scalars['Int']['input'];
  readonly name: Scalars['String']['input'];
  readonly scope: TokenScope;
};

/** What `createApiToken` answers. */
export type CreateApiTokenPayload = MutationPayload & {
  readonly apiToken?: Maybe<ApiToken>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** The token itself: shown this once, and never stored. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** When criteria became promises. */
export type CriteriaLock = {
  /** Over all criteria and the plan as they stand. */
  readonly hash: Scalars['String']['output'];
  readonly lockedAt: Scalars['DateTime']['output'];
  readonly lockedBy: Member;
  /** The same as it was at the lock. */
  readonly originalHash: Scalars['String']['output'];
  /** 1 at the lock, one more with each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A pre-registered claim on a metric. */
export type Criterion = Node & {
  /** How often the claim may be wrong at any time, both sides together. */
  readonly alpha: Scalars['Float']['output'];
  /** Oldest first. */
  readonly amendments: ReadonlyArray<CriterionAmendment>;
  readonly baseline?: Maybe<Baseline>;
  /** Cases expected in one period, in each arm. */
  readonly casesPerPeriod: Scalars['Int']['output'];
  /** What the readings say of the claim as it was locked. Null while it is a draft. */
  readonly claimByOriginal?: Maybe<Claim>;
  readonly design: Design;
  readonly evidence: Evidence;
  readonly grade: DesignGrade;
  readonly id: Scalars['ID']['output'];
  readonly metric: Metric;
  /** The number of cases the interval is made narrowest for; frozen at the lock. */
  readonly nTune?: Maybe<Scalars['Int']['output']>;
  /** The terms it was locked with. Null while it is a draft. */
  readonly original?: Maybe<CriterionTerms>;
  readonly period: ReadingPeriod;
  /** The same in periods. */
  readonly periodsTune?: Maybe<Scalars['Int']['output']>;
  readonly pilot: Pilot;
  /** Share of the cases that are in the pilot; two arms only. */
  readonly plannedSplit?: Maybe<Scalars['Float']['output']>;
  readonly randomised: Scalars['Boolean']['output'];
  readonly role: CriterionRole;
  readonly state: CriterionState;
  /** The claim in words, as it stands. */
  readonly statement: Scalars['String']['output'];
  /** One arm: a level of the metric. Otherwise: the difference to the comparison, pilot minus control. In the metric's unit. */
  readonly threshold: Scalars['Float']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What was changed after the lock, why, and whether the figures had been seen. */
export type CriterionAmendment = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly changes: ReadonlyArray<AmendedField>;
  /** Null when the plan itself was amended. */
  readonly criterion?: Maybe<Criterion>;
  /** Whoever amended said that they had seen readings. */
  readonly dataSeen: Scalars['Boolean']['output'];
  /** Over all criteria and the plan as they stood after it. */
  readonly hash: Scalars['String']['output'];
  readonly kind: AmendmentKind;
  readonly reason: Scalars['String']['output'];
  /** Counted over all criteria of the pilot; the lock is version 1. */
  readonly version: Scalars['Int']['output'];
};

/** What is left out stays as it is. Role, metric and design stay for good: withdraw the criterion and register another. */
export type CriterionChanges = {
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  readonly baseline?: InputMaybe<BaselineInput>;
  readonly casesPerPeriod?: InputMaybe<Scalars['Int']['input']>;
  readonly period?: InputMaybe<ReadingPeriod>;
  readonly plannedSplit?: InputMaybe<Scalars['Float']['input']>;
  readonly randomised?: InputMaybe<Scalars['Boolean']['input']>;
  readonly threshold?: InputMaybe<Scalars['Float']['input']>;
};

/** What a criterion is for. */
export type CriterionRole =
  /** Claims not worse than its threshold. One of them refuted is reason to kill. */
  | 'GUARDRAIL'
  /** Claims worse than its threshold. One of them proven is reason to kill. */
  | 'KILL'
  /** Claims better than its threshold. All of them must be proven to succeed. */
  | 'SUCCESS';

/** Where a criterion stands in its life. */
export type CriterionState =
  /** May still be changed or removed. */
  | 'DRAFT'
  /** Changes are amendments now. */
  | 'LOCKED'
  /** Taken back by an amendment; it counts no more, and stays to be seen. */
  | 'WITHDRAWN';

/** The terms of a claim at one time. */
export type CriterionTerms = {
  /** How often the claim may be wrong at any time, both sides together. */
  readonly alpha: Scalars['Float']['output'];
  readonly baseline?: Maybe<Baseline>;
  readonly casesPerPeriod: Scalars['Int']['output'];
  readonly period: ReadingPeriod;
  /** Share of the cases that are in the pilot; two arms only. */
  readonly plannedSplit?: Maybe<Scalars['Float']['output']>;
  readonly randomised: Scalars['Boolean']['output'];
  /** The claim in words. */
  readonly statement: Scalars['String']['output'];
  /** One arm: a level of the metric. Otherwise: the difference to the comparison, pilot minus control. In the metric's unit. */
  readonly threshold: Scalars['Float']['output'];
};

/** What `deactivateMember` is given. */
export type DeactivateMemberInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly memberId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `deactivateMember` answers. */
export type DeactivateMemberPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly member?: Maybe<Member>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `decide` is given. */
export type DecideInput = {
  /** Who is affected, and how. */
  readonly affected: Scalars['String']['input'];
  readonly choice: Choice;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** With KILL at SCALE: KILLED, or INCONCLUSIVE when nothing is proven either way. KILLED unless said. */
  readonly closesAs?: InputMaybe<Outcome>;
  /** At least one with CONDITIONAL_GO, at most 20; none with any other choice. */
  readonly conditions?: InputMaybe<ReadonlyArray<ConditionInput>>;
  /** The pilot's `evidenceHash` you were looking at. When readings or criteria changed since, the decision is refused and what changed is named. */
  readonly evidenceHash: Scalars['String']['input'];
  readonly gate: Gate;
  /** Needed with HOLD and RECYCLE at SCALE: a day in the future. Possible wherever the pilot stays open. */
  readonly newDecisionDate?: InputMaybe<Scalars['Day']['input']>;
  /** Why you go against the recommendation; needed when you do. */
  readonly overruleReason?: InputMaybe<Scalars['String']['input']>;
  /** START with GO or CONDITIONAL_GO: one for each thing that is missing. */
  readonly overrules?: InputMaybe<ReadonlyArray<OverruleInput>>;
  readonly pilotId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  /** Needed with GO at SCALE. */
  readonly scaleOwnerId?: InputMaybe<Scalars['ID']['input']>;
  /** Say true when the reason is to leave things as they are. It is allowed, and counted. */
  readonly statusQuo?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version you were looking at. A pilot changed since is not decided on; what changed is named. */
  readonly version: Scalars['Int']['input'];
};

/** What `decide` answers. */
export type DecidePayload = MutationPayload & {
  /** What changed since you looked, when the decision was refused for that. */
  readonly changed: ReadonlyArray<Scalars['String']['output']>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly decision?: Maybe<Decision>;
  /** The pilot as it stands now, also when the decision was refused. */
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A decision at a gate. It is never changed and never removed. */
export type Decision = Node & {
  /** Who is affected, and how. */
  readonly affected: Scalars['String']['output'];
  readonly at: Scalars['DateTime']['output'];
  /** Who decided. */
  readonly by: Member;
  readonly choice: Choice;
  /** What it made the pilot promise. */
  readonly conditions: ReadonlyArray<Condition>;
  readonly gate: Gate;
  readonly id: Scalars['ID']['output'];
  /** The decision date it gave the pilot. */
  readonly newDecisionDate?: Maybe<Scalars['Day']['output']>;
  /** How it closed the pilot; null when the pilot stayed open. */
  readonly outcome?: Maybe<Outcome>;
  /** True when it went against the recommendation of that day. */
  readonly overrule: Scalars['Boolean']['output'];
  /** Why it went against the recommendation. */
  readonly overruleReason?: Maybe<Scalars['String']['output']>;
  /** The things that were missing at the START gate, and why it started without them. */
  readonly overrules: ReadonlyArray<DecisionOverrule>;
  /** The decision date until then. */
  readonly previousDecisionDate?: Maybe<Scalars['Day']['output']>;
  readonly reason: Scalars['String']['output'];
  /** Who answers for it at scale. */
  readonly scaleOwner?: Maybe<Member>;
  /** What was known when it was decided. */
  readonly snapshot: DecisionSnapshot;
  /** True when the reason was to leave things as they are. */
  readonly statusQuo: Scalars['Boolean']['output'];
};

/** A missing thing, and why the pilot started without it. */
export type DecisionOverrule = {
  readonly item: ReadinessCode;
  readonly reason: Scalars['String']['output'];
  readonly words: Scalars['String']['output'];
};

/** What was known at the moment of a decision, kept as it was. */
export type DecisionSnapshot = {
  /** What the evidence asked for; null when no criteria were locked. */
  readonly ask?: Maybe<Ask>;
  readonly at: Scalars['DateTime']['output'];
  /** Each criterion with its evidence as it stood. */
  readonly criteria: ReadonlyArray<SnapshotCriterion>;
  /** SHA-256 over the stored snapshot in canonical JSON, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** The things that were missing. */
  readonly missing: ReadonlyArray<ReadinessCode>;
  /** Null when it was not rated. */
  readonly padsBand?: Maybe<PadsBand>;
  readonly padsScore?: Maybe<Scalars['Int']['output']>;
  /** The pilot's version that was decided on. */
  readonly pilotVersion: Scalars['Int']['output'];
  /** The same in words. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Everything, as it was stored. */
  readonly stored: Scalars['JSON']['output'];
  /** What it was worth from then on, in words; null when nothing was stated of it. */
  readonly valueSentence?: Maybe<Scalars['String']['output']>;
};

/** How you say a pilot goes. */
export type DeclareHealthInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  /** Why, in a sentence; needed unless it is on track. */
  readonly sentence?: InputMaybe<Scalars['String']['input']>;
  readonly state: Health;
};

/** What `declareHealth` answers. */
export type DeclareHealthPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What the pilot's lead said last. */
export type DeclaredHealth = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** Why; null only when it is on track. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  readonly state: Health;
};

/** What the pilot's readings are compared with. */
export type Design =
  /** The pilot against the time before it. */
  | 'BEFORE_AFTER'
  /** The pilot alone, against a fixed level. */
  | 'ONE_ARM'
  /** The pilot beside a control that runs at the same time. */
  | 'TWO_ARMS';

/** How far a design lets one speak of cause, best first. Shown beside every interval. */
export type DesignGrade =
  /** Compared with the time before: what else changed meanwhile is in it. */
  | 'BEFORE_AFTER'
  /** A control ran at the same time, but chance did not decide who is where. */
  | 'CONCURRENT'
  /** Compared with a level, with nobody. */
  | 'NO_COMPARISON'
  /** Chance decided who is in the pilot. */
  | 'RANDOMISED';

/** Which way a list runs. */
export type Direction =
  | 'ASC'
  | 'DESC';

/** When an open pilot's decision is due, seen from today. */
export type DueBand =
  /** More than 14 days from today. */
  | 'LATER'
  /** The decision date has passed. */
  | 'OVERDUE'
  /** No decision date was given. */
  | 'UNDATED'
  /** Within 14 days from today, today included. */
  | 'WITHIN_14_DAYS';

/** How many open pilots are due then. */
export type DueCount = {
  readonly band: DueBand;
  readonly count: Scalars['Int']['output'];
  readonly rows: PilotSelection;
};

/** Which charter, as you saw it, and what you change in it. */
export type EditCharterInput = {
  readonly changes: CharterChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  /** The version you were looking at. Changes others made to other fields since are kept; the same field changed is refused. */
  readonly version: Scalars['Int']['input'];
};

/** What `editCharter` answers. */
export type EditCharterPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The fields somebody else changed meanwhile. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The pilot as it stands now, also when the change was refused because somebody else changed it meanwhile. */
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. */
export type EditMetricInput = {
  readonly cap?: InputMaybe<Scalars['Float']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly direction?: InputMaybe<MetricDirection>;
  readonly kind?: InputMaybe<MetricKind>;
  readonly metricId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly purpose?: InputMaybe<MetricPurpose>;
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** The version you were looking at. */
  readonly version: Scalars['Int']['input'];
};

/** What `editMetric` answers. */
export type EditMetricPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly metric?: Maybe<Metric>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. */
export type EditProgramInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly programId: Scalars['ID']['input'];
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `editProgram` answers. */
export type EditProgramPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly program?: Maybe<Program>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. */
export type EditSystemInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly layer?: InputMaybe<Layer>;
  readonly mode?: InputMaybe<Mode>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `editSystem` answers. */
export type EditSystemPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly system?: Maybe<System>;
};

/** What `editValueModel` is given. */
export type EditValueModelInput = {
  readonly changes: ValueModelChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  /** The version you were looking at; 0 when nothing was stated. Changes of other fields made meanwhile are kept. */
  readonly version: Scalars['Int']['input'];
};

/** What `editValueModel` answers. */
export type EditValueModelPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The fields somebody else changed meanwhile. */
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  /** The pilot as it stands now, also when the change was refused because somebody else changed it meanwhile. */
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What the readings say of one claim, as of now. A pure function of the rows stored. */
export type Evidence = {
  /** Once proven or refuted it stays so, unless the readings come to say the opposite or are corrected. */
  readonly claim: Claim;
  /** How much cases of one period resemble each other: variance by periods over variance by cases. Worth a remark above 1.5. */
  readonly designEffect?: Maybe<Scalars['Float']['output']>;
  /** How strongly the readings speak against the threshold being the truth: 10 is 10 times likelier under the alternative. */
  readonly eValue?: Maybe<Scalars['Float']['output']>;
  /** The level (one arm) or the difference (pilot minus control), in the metric's unit. */
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  /** The first time the claim was settled. It stays, whatever comes later. */
  readonly firstCrossing?: Maybe<FirstCrossing>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The last day the readings cover. */
  readonly lastPeriod?: Maybe<Scalars['Day']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** Cases in the pilot. */
  readonly n: Scalars['Int']['output'];
  /** Cases in the comparison; null with one arm. */
  readonly nControl?: Maybe<Scalars['Int']['output']>;
  /** Why there is no interval yet; null when there is one. */
  readonly notYet?: Maybe<NotYet>;
  /** Periods with readings in the pilot. */
  readonly periods: Scalars['Int']['output'];
  /** Two arms only: whether the cases are split as planned. */
  readonly sampleRatio?: Maybe<SampleRatio>;
  /** Words and an interval, for people. */
  readonly sentence: Scalars['String']['output'];
  /** The interval as it was after each period, for a chart. */
  readonly series: EvidenceSeries;
  /** More than two periods without a reading, while the pilot runs. */
  readonly stale: Scalars['Boolean']['output'];
  /** Days since then. */
  readonly staleDays?: Maybe<Scalars['Int']['output']>;
  readonly stamp?: Maybe<EvidenceStamp>;
  /** The interval has come back over the threshold since the claim was settled. */
  readonly wavered: Scalars['Boolean']['output'];
};

/** What applies to all criteria of a pilot together, frozen with them. */
export type EvidencePlan = {
  /** Everything amended since the lock, oldest first: of the plan and of any criterion. */
  readonly amendments: ReadonlyArray<CriterionAmendment>;
  /** The decision date at the lock, unless amended. Null before. */
  readonly deadline?: Maybe<Scalars['Day']['output']>;
  /** What was agreed if the decision date comes and nothing is settled. */
  readonly fallback: Fallback;
  /** A refuted success criterion is reason to kill. Without it a pilot that cannot succeed goes on to its decision date. */
  readonly futility: Scalars['Boolean']['output'];
  /** Null while the criteria are drafts. */
  readonly lock?: Maybe<CriteriaLock>;
  /** Success is not claimed before so many days, so that whole weeks are in. */
  readonly minRunDays: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
};

/**
 * An open pilot with locked criteria, by the claim it stands or falls with, against its own lines. Numbers are in the
 * metric's unit; rows of different metrics meet on the scale from the limit, 0, to the goal, 1.
 */
export type EvidenceRow = {
  readonly claim: Claim;
  /** Its first success criterion; without one, the first of its criteria. */
  readonly criterion: Criterion;
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  /** The line of success on the criterion's metric. */
  readonly goal?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The line past which there is reason to kill, on the same metric: of a kill criterion, else of a guardrail. */
  readonly limit?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly pilot: Pilot;
  /** Where the estimate stands between the limit, 0, and the goal, 1; null when one of the three is missing. */
  readonly place?: Maybe<Scalars['Float']['output']>;
  /** It is deciding, or its decision date has come. */
  readonly waits: Scalars['Boolean']['output'];
};

/** Lists of the same length, one place a look: the last day of a period and what was known after it. */
export type EvidenceSeries = {
  readonly days: ReadonlyArray<Scalars['Day']['output']>;
  readonly estimate: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  readonly high: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  readonly low: ReadonlyArray<Maybe<Scalars['Float']['output']>>;
  /** Cases so far, both arms together. */
  readonly n: ReadonlyArray<Scalars['Int']['output']>;
};

/** How the figures were made, so that they can be made again. */
export type EvidenceStamp = {
  /** Chance of ever being wrong, both sides together. */
  readonly alpha: Scalars['Float']['output'];
  /** Over the readings and terms that went in. */
  readonly inputsHash: Scalars['String']['output'];
  /** The same for the side that may kill, shared among all criteria that may. */
  readonly killAlpha: Scalars['Float']['output'];
  readonly method: Scalars['String']['output'];
  readonly nTune: Scalars['Int']['output'];
  readonly periodsTune: Scalars['Int']['output'];
  readonly version: Scalars['String']['output'];
};

/** What the improvement is believed to be in production: what is known from the pilot, carried over by how real the pilot was. */
export type ExpectedEffect = {
  readonly high: Scalars['Float']['output'];
  /** In nine cases of ten between `low` and `high`. */
  readonly low: Scalars['Float']['output'];
  /** In the metric's unit, better is above 0. */
  readonly mean: Scalars['Float']['output'];
  /** The pads score it rests on, 0 to 100. Null: the pilot is not rated, and is taken as a sandbox. */
  readonly padsScore?: Maybe<Scalars['Int']['output']>;
  /** True when nothing was measured yet: it rests on what was believed before alone. */
  readonly priorOnly: Scalars['Boolean']['output'];
  /** The share of the effect that is believed to survive in production. */
  readonly ratio: Scalars['Float']['output'];
  /** How far that share is uncertain, one standard deviation. */
  readonly ratioSd: Scalars['Float']['output'];
  readonly sd: Scalars['Float']['output'];
};

/** One number or word a refusal rests on. */
export type Fact = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** What was agreed to do if the decision date comes and nothing is settled. */
export type Fallback =
  | 'CONTINUE'
  | 'KILL';

/** A field before and after a change. */
export type FieldChange = {
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly before?: Maybe<Scalars['JSON']['output']>;
  readonly field: Scalars['String']['output'];
};

/** The moment a claim was settled, as it was seen then. */
export type FirstCrossing = {
  /** When those readings were entered. */
  readonly at: Scalars['DateTime']['output'];
  readonly estimate: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  /** The last day of the period that settled it. */
  readonly on: Scalars['Day']['output'];
  /** False when readings were corrected since, and by what stands now it would not have been settled then. */
  readonly stands: Scalars['Boolean']['output'];
  readonly state: Claim;
};

/** A look back at a scaled pilot: does the effect hold at scale? */
export type FollowUp = Node & {
  /** Days after the decision: 90 or 180. */
  readonly days: Scalars['Int']['output'];
  readonly dueOn: Scalars['Day']['output'];
  /** What is measured at scale, in the same unit; null until recorded. */
  readonly effectAtScale?: Maybe<Scalars['Float']['output']>;
  /** What was measured in the pilot, from the decision's snapshot; null when nothing was. */
  readonly effectInPilot?: Maybe<Scalars['Float']['output']>;
  readonly id: Scalars['ID']['output'];
  /** True when it is not recorded and its day has passed. */
  readonly late: Scalars['Boolean']['output'];
  /** The metric of the success criterion that is looked at again; null when the pilot had none. */
  readonly metric?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Effect at scale divided by effect in the pilot; null when either is not known or the effect in the pilot is 0. */
  readonly ratio?: Maybe<Scalars['Float']['output']>;
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly recordedBy?: Maybe<Member>;
  /** The result in words: “At scale: 2.1 points, 64 % of the 3.3 points in the pilot.” */
  readonly sentence: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  /** True when you may record it now. */
  readonly viewerMayRecord: Scalars['Boolean']['output'];
};

/** The net value from here on: future benefits less future costs. What was spent already does not count. */
export type ForwardValue = {
  /** What the benefits come to on average. */
  readonly benefits: Money;
  /** The chance that it pays from here, 0 to 1. */
  readonly chancePays: Scalars['Float']['output'];
  /** What the costs come to on average. */
  readonly costs: Money;
  /** The mean; not the same as `p50` when one end reaches further. */
  readonly mean: Money;
  /** It comes to more than this in nine cases of ten. */
  readonly p10: Money;
  readonly p50: Money;
  readonly p90: Money;
  readonly sd: Money;
};

/** The two moments of decision in a pilot's life. */
export type Gate =
  /** Between deciding and closed. */
  | 'SCALE'
  /** Between proposed and running. */
  | 'START';

/** A choice at a gate: where it leads and what it asks for. */
export type GateChoice = {
  /** Why it cannot be chosen now, in a sentence; null when it can. */
  readonly barred?: Maybe<Scalars['String']['output']>;
  readonly choice: Choice;
  readonly needs: ReadonlyArray<ChoiceNeed>;
  readonly onHold: Scalars['Boolean']['output'];
  readonly outcome?: Maybe<Outcome>;
  /** True when it goes against the recommendation: it is kept as an overrule. */
  readonly overrule: Scalars['Boolean']['output'];
  readonly stage: Stage;
};

/** How a pilot goes. */
export type Health =
  | 'AT_RISK'
  | 'OFF_TRACK'
  | 'ON_TRACK';

/** A moment at which something was declared, or the rules said something new, and what stood then. */
export type HealthMoment = {
  readonly at: Scalars['DateTime']['output'];
  /** Who declared it; null when only the rules said something new. */
  readonly by?: Maybe<Member>;
  readonly computed?: Maybe<Health>;
  readonly declared?: Maybe<Health>;
  /** Why it was declared so. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
};

/** One rule that applies to a pilot, in its own words. */
export type HealthReason = {
  readonly code: HealthReasonCode;
  readonly sentence: Scalars['String']['output'];
};

/** A rule that takes a pilot off its track. The first four make it OFF_TRACK, the others AT_RISK; when none applies it is ON_TRACK. */
export type HealthReasonCode =
  /** A condition is open past its day. */
  | 'CONDITION_LATE'
  /** The decision is more than 7 days overdue. */
  | 'DECISION_LONG_OVERDUE'
  /** The decision is up to 7 days overdue. */
  | 'DECISION_OVERDUE'
  /** The decision is due within 14 days, and nothing can be read from the evidence yet. */
  | 'DUE_WITHOUT_EVIDENCE'
  /** A guardrail is refuted. */
  | 'GUARDRAIL_REFUTED'
  /** A kill criterion is proven. */
  | 'KILL_PROVEN'
  /** The pilot runs without locked criteria. */
  | 'NOT_LOCKED'
  /** The pilot is on hold. */
  | 'ON_HOLD'
  /** Readings are missing for more than two periods. */
  | 'READINGS_STALE'
  /** Cases do not fall into the arms as planned. */
  | 'SAMPLE_RATIO'
  /** A success criterion is refuted. */
  | 'SUCCESS_REFUTED';

/** What `holdPilot` is given. */
export type HoldPilotInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `holdPilot` answers. */
export type HoldPilotPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** One file of pilots on its way in. */
export type Import = Node & {
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly columns: ReadonlyArray<ImportColumn>;
  readonly counts?: Maybe<ImportCounts>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who brought the file in; null when it was done from the server's command line. */
  readonly createdBy?: Maybe<Member>;
  readonly delimiter: Scalars['String']['output'];
  /** Rows written so far, while applying. */
  readonly done: Scalars['Int']['output'];
  readonly encoding: Scalars['String']['output'];
  /** Why it failed, in one sentence. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly fileName: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  /** The mapping it was read with, remembered under this name. */
  readonly mapping: Scalars['String']['output'];
  readonly remarks: ImportRemarkConnection;
  readonly stageWords: ReadonlyArray<StageWord>;
  readonly state: ImportState;
  /** Until then everything it did can be undone in one step. */
  readonly undoableUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
};


/** One file of pilots on its way in. */
export type ImportRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<ImportSeverity>;
};

/** A column of the file, and what becomes of it. */
export type ImportColumn = {
  /** How sure the guess is: 0 to 1; 1 when you chose it, or did before. */
  readonly confidence: Scalars['Float']['output'];
  readonly name: Scalars['String']['output'];
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  readonly target: ImportTarget;
};

/** What is to become of a column. */
export type ImportColumnInput = {
  readonly name: Scalars['String']['input'];
  readonly target: ImportTarget;
};

/** What becomes of the rows. They add up to all rows of the file. */
export type ImportCounts = {
  readonly changed: Scalars['Int']['output'];
  readonly new: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

/** What there is to say about one row. */
export type ImportRemark = {
  readonly column?: Maybe<Scalars['String']['output']>;
  /** Row of the file; the header is row 1. */
  readonly row: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly severity: ImportSeverity;
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A page of remarks, and how many there are in all. */
export type ImportRemarkConnection = {
  readonly edges: ReadonlyArray<ImportRemarkEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type ImportRemarkEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: ImportRemark;
};

/** Whether a remark keeps its row out. */
export type ImportSeverity =
  /** The row cannot be taken. */
  | 'REFUSED'
  /** The row is taken, and something in it was left as text. */
  | 'REMARK';

/** How far an import has come. */
export type ImportState =
  | 'APPLIED'
  /** Rows are being written; all or nothing. */
  | 'APPLYING'
  /** The dry run is done: every row's problem is known, nothing is changed. */
  | 'CHECKED'
  /** The file is read; columns and words wait to be matched. */
  | 'DRAFT'
  /** Nothing was changed. */
  | 'FAILED'
  | 'UNDONE';

/** What a column of the file can become. */
export type ImportTarget =
  | 'BUSINESS_OUTCOME'
  | 'CLOSED_ON'
  | 'CUSTOMER_OUTCOME'
  | 'DECISION_DATE'
  | 'HYPOTHESIS'
  /** Kept as given beside the pilot, and nothing more. */
  | 'KEEP'
  | 'LEAD_EMAIL'
  | 'NAME'
  | 'PROBLEM'
  | 'PROGRAM'
  | 'PROPOSED_ON'
  | 'SOURCE_KEY'
  | 'STAGE'
  | 'STARTED_ON'
  | 'SYSTEM'
  | 'UNIT'
  | 'VENDOR';

/** What a system is for, by pace layer. */
export type Layer =
  | 'DIFFERENTIATION'
  | 'INNOVATION'
  | 'RECORD';

/** The improvement a criterion measured in the pilot, better is above 0, in the metric's unit. */
export type MeasuredEffect = {
  readonly criterion: Criterion;
  /** For one arm: the level against the baseline. Otherwise the difference to the comparison. */
  readonly estimate: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  /** It holds the truth of the pilot however often one looks. */
  readonly low: Scalars['Float']['output'];
  readonly n: Scalars['Int']['output'];
  readonly periods: Scalars['Int']['output'];
};

/** A person in this workspace. */
export type Member = Node & {
  /** False once the person has left: nothing of theirs is lost, and they can no longer sign in. */
  readonly active: Scalars['Boolean']['output'];
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly joinedAt: Scalars['DateTime']['output'];
  readonly lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  readonly name: Scalars['String']['output'];
  readonly role: Role;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: MemberPermissions;
};

/** A page of members, and how many there are in all. */
export type MemberConnection = {
  readonly edges: ReadonlyArray<MemberEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type MemberEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Member;
};

/** What you may do with this member. */
export type MemberPermissions = {
  readonly changeRole: Scalars['Boolean']['output'];
  readonly deactivate: Scalars['Boolean']['output'];
};

/** Something that is counted, once for the whole workspace, so that pilots can be compared. */
export type Metric = Node & {
  /** Single values above this count as this, so that one of them cannot decide alone. A mean against a threshold needs it. */
  readonly cap?: Maybe<Scalars['Float']['output']>;
  /** How it is counted, for those who type it. */
  readonly description?: Maybe<Scalars['String']['output']>;
  readonly direction: MetricDirection;
  readonly id: Scalars['ID']['output'];
  /** A locked criterion or a reading rests on it: its kind, direction and cap cannot change any more. */
  readonly inUse: Scalars['Boolean']['output'];
  readonly kind: MetricKind;
  readonly name: Scalars['String']['output'];
  readonly purpose: MetricPurpose;
  /** What one of it is: `%`, `minutes`, `EUR`. Proportions are fractions of 1 everywhere; clients write them as %. */
  readonly unit: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: MetricPermissions;
};

/** A page of metrics, and how many there are in all. */
export type MetricConnection = {
  readonly edges: ReadonlyArray<MetricEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Which way a metric is better. */
export type MetricDirection =
  | 'HIGHER_IS_BETTER'
  | 'LOWER_IS_BETTER';

/** One of them, and its place in the list. */
export type MetricEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Metric;
};

/** What a metric's readings are made of. */
export type MetricKind =
  /** An average per case: a reading is cases, their sum and, if known, the sum of their squares. */
  | 'MEAN'
  /** A share: how many of so many cases. A reading is cases and successes. */
  | 'PROPORTION'
  /** One total over another, such as cost per contact: a reading is the lower total and the upper one. */
  | 'RATIO';

/** What you may do with this metric. */
export type MetricPermissions = {
  readonly edit: Scalars['Boolean']['output'];
};

/** What a metric tells: how well it works, or what it is worth. */
export type MetricPurpose =
  | 'PERFORMANCE'
  | 'VALUE';

/** How freely a system may be experimented with. */
export type Mode =
  /** A system of record that must not be shaken. */
  | 'MODE_1'
  /** A system of differentiation or innovation, where one may fail fast. */
  | 'MODE_2';

/** An amount of money in one currency. */
export type Money = {
  /** ISO 4217, three capital letters. */
  readonly currency: Scalars['String']['output'];
  readonly minorUnits: Scalars['MinorUnits']['output'];
};

/** An amount of money in one currency. */
export type MoneyInput = {
  /** ISO 4217, three capital letters. */
  readonly currency: Scalars['String']['input'];
  readonly minorUnits: Scalars['MinorUnits']['input'];
};

/** An amount that is not known exactly, in the smallest unit of the model's currency. */
export type MoneyRange = {
  readonly high?: Maybe<Scalars['MinorUnits']['output']>;
  readonly kind: RangeKind;
  readonly likely?: Maybe<Scalars['MinorUnits']['output']>;
  readonly low?: Maybe<Scalars['MinorUnits']['output']>;
};

/** An amount that is not known exactly, in the smallest unit of the model's currency. What a kind does not use is left out. */
export type MoneyRangeInput = {
  readonly high?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly kind: RangeKind;
  readonly likely?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly low?: InputMaybe<Scalars['MinorUnits']['input']>;
};

export type Mutation = {
  /** Lets a person in. Administrators may do this. */
  readonly addMember: AddMemberPayload;
  /** Adds a metric to choose from. */
  readonly addMetric: AddMetricPayload;
  /** Founds a program. Leads, executives and administrators may do this. */
  readonly addProgram: AddProgramPayload;
  /** Adds or corrects what was counted. Sent again with the same figures, nothing changes. Any member may do this. */
  readonly addReadings: AddReadingsPayload;
  /** Adds a system to choose from. */
  readonly addSystem: AddSystemPayload;
  /** Adds a unit to choose from. Leads, executives and administrators may do this. */
  readonly addUnit: AddUnitPayload;
  /** Changes a locked criterion, or withdraws it, visibly. The pilot's lead and administrators may do this. */
  readonly amendCriterion: AmendCriterionPayload;
  /** Writes all accepted rows, or none. Goes on in the background; watch `done`. Administrators may do this. */
  readonly applyImport: ApplyImportPayload;
  /** Ends the running of a pilot and asks for its decision, with the reason. The pilot's lead, executives and administrators may do this. */
  readonly callForDecision: CallForDecisionPayload;
  /** Gives a member another role; effective at once on every open screen. Administrators may do this. */
  readonly changeRole: ChangeRolePayload;
  /** Dry run: says what each row would do, and changes nothing. Administrators may do this. */
  readonly checkImport: CheckImportPayload;
  /** Says how a condition was met. Its owner, the pilot's lead, its named decider, executives and administrators may do this. */
  readonly clearCondition: ClearConditionPayload;
  /** Says something about a pilot. Any member may do this. */
  readonly commentOnPilot: CommentOnPilotPayload;
  /** Makes a key for programs, acting as you. */
  readonly createApiToken: CreateApiTokenPayload;
  /** Ends a member's access; effective at once. The last administrator stays. Administrators may do this. */
  readonly deactivateMember: DeactivateMemberPayload;
  /** Decides at a gate. What was known is stored with the decision for ever; a decision against the recommendation needs a sentence and is shown as an overrule. GO and CONDITIONAL_GO at START lock the criteria. Executives, the pilot's named decider and administrators may do this. */
  readonly decide: DecidePayload;
  /** Says how a pilot goes. The pilot's lead and administrators may do this. */
  readonly declareHealth: DeclareHealthPayload;
  /** Changes what the charter states. The pilot's lead and administrators may do this. */
  readonly editCharter: EditCharterPayload;
  /** Changes what is said of a metric. What locked criteria and readings rest on stays: kind, direction, cap. Leads and administrators may do this. */
  readonly editMetric: EditMetricPayload;
  /** Changes a program's name, purpose or owner. The program's owner, executives and administrators may do this. */
  readonly editProgram: EditProgramPayload;
  /** Changes what is known of a system. Leads, the system's owner and administrators may do this. */
  readonly editSystem: EditSystemPayload;
  /** States what a pilot may bring and cost. The pilot's lead and administrators may do this. */
  readonly editValueModel: EditValueModelPayload;
  /** Sets an open pilot on hold, with the reason. The pilot's lead, executives and administrators may do this. */
  readonly holdPilot: HoldPilotPayload;
  /** Says what applies to all criteria of a pilot; once they are locked, by amendment. The pilot's lead and administrators may do this. */
  readonly planEvidence: PlanEvidencePayload;
  /** Proposes a pilot. Any member may do this. */
  readonly proposePilot: ProposePilotPayload;
  /** Rates how close to production a pilot is. Any member may, as often as things change; a closed pilot keeps its profile. */
  readonly ratePads: RatePadsPayload;
  /** Gives access back. Administrators may do this. */
  readonly reactivateMember: ReactivateMemberPayload;
  /** Records the effect at scale beside the effect in the pilot, once. The scale owner, the pilot's lead, executives and administrators may do this. */
  readonly recordFollowUp: RecordFollowUpPayload;
  /** Registers a claim on a metric, or puts it in a draft's place. Once criteria are locked it is an amendment. The pilot's lead and administrators may do this. */
  readonly registerCriterion: RegisterCriterionPayload;
  /** Removes a draft. The pilot's lead and administrators may do this. */
  readonly removeCriterion: RemoveCriterionPayload;
  /** Takes a pilot off hold. The pilot's lead, executives and administrators may do this. */
  readonly resumePilot: ResumePilotPayload;
  /** Ends a token at once. Yours; an administrator may end anybody's. */
  readonly revokeApiToken: RevokeApiTokenPayload;
  /** Takes back everything the import did, within 24 hours; refused when one of its pilots was changed since. Administrators may do this. */
  readonly undoImport: UndoImportPayload;
  /** Closes a proposed pilot that will not start, with the reason. One that runs is decided at its gate instead. The pilot's lead, executives and administrators may do this. */
  readonly withdrawPilot: WithdrawPilotPayload;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAddMetricArgs = {
  input: AddMetricInput;
};


export type MutationAddProgramArgs = {
  input: AddProgramInput;
};


export type MutationAddReadingsArgs = {
  input: AddReadingsInput;
};


export type MutationAddSystemArgs = {
  input: AddSystemInput;
};


export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


export type MutationAmendCriterionArgs = {
  input: AmendCriterionInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationCallForDecisionArgs = {
  input: CallForDecisionInput;
};


export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


export type MutationCheckImportArgs = {
  input: CheckImportInput;
};


export type MutationClearConditionArgs = {
  input: ClearConditionInput;
};


export type MutationCommentOnPilotArgs = {
  input: CommentOnPilotInput;
};


export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


export type MutationDeactivateMemberArgs = {
  input: DeactivateMemberInput;
};


export type MutationDecideArgs = {
  input: DecideInput;
};


export type MutationDeclareHealthArgs = {
  input: DeclareHealthInput;
};


export type MutationEditCharterArgs = {
  input: EditCharterInput;
};


export type MutationEditMetricArgs = {
  input: EditMetricInput;
};


export type MutationEditProgramArgs = {
  input: EditProgramInput;
};


export type MutationEditSystemArgs = {
  input: EditSystemInput;
};


export type MutationEditValueModelArgs = {
  input: EditValueModelInput;
};


export type MutationHoldPilotArgs = {
  input: HoldPilotInput;
};


export type MutationPlanEvidenceArgs = {
  input: PlanEvidenceInput;
};


export type MutationProposePilotArgs = {
  input: ProposePilotInput;
};


export type MutationRatePadsArgs = {
  input: RatePadsInput;
};


export type MutationReactivateMemberArgs = {
  input: ReactivateMemberInput;
};


export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


export type MutationRegisterCriterionArgs = {
  input: RegisterCriterionInput;
};


export type MutationRemoveCriterionArgs = {
  input: RemoveCriterionInput;
};


export type MutationResumePilotArgs = {
  input: ResumePilotInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


export type MutationWithdrawPilotArgs = {
  input: WithdrawPilotInput;
};

/**
 * What every mutation answers. Either the change was made, or there is a refusal, or there are problems.
 * Give a `clientMutationId` (a UUID of your own): sent twice, the change is made once and answered twice.
 */
export type MutationPayload = {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** The next rep: the cheapest change that lifts the band, by levels to climb, then by artefacts to attach. */
export type NextRep = {
  /** The band it leads to. */
  readonly band: PadsBand;
  readonly steps: ReadonlyArray<RepStep>;
};

/** What running the pilot on would cost and what it is worth to know more. */
export type NextWeeks = {
  /** What the weeks of the pilot cost. */
  readonly burn: Money;
  /** `burn` and `delay` together. */
  readonly cost: Money;
  /** What waiting forgoes, when the value is above 0 as it stands. */
  readonly delay: Money;
  /** It is worth more than it costs. */
  readonly pays: Scalars['Boolean']['output'];
  /** “4 more weeks cost €30k and are worth about €60k: it pays to go on with the pilot as it is before deciding.” */
  readonly sentence: Scalars['String']['output'];
  readonly weeks: Scalars['Int']['output'];
  /** About what knowing more is worth. */
  readonly worth: Money;
};

/** Anything with an id of its own. Ids are UUIDs, unique across the workspace. */
export type Node = {
  readonly id: Scalars['ID']['output'];
};

/** Why there is no interval yet. */
export type NotYet =
  /** The criterion is a draft: nothing is read from the figures until it is locked. */
  | 'NOT_LOCKED'
  /** A mean against a threshold needs a cap. */
  | 'NO_CAP'
  /** The arm it is compared with has no readings. */
  | 'NO_COMPARISON'
  /** Neither arm had a single success. */
  | 'NO_EVENTS'
  | 'NO_READINGS'
  /** All periods read the same, so nothing can be said of how they vary. */
  | 'NO_VARIATION'
  | 'TOO_FEW_CASES'
  | 'TOO_FEW_PERIODS';

/** A number that is not known exactly. */
export type NumberRange = {
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly kind: RangeKind;
  readonly likely?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
};

/** A number that is not known exactly. What a kind does not use is left out. */
export type NumberRangeInput = {
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  readonly kind: RangeKind;
  readonly likely?: InputMaybe<Scalars['Float']['input']>;
  readonly low?: InputMaybe<Scalars['Float']['input']>;
};

/** How a closed pilot ended. */
export type Outcome =
  | 'INCONCLUSIVE'
  | 'KILLED'
  | 'SCALED'
  | 'WITHDRAWN';

/** A missing thing, and why the pilot starts without it. */
export type OverruleInput = {
  readonly item: ReadinessCode;
  readonly reason: Scalars['String']['input'];
};

/** How close to production a pilot is, in one word. The weakest essential criterion decides. */
export type PadsBand =
  /** Every essential criterion is at 3 or above, and nothing is below 2. */
  | 'FULL_PADS'
  /** An essential criterion is at 0. */
  | 'SANDBOX'
  /** The weakest essential criterion is at 2, or any other is below 2. */
  | 'SHELLS'
  /** The weakest essential criterion is at 1. */
  | 'WALK_THROUGH';

/** What makes a pilot real. The first four are essential: without them it is no pilot, and they always apply. */
export type PadsCriterion =
  /** 0: only what goes well. 2: some faults, planned. 4: peak, outage, fraud or abuse met and handled. */
  | 'ADVERSE_CONDITIONS'
  /** 0: none. 2: the review is waived, or passed in part. 4: review passed, audit, impact assessment, going back tried. */
  | 'CONTROLS'
  /** 0: days. 2: part of a business cycle. 4: a whole business cycle or more, with month end and peak. */
  | 'DURATION'
  /** Essential. 0: none. 2: read only or one way. 4: both ways with the systems of record, real identities and access. */
  | 'INTEGRATIONS'
  /** 0: no transactions. 2: simulated or capped. 4: real money, real consequences for customers, normal authority limits. */
  | 'MONEY_AND_CONSEQUENCES'
  /** Essential. 0: none, staff or invented customers stand in. 2: volunteers or a friendly segment. 4: customers as they come. */
  | 'REAL_CUSTOMERS'
  /** Essential. 0: made up. 2: a masked extract. 4: live production data, read and written. */
  | 'REAL_DATA'
  /** Essential. 0: the vendor or a special team runs it. 2: trained champions. 4: ordinary rota, ordinary training. */
  | 'REAL_STAFF'
  /** 0: heroics. 2: support in business hours. 4: service levels, on call and monitoring as in production. */
  | 'RUN_MODEL'
  /** 0: less than 1 % of the load aimed at. 2: a tenth of it, or one site. 4: half of it or more, or a full site at its peak. */
  | 'VOLUME';

/** One criterion of a pilot's profile. */
export type PadsLevel = {
  /** The raters are two levels or more apart, or only one of them says that it does not apply. */
  readonly apart: Scalars['Boolean']['output'];
  readonly artefact?: Maybe<Artefact>;
  readonly byRater: ReadonlyArray<RaterLevel>;
  /** The lower of what the raters claim, 0 to 4; null: does not apply. */
  readonly claimed?: Maybe<Scalars['Int']['output']>;
  /** The level that counts: above 2 only with an artefact, else 2. */
  readonly counted?: Maybe<Scalars['Int']['output']>;
  readonly criterion: PadsCriterion;
  readonly essential: Scalars['Boolean']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A level on one criterion. */
export type PadsLevelInput = {
  /** Above 2, a level counts only with one. */
  readonly artefact?: InputMaybe<ArtefactInput>;
  readonly criterion: PadsCriterion;
  /** 0 to 4; null: does not apply, which no essential criterion can say. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/**
 * How close to production a pilot is, on ten criteria, by the ratings that count now: the newest rating of each of the two
 * raters who rated last, the lower level of the two; or what they settled, until somebody rates again.
 */
export type PadsProfile = {
  readonly band: PadsBand;
  /** The ten criteria, in their order. */
  readonly levels: ReadonlyArray<PadsLevel>;
  /** Null in the highest band. */
  readonly nextRep?: Maybe<NextRep>;
  readonly ratedAt: Scalars['DateTime']['output'];
  /** Whose ratings count now, the newest first. */
  readonly raters: ReadonlyArray<Member>;
  /** The ratings it is made of, the newest first: what `ratePads` is told when it settles them. */
  readonly ratings: ReadonlyArray<PadsRating>;
  /** How the raters settled what they saw differently, when they did. */
  readonly reconciled?: Maybe<Scalars['String']['output']>;
  /** 0 to 100: the shifted geometric mean of the levels that count, so that strong criteria cannot buy off a missing one. */
  readonly score: Scalars['Int']['output'];
  /** The criteria on which two raters are apart; they settle them in one rating with one sentence. */
  readonly toReconcile: ReadonlyArray<PadsCriterion>;
  /** The lowest level that counts. */
  readonly weakest: Scalars['Int']['output'];
};

/** One rating of a pilot. It is never changed, only followed by another. */
export type PadsRating = Node & {
  /** Of this rating by itself. */
  readonly band: PadsBand;
  readonly id: Scalars['ID']['output'];
  readonly kind: PadsRatingKind;
  readonly levels: ReadonlyArray<RatedLevel>;
  readonly ratedAt: Scalars['DateTime']['output'];
  readonly rater: Member;
  /** Of this rating by itself. */
  readonly score: Scalars['Int']['output'];
  /** How it was settled; null of a rater's own. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
};

/** What a rating is: a rater's own view, or what was settled where two raters were apart. */
export type PadsRatingKind =
  | 'OWN'
  | 'RECONCILED';

/** Where a page of a list begins and ends. */
export type PageInfo = {
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  readonly hasNextPage: Scalars['Boolean']['output'];
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A time-boxed trial in production. It ends at its decision date. */
export type Pilot = Node & {
  /** What happened to this pilot, newest first. */
  readonly activity: ActivityConnection;
  /** Days since it started, or since it was proposed; of a closed pilot, the days it took. Null when no such date is known. */
  readonly ageDays?: Maybe<Scalars['Int']['output']>;
  /** What the business gets. */
  readonly businessOutcome?: Maybe<Scalars['String']['output']>;
  readonly closedOn?: Maybe<Scalars['Day']['output']>;
  readonly comments: CommentConnection;
  /** Open ones first, by day. */
  readonly conditions: ReadonlyArray<Condition>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** SUCCESS first, then KILL and GUARDRAIL, in the order of registration. Withdrawn ones come last when asked for. */
  readonly criteria: ReadonlyArray<Criterion>;
  /** What customers will notice. */
  readonly customerOutcome?: Maybe<Scalars['String']['output']>;
  /** Days until the decision is due; negative when overdue; null when closed or undated. */
  readonly daysToDecision?: Maybe<Scalars['Int']['output']>;
  /** Who decides at its gates besides executives and administrators; null when nobody is named. */
  readonly decider?: Maybe<Member>;
  readonly decisionDate?: Maybe<Scalars['Day']['output']>;
  /** Oldest first. */
  readonly decisions: ReadonlyArray<Decision>;
  readonly due?: Maybe<DueBand>;
  /** Changes whenever a reading, a criterion or the plan does: whoever decides says which evidence they saw. */
  readonly evidenceHash: Scalars['String']['output'];
  readonly evidencePlan: EvidencePlan;
  /** By day. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** The gate it stands before; null while it runs and when it is closed. */
  readonly gate?: Maybe<PilotGate>;
  readonly health: PilotHealth;
  readonly hypothesis?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Short name for talking and for addresses: `SC-101`. */
  readonly key: Scalars['String']['output'];
  /** The most we can lose. */
  readonly largestLossOurs?: Maybe<Money>;
  /** The most the vendor can lose. */
  readonly largestLossVendor?: Maybe<Money>;
  readonly lead?: Maybe<Member>;
  readonly name: Scalars['String']['output'];
  /** True when it is said that no vendor takes part. */
  readonly noVendor: Scalars['Boolean']['output'];
  readonly onHold: Scalars['Boolean']['output'];
  readonly outcome?: Maybe<Outcome>;
  /** How close to production it is; null when nobody has rated it yet. */
  readonly pads?: Maybe<PadsProfile>;
  /** Its ratings, the newest first, at most 100. */
  readonly padsHistory: ReadonlyArray<PadsRating>;
  /** We failed because… */
  readonly preMortem?: Maybe<Scalars['String']['output']>;
  /** What is wrong today, and for whom. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly program: Program;
  readonly proposedOn?: Maybe<Scalars['Day']['output']>;
  /** What it needs before it starts. */
  readonly readiness: Readiness;
  /** Newest period first. */
  readonly readings: ReadingConnection;
  /** What is to be typed next, for every metric and arm its criteria need. Empty before the start and after the end. */
  readonly readingsDue: ReadonlyArray<ReadingDue>;
  /** Null until criteria are locked. */
  readonly recommendation?: Maybe<Recommendation>;
  /** Who answers for it at scale, once it is scaled. */
  readonly scaleOwner?: Maybe<Member>;
  /** Where it came from, when it was imported. */
  readonly source?: Maybe<PilotSource>;
  readonly sponsor?: Maybe<Member>;
  readonly stage: Stage;
  readonly startedOn?: Maybe<Scalars['Day']['output']>;
  /** The system it runs on. */
  readonly system?: Maybe<System>;
  /** Every system it reads or writes, the one it runs on included. */
  readonly systemsTouched: ReadonlyArray<SystemTouched>;
  readonly unit?: Maybe<Unit>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** Null while nothing is stated of it. */
  readonly value?: Maybe<PilotValue>;
  /** Every version of what was stated, newest first, at most 50. */
  readonly valueModels: ReadonlyArray<ValueModel>;
  /** The vendor in the words given; null when unknown. */
  readonly vendorText?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: PilotPermissions;
  /** Null unless it is open and waits for its decision. */
  readonly waiting?: Maybe<Waiting>;
};


/** A time-boxed trial in production. It ends at its decision date. */
export type PilotActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-boxed trial in production. It ends at its decision date. */
export type PilotCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A time-boxed trial in production. It ends at its decision date. */
export type PilotCriteriaArgs = {
  withdrawn?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A time-boxed trial in production. It ends at its decision date. */
export type PilotReadingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  metricId?: InputMaybe<Scalars['ID']['input']>;
};

/** A page of pilots, and how many there are in all. */
export type PilotConnection = {
  readonly edges: ReadonlyArray<PilotEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** A count, and the selection that opens its rows. */
export type PilotCount = {
  readonly count: Scalars['Int']['output'];
  readonly rows: PilotSelection;
};

/** One of them, and its place in the list. */
export type PilotEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Pilot;
};

/** Which pilots. Fields are joined by *and*, the values of one list by *or*. */
export type PilotFilter = {
  readonly ages?: InputMaybe<ReadonlyArray<AgeBand>>;
  readonly due?: InputMaybe<ReadonlyArray<DueBand>>;
  /** Pilots brought in by this import. */
  readonly importId?: InputMaybe<Scalars['ID']['input']>;
  readonly leadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly modes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly onHold?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that must all appear in key, name, problem or vendor. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  readonly systemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The gate a pilot stands before, and everything the person who decides there has to know. */
export type PilotGate = {
  readonly choices: ReadonlyArray<GateChoice>;
  readonly gate: Gate;
  /** True when a KILL may close the pilot as INCONCLUSIVE: nothing is proven either way. */
  readonly mayBeInconclusive: Scalars['Boolean']['output'];
};

/** How a pilot goes: declared by its lead beside computed from the facts. They are never mixed into one. */
export type PilotHealth = {
  /** Null once the pilot is closed. */
  readonly computed?: Maybe<ComputedHealth>;
  /** Whole days since the two last agreed, or since the declaration; 0 while they agree, null when one is missing. */
  readonly daysInDisagreement?: Maybe<Scalars['Int']['output']>;
  /** Null: nobody has declared it yet. */
  readonly declared?: Maybe<DeclaredHealth>;
  /** The newest first, at most 100. What the rules say is noted twice a day and at each declaration. */
  readonly history: ReadonlyArray<HealthMoment>;
};

/** What a list of pilots is sorted by, and which way. */
export type PilotOrder = {
  readonly direction?: Direction;
  readonly field?: PilotSort;
};

/** What you may do with this pilot now. */
export type PilotPermissions = {
  readonly addReadings: Scalars['Boolean']['output'];
  readonly callForDecision: Scalars['Boolean']['output'];
  readonly comment: Scalars['Boolean']['output'];
  readonly decideScale: Scalars['Boolean']['output'];
  readonly decideStart: Scalars['Boolean']['output'];
  readonly declareHealth: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  /** Register, change and remove criteria; amend them once they are locked. */
  readonly editCriteria: Scalars['Boolean']['output'];
  /** State what the pilot may bring and cost. */
  readonly editValue: Scalars['Boolean']['output'];
  readonly hold: Scalars['Boolean']['output'];
  readonly ratePads: Scalars['Boolean']['output'];
  /** Settle what two raters see differently. */
  readonly reconcilePads: Scalars['Boolean']['output'];
  readonly resume: Scalars['Boolean']['output'];
  readonly withdraw: Scalars['Boolean']['output'];
};

/** The same as `PilotFilter`, given out by a figure: ask `pilots` with it and you get the rows it counts. */
export type PilotSelection = {
  readonly ages?: Maybe<ReadonlyArray<AgeBand>>;
  readonly due?: Maybe<ReadonlyArray<DueBand>>;
  readonly modes?: Maybe<ReadonlyArray<Mode>>;
  readonly onHold?: Maybe<Scalars['Boolean']['output']>;
  readonly outcomes?: Maybe<ReadonlyArray<Outcome>>;
  readonly programIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly stages?: Maybe<ReadonlyArray<Stage>>;
  readonly unitIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
};

/** What a list of pilots is sorted by. */
export type PilotSort =
  | 'AGE'
  /** Undated last. */
  | 'DECISION_DATE'
  | 'KEY'
  | 'NAME'
  | 'STAGE'
  | 'UPDATED';

/** The file and row an imported pilot came from, every column kept as given. */
export type PilotSource = {
  readonly fileName: Scalars['String']['output'];
  readonly given: Scalars['JSON']['output'];
  readonly name: Scalars['String']['output'];
  /** What the import could not take as it stood, in words. */
  readonly remarks: ReadonlyArray<Scalars['String']['output']>;
  readonly row: Scalars['Int']['output'];
};

/** What a pilot is worth from here on, with ranges. A pure function of the model, the evidence and the pads profile. */
export type PilotValue = {
  /** The improvement believed in production; null when neither a belief nor a measurement is there. */
  readonly expected?: Maybe<ExpectedEffect>;
  /** Mean benefits by mean costs less 1, what was spent included: not the ratio of medians. Null when the costs are not known. */
  readonly expectedRoi?: Maybe<Scalars['Float']['output']>;
  /** Null while no benefit is known. */
  readonly forward?: Maybe<ForwardValue>;
  /** The improvement measured in the pilot; null while there is no interval, or no criterion is chosen. */
  readonly measured?: Maybe<MeasuredEffect>;
  /** What the figures rest on. */
  readonly model: ValueModel;
  /** What so many more weeks cost and are worth, 1 to 26; null when that is not known. */
  readonly nextWeeks?: Maybe<NextWeeks>;
  /** All of it in a sentence. */
  readonly sentence: Scalars['String']['output'];
  readonly stamp: ValueStamp;
  /** Spent to date; null when not known. */
  readonly sunk?: Maybe<Money>;
  /** The chance that all of it pays, what was spent included; null when that is not known. Decisions do not go by it. */
  readonly totalChance?: Maybe<Scalars['Float']['output']>;
  /** What is not known and left out, in words. */
  readonly unknown: ReadonlyArray<Scalars['String']['output']>;
  /** The most it can be worth to find out more before deciding. */
  readonly valueAtStake?: Maybe<Money>;
  /** What a week of the pilot costs; null when not known. */
  readonly weeklyBurn?: Maybe<Money>;
};


/** What a pilot is worth from here on, with ranges. A pure function of the model, the evidence and the pads profile. */
export type PilotValueNextWeeksArgs = {
  weeks?: InputMaybe<Scalars['Int']['input']>;
};

/** What `planEvidence` is given. What is left out stays as it is. */
export type PlanEvidenceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Needed once criteria are locked: had you seen readings? */
  readonly dataSeen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only once criteria are locked; before, it is the decision date. */
  readonly deadline?: InputMaybe<Scalars['Day']['input']>;
  readonly fallback?: InputMaybe<Fallback>;
  readonly futility?: InputMaybe<Scalars['Boolean']['input']>;
  readonly minRunDays?: InputMaybe<Scalars['Int']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  /** Needed once criteria are locked: it is an amendment then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The version you were looking at. */
  readonly version: Scalars['Int']['input'];
};

/** What `planEvidence` answers. */
export type PlanEvidencePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What a criterion could tell, before anything is counted. */
export type Planning = {
  /** The number of cases the interval would be made narrowest for. */
  readonly nTune: Scalars['Int']['output'];
  /** Periods until the decision. */
  readonly periods: Scalars['Int']['output'];
  readonly periodsTune: Scalars['Int']['output'];
  readonly problems: ReadonlyArray<Problem>;
  readonly rows: ReadonlyArray<PlanningRow>;
  /** “With 40 cases a day you will know by week 6 (80 %: week 9) if the change is +3 points.” Empty when there are problems. */
  readonly sentence: Scalars['String']['output'];
};

/** What a criterion is planned with, to see what it could tell. */
export type PlanningInput = {
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  /** What the metric is without the pilot. */
  readonly baseline: Scalars['Float']['input'];
  readonly casesPerPeriod: Scalars['Int']['input'];
  /** The day of decision; or give the number of periods. */
  readonly decisionDate?: InputMaybe<Scalars['Day']['input']>;
  readonly design: Design;
  readonly direction: MetricDirection;
  /** True changes against the baseline to look at, in the metric's unit; at most 8. Left out, some are chosen around the threshold. */
  readonly effects?: InputMaybe<ReadonlyArray<Scalars['Float']['input']>>;
  readonly kind: MetricKind;
  readonly period: ReadingPeriod;
  readonly periods?: InputMaybe<Scalars['Int']['input']>;
  /** Of a before-and-after design: periods already read before the start. */
  readonly periodsBefore?: InputMaybe<Scalars['Int']['input']>;
  /** Share of the cases that are in the pilot; two arms only. */
  readonly plannedSplit?: InputMaybe<Scalars['Float']['input']>;
  readonly role: CriterionRole;
  /** How much single cases vary; of a mean or a ratio. */
  readonly sd?: InputMaybe<Scalars['Float']['input']>;
  readonly threshold: Scalars['Float']['input'];
  /** The metric's unit, for the sentences. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
};

/** If this were the truth. */
export type PlanningRow = {
  /** Chance that the claim is proven by the decision. */
  readonly chanceProven: Scalars['Float']['output'];
  readonly chanceRefuted: Scalars['Float']['output'];
  /** The true change against the baseline. */
  readonly effect: Scalars['Float']['output'];
  /** Periods until half of such pilots know; null when less than half do. */
  readonly medianPeriods?: Maybe<Scalars['Int']['output']>;
  /** The same for 80 %. */
  readonly periods80?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** All pilots on one page, read in one snapshot. */
export type Portfolio = {
  readonly ages: Ages;
  readonly asOf: Scalars['DateTime']['output'];
  /** The oldest overdue and the next due, at most ten. */
  readonly decisions: ReadonlyArray<Pilot>;
  /** Open pilots only. */
  readonly due: ReadonlyArray<DueCount>;
  /** Open pilots with locked criteria: those that wait for a decision first, then the nearest to the line to kill. At most sixty. */
  readonly evidence: ReadonlyArray<EvidenceRow>;
  /** How many open pilots with locked criteria there are in all. */
  readonly evidenceCount: Scalars['Int']['output'];
  /** The open pilot whose decision is due next after those; null when there is none. */
  readonly nextDecision?: Maybe<Pilot>;
  readonly programs: ReadonlyArray<ProgramCount>;
  readonly sentence: ReadonlyArray<Clause>;
  readonly stages: ReadonlyArray<StageCount>;
  readonly today: Scalars['Day']['output'];
  readonly total: PilotCount;
};

/** Which pilots the page is about. */
export type PortfolioFilter = {
  readonly modes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The input has a mistake in one field. Nothing was changed. */
export type Problem = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  /** The field, as a dotted path inside the input: `charter.decisionDate`. */
  readonly path: Scalars['String']['output'];
};

/** A standing cause with a purpose and pilots. It has no end date. */
export type Program = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly owner?: Maybe<Member>;
  /** This program's pilots. */
  readonly pilots: PilotConnection;
  /** One sentence: what this program is for. */
  readonly purpose: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: ProgramPermissions;
};


/** A standing cause with a purpose and pilots. It has no end date. */
export type ProgramPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PilotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PilotOrder>;
};

/** A page of programs, and how many there are in all. */
export type ProgramConnection = {
  readonly edges: ReadonlyArray<ProgramEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** How the pilots of one program stand. */
export type ProgramCount = {
  readonly closed: PilotCount;
  readonly deciding: PilotCount;
  readonly overdue: PilotCount;
  readonly program: Program;
  readonly proposed: PilotCount;
  readonly running: PilotCount;
  readonly total: PilotCount;
};

/** One of them, and its place in the list. */
export type ProgramEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Program;
};

/** What you may do with this program. */
export type ProgramPermissions = {
  readonly edit: Scalars['Boolean']['output'];
};

/** The six things a pilot needs to be proposed, and whatever else is known already. */
export type ProposePilotInput = {
  readonly businessOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly customerOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly deciderId?: InputMaybe<Scalars['ID']['input']>;
  readonly decisionDate: Scalars['Day']['input'];
  readonly hypothesis?: InputMaybe<Scalars['String']['input']>;
  readonly leadId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly problem: Scalars['String']['input'];
  readonly programId: Scalars['ID']['input'];
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemId: Scalars['ID']['input'];
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `proposePilot` answers. */
export type ProposePilotPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

export type Query = {
  /** What happened, newest first. */
  readonly activity: ActivityConnection;
  /** Your own tokens; an administrator sees everybody's. */
  readonly apiTokens: ReadonlyArray<ApiToken>;
  /** Open pilots that wait for their decision or whose decision date has come, the longest waiting first. */
  readonly decisionsDue: PilotConnection;
  /** One import by its id. */
  readonly import?: Maybe<Import>;
  /** Names of the mappings to choose from, ready-made and remembered. */
  readonly importMappings: ReadonlyArray<Scalars['String']['output']>;
  /** The last fifty imports, newest first. */
  readonly imports: ReadonlyArray<Import>;
  /** Members by name. `search` looks in names and addresses. */
  readonly members: MemberConnection;
  /** Metrics by name. */
  readonly metrics: MetricConnection;
  /** Anything by its id; null when it does not exist or is not yours to see. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, at most 100, in the order asked for; null where one does not exist or is not yours to see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One pilot by its id or its key. */
  readonly pilot?: Maybe<Pilot>;
  /** Pilots, 1 to 100 a page. Pages stay whole while rows are added: the cursor is a place, not a number. */
  readonly pilots: PilotConnection;
  /** What a criterion could tell: how likely, and how soon. Nothing is stored. */
  readonly planning: Planning;
  /** The state of all pilots, counted now. */
  readonly portfolio: Portfolio;
  /** One program by its id; null when it does not exist or is not yours to see. */
  readonly program?: Maybe<Program>;
  /** Programs by name. */
  readonly programs: ProgramConnection;
  /** Systems by name. `classified: false` are those whose mode nobody has said yet. */
  readonly systems: SystemConnection;
  /** Units by name. */
  readonly units: UnitConnection;
  /** What a pilot would be worth under changes to its model. Nothing is stored. */
  readonly valuePreview: ValuePreview;
  /** You, your workspace and what you may do in it. */
  readonly viewer: Viewer;
};


export type QueryActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDecisionsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMembersArgs = {
  active?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMetricsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  purpose?: InputMaybe<MetricPurpose>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryPilotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPilotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PilotFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PilotOrder>;
};


export type QueryPlanningArgs = {
  input: PlanningInput;
};


export type QueryPortfolioArgs = {
  filter?: InputMaybe<PortfolioFilter>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySystemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  classified?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mode?: InputMaybe<Mode>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryUnitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryValuePreviewArgs = {
  changes?: InputMaybe<ValueModelChanges>;
  pilotId: Scalars['ID']['input'];
};

/** How a number that is not known exactly is stated. */
export type RangeKind =
  /** `low` and `high`: in nine cases of ten between them. */
  | 'CI90'
  /** `likely` alone: known exactly. */
  | 'FIXED'
  /** `low`, `likely` and `high`: never outside, most often at `likely`. */
  | 'PERT';

/** All ten criteria of one pilot as you see them. */
export type RatePadsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Each of the ten criteria once. */
  readonly levels: ReadonlyArray<PadsLevelInput>;
  readonly pilotId: Scalars['ID']['input'];
  /** Given when this settles two ratings. For the two raters, the pilot's lead and administrators. */
  readonly reconciles?: InputMaybe<ReconciliationInput>;
};

/** What `ratePads` answers. */
export type RatePadsPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The pilot with its new profile. */
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** One criterion in one rating. */
export type RatedLevel = {
  readonly artefact?: Maybe<Artefact>;
  /** The level that counts: above 2 only with an artefact, else 2. */
  readonly counted?: Maybe<Scalars['Int']['output']>;
  readonly criterion: PadsCriterion;
  /** 0 to 4; null: does not apply. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** What one rater claims on one criterion. */
export type RaterLevel = {
  /** 0 to 4; null: does not apply. */
  readonly level?: Maybe<Scalars['Int']['output']>;
  readonly rater: Member;
};

/** What `reactivateMember` is given. */
export type ReactivateMemberInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly memberId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `reactivateMember` answers. */
export type ReactivateMemberPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly member?: Maybe<Member>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** Whether a pilot has what it needs to start: a list of yes and no, never a score. */
export type Readiness = {
  /** In the order in which they are asked. */
  readonly items: ReadonlyArray<ReadinessItem>;
  /** True when nothing is missing. */
  readonly ready: Scalars['Boolean']['output'];
};

/** What a pilot needs before it starts, one yes or no each. */
export type ReadinessCode =
  /** Every success and kill criterion has a baseline with the number of cases it rests on, or compares two arms. */
  | 'BASELINE_KNOWN'
  | 'BUSINESS_OUTCOME'
  | 'CUSTOMER_OUTCOME'
  /** A decision date that has not passed. */
  | 'DECISION_DATE'
  | 'HYPOTHESIS'
  | 'KILL_CRITERION'
  /** The most we can lose, and the most the vendor can. */
  | 'LARGEST_LOSS'
  | 'LEAD'
  /** The pads profile is above the band SANDBOX. */
  | 'NOT_SANDBOX'
  | 'PADS_RATED'
  /** A criterion on a metric of performance. */
  | 'PERFORMANCE_METRIC'
  | 'PRE_MORTEM'
  | 'PROBLEM'
  | 'SPONSOR'
  | 'SUCCESS_CRITERION'
  | 'SYSTEM'
  | 'SYSTEMS_TOUCHED'
  /** A criterion on a metric of value. */
  | 'VALUE_METRIC'
  /** The vendor is named, or it is said that there is none. */
  | 'VENDOR'
  /** Every `WRITE` on a Mode 1 system has its named approver. */
  | 'WRITE_APPROVED';

/** One thing a pilot needs before it starts. */
export type ReadinessItem = {
  readonly code: ReadinessCode;
  /** What is missing, or what deserves to be known, in a sentence. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** The field of the charter that states it; null elsewhere. */
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly met: Scalars['Boolean']['output'];
  /** Somebody started the pilot without it, and said why. */
  readonly overrule?: Maybe<ReadinessOverrule>;
  /** Where it is stated. */
  readonly where: ReadinessPlace;
  /** What it is, in a few words: `Customer outcome`. */
  readonly words: Scalars['String']['output'];
};

/** A missing thing that was overruled at the START gate. */
export type ReadinessOverrule = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly reason: Scalars['String']['output'];
};

/** Where on a pilot's page something is stated. */
export type ReadinessPlace =
  | 'CHARTER'
  | 'EVIDENCE'
  | 'PADS';

/** What was counted in one arm in one period, as it stands after corrections. */
export type Reading = {
  readonly arm: Arm;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** How often it was corrected. */
  readonly corrections: Scalars['Int']['output'];
  readonly from: Scalars['Day']['output'];
  readonly metric: Metric;
  /** Cases; of a ratio, the lower total. */
  readonly n: Scalars['Int']['output'];
  /** Every version, newest first; the first of the list is the one that counts. */
  readonly revisions: ReadonlyArray<ReadingRevision>;
  /** Taken back: it counts no more, and stays to be seen. */
  readonly struck: Scalars['Boolean']['output'];
  /** Of a proportion. */
  readonly successes?: Maybe<Scalars['Int']['output']>;
  /** Of a mean or a ratio. */
  readonly sum?: Maybe<Scalars['Float']['output']>;
  readonly sumOfSquares?: Maybe<Scalars['Float']['output']>;
  /** The last day it covers. */
  readonly to: Scalars['Day']['output'];
  /** Successes or sum by n; null without cases. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** A page of readings, and how many there are in all. */
export type ReadingConnection = {
  readonly edges: ReadonlyArray<ReadingEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** The next reading to be typed for a metric and an arm. */
export type ReadingDue = {
  readonly arm: Arm;
  /** How many periods are complete and without a reading, this one included. 0: this one is not over yet. */
  readonly behind: Scalars['Int']['output'];
  readonly from: Scalars['Day']['output'];
  /** The reading before it, to type against. */
  readonly last?: Maybe<Reading>;
  readonly metric: Metric;
  readonly period: ReadingPeriod;
  readonly to: Scalars['Day']['output'];
};

/** One of them, and its place in the list. */
export type ReadingEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Reading;
};

/** What was counted in one arm in one period. */
export type ReadingInput = {
  readonly arm: Arm;
  readonly from: Scalars['Day']['input'];
  readonly metricId: Scalars['ID']['input'];
  /** Cases; of a ratio, the lower total. */
  readonly n: Scalars['Int']['input'];
  /** Takes this reading back. The figures given are kept beside it. */
  readonly struck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Of a proportion. */
  readonly successes?: InputMaybe<Scalars['Int']['input']>;
  /** Of a mean or a ratio. */
  readonly sum?: InputMaybe<Scalars['Float']['input']>;
  /** Of a mean, if known. */
  readonly sumOfSquares?: InputMaybe<Scalars['Float']['input']>;
  /** The last day it covers. */
  readonly to: Scalars['Day']['input'];
};

/** How long one reading covers. */
export type ReadingPeriod =
  | 'DAY'
  | 'WEEK';

/** A reading as somebody entered it. */
export type ReadingRevision = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly n: Scalars['Int']['output'];
  /** Why it was corrected; null of the first. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly struck: Scalars['Boolean']['output'];
  readonly successes?: Maybe<Scalars['Int']['output']>;
  readonly sum?: Maybe<Scalars['Float']['output']>;
  readonly sumOfSquares?: Maybe<Scalars['Float']['output']>;
};

/** What the evidence asks for, and why. A person decides. */
export type Recommendation = {
  readonly ask: Ask;
  /** What was agreed beforehand for this case; given when the decision date came and nothing is settled. */
  readonly fallback?: Maybe<Fallback>;
  readonly reasons: ReadonlyArray<RecommendationReason>;
  readonly sentence: Scalars['String']['output'];
  /** Since which day the readings have asked for this; null while they ask to continue. */
  readonly since?: Maybe<Scalars['Day']['output']>;
};

/** One criterion's part in a recommendation. */
export type RecommendationReason = {
  readonly claim: Claim;
  readonly criterion: Criterion;
  readonly sentence: Scalars['String']['output'];
};

/** Settling what two raters see differently. */
export type ReconciliationInput = {
  /** The ratings you settle, as `PadsProfile.ratings` gave them. When somebody rated since, nothing is settled. */
  readonly ratings: ReadonlyArray<Scalars['ID']['input']>;
  /** How you settled it, in one sentence. */
  readonly sentence: Scalars['String']['input'];
};

/** What `recordFollowUp` is given. */
export type RecordFollowUpInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** What is measured at scale, in the unit of the effect in the pilot. */
  readonly effectAtScale: Scalars['Float']['input'];
  readonly followUpId: Scalars['ID']['input'];
  /** What was seen, and how it was measured. */
  readonly note: Scalars['String']['input'];
};

/** What `recordFollowUp` answers. */
export type RecordFollowUpPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly followUp?: Maybe<FollowUp>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** The business says no. Nothing was changed. */
export type Refusal = {
  /** Stable, for programs. */
  readonly code: Scalars['String']['output'];
  readonly facts: ReadonlyArray<Fact>;
  /** What was refused and what can be done instead, for people. */
  readonly sentence: Scalars['String']['output'];
};

/** A claim to register, or the draft to put it in place of. */
export type RegisterCriterionInput = {
  /** 0.10 when left out. */
  readonly alpha?: InputMaybe<Scalars['Float']['input']>;
  readonly baseline?: InputMaybe<BaselineInput>;
  readonly casesPerPeriod: Scalars['Int']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The draft it replaces. */
  readonly criterionId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed once criteria are locked: had you seen readings? */
  readonly dataSeen?: InputMaybe<Scalars['Boolean']['input']>;
  readonly design: Design;
  readonly metricId: Scalars['ID']['input'];
  readonly period: ReadingPeriod;
  readonly pilotId: Scalars['ID']['input'];
  /** Share of the cases that are in the pilot; two arms only. A half, when left out. */
  readonly plannedSplit?: InputMaybe<Scalars['Float']['input']>;
  /** Chance decides who is in the pilot; two arms only. */
  readonly randomised?: InputMaybe<Scalars['Boolean']['input']>;
  /** Needed once criteria are locked: it is an amendment then. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly role: CriterionRole;
  readonly threshold: Scalars['Float']['input'];
  /** The version of that draft you were looking at. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `registerCriterion` answers. */
export type RegisterCriterionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly criterion?: Maybe<Criterion>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `removeCriterion` is given. */
export type RemoveCriterionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly criterionId: Scalars['ID']['input'];
};

/** What `removeCriterion` answers. */
export type RemoveCriterionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** One change on the way to the next band. */
export type RepStep = {
  readonly criterion: PadsCriterion;
  /** The level claimed today. */
  readonly from: Scalars['Int']['output'];
  readonly needsArtefact: Scalars['Boolean']['output'];
  /** The level to reach; the same as `from` when only an artefact is missing. */
  readonly to: Scalars['Int']['output'];
};

/** What `resumePilot` is given. */
export type ResumePilotInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `resumePilot` answers. */
export type ResumePilotPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `revokeApiToken` is given. */
export type RevokeApiTokenInput = {
  readonly apiTokenId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `revokeApiToken` answers. */
export type RevokeApiTokenPayload = MutationPayload & {
  readonly apiToken?: Maybe<ApiToken>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What a member may do. Everybody reads everything in the workspace. */
export type Role =
  /** Members, imports, exports, audit log, tokens of others; may do what any lead may. */
  | 'ADMIN'
  /** Logs failures, readings and comments; proposes pilots. */
  | 'CONTRIBUTOR'
  /** Decides at gates; owns programs. */
  | 'EXECUTIVE'
  /** Proposes and leads pilots. */
  | 'LEAD'
  /** Enters vendor terms and invoices, rates vendors. */
  | 'PROCUREMENT';

/** Whether the cases fell into the arms as planned; when they do not, something filters them, and no effect can be trusted. */
export type SampleRatio = {
  /** p is below 0.001. */
  readonly alarm: Scalars['Boolean']['output'];
  /** Planned share of the pilot. */
  readonly expected: Scalars['Float']['output'];
  readonly observed: Scalars['Float']['output'];
  /** How likely so large a deviation is by chance. */
  readonly p: Scalars['Float']['output'];
};

/** A criterion and its evidence as they stood at a decision. Numbers are in the metric's unit. */
export type SnapshotCriterion = {
  readonly claim: Claim;
  readonly criterionId: Scalars['ID']['output'];
  readonly design: Design;
  readonly direction: MetricDirection;
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  readonly grade: DesignGrade;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly kind: MetricKind;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly metric: Scalars['String']['output'];
  readonly n: Scalars['Int']['output'];
  readonly nControl?: Maybe<Scalars['Int']['output']>;
  /** The threshold it was locked with; null while it was a draft. */
  readonly originalThreshold?: Maybe<Scalars['Float']['output']>;
  readonly periods: Scalars['Int']['output'];
  readonly role: CriterionRole;
  readonly threshold: Scalars['Float']['output'];
  readonly unit: Scalars['String']['output'];
};

/** How far a pilot has come. *On hold* is a flag beside it, the outcome a field of its own. */
export type Stage =
  /** Decided. */
  | 'CLOSED'
  /** Called for decision, or past its decision date. */
  | 'DECIDING'
  /** Stated, not yet started. */
  | 'PROPOSED'
  /** Running in production. */
  | 'RUNNING';

/** How many pilots have come that far; of closed ones, how many ended that way. */
export type StageCount = {
  readonly count: Scalars['Int']['output'];
  readonly onHold: Scalars['Int']['output'];
  /** Set for closed pilots only. */
  readonly outcome?: Maybe<Outcome>;
  readonly rows: PilotSelection;
  readonly stage: Stage;
};

/** A word the file uses for a stage, and what it means here. */
export type StageWord = {
  readonly count: Scalars['Int']['output'];
  readonly given: Scalars['String']['output'];
  readonly outcome?: Maybe<Outcome>;
  /** Null until somebody has said. */
  readonly stage?: Maybe<Stage>;
};

/** What one of the file’s stage words means here. */
export type StageWordInput = {
  readonly given: Scalars['String']['input'];
  readonly outcome?: InputMaybe<Outcome>;
  readonly stage: Stage;
};

export type Subscription = {
  /** Everything that happens from now on; with `since`, also what happened after that entry. */
  readonly workspaceEvents: WorkspaceEvent;
};


export type SubscriptionWorkspaceEventsArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};

/** An IT system that pilots run on or touch. */
export type System = Node & {
  readonly id: Scalars['ID']['output'];
  readonly layer?: Maybe<Layer>;
  /** Null until somebody has said which. */
  readonly mode?: Maybe<Mode>;
  readonly name: Scalars['String']['output'];
  readonly owner?: Maybe<Member>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: SystemPermissions;
};

/** A page of systems, and how many there are in all. */
export type SystemConnection = {
  readonly edges: ReadonlyArray<SystemEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type SystemEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: System;
};

/** What you may do with this system. */
export type SystemPermissions = {
  readonly edit: Scalars['Boolean']['output'];
};

/** A system a pilot touches, and how. */
export type SystemTouched = {
  readonly access: Access;
  /** Who allows the access. `WRITE` on a Mode 1 system needs somebody named here before the pilot starts. */
  readonly approver?: Maybe<Member>;
  readonly system: System;
};

/** A system a pilot touches, and how. */
export type SystemTouchedInput = {
  readonly access: Access;
  /** Who allows the access; null when nobody is named. */
  readonly approverId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemId: Scalars['ID']['input'];
};

/** What a token may be used for. */
export type TokenScope =
  /** Queries and subscriptions. */
  | 'READ'
  /** Also mutations, as far as its owner's role goes. */
  | 'WRITE';

/** What `undoImport` is given. */
export type UndoImportInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly importId: Scalars['ID']['input'];
};

/** What `undoImport` answers. */
export type UndoImportPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly import?: Maybe<Import>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A department. Pilots are done in it or for it. */
export type Unit = Node & {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** A page of units, and how many there are in all. */
export type UnitConnection = {
  readonly edges: ReadonlyArray<UnitEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type UnitEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Unit;
};

/** A benefit that grows with what a criterion measures. */
export type ValueEffect = {
  /** Null when the criterion was removed. */
  readonly criterion?: Maybe<Criterion>;
  readonly criterionId: Scalars['ID']['output'];
  /** What was believed of the improvement before it was measured, in the metric's unit, better is above 0. What is measured is weighed against it. */
  readonly expected?: Maybe<NumberRange>;
  /** Money a month for one unit of the metric; of a proportion, for one point in a hundred. Null: not known yet. */
  readonly perUnit?: Maybe<MoneyRange>;
  readonly rampMonths: Scalars['Int']['output'];
  readonly startMonth: Scalars['Int']['output'];
};

/** A benefit that grows with what a criterion measures. */
export type ValueEffectInput = {
  /** A criterion of the pilot. */
  readonly criterionId: Scalars['ID']['input'];
  readonly expected?: InputMaybe<NumberRangeInput>;
  readonly perUnit?: InputMaybe<MoneyRangeInput>;
  /** 0 unless said. */
  readonly rampMonths?: InputMaybe<Scalars['Int']['input']>;
  /** 0 unless said. */
  readonly startMonth?: InputMaybe<Scalars['Int']['input']>;
};

/** One benefit or cost from here on. */
export type ValueLine = {
  /** Null: not known yet. It is left out of every figure, and named among what is unknown. */
  readonly amount?: Maybe<MoneyRange>;
  readonly name: Scalars['String']['output'];
  readonly per: ValuePace;
  /** How likely it happens at all, 0 to 1. */
  readonly probability: Scalars['Float']['output'];
  /** Months from its beginning until it comes in full. */
  readonly rampMonths: Scalars['Int']['output'];
  readonly side: ValueSide;
  /** Months from now until it begins. */
  readonly startMonth: Scalars['Int']['output'];
};

/** One benefit or cost from here on. */
export type ValueLineInput = {
  readonly amount?: InputMaybe<MoneyRangeInput>;
  /** No two lines of a model have the same. */
  readonly name: Scalars['String']['input'];
  readonly per: ValuePace;
  /** 1 unless said. */
  readonly probability?: InputMaybe<Scalars['Float']['input']>;
  /** 0 unless said. */
  readonly rampMonths?: InputMaybe<Scalars['Int']['input']>;
  readonly side: ValueSide;
  /** 0 unless said. */
  readonly startMonth?: InputMaybe<Scalars['Int']['input']>;
};

/** What a pilot may bring and cost from here on, as its lead states it. Blank is allowed and means unknown. */
export type ValueModel = {
  /** The share of those meant who will use it, 0 to 1. It multiplies every benefit. */
  readonly adoption?: Maybe<NumberRange>;
  /** ISO 4217; every amount of the model is in it. */
  readonly currency: Scalars['String']['output'];
  /** A year, as a fraction of 1. */
  readonly discountRate: Scalars['Float']['output'];
  readonly editedAt: Scalars['DateTime']['output'];
  readonly editedBy: Member;
  readonly effect?: Maybe<ValueEffect>;
  /** How many months one looks ahead. */
  readonly horizonMonths: Scalars['Int']['output'];
  readonly lines: ReadonlyArray<ValueLine>;
  /** Spent to date. Null: not known. */
  readonly sunk?: Maybe<Money>;
  /** 1 for the first; every version is kept. */
  readonly version: Scalars['Int']['output'];
  /** What a week of the pilot costs. Null: not known. */
  readonly weeklyBurn?: Maybe<Money>;
};

/** Changes to a value model. A field left out stays as it is; null makes it unknown where that is allowed. */
export type ValueModelChanges = {
  /** PERT or FIXED, 0 to 1. */
  readonly adoption?: InputMaybe<NumberRangeInput>;
  /** The workspace's own unless said. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 1. */
  readonly discountRate?: InputMaybe<Scalars['Float']['input']>;
  readonly effect?: InputMaybe<ValueEffectInput>;
  /** 1 to 36. */
  readonly horizonMonths?: InputMaybe<Scalars['Int']['input']>;
  /** All lines as they shall be, at most 20. */
  readonly lines?: InputMaybe<ReadonlyArray<ValueLineInput>>;
  readonly sunk?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly weeklyBurn?: InputMaybe<Scalars['MinorUnits']['input']>;
};

/** How often money comes or goes. */
export type ValuePace =
  | 'MONTH'
  | 'ONCE';

/** What a pilot would be worth under changes that are not saved. */
export type ValuePreview = {
  readonly problems: ReadonlyArray<Problem>;
  /** Null when there are problems. */
  readonly value?: Maybe<PilotValue>;
};

/** Which way money goes. */
export type ValueSide =
  | 'BENEFIT'
  | 'COST';

/** How figures of value were made, so that they can be made again. */
export type ValueStamp = {
  readonly draws: Scalars['Int']['output'];
  /** Over the model, the evidence and the pads score that went in. */
  readonly inputsHash: Scalars['String']['output'];
  readonly method: Scalars['String']['output'];
  /** Of the random numbers: the same inputs give the same figures. */
  readonly seed: Scalars['Float']['output'];
  readonly version: Scalars['String']['output'];
};

/** You, as the server sees you. */
export type Viewer = {
  readonly member: Member;
  /** Today in the workspace's time zone. */
  readonly today: Scalars['Day']['output'];
  readonly viewerCan: ViewerPermissions;
  readonly workspace: Workspace;
};

/** What you may do in this workspace, whatever the pilot. */
export type ViewerPermissions = {
  readonly addMember: Scalars['Boolean']['output'];
  readonly addMetric: Scalars['Boolean']['output'];
  readonly addProgram: Scalars['Boolean']['output'];
  readonly addSystem: Scalars['Boolean']['output'];
  readonly addUnit: Scalars['Boolean']['output'];
  readonly createApiToken: Scalars['Boolean']['output'];
  readonly exportEverything: Scalars['Boolean']['output'];
  readonly importPilots: Scalars['Boolean']['output'];
  readonly proposePilot: Scalars['Boolean']['output'];
  readonly readAuditLog: Scalars['Boolean']['output'];
};

/** What it costs that a pilot's decision is waited for. */
export type Waiting = {
  /** What the pilot costs a week while nobody decides; null when not known. */
  readonly costPerWeek?: Maybe<Money>;
  /** Days since the decision date; 0 when it has not passed. */
  readonly daysLate: Scalars['Int']['output'];
  /** In words: “12 days late. Waiting costs €4,200 a week, €7,200 so far.” */
  readonly sentence: Scalars['String']['output'];
  /** What the days since the decision date have cost; null when not known. */
  readonly total?: Maybe<Money>;
};

/** What `withdrawPilot` is given. */
export type WithdrawPilotInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

/** What `withdrawPilot` answers. */
export type WithdrawPilotPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** One organisation's data. Nothing crosses it. */
export type Workspace = Node & {
  /** The currency new amounts start with, ISO 4217. */
  readonly currency: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** The IANA time zone that decides which day it is. */
  readonly timeZone: Scalars['String']['output'];
};

/** Something changed in the workspace. The subject is read anew, with your own rights. */
export type WorkspaceEvent = {
  readonly activity?: Maybe<Activity>;
  /** True when too much happened since to tell it one by one: read your screens anew. */
  readonly resync: Scalars['Boolean']['output'];
  /** Give the last one you saw as `since` and you miss nothing. */
  readonly seq: Scalars['Int']['output'];
};
