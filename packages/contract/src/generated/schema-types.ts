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
  /** The `evidenceHash` you were looking at. */
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
  readonly at: Scalars['DateTime']['output'];
  /** Each criterion with its evidence as it stood. */
  readonly criteria: ReadonlyArray<SnapshotCriterion>;
  /** SHA-256 over the stored snapshot in canonical JSON, hexadecimal. */
  readonly hash: Scalars['String']['output'];
  /** The things that were missing. */
  readonly missing: ReadonlyArray<ReadinessCode>;
  /** The pilot's version that was decided on. */
  readonly pilotVersion: Scalars['Int']['output'];
  /** The recommendation in words; null when no criteria were locked. */
  readonly sentence?: Maybe<Scalars['String']['output']>;
  /** Everything, as it was stored. */
  readonly stored: Scalars['JSON']['output'];
};

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

/** One number or word a refusal rests on. */
export type Fact = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** A field before and after a change. */
export type FieldChange = {
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly before?: Maybe<Scalars['JSON']['output']>;
  readonly field: Scalars['String']['output'];
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

export type Mutation = {
  /** Lets a person in. Administrators may do this. */
  readonly addMember: AddMemberPayload;
  /** Founds a program. Leads, executives and administrators may do this. */
  readonly addProgram: AddProgramPayload;
  /** Adds a system to choose from. */
  readonly addSystem: AddSystemPayload;
  /** Adds a unit to choose from. Leads, executives and administrators may do this. */
  readonly addUnit: AddUnitPayload;
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
  /** Changes what the charter states. The pilot's lead and administrators may do this. */
  readonly editCharter: EditCharterPayload;
  /** Changes a program's name, purpose or owner. The program's owner, executives and administrators may do this. */
  readonly editProgram: EditProgramPayload;
  /** Changes what is known of a system. Leads, the system's owner and administrators may do this. */
  readonly editSystem: EditSystemPayload;
  /** Sets an open pilot on hold, with the reason. The pilot's lead, executives and administrators may do this. */
  readonly holdPilot: HoldPilotPayload;
  /** Proposes a pilot. Any member may do this. */
  readonly proposePilot: ProposePilotPayload;
  /** Gives access back. Administrators may do this. */
  readonly reactivateMember: ReactivateMemberPayload;
  /** Records the effect at scale beside the effect in the pilot, once. The scale owner, the pilot's lead, executives and administrators may do this. */
  readonly recordFollowUp: RecordFollowUpPayload;
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


export type MutationAddProgramArgs = {
  input: AddProgramInput;
};


export type MutationAddSystemArgs = {
  input: AddSystemInput;
};


export type MutationAddUnitArgs = {
  input: AddUnitInput;
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


export type MutationEditCharterArgs = {
  input: EditCharterInput;
};


export type MutationEditProgramArgs = {
  input: EditProgramInput;
};


export type MutationEditSystemArgs = {
  input: EditSystemInput;
};


export type MutationHoldPilotArgs = {
  input: HoldPilotInput;
};


export type MutationProposePilotArgs = {
  input: ProposePilotInput;
};


export type MutationReactivateMemberArgs = {
  input: ReactivateMemberInput;
};


export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
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

/** Anything with an id of its own. Ids are UUIDs, unique across the workspace. */
export type Node = {
  readonly id: Scalars['ID']['output'];
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
  /** By day. */
  readonly followUps: ReadonlyArray<FollowUp>;
  /** The gate it stands before; null while it runs and when it is closed. */
  readonly gate?: Maybe<PilotGate>;
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
  /** We failed because… */
  readonly preMortem?: Maybe<Scalars['String']['output']>;
  /** What is wrong today, and for whom. */
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly program: Program;
  readonly proposedOn?: Maybe<Scalars['Day']['output']>;
  /** What it needs before it starts. */
  readonly readiness: Readiness;
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
  /** Stands for the evidence, the pads profile, the readiness and the value as they are now. Hand it to `decide`: when something changed meanwhile, the decision is refused and what changed is named. */
  readonly evidenceHash: Scalars['String']['output'];
  readonly gate: Gate;
  /** True when a KILL may close the pilot as INCONCLUSIVE: nothing is proven either way. */
  readonly mayBeInconclusive: Scalars['Boolean']['output'];
};

/** What a list of pilots is sorted by, and which way. */
export type PilotOrder = {
  readonly direction?: Direction;
  readonly field?: PilotSort;
};

/** What you may do with this pilot now. */
export type PilotPermissions = {
  readonly callForDecision: Scalars['Boolean']['output'];
  readonly comment: Scalars['Boolean']['output'];
  readonly decideScale: Scalars['Boolean']['output'];
  readonly decideStart: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  readonly hold: Scalars['Boolean']['output'];
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

/** All pilots on one page, read in one snapshot. */
export type Portfolio = {
  readonly ages: Ages;
  readonly asOf: Scalars['DateTime']['output'];
  /** The oldest overdue and the next due, at most ten. */
  readonly decisions: ReadonlyArray<Pilot>;
  /** Open pilots only. */
  readonly due: ReadonlyArray<DueCount>;
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
  /** Open pilots that wait for their decision or are past their decision date, the longest waiting first. */
  readonly decisionsDue: PilotConnection;
  /** One import by its id. */
  readonly import?: Maybe<Import>;
  /** Names of the mappings to choose from, ready-made and remembered. */
  readonly importMappings: ReadonlyArray<Scalars['String']['output']>;
  /** The last fifty imports, newest first. */
  readonly imports: ReadonlyArray<Import>;
  /** Members by name. `search` looks in names and addresses. */
  readonly members: MemberConnection;
  /** Anything by its id; null when it does not exist or is not yours to see. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, at most 100, in the order asked for; null where one does not exist or is not yours to see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One pilot by its id or its key. */
  readonly pilot?: Maybe<Pilot>;
  /** Pilots, 1 to 100 a page. Pages stay whole while rows are added: the cursor is a place, not a number. */
  readonly pilots: PilotConnection;
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

/** Whether a pilot has what it needs to start: a list of yes and no, never a percentage. */
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

/** A criterion and its evidence as they stood at a decision. Numbers are in the metric's unit. */
export type SnapshotCriterion = {
  readonly criterionId: Scalars['ID']['output'];
  readonly estimate?: Maybe<Scalars['Float']['output']>;
  readonly high?: Maybe<Scalars['Float']['output']>;
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly metric: Scalars['String']['output'];
  readonly n?: Maybe<Scalars['Int']['output']>;
  /** The threshold first registered, when it was amended since. */
  readonly originalThreshold?: Maybe<Scalars['Float']['output']>;
  readonly periods: Scalars['Int']['output'];
  readonly threshold: Scalars['Float']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** What it claims, in words. */
  readonly words: Scalars['String']['output'];
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
