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

/** Whether claimed value was accepted by us. */
export type Acceptance =
  | 'ACCEPTED'
  | 'CLAIMED'
  | 'REJECTED';

/** What a pilot does to a system. */
export type Access =
  | 'NONE'
  | 'READ'
  | 'WRITE';

/** What `acknowledgeFailure` is given. */
export type AcknowledgeFailureInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly failureId: Scalars['ID']['input'];
};

/** What `acknowledgeFailure` answers. */
export type AcknowledgeFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

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

/** What `addCause` is given. */
export type AddCauseInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly hints?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
};

/** What `addCause` answers. */
export type AddCausePayload = MutationPayload & {
  readonly cause?: Maybe<Cause>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addCredit` is given. */
export type AddCreditInput = {
  readonly amount: Scalars['MinorUnits']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The invoice it belongs to. */
  readonly creditOf?: InputMaybe<Scalars['ID']['input']>;
  readonly currency: Scalars['String']['input'];
  readonly engagementId?: InputMaybe<Scalars['ID']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Day']['input'];
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  readonly vendorId: Scalars['ID']['input'];
};

/** What `addCredit` answers. */
export type AddCreditPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly credit?: Maybe<Invoice>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addDigestRecipient` is given. */
export type AddDigestRecipientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
};

/** What `addDigestRecipient` answers. */
export type AddDigestRecipientPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly recipient?: Maybe<DigestRecipient>;
  readonly refusal?: Maybe<Refusal>;
  readonly settings?: Maybe<DigestSettings>;
};

/** What `addFollowUp` is given: exactly one of a failure and a learning. */
export type AddFollowUpInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn: Scalars['Day']['input'];
  readonly failureId?: InputMaybe<Scalars['ID']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly learningId?: InputMaybe<Scalars['ID']['input']>;
  readonly ownerId: Scalars['ID']['input'];
  readonly text: Scalars['String']['input'];
};

/** What `addFollowUp` answers. */
export type AddFollowUpPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly followUp?: Maybe<LearningFollowUp>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `addInvoices` is given. */
export type AddInvoicesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** True once somebody saw the alarms and adds them all the same: an alarm never keeps a fact out. */
  readonly despiteAlarms?: Scalars['Boolean']['input'];
  /** At most 200. All of them are added, or none. */
  readonly invoices: ReadonlyArray<InvoiceInput>;
};

/** What `addInvoices` answers. */
export type AddInvoicesPayload = MutationPayload & {
  /** What is wrong, by the place of the invoice in the input, when the refusal is INVOICE_ALARMS. */
  readonly alarms: ReadonlyArray<InvoiceCheck>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagements: ReadonlyArray<Engagement>;
  readonly invoices: ReadonlyArray<Invoice>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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

/** What `addMilestone` is given. */
export type AddMilestoneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own: sent twice, it is added once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly laneId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  /** At least one. */
  readonly parts: ReadonlyArray<MilestonePartInput>;
  readonly programId: Scalars['ID']['input'];
  readonly wantedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What `addMilestone` answers. */
export type AddMilestonePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly milestone?: Maybe<Milestone>;
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

/** What `addPromise` is given. */
export type AddPromiseInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dueOn?: InputMaybe<Scalars['Day']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly saidBy: Scalars['String']['input'];
  readonly saidOn?: InputMaybe<Scalars['Day']['input']>;
  readonly saidWhere: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
};

/** What `addPromise` answers. */
export type AddPromisePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly promise?: Maybe<VendorPromise>;
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

/** What `addRoadLane` is given. */
export type AddRoadLaneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name: Scalars['String']['input'];
  readonly programId: Scalars['ID']['input'];
};

/** What `addRoadLane` answers. */
export type AddRoadLanePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly lane?: Maybe<RoadLane>;
  readonly problems: ReadonlyArray<Problem>;
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

/** What `addVendor` is given. */
export type AddVendorInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contacts?: InputMaybe<ReadonlyArray<VendorContactInput>>;
  /** True once somebody was told of the vendors whose names fall together with this one, and wants it all the same. */
  readonly despiteSimilar?: Scalars['Boolean']['input'];
  readonly name: Scalars['String']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** What `addVendor` answers. */
export type AddVendorPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** Vendors whose names fall together with this one; the refusal SIMILAR_VENDOR names them. */
  readonly similar: ReadonlyArray<Vendor>;
  readonly vendor?: Maybe<Vendor>;
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

/** What is wrong with an invoice, by the terms and by the ledger. */
export type AlarmKind =
  /** Its period, or its day, lies before the event that starts the billable clock. */
  | 'BEFORE_TRIGGER'
  /** The same number, or the same amount, day and period, is in the ledger already. */
  | 'DUPLICATE'
  /** A refund is owed for more than 60 days and has not come. */
  | 'MISSING_REFUND'
  /** An invoice below zero is a credit. */
  | 'NEGATIVE_AMOUNT'
  /** The terms know no fee it could be for. */
  | 'NOT_IN_TERMS'
  /** It is in another currency than the terms, and no rate is stated. */
  | 'OTHER_CURRENCY'
  /** With it, more is billed than the cap allows. */
  | 'OVER_CAP';

/** How far a pilot reaches from what the business does today. */
export type Ambition =
  /** Takes what the business can do to new customers, or gives its customers something new. */
  | 'ADJACENT'
  /** Makes today's business better. */
  | 'CORE'
  /** Makes a business there has not been. */
  | 'TRANSFORMATIONAL';

/** The money on open pilots of one ambition, beside its target. */
export type AmbitionPart = {
  readonly ambition: AmbitionSaid;
  /** On how many of them something was spent. */
  readonly billed: Scalars['Int']['output'];
  /** `ofSaid` less the target; null where nothing is held against it: no target, fewer than three such pilots, or less than half of the money on them. */
  readonly gap?: Maybe<Scalars['Float']['output']>;
  /** Of the money on pilots that say their ambition, 0 to 1: what is held against the target. */
  readonly ofSaid?: Maybe<Scalars['Float']['output']>;
  /** The open pilots of this ambition, billed or not. */
  readonly pilots: PilotCount;
  /** Of all the money, 0 to 1; null when nothing was spent. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly spent: Money;
  /** The declared share, 0 to 1; null when none is declared. */
  readonly target?: Maybe<Scalars['Float']['output']>;
};

/** The same, with those that do not say it. */
export type AmbitionSaid =
  | 'ADJACENT'
  | 'CORE'
  | 'NOT_SAID'
  | 'TRANSFORMATIONAL';

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

/** What `answerChallenge` is given. */
export type AnswerChallengeInput = {
  readonly answer: Scalars['String']['input'];
  readonly challengeId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerChallenge` answers. */
export type AnswerChallengePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** Something that went wrong in one place of an answer; the rest of it stands. */
export type AnswerError = {
  readonly message: Scalars['String']['output'];
  /** Names and, in lists, numbers from 0, parted by dots; null when it is of the whole. */
  readonly path?: Maybe<Scalars['String']['output']>;
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

/**
 * A document attached to a vendor, a vendor's part in a pilot, or a pilot. It is uploaded with
 * `POST /attachments?subject=PILOT&subjectId=…&id=…&fileName=…`, the file itself as the body; `subject` is VENDOR, ENGAGEMENT
 * or PILOT, `id` is a UUID of your own making, so that trying again does not double it.
 */
export type Attachment = Node & {
  readonly addedAt: Scalars['DateTime']['output'];
  readonly addedBy: Member;
  readonly id: Scalars['ID']['output'];
  readonly kind: AttachmentKind;
  /** At most 200 characters, with the ending of its kind. */
  readonly name: Scalars['String']['output'];
  /** The address on this server at which it is given, to whoever is signed in or shows a token. */
  readonly path: Scalars['String']['output'];
  /** Null as long as it is attached. Removed, it can be put back for seven days. */
  readonly removedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of its content, as 64 hexadecimal digits. */
  readonly sha256: Scalars['String']['output'];
  /** In bytes, at most 10,485,760. */
  readonly size: Scalars['Int']['output'];
  readonly viewerCan: AttachmentPermissions;
};

/** What a file is, found from its content and never from its name. */
export type AttachmentKind =
  | 'DOCX'
  | 'JPEG'
  | 'PDF'
  | 'PNG'
  | 'PPTX'
  /** Plain text or CSV, in UTF-8. */
  | 'TEXT'
  | 'WEBP'
  | 'XLSX';

/** What you may do with this document now. */
export type AttachmentPermissions = {
  /** Remove it, and put it back. */
  readonly remove: Scalars['Boolean']['output'];
};

/**
 * What vendors billed on open pilots, less what they gave back, by ambition and by mode: the same money as `openSpend`. It is held
 * against the target the workspace declared; too much of one kind is no fault, only other than declared.
 */
export type Balance = {
  /** Core, adjacent, transformational, and those that do not say it. */
  readonly ambitions: ReadonlyArray<AmbitionPart>;
  /** Whether you may declare the target. */
  readonly canSetTarget: Scalars['Boolean']['output'];
  /** The share of the money on them that would have to move to meet the target, half the sum of all gaps; null where `gap` is. */
  readonly distance?: Maybe<Scalars['Float']['output']>;
  /** Only the modes the page is narrowed to. */
  readonly modes: ReadonlyArray<ModePart>;
  /** Pilots something was spent on that say their ambition. */
  readonly n: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly spent: Money;
  /** Null when none is declared, or it was taken back. */
  readonly target?: Maybe<TargetMix>;
  /** How often the target was changed: what `setTargetMix` asks for. */
  readonly targetVersion: Scalars['Int']['output'];
};

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

/** The event before which the billable clock must not tick. */
export type BillingTrigger =
  /** The first value was accepted. */
  | 'ACCEPTANCE'
  /** A fixed day, counted from signature. */
  | 'DAY'
  | 'GO_LIVE'
  | 'KICKOFF'
  | 'SIGNATURE'
  /** What was agreed as value is proven: the fee depends on how much of it. */
  | 'VALUE_PROVEN';

/** A breach of the terms, a fact of the ledger. */
export type Breach = {
  readonly amount?: Maybe<Money>;
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** The entry that shows it; null for a refund that never came. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  readonly kind: AlarmKind;
  readonly sentence: Scalars['String']['output'];
};

/** What a program said beforehand it would do in a state. */
export type BudgetConsequence = {
  readonly state: BudgetState;
  readonly text: Scalars['String']['output'];
};

/** What a program said beforehand it would do in a state; what is left out is what is usual. */
export type BudgetConsequenceInput = {
  readonly state: BudgetState;
  readonly text: Scalars['String']['input'];
};

/** How long a budget counts before it begins anew, by the calendar. */
export type BudgetPeriod =
  | 'HALF_YEAR'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

/** What was planned. A version never changes. */
export type BudgetPlan = {
  readonly consequences: ReadonlyArray<BudgetConsequence>;
  /** Days within which a failure needs a validated learning. */
  readonly learningDays: Scalars['Int']['output'];
  /** What failures of a window may cost; null: not limited. */
  readonly money?: Maybe<Money>;
  readonly period: BudgetPeriod;
  /** Failed conclusions planned for a window. */
  readonly plannedCount: Scalars['Float']['output'];
  /** Of concluded pilots, the share planned to fail, 0 to 1. */
  readonly plannedShare: Scalars['Float']['output'];
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy: Member;
  readonly version: Scalars['Int']['output'];
};

/** A share with its exact range (Clopper and Pearson), 0 to 1. */
export type BudgetShare = {
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly n: Scalars['Int']['output'];
  readonly value: Scalars['Float']['output'];
};

/** Whether a program fails about as often as it planned to. */
export type BudgetState =
  /** More failed conclusions than chance explains by now, or more likely than not to end over plan. */
  | 'BURNING'
  /** More failed conclusions, or more money lost, than planned for the whole window. */
  | 'EXHAUSTED'
  | 'IN_CONTROL'
  /** Fewer than three are planned by now, by the count and by the share: nothing can be said. */
  | 'TOO_FEW_TO_TELL'
  /** Fewer failed conclusions than chance explains, by the planned count or the planned share: not trying enough. */
  | 'TOO_SAFE';

/** How often a program failed in one window, beside what it planned. */
export type BudgetWindow = {
  /** Failed over planned, over the share of the window that has passed: 1 is on plan. Null before anything is planned. */
  readonly burnRate?: Maybe<Scalars['Float']['output']>;
  /** The chance, 0 to 1, to end the window over plan; null of a window that is over. */
  readonly chanceToExceed?: Maybe<Scalars['Float']['output']>;
  /** All conclusions, the undecided ones included. */
  readonly concluded: Scalars['Int']['output'];
  /** What its failures cost, one for each currency. */
  readonly cost: ReadonlyArray<Money>;
  readonly current: Scalars['Boolean']['output'];
  /** Failed conclusions: killed and inconclusive ones, and those undecided past their decision date. */
  readonly failed: Scalars['Int']['output'];
  /** Failures logged in it, with and without a learning. */
  readonly failures: ReadonlyArray<Failure>;
  readonly from: Scalars['Day']['output'];
  readonly learned: Scalars['Int']['output'];
  /** The pilots that count as failed. */
  readonly pilots: ReadonlyArray<Pilot>;
  /** Planned by now: of the current window, the share that has passed. */
  readonly planned: Scalars['Float']['output'];
  /** The share of conclusions that failed, with its exact range; null without conclusions. */
  readonly share?: Maybe<BudgetShare>;
  readonly state: BudgetState;
  /** The most that are too few; null when even none is not. */
  readonly tooFew?: Maybe<Scalars['Int']['output']>;
  /** The most that are too few by the planned share; null when even none is not. */
  readonly tooFewByShare?: Maybe<Scalars['Int']['output']>;
  /** The fewest failed conclusions that are too many by the planned count; by chance one window in twenty; null when no count is. */
  readonly tooMany?: Maybe<Scalars['Int']['output']>;
  /** The fewest failed conclusions that are too many by the planned share of the conclusions there are; null when even all are not. */
  readonly tooManyByShare?: Maybe<Scalars['Int']['output']>;
  /** Of those, undecided past their decision date. */
  readonly undecided: Scalars['Int']['output'];
  /** The last day of it. */
  readonly until: Scalars['Day']['output'];
};

/** One of them as it would be changed. */
export type BulkChange = {
  /** The day its decision would be due, when that changes. */
  readonly decisionDate?: Maybe<Scalars['Day']['output']>;
  /** What would change, in words. */
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** As it stands now. */
  readonly pilot: Pilot;
};

/**
 * What is changed of many pilots: what is left out stays, null clears where that is allowed. Only what a charter states and is said
 * the same way of many.
 */
export type BulkChanges = {
  readonly deciderId?: InputMaybe<Scalars['ID']['input']>;
  /** One day for all of them. */
  readonly decisionDate?: InputMaybe<Scalars['Day']['input']>;
  readonly leadId?: InputMaybe<Scalars['ID']['input']>;
  /** Moves each decision date by so many days, 1 to 3,653 either way. Not together with a day. */
  readonly moveDays?: InputMaybe<Scalars['Int']['input']>;
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** A change of many pilots, made as one and taken back as one. */
export type BulkEdit = Node & {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** Those that were changed, as they stand now. */
  readonly changed: ReadonlyArray<Pilot>;
  readonly id: Scalars['ID']['output'];
  /** Those of which something was not taken back, and why; empty while it stands. */
  readonly kept: ReadonlyArray<BulkRefused>;
  readonly reason: Scalars['String']['output'];
  /** Those that were left as they were, and why. */
  readonly refused: ReadonlyArray<BulkRefused>;
  /** How many were so already. */
  readonly same: Scalars['Int']['output'];
  /** When it was taken back; null while it stands. */
  readonly undoneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: BulkEditPermissions;
};

/** What `bulkEdit` is given. */
export type BulkEditInput = {
  readonly changes: BulkChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own: sent twice, it is made once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 500. Changes others made to other fields since are kept; one whose same field was changed is refused. */
  readonly pilots: ReadonlyArray<BulkPilotInput>;
  /** Stands in the history of each. */
  readonly reason: Scalars['String']['input'];
};

/** What `bulkEdit` answers: either all that may be changed are, or none is. */
export type BulkEditPayload = MutationPayload & {
  readonly bulkEdit?: Maybe<BulkEdit>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What you may do with this change. */
export type BulkEditPermissions = {
  readonly undo: Scalars['Boolean']['output'];
};

/** One pilot, and the version of it you were looking at. */
export type BulkPilotInput = {
  readonly pilotId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What a change would do before it is made. */
export type BulkPreview = {
  readonly changes: ReadonlyArray<BulkChange>;
  /** How many pilots are meant. */
  readonly meant: Scalars['Int']['output'];
  /** What is wrong with the change, or that too many are meant; then nothing else is said. */
  readonly problems: ReadonlyArray<Problem>;
  readonly refused: ReadonlyArray<BulkRefused>;
  /** How many are so already. */
  readonly same: Scalars['Int']['output'];
};

/** One that is left as it is, and why. */
export type BulkRefused = {
  readonly pilot: Pilot;
  readonly refusal: Refusal;
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

/** One of the workspace's causes of failure, kept as a short list. */
export type Cause = Node & {
  /** Words that hint at it: what is typed is held against them to suggest it. */
  readonly hints: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** No longer offered; what was given it keeps it. */
  readonly retired: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What `challengeLearning` is given. */
export type ChallengeLearningInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly learningId: Scalars['ID']['input'];
  /** The pilot that speaks against it. */
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
};

/** What `challengeLearning` answers. */
export type ChallengeLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
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
  readonly ambition?: InputMaybe<Ambition>;
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
  /** Of a ledger: the currency of amounts that do not name theirs, by its code of ISO 4217. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  readonly importId: Scalars['ID']['input'];
  /** Of sprints without days: the last day of each team's last one. */
  readonly lastEndsOn?: InputMaybe<Scalars['Day']['input']>;
  /** Of sprints and finished items: the program of teams that do not name theirs. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Of sprints: how many days one takes, where the file has not both. */
  readonly sprintDays?: InputMaybe<Scalars['Int']['input']>;
  readonly stageWords?: ReadonlyArray<StageWordInput>;
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

/** What is left out stays as it is; null clears. */
export type ClassifyFailureInput = {
  readonly causeId?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly failureId: Scalars['ID']['input'];
  readonly internalCost?: InputMaybe<MoneyInput>;
  readonly kind?: InputMaybe<FailureKind>;
  readonly mode1Affected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly seenOn?: InputMaybe<Scalars['Day']['input']>;
  readonly startedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly stoppedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly toTellIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly version: Scalars['Int']['input'];
  readonly whatFailed?: InputMaybe<Scalars['String']['input']>;
};

/** What `classifyFailure` answers. */
export type ClassifyFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A piece of the page's one sentence; with `rows` it opens what it counts, with `page` what it tells of. */
export type Clause = {
  readonly page?: Maybe<ClausePage>;
  readonly rows?: Maybe<PilotSelection>;
  readonly text: Scalars['String']['output'];
  /** Says how the clause is meant: a plain fact, or something that waits for you. */
  readonly tone: ClauseTone;
};

/** What of the terms, besides a fee, a clause is quoted for. */
export type ClauseAbout =
  | 'DATA_RETURN'
  | 'EXIT'
  | 'FEE_CAP'
  | 'FREE_PERIOD'
  | 'GAIN_SHARE'
  | 'INTEGRATION'
  | 'LIABILITY'
  | 'MINIMUM'
  | 'NOTICE'
  | 'REFUND';

/** A page that shows what a clause tells. */
export type ClausePage =
  | 'VENDORS';

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

/** What `closeSprint` is given. */
export type CloseSprintInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  /** For each goal, in its order. */
  readonly goalsMet: ReadonlyArray<Scalars['Boolean']['input']>;
  readonly learned?: InputMaybe<Scalars['String']['input']>;
  readonly moves: ReadonlyArray<SprintMoveInput>;
  readonly nextFocus?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: SprintOutcome;
  readonly sprintId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `closeSprint` answers. */
export type CloseSprintPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly sprint?: Maybe<Sprint>;
};

/** A member's remark on a pilot. */
export type Comment = Node & {
  readonly author: Member;
  readonly createdAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  /** Whom it names by `@` and their full name, at most 50; they are told. */
  readonly mentions: ReadonlyArray<Member>;
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

/** What `completeFollowUp` is given. */
export type CompleteFollowUpInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly followUpId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `completeFollowUp` answers. */
export type CompleteFollowUpPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly followUp?: Maybe<LearningFollowUp>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What the published rules say now, with every rule that applies. */
export type ComputedHealth = {
  readonly reasons: ReadonlyArray<HealthReason>;
  readonly state: Health;
};

/** How much of the spend goes to how few. */
export type Concentration = {
  readonly currency: Scalars['String']['output'];
  /** How many vendors of equal size would be as concentrated: 1 by the sum of squared shares. */
  readonly effectiveVendors?: Maybe<Scalars['Float']['output']>;
  /** The sum of squared shares, 0 to 1. */
  readonly herfindahl?: Maybe<Scalars['Float']['output']>;
  /** Vendors with spend in this currency. */
  readonly n: Scalars['Int']['output'];
  /** The largest first, at most 20. */
  readonly top: ReadonlyArray<VendorSpend>;
  readonly total: Money;
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

/** What `confirmStance` is given. */
export type ConfirmStanceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly pretender: Scalars['Boolean']['input'];
  readonly reason: Scalars['String']['input'];
  readonly stance: Stance;
  readonly vendorId: Scalars['ID']['input'];
};

/** What `confirmStance` answers. */
export type ConfirmStancePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly vendor?: Maybe<Vendor>;
};

/** How evenly sprints deliver. */
export type Consistency = {
  /** Of them, those whose items were counted: the variation rests on these. */
  readonly counted: Scalars['Int']['output'];
  /** The share of planned goals that were met, 0 to 1. */
  readonly goalsMet?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  /** The standard deviation of finished items over their mean; null below two sprints that counted theirs. */
  readonly variation?: Maybe<Scalars['Float']['output']>;
};

/** What a fee depends on. */
export type Contingent = {
  /** Share from which all of it is owed. */
  readonly full: Scalars['Float']['output'];
  readonly shape: ContingentShape;
  /** Share of the target value below which nothing is owed, 0 to 1. */
  readonly threshold: Scalars['Float']['output'];
};

/** What a fee depends on. */
export type ContingentInput = {
  readonly full: Scalars['Float']['input'];
  readonly shape: ContingentShape;
  readonly threshold: Scalars['Float']['input'];
};

/** How a fee grows with the share of the value that is proven. */
export type ContingentShape =
  /** All of it from the threshold on, nothing below. */
  | 'CLIFF'
  /** From nothing at the threshold to all of it at the full share. */
  | 'LINEAR';

/** What `contradictLearning` is given. */
export type ContradictLearningInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly learningId: Scalars['ID']['input'];
  /** The pilot that speaks against it. */
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `contradictLearning` answers. */
export type ContradictLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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

/** A page of one's own, made of tiles. */
export type Dashboard = Node & {
  readonly changedAt: Scalars['DateTime']['output'];
  /** Set of your own that you deleted: it can be brought back for 30 days. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  /** Until when the newest link stands; null when there is none, or the dashboard is not yours. */
  readonly linkUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly owner: Member;
  readonly sharing: DashboardSharing;
  /** In their order, at most 24. */
  readonly tiles: ReadonlyArray<Tile>;
  readonly title: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: DashboardPermissions;
};

/** A page of dashboards, and how many there are in all. */
export type DashboardConnection = {
  readonly edges: ReadonlyArray<DashboardEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type DashboardEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Dashboard;
};

/** What you may do with this dashboard. */
export type DashboardPermissions = {
  /** Change, share, delete and bring it back. */
  readonly edit: Scalars['Boolean']['output'];
};

/** Who else may read a dashboard. */
export type DashboardSharing =
  /** Its owner alone, and members with a link that still stands. */
  | 'PRIVATE'
  /** Every member. */
  | 'WORKSPACE';

/** Which of the first two numbers of a day such as 03/04/2022 is the month. */
export type DateOrder =
  /** Day, month, year. */
  | 'DMY'
  /** Month, day, year. */
  | 'MDY';

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
  readonly pilot: Pilot;
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

/** Pilots that wait for a decision, the longest waiting first, and what their waiting costs. */
export type DecisionsDue = {
  /** What a week of waiting costs, one for each currency. */
  readonly costPerWeek: ReadonlyArray<Money>;
  readonly edges: ReadonlyArray<PilotEdge>;
  /** How many wait in all, whoever decides. */
  readonly inAll: PilotCount;
  /** The open pilot whose decision is due next; null when none has a date ahead. */
  readonly next?: Maybe<Pilot>;
  readonly pageInfo: PageInfo;
  /** “2 decisions wait. Waiting costs €1,150 a week, €5,000 so far.” Nothing waiting is said with the day of the next. */
  readonly sentence: Scalars['String']['output'];
  /** What the days since their decision dates have cost, one for each currency. */
  readonly soFar: ReadonlyArray<Money>;
  readonly totalCount: Scalars['Int']['output'];
  /** Of how many of them nothing is known of the cost. */
  readonly unknown: Scalars['Int']['output'];
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

/** What `deleteDashboard` is given. */
export type DeleteDashboardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dashboardId: Scalars['ID']['input'];
};

/** What `deleteDashboard` answers. */
export type DeleteDashboardPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly dashboard?: Maybe<Dashboard>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `deleteTemplate` is given. */
export type DeleteTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly templateId: Scalars['ID']['input'];
};

/** What `deleteTemplate` answers. */
export type DeleteTemplatePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly template?: Maybe<PilotTemplate>;
};

/** What `deleteView` is given. */
export type DeleteViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly viewId: Scalars['ID']['input'];
};

/** What `deleteView` answers. */
export type DeleteViewPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly view?: Maybe<SavedView>;
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

/** What a digest says. */
export type Digest = {
  readonly intro: Scalars['String']['output'];
  /** Four: decisions, what changed, failures and learnings, and forecasts that moved. */
  readonly sections: ReadonlyArray<LetterSection>;
  readonly subject: Scalars['String']['output'];
};

/** What you may do with the digest. */
export type DigestPermissions = {
  /** Say when it is sent and to whom, and send it to all of them. */
  readonly manage: Scalars['Boolean']['output'];
};

/** Somebody who is no member and gets the digest by e-mail. */
export type DigestRecipient = Node & {
  readonly addedAt: Scalars['DateTime']['output'];
  readonly addedBy: Member;
  readonly email: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

/** When the digest is written, and to whom it goes. */
export type DigestSettings = {
  /** 0 to 23, in the workspace's time zone. */
  readonly hour: Scalars['Int']['output'];
  /** False: there is no mail server. Letters are kept, and read here. */
  readonly mailServer: Scalars['Boolean']['output'];
  /** Members who get it, by name; who has chosen nothing gets it as an executive. At most 200. */
  readonly members: ReadonlyArray<Member>;
  /** The day of the next one. */
  readonly nextOn: Scalars['Day']['output'];
  /** People who are no members and get it, by name; at most 100. */
  readonly recipients: ReadonlyArray<DigestRecipient>;
  /** 0 until somebody has chosen. */
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: DigestPermissions;
  readonly weekday: Weekday;
};

/** What somebody sees who follows the link at the end of a digest, signed in or not. */
export type DigestToStop = {
  /** Who added them; null: they are a member. */
  readonly addedBy?: Maybe<Scalars['String']['output']>;
  readonly email: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly workspaceName: Scalars['String']['output'];
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

/** What is left out stays as it is. */
export type EditCauseInput = {
  readonly causeId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly hints?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly retired?: InputMaybe<Scalars['Boolean']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `editCause` answers. */
export type EditCausePayload = MutationPayload & {
  readonly cause?: Maybe<Cause>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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

/** What `editEngagement` is given. */
export type EditEngagementInput = {
  readonly changes: EngagementChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `editEngagement` answers. */
export type EditEngagementPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. A validated learning whose words change is a draft again. */
export type EditLearningInput = {
  readonly causeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly event?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly learningId: Scalars['ID']['input'];
  readonly lesson?: InputMaybe<Scalars['String']['input']>;
  readonly recommendation?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `editLearning` answers. */
export type EditLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `editLedgerEntry` is given. */
export type EditLedgerEntryInput = {
  readonly changes: LedgerEntryChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly entryId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `editLedgerEntry` answers. */
export type EditLedgerEntryPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  readonly entry?: Maybe<Invoice>;
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

/** What is left out stays as it is. */
export type EditRoadLaneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly laneId: Scalars['ID']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly place?: InputMaybe<Scalars['Int']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `editRoadLane` answers. */
export type EditRoadLanePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly lane?: Maybe<RoadLane>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What is left out stays as it is; null clears. Only an open sprint can be changed. */
export type EditSprintInput = {
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endsOn?: InputMaybe<Scalars['Day']['input']>;
  readonly focus?: InputMaybe<Scalars['String']['input']>;
  readonly goals?: InputMaybe<ReadonlyArray<SprintGoalInput>>;
  readonly plannedItems?: InputMaybe<Scalars['Int']['input']>;
  readonly sprintId: Scalars['ID']['input'];
  readonly startsOn?: InputMaybe<Scalars['Day']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `editSprint` answers. */
export type EditSprintPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly sprint?: Maybe<Sprint>;
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

/** What `editVendor` is given. */
export type EditVendorInput = {
  readonly changes: VendorChanges;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly vendorId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `editVendor` answers. */
export type EditVendorPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly conflicts: ReadonlyArray<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly vendor?: Maybe<Vendor>;
};

/** What `engageVendor` is given. */
export type EngageVendorInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Made by you, so that trying again does not double it. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly vendorId: Scalars['ID']['input'];
};

/** What `engageVendor` answers. */
export type EngageVendorPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A vendor's part in one pilot. */
export type Engagement = Node & {
  /** Every version, the newest first, at most 50. */
  readonly allTerms: ReadonlyArray<Terms>;
  /** Of `terms`. */
  readonly assessment?: Maybe<TermsAssessment>;
  /** Documents attached to it, the newest first: its terms as they were signed, say. At most 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** The share of a failure the vendor says it bears, 0 to 1; null: it claims nothing. */
  readonly claimedShare?: Maybe<Scalars['Float']['output']>;
  /** Where it says so. */
  readonly claimedWhere?: Maybe<Scalars['String']['output']>;
  readonly dates: EngagementDates;
  /** Of `terms`. */
  readonly exposure?: Maybe<Exposure>;
  /** Null without signed terms and a day of signature. */
  readonly gap?: Maybe<LedgerGap>;
  readonly id: Scalars['ID']['output'];
  readonly invoices: InvoiceConnection;
  /** For the chart of money and value over time; empty without signed terms. */
  readonly ledgerSeries: ReadonlyArray<LedgerPoint>;
  readonly pilot: Pilot;
  readonly promises: ReadonlyArray<VendorPromise>;
  readonly ratingFacts: RatingFacts;
  readonly ratings: EngagementRatings;
  /** What the vendor does in it, in a sentence. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** Today unless said. Null when there is nothing to stop: no terms are signed, it is not signed by that day, the engagement has ended, or the pilot is closed. */
  readonly stopToday?: Maybe<StopToday>;
  /** The terms in force; before signing, the newest proposed. Null: none are recorded. */
  readonly terms?: Maybe<Terms>;
  readonly valueEvents: ReadonlyArray<ValueEvent>;
  readonly vendor: Vendor;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: EngagementPermissions;
};


/** A vendor's part in one pilot. */
export type EngagementExposureArgs = {
  scenario?: TermsScenario;
};


/** A vendor's part in one pilot. */
export type EngagementInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A vendor's part in one pilot. */
export type EngagementStopTodayArgs = {
  on?: InputMaybe<Scalars['Day']['input']>;
};

/** Changes to an engagement. A field left out stays as it is; null clears it. */
export type EngagementChanges = {
  readonly claimedShare?: InputMaybe<Scalars['Float']['input']>;
  readonly claimedWhere?: InputMaybe<Scalars['String']['input']>;
  readonly endedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly goLiveOn?: InputMaybe<Scalars['Day']['input']>;
  readonly kickoffOn?: InputMaybe<Scalars['Day']['input']>;
  readonly scope?: InputMaybe<Scalars['String']['input']>;
  readonly signedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** How far an engagement has come. Days are null until they happened. */
export type EngagementDates = {
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /** The day value was first accepted, from the ledger. */
  readonly firstValueOn?: Maybe<Scalars['Day']['output']>;
  readonly goLiveOn?: Maybe<Scalars['Day']['output']>;
  readonly kickoffOn?: Maybe<Scalars['Day']['output']>;
  readonly signedOn?: Maybe<Scalars['Day']['output']>;
};

/** What you may do with this engagement now. */
export type EngagementPermissions = {
  readonly addPromise: Scalars['Boolean']['output'];
  readonly attach: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  readonly keepLedger: Scalars['Boolean']['output'];
  readonly recordTerms: Scalars['Boolean']['output'];
};

/** The ratings of one engagement, as far as you may see them. */
export type EngagementRatings = {
  /** How many there are, whether shown or not. */
  readonly count: Scalars['Int']['output'];
  /** Questions on which they differ. */
  readonly disagreeOn: ReadonlyArray<Scalars['String']['output']>;
  /** Two raters differ by more than 2 on a question: a second rater is asked for. */
  readonly disagreement: Scalars['Boolean']['output'];
  /** Others' ratings; empty until you have rated, unless you may not rate. */
  readonly others: ReadonlyArray<Rating>;
  /** Yours; null while you have not rated. */
  readonly own?: Maybe<Rating>;
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
  /** A kill criterion of the pilot is proven, whichever metric it is on. */
  readonly pastKillLine: Scalars['Boolean']['output'];
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

/** What stopping costs on each day, in one scenario; both sides on one scale. */
export type Exposure = {
  readonly currency: Scalars['String']['output'];
  readonly points: ReadonlyArray<ExposurePoint>;
  readonly scenario: TermsScenario;
  readonly sentence: Scalars['String']['output'];
  /** When we would lose most. */
  readonly worst: ExposurePoint;
};

/** What we and the vendor would have lost, stopping on a day. */
export type ExposurePoint = {
  readonly buyerLoss: Scalars['MinorUnits']['output'];
  /** Days from signature. */
  readonly day: Scalars['Int']['output'];
  /** Null while the day of signature is not known. */
  readonly on?: Maybe<Scalars['Day']['output']>;
  readonly vendorLoss: Scalars['MinorUnits']['output'];
};

/** One number or word a refusal rests on. */
export type Fact = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

/** Something that did not work, with its cost, its cause and its dates. */
export type Failure = Node & {
  readonly cause?: Maybe<Cause>;
  /** Days until it enters the learning debt; negative: so many days in it; null when it never will. */
  readonly daysToDebt?: Maybe<Scalars['Int']['output']>;
  /** Days from when it was seen until it was logged. */
  readonly daysToLog: Scalars['Int']['output'];
  /** From its beginning, or from when it was seen, until it stopped; null while it goes on. */
  readonly daysToStop?: Maybe<Scalars['Int']['output']>;
  /** The decision that ended its pilot; null when it was not logged at a gate. */
  readonly decision?: Maybe<Decision>;
  readonly followUps: ReadonlyArray<LearningFollowUp>;
  readonly id: Scalars['ID']['output'];
  /** Our own people and means. */
  readonly internalCost?: Maybe<Money>;
  /** Short name for talking and for addresses: `FL-12`. */
  readonly key: Scalars['String']['output'];
  readonly kind?: Maybe<FailureKind>;
  /** What was learned of it, the oldest first. */
  readonly learnings: ReadonlyArray<Learning>;
  /** By the ledger of its pilot until the day it stopped; only of a failure that ended its pilot. */
  readonly ledgerCost: ReadonlyArray<Money>;
  readonly loggedAt: Scalars['DateTime']['output'];
  readonly loggedBy: Member;
  /** Whether a system of record was affected; null while nobody has said. */
  readonly mode1Affected?: Maybe<Scalars['Boolean']['output']>;
  /** Where it happened; null when it was not in a pilot. */
  readonly pilot?: Maybe<Pilot>;
  readonly program: Program;
  /** Whether it was a good failure, point by point: never one number. */
  readonly quality: ReadonlyArray<FailurePoint>;
  /** What was known before: as people said, and as the machine suggests. */
  readonly repeats: ReadonlyArray<Repeat>;
  readonly seenOn: Scalars['Day']['output'];
  /** Where it was seen again, the first included, the oldest first, at most 100. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** Null while it is not known when it began. */
  readonly startedOn?: Maybe<Scalars['Day']['output']>;
  /** Null while it goes on. */
  readonly stoppedOn?: Maybe<Scalars['Day']['output']>;
  /** Who should know of it. */
  readonly toTell: ReadonlyArray<Member>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: FailurePermissions;
  /** Somebody wants you to know of it, and you have not said yet that you do. */
  readonly waitsForYou: Scalars['Boolean']['output'];
  /** What failed, in the words of whoever logged it. */
  readonly whatFailed: Scalars['String']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  readonly withdrawnBy?: Maybe<Member>;
  /** Why it was taken back; null: it stands. What was taken back is in no list and no count. */
  readonly withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** A program's failure budget now, and how it came there. */
export type FailureBudget = {
  /** True: a new start needs a word of the sponsor. It is asked, never barred. */
  readonly asksSponsor: Scalars['Boolean']['output'];
  /** What was agreed beforehand for this state. */
  readonly consequence: Scalars['String']['output'];
  /** Plans it had before, the newest first. */
  readonly earlierPlans: ReadonlyArray<BudgetPlan>;
  readonly plan: BudgetPlan;
  readonly sentence: Scalars['String']['output'];
  readonly state: BudgetState;
  readonly window: BudgetWindow;
  /** The oldest first, at most 12, the current one last. */
  readonly windows: ReadonlyArray<BudgetWindow>;
};

/** A page of failures, and how many there are in all. */
export type FailureConnection = {
  readonly edges: ReadonlyArray<FailureEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type FailureEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Failure;
};

/** How fast and how dear a program, or all of them, fails, and what it learns. */
export type FailureFacts = {
  /** How many times learnings were applied, and how soon. */
  readonly applied: Scalars['Int']['output'];
  /** What failures cost, in the workspace's currency. */
  readonly costToFail: Spread;
  readonly daysToFirstReuse: Spread;
  /** Days until half of what will be applied has been; null below ten or when it does not decay. */
  readonly halfLifeDays?: Maybe<Scalars['Float']['output']>;
  /** Days from the first sign to kill until the kill. */
  readonly killLatency: Spread;
  readonly killed: Scalars['Int']['output'];
  /** The share logged with a learning within five days of being seen, of failures whose five days are over. */
  readonly learnedSoon?: Maybe<BudgetShare>;
  readonly learnedSoonSentence: Scalars['String']['output'];
  /** Applied learnings for each 100,000 spent on failed pilots; null without spend. */
  readonly learningYield?: Maybe<Scalars['Float']['output']>;
  readonly learningYieldSentence: Scalars['String']['output'];
  /** Days until half are killed; null: not reached. */
  readonly medianDaysToFail?: Maybe<Scalars['Int']['output']>;
  readonly reuseSentence: Scalars['String']['output'];
  /** Started pilots, and those killed of them. */
  readonly started: Scalars['Int']['output'];
  readonly timeToFail: ReadonlyArray<SurvivalStep>;
  readonly timeToFailSentence: Scalars['String']['output'];
  /** Days from the beginning of a failure until it stopped, of those that did. */
  readonly timeToStop: Spread;
  /** Failures of which people said that we knew, of those judged. */
  readonly weKnew?: Maybe<BudgetShare>;
  readonly weKnewSentence: Scalars['String']['output'];
};

/** Narrows the list of failures. */
export type FailureFilter = {
  readonly causeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only those in the learning debt. */
  readonly inDebt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly kinds?: InputMaybe<ReadonlyArray<FailureKind>>;
  /** True: with a learning that is validated; false: without. */
  readonly learned?: InputMaybe<Scalars['Boolean']['input']>;
  /** True: logged with a learning within five days of being seen; false: those days are over, and it was not. */
  readonly learnedSoon?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pilotIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words to look for; the best match comes first. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly seenFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly seenUntil?: InputMaybe<Scalars['Day']['input']>;
  /** True: it has stopped; false: it goes on, or nobody has said. */
  readonly stopped?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of which it is confirmed that we knew. */
  readonly weKnew?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why something did not work, by how it came about. */
export type FailureKind =
  /** Several things met that nobody could have foreseen together. */
  | 'COMPLEX'
  /** A bet worth making: small, new, thought through, and it did not come off. */
  | 'INTELLIGENT'
  /** A known way of working was not followed. */
  | 'PREVENTABLE';

/** What you may do with this failure. */
export type FailurePermissions = {
  readonly classify: Scalars['Boolean']['output'];
  /** It was taken back, and you may put it back. */
  readonly restore: Scalars['Boolean']['output'];
  readonly withdraw: Scalars['Boolean']['output'];
};

/** One thing a good failure has; null: cannot be told yet. */
export type FailurePoint = {
  /** WITHIN_TIME, WITHIN_COST, PRE_REGISTERED or LEARNED. */
  readonly code: Scalars['String']['output'];
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** A failure that somebody wants you to know of. */
export type FailureToKnow = {
  readonly at: Scalars['DateTime']['output'];
  /** Who wants it. */
  readonly by: Member;
  readonly failure: Failure;
};

/** What was agreed to do if the decision date comes and nothing is settled. */
export type Fallback =
  | 'CONTINUE'
  | 'KILL';

/** Items left after a sprint to come. */
export type FanPoint = {
  readonly high50: Scalars['Float']['output'];
  readonly high80: Scalars['Float']['output'];
  readonly low50: Scalars['Float']['output'];
  readonly low80: Scalars['Float']['output'];
  readonly middle: Scalars['Float']['output'];
  readonly on: Scalars['Day']['output'];
  readonly sprint: Scalars['Int']['output'];
};

/** One fee of the terms. */
export type Fee = {
  readonly amount: Scalars['MinorUnits']['output'];
  /** The clause as it is written, quoted where an invoice offends it. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  readonly contingent?: Maybe<Contingent>;
  /** Days after signature, for the trigger DAY. */
  readonly day?: Maybe<Scalars['Int']['output']>;
  /** Due again every so many days; null: once. */
  readonly everyDays?: Maybe<Scalars['Int']['output']>;
  readonly name: Scalars['String']['output'];
  /** Share given back when the value stays below `refundBelow`, 0 to 1. */
  readonly refundableShare?: Maybe<Scalars['Float']['output']>;
  readonly trigger: BillingTrigger;
  /** The last day it is due, counted from signature. */
  readonly untilDay?: Maybe<Scalars['Int']['output']>;
};

/** One fee of the terms. */
export type FeeInput = {
  readonly amount: Scalars['MinorUnits']['input'];
  readonly clause?: InputMaybe<Scalars['String']['input']>;
  readonly contingent?: InputMaybe<ContingentInput>;
  readonly day?: InputMaybe<Scalars['Int']['input']>;
  readonly everyDays?: InputMaybe<Scalars['Int']['input']>;
  readonly name: Scalars['String']['input'];
  readonly refundableShare?: InputMaybe<Scalars['Float']['input']>;
  readonly trigger: BillingTrigger;
  readonly untilDay?: InputMaybe<Scalars['Int']['input']>;
};

/** A field before and after a change. */
export type FieldChange = {
  readonly after?: Maybe<Scalars['JSON']['output']>;
  readonly before?: Maybe<Scalars['JSON']['output']>;
  readonly field: Scalars['String']['output'];
};

/** What `fillFromTemplate` is given: the pilot, and a template or another pilot to fill it from. */
export type FillFromTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fromPilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly templateId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `fillFromTemplate` answers. */
export type FillFromTemplatePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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

/** How well forecasts did. */
export type ForecastRecord = {
  readonly bins: ReadonlyArray<ReliabilityBin>;
  /** The mean squared error of chances with its range; null without one. */
  readonly brier?: Maybe<Scalars['Float']['output']>;
  readonly brierHigh?: Maybe<Scalars['Float']['output']>;
  readonly brierLow?: Maybe<Scalars['Float']['output']>;
  readonly brierN: Scalars['Int']['output'];
  readonly forecasts: ReadonlyArray<FrozenForecast>;
  readonly levels: ReadonlyArray<LevelRecord>;
  /** The same of a replay over closed milestones, each forecast knowing only what had happened by then. */
  readonly replayed: ReadonlyArray<LevelRecord>;
  readonly sentence: Scalars['String']['output'];
};

/** What a forecast has to say: dates, or why there are none. */
export type ForecastState =
  | 'DATED'
  | 'DOES_NOT_CONVERGE'
  | 'DONE'
  | 'NEEDS_SPRINTS';

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

/** What `freezeForecast` is given. */
export type FreezeForecastInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly milestoneId: Scalars['ID']['input'];
};

/** What `freezeForecast` answers. */
export type FreezeForecastPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly forecast?: Maybe<FrozenForecast>;
  readonly milestone?: Maybe<Milestone>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A forecast as it was made, and what came of it. */
export type FrozenForecast = Node & {
  /** Null: frozen by the weekly job. */
  readonly by?: Maybe<Member>;
  readonly chance?: Maybe<Scalars['Float']['output']>;
  /** Null while it is not known, or was never said. */
  readonly held50?: Maybe<Scalars['Boolean']['output']>;
  readonly held85?: Maybe<Scalars['Boolean']['output']>;
  readonly held95?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  readonly method: Scalars['String']['output'];
  readonly milestone: Milestone;
  readonly p50?: Maybe<Scalars['Day']['output']>;
  readonly p85?: Maybe<Scalars['Day']['output']>;
  readonly p95?: Maybe<Scalars['Day']['output']>;
  readonly remaining: Scalars['Int']['output'];
  readonly sprintsNeeded: Scalars['Int']['output'];
  readonly state: ForecastState;
  readonly version: Scalars['Int']['output'];
  readonly wantedOn?: Maybe<Scalars['Day']['output']>;
  readonly wide: Scalars['Boolean']['output'];
};

/** A share of the value that comes to the vendor. */
export type GainShare = {
  /** Value below which nothing is shared. */
  readonly base: Scalars['MinorUnits']['output'];
  /** The most it can come to; null: no end. */
  readonly cap?: Maybe<Scalars['MinorUnits']['output']>;
  /** 0 to 1. */
  readonly share: Scalars['Float']['output'];
};

/** A share of the value that comes to the vendor. */
export type GainShareInput = {
  readonly base: Scalars['MinorUnits']['input'];
  readonly cap?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly share: Scalars['Float']['input'];
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

/** Open pilots of which declared and computed health differ. */
export type HealthApart = {
  /** How many open pilots have a declared health. At most sixty are looked at: those last noted as apart first. */
  readonly declared: Scalars['Int']['output'];
  /** The longest apart first. */
  readonly pilots: ReadonlyArray<Pilot>;
  readonly sentence: Scalars['String']['output'];
};

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

/** How the past of teams is read, where the file does not say it by itself. */
export type HistoryReading = {
  /** Where the file has no days: the last day of each team's last sprint; null: nobody has said, or it has some. */
  readonly lastEndsOn?: Maybe<Scalars['Day']['output']>;
  /** The program of teams that do not name theirs; null: nobody has said. */
  readonly program?: Maybe<Program>;
  /** How many days a sprint takes where the file has not both; null: as far apart as the file's days are, or 14. */
  readonly sprintDays?: Maybe<Scalars['Int']['output']>;
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

/** One file on its way in, of pilots, of a ledger, or of what teams did. */
export type Import = Node & {
  readonly appliedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly columns: ReadonlyArray<ImportColumn>;
  readonly counts?: Maybe<ImportCounts>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Who brought the file in; null when it was done from the server's command line. */
  readonly createdBy?: Maybe<Member>;
  /** Of a ledger: the currency of amounts that do not name theirs; null: nobody has said, and the file does not tell. */
  readonly currency?: Maybe<Scalars['String']['output']>;
  readonly delimiter: Scalars['String']['output'];
  /** Rows written so far, while applying. */
  readonly done: Scalars['Int']['output'];
  readonly encoding: Scalars['String']['output'];
  /** Why it failed, in one sentence. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly fileName: Scalars['String']['output'];
  /** Of sprints and finished items; null of other files. */
  readonly history?: Maybe<HistoryReading>;
  readonly id: Scalars['ID']['output'];
  readonly kind: ImportKind;
  /** The mapping it was read with, remembered under this name. */
  readonly mapping: Scalars['String']['output'];
  readonly remarks: ImportRemarkConnection;
  readonly stageWords: ReadonlyArray<StageWord>;
  readonly state: ImportState;
  /** Until then everything it did can be undone in one step. */
  readonly undoableUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly version: Scalars['Int']['output'];
};


/** One file on its way in, of pilots, of a ledger, or of what teams did. */
export type ImportRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  severity?: InputMaybe<ImportSeverity>;
};

/** A column of the file, and what becomes of it. */
export type ImportColumn = {
  /** How sure the guess is: 0 to 1; 1 when you chose it, or did before. */
  readonly confidence: Scalars['Float']['output'];
  /** Of a column of days, in all but lists of pilots: how they are read. Null: they can be read in one way only, or nobody has said yet. */
  readonly dateOrder?: Maybe<DateOrder>;
  readonly name: Scalars['String']['output'];
  readonly samples: ReadonlyArray<Scalars['String']['output']>;
  readonly target: ImportTarget;
  /** Of such a column: some that could be two days. With a null `dateOrder` somebody must say which. */
  readonly unclearDays: ReadonlyArray<Scalars['String']['output']>;
};

/** What is to become of a column. */
export type ImportColumnInput = {
  /** How its days are read, where they could be read in two ways. */
  readonly dateOrder?: InputMaybe<DateOrder>;
  readonly name: Scalars['String']['input'];
  readonly target: ImportTarget;
};

/** What becomes of the rows. New, changed, unchanged and refused add up to all rows of the file. */
export type ImportCounts = {
  /** Lines of a ledger without vendor, day and amount; they are not counted among the rows. */
  readonly blank: Scalars['Int']['output'];
  readonly changed: Scalars['Int']['output'];
  readonly new: Scalars['Int']['output'];
  readonly refused: Scalars['Int']['output'];
  readonly rows: Scalars['Int']['output'];
  readonly unchanged: Scalars['Int']['output'];
};

/** What a file is a list of. */
export type ImportKind =
  /** What teams finished: each row an item and its day. They are counted week by week, from Monday to Sunday. */
  | 'FINISHED_ITEMS'
  /** Payments, or invoices: each row an invoice, or a credit where the amount is below zero. */
  | 'LEDGER'
  | 'PILOTS'
  /** What teams did: each row a sprint that is over. */
  | 'SPRINTS';

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

/** What a column of the file can become; which of them, the kind of file says. KEEP is in all. */
export type ImportTarget =
  /** Items that were added meanwhile. */
  | 'ADDED'
  /** The amount of the entry; below zero it is a credit. */
  | 'AMOUNT'
  /** The day the entry bears, or was paid on. */
  | 'BILLED_ON'
  | 'BUSINESS_OUTCOME'
  | 'CLOSED_ON'
  /** Of a row; amounts of other rows are in the import's `currency`. */
  | 'CURRENCY'
  | 'CUSTOMER_OUTCOME'
  | 'DECISION_DATE'
  /** The last day. */
  | 'ENDS_ON'
  /** Items it finished. */
  | 'FINISHED'
  /** The day an item was finished. */
  | 'FINISHED_ON'
  | 'HYPOTHESIS'
  /** Kept as given beside the pilot or the entry, and nothing more. */
  | 'KEEP'
  | 'LEAD_EMAIL'
  | 'NAME'
  | 'NOTE'
  /** The vendor's own number of it. */
  | 'NUMBER'
  | 'PERIOD_FROM'
  | 'PERIOD_TO'
  /**
   * The key of the pilot it was billed for, such as SC-104. With the vendor it tells the vendor's part in that pilot: the dry run
   * says what goes against the terms of that part.
   */
  | 'PILOT'
  | 'PLANNED'
  | 'PROBLEM'
  | 'PROGRAM'
  | 'PROPOSED_ON'
  | 'SOURCE_KEY'
  /** The name of the sprint. */
  | 'SPRINT'
  /** The number of a sprint, where the file has no days: sprints follow each other. */
  | 'SPRINT_ORDER'
  | 'STAGE'
  | 'STARTED_ON'
  | 'STARTS_ON'
  | 'SYSTEM'
  /** Those who did the sprint, or finished the item. */
  | 'TEAM'
  | 'UNIT'
  | 'VENDOR';

/** An invoice of a vendor, or a credit. */
export type Invoice = Node & {
  readonly alarms: ReadonlyArray<InvoiceAlarm>;
  /** Always above zero; of a credit, what came back. Without value-added tax, unless the ledger had only gross. */
  readonly amount: Money;
  /** Of a credit: the invoice it belongs to. */
  readonly creditOf?: Maybe<Invoice>;
  /** We contest it. It counts as billed all the same. */
  readonly disputed: Scalars['Boolean']['output'];
  /** The engagement it belongs to; null while nobody has said. */
  readonly engagement?: Maybe<Engagement>;
  /** The fee of the terms it is for, by name. */
  readonly fee?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly kind: LedgerKind;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The vendor's own number of it. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** The day it bears, or was paid on. */
  readonly on: Scalars['Day']['output'];
  readonly periodFrom?: Maybe<Scalars['Day']['output']>;
  readonly periodTo?: Maybe<Scalars['Day']['output']>;
  /** Units of the terms' currency for one unit of the entry's, on its day; null when both are the same or it is not known. */
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Member;
  /** The file and row it came from, as given; null when it was typed. */
  readonly source?: Maybe<LedgerSource>;
  readonly struckAt?: Maybe<Scalars['DateTime']['output']>;
  readonly struckBy?: Maybe<Member>;
  /** Taken out of the ledger, and why; it stays in sight. */
  readonly struckReason?: Maybe<Scalars['String']['output']>;
  readonly triggerClaimed?: Maybe<BillingTrigger>;
  readonly vendor: Vendor;
  readonly version: Scalars['Int']['output'];
};

/** One thing wrong with an invoice. */
export type InvoiceAlarm = {
  /** What is at stake. */
  readonly amount?: Maybe<Money>;
  /** The words of the terms it offends; null where the terms say nothing. */
  readonly clause?: Maybe<Scalars['String']['output']>;
  /** For BEFORE_TRIGGER: how many days too early. */
  readonly daysEarly?: Maybe<Scalars['Int']['output']>;
  /** For DUPLICATE: the entry it repeats. */
  readonly entryId?: Maybe<Scalars['ID']['output']>;
  readonly kind: AlarmKind;
  /** What is wrong, with its figures, in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** What is wrong with an invoice that is not saved yet. */
export type InvoiceCheck = {
  readonly alarms: ReadonlyArray<InvoiceAlarm>;
  readonly problems: ReadonlyArray<Problem>;
};

/** A page of ledger entries, how many there are in all, and what they come to. */
export type InvoiceConnection = {
  readonly edges: ReadonlyArray<InvoiceEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  /** Invoices less credits, one for each currency, struck ones left out. */
  readonly totals: ReadonlyArray<Money>;
};

/** One of them, and its place in the list. */
export type InvoiceEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Invoice;
};

/** An invoice. */
export type InvoiceInput = {
  readonly amount: Scalars['MinorUnits']['input'];
  readonly currency: Scalars['String']['input'];
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly engagementId?: InputMaybe<Scalars['ID']['input']>;
  readonly fee?: InputMaybe<Scalars['String']['input']>;
  /** Made by you, so that trying again does not double it. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly on: Scalars['Day']['input'];
  readonly periodFrom?: InputMaybe<Scalars['Day']['input']>;
  readonly periodTo?: InputMaybe<Scalars['Day']['input']>;
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  readonly triggerClaimed?: InputMaybe<BillingTrigger>;
  readonly vendorId: Scalars['ID']['input'];
};

/** What `judgeRepeat` is given: exactly one of an earlier failure and a learning. */
export type JudgeRepeatInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly earlierFailureId?: InputMaybe<Scalars['ID']['input']>;
  readonly failureId: Scalars['ID']['input'];
  readonly learningId?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** True: we knew. False: it is something else. */
  readonly weKnew: Scalars['Boolean']['input'];
};

/** What `judgeRepeat` answers. */
export type JudgeRepeatPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `keepVendorsApart` is given. */
export type KeepVendorsApartInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Vendors whose names fall together and who are not one. */
  readonly vendorIds: ReadonlyArray<Scalars['ID']['input']>;
};

/** What `keepVendorsApart` answers. */
export type KeepVendorsApartPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** How often concluded pilots, in a period those closed in it, were killed, beside what their programs plan. Withdrawn ones are no conclusions. */
export type KillRate = {
  /** Scaled, killed or inconclusive. */
  readonly concluded: PilotCount;
  /** Killed or inconclusive: what a failure budget counts. */
  readonly failed: PilotCount;
  readonly killed: PilotCount;
  /** The planned part of failed conclusions: each program's plan weighs as many conclusions as it has; null when there are none. */
  readonly planned?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
  /** Killed among the concluded; null when none is. */
  readonly share?: Maybe<BudgetShare>;
  /** Where the failed stand in that band; never EXHAUSTED. */
  readonly state: BudgetState;
  /** Up to so many failed chance does not explain it; null: no count can say so. */
  readonly tooFew?: Maybe<Scalars['Int']['output']>;
  /** From so many failed on chance does not explain it; null: no count can say so. */
  readonly tooMany?: Maybe<Scalars['Int']['output']>;
};

/** How much is known of what a pilot promises. */
export type Known =
  /** No reading of its main claim, or no locked criterion. */
  | 'NOTHING'
  /** Its main claim is proven or refuted. */
  | 'SETTLED'
  /** Readings that settle nothing yet. */
  | 'SOMETHING';

/** What a system is for, by pace layer. */
export type Layer =
  | 'DIFFERENTIATION'
  | 'INNOVATION'
  | 'RECORD';

/** What we now know: the event, the lesson, and what to do about it. */
export type Learning = Node & {
  /** Pilots it was applied in. */
  readonly appliedCount: Scalars['Int']['output'];
  /** From the same list as failures. */
  readonly causes: ReadonlyArray<Cause>;
  /** Doubts, the newest first, answered ones included, at most 50. */
  readonly challenges: ReadonlyArray<LearningChallenge>;
  /** From the day it was written to the first time it was applied; null while it has not been. */
  readonly daysToFirstReuse?: Maybe<Scalars['Int']['output']>;
  /** What happened. */
  readonly event: Scalars['String']['output'];
  /** What shows it besides pilots: a measurement, a document. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The failure it comes from. */
  readonly failure?: Maybe<Failure>;
  readonly followUps: ReadonlyArray<LearningFollowUp>;
  readonly id: Scalars['ID']['output'];
  /** Short name for talking and for addresses: `LN-7`. */
  readonly key: Scalars['String']['output'];
  /** What it taught. */
  readonly lesson: Scalars['String']['output'];
  /** What was merged into it. */
  readonly merged: ReadonlyArray<LearningMerge>;
  /** What it was merged into; null of one that stands by itself. */
  readonly mergedInto?: Maybe<Learning>;
  /** The pilot it was learned in. */
  readonly pilot?: Maybe<Pilot>;
  readonly pilots: ReadonlyArray<LearningPilot>;
  readonly program: Program;
  /** What to do next time; null while a draft has none. */
  readonly recommendation?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Member;
  /** Where it was met, the newest first. */
  readonly reuses: ReadonlyArray<Reuse>;
  readonly state: LearningState;
  /** Why it was contradicted or retired. */
  readonly stateReason?: Maybe<Scalars['String']['output']>;
  readonly validatedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly validatedBy?: Maybe<Member>;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: LearningPermissions;
};

/** A learning a pilot should answer before it goes on. */
export type LearningAsked = {
  readonly learning: Learning;
  /** The answer; null while it is open. */
  readonly reuse?: Maybe<Reuse>;
  /** Words they share: why it is asked. */
  readonly why: Scalars['String']['output'];
};

/** A doubt about a learning, for whoever validates it to answer. */
export type LearningChallenge = Node & {
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly answeredBy?: Maybe<Member>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly id: Scalars['ID']['output'];
  /** The pilot that speaks against it. */
  readonly pilot?: Maybe<Pilot>;
  readonly reason: Scalars['String']['output'];
};

/** A page of learnings, and how many there are in all. */
export type LearningConnection = {
  readonly edges: ReadonlyArray<LearningEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Failures older than the agreed days without a validated learning. */
export type LearningDebt = {
  readonly count: Scalars['Int']['output'];
  readonly days: Scalars['Int']['output'];
  readonly failures: ReadonlyArray<Failure>;
  readonly oldestDays?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** One of them, its place in the list, and where the words stand. */
export type LearningEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly highlights?: Maybe<LearningHighlights>;
  readonly node: Learning;
};

/** One facet with its choices, the most frequent first, at most 20. */
export type LearningFacet = {
  readonly counts: ReadonlyArray<LearningFacetCount>;
  readonly name: LearningFacetName;
};

/** How many learnings one choice of a facet would leave. */
export type LearningFacetCount = {
  readonly count: Scalars['Int']['output'];
  /** The id or code to filter by. */
  readonly value: Scalars['String']['output'];
  readonly words: Scalars['String']['output'];
};

/** What library can be narrowed by. */
export type LearningFacetName =
  | 'CAUSE'
  | 'PROGRAM'
  | 'STATE'
  | 'UNIT'
  | 'VENDOR';

/** Narrows the library. */
export type LearningFilter = {
  /** True: applied somewhere; false: never. An answer that a later one replaced does not count. */
  readonly applied?: InputMaybe<Scalars['Boolean']['input']>;
  /** Applied in one of these pilots. */
  readonly appliedIn?: InputMaybe<PortfolioFilter>;
  readonly causeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly pilotIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words to look for; the best match comes first. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly states?: InputMaybe<ReadonlyArray<LearningState>>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly vendorIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Something to be done about a failure or a learning: one owner, one day. */
export type LearningFollowUp = Node & {
  readonly addedAt: Scalars['DateTime']['output'];
  readonly addedBy: Member;
  readonly canComplete: Scalars['Boolean']['output'];
  /** Days late while it is open; null when it is not. */
  readonly daysLate?: Maybe<Scalars['Int']['output']>;
  readonly doneAt?: Maybe<Scalars['DateTime']['output']>;
  readonly doneBy?: Maybe<Member>;
  readonly dueOn: Scalars['Day']['output'];
  readonly failure?: Maybe<Failure>;
  readonly id: Scalars['ID']['output'];
  readonly learning?: Maybe<Learning>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly owner: Member;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** Where the words that were looked for stand. */
export type LearningHighlights = {
  readonly event: ReadonlyArray<TextRange>;
  readonly lesson: ReadonlyArray<TextRange>;
  readonly recommendation: ReadonlyArray<TextRange>;
};

/** A learning that turned out to say the same as another. */
export type LearningMerge = Node & {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly from: Learning;
  readonly id: Scalars['ID']['output'];
  readonly undoable: Scalars['Boolean']['output'];
};

/** What you may do with this learning. */
export type LearningPermissions = {
  readonly challenge: Scalars['Boolean']['output'];
  readonly contradict: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  readonly merge: Scalars['Boolean']['output'];
  readonly retire: Scalars['Boolean']['output'];
  readonly validate: Scalars['Boolean']['output'];
};

/** A pilot that speaks for or against a learning. */
export type LearningPilot = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly pilot: Pilot;
  readonly side: LearningSide;
};

/** Which side of a learning a pilot is on. */
export type LearningSide =
  | 'CONTRADICTS'
  | 'SUPPORTS';

/** How far a learning is borne out. */
export type LearningState =
  /** What happened since speaks against it. */
  | 'CONTRADICTED'
  /** Somebody wrote it down. */
  | 'DRAFT'
  /** No longer of use, or merged into another. */
  | 'RETIRED'
  /** A person with leave stands by it, with at least one supporting pilot or other evidence. */
  | 'VALIDATED';

/** The nearest learnings of a pilot, and what it made of them. */
export type LearningsAsked = {
  /** The three nearest that stand validated, and those already answered here. */
  readonly asked: ReadonlyArray<LearningAsked>;
  readonly moment: ReuseMoment;
  /** How many wait for an answer. */
  readonly open: Scalars['Int']['output'];
  /** Applied ones whose end is not told yet, once the pilot is closed. */
  readonly toHold: ReadonlyArray<Reuse>;
};

/**
 * What these pilots applied of what was learned before. One learning in one pilot counts once, however often it was
 * answered; an answer that a later one replaced does not count.
 */
export type LearningsReused = {
  readonly cannotTell: Scalars['Int']['output'];
  readonly didNotHold: Scalars['Int']['output'];
  readonly held: Scalars['Int']['output'];
  /** How many learnings were applied. */
  readonly learnings: Scalars['Int']['output'];
  /** In pilots that are still open. */
  readonly open: Scalars['Int']['output'];
  /** How many pilots applied one. */
  readonly pilots: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  /** In closed pilots that have not said yet whether it held. */
  readonly untold: Scalars['Int']['output'];
  /** Learning by learning and pilot by pilot: what held and what did not is counted of these. */
  readonly uses: Scalars['Int']['output'];
};

/** Changes to an entry of the ledger. A field left out stays as it is; null clears it. Amount and day are not changed: strike it and add it anew. */
export type LedgerEntryChanges = {
  readonly disputed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly engagementId?: InputMaybe<Scalars['ID']['input']>;
  readonly fee?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly rate?: InputMaybe<Scalars['Float']['input']>;
  readonly triggerClaimed?: InputMaybe<BillingTrigger>;
};

/** What the terms allow on the dates as they really were, against what was billed. */
export type LedgerGap = {
  readonly allowed: Money;
  /** Days a unit of money was billed too early, on average. */
  readonly averageDaysEarly?: Maybe<Scalars['Float']['output']>;
  /** Invoices less credits. */
  readonly billed: Money;
  /** What stands between the ledger and its terms without any statistics. */
  readonly breaches: ReadonlyArray<Breach>;
  readonly currency: Scalars['String']['output'];
  /** First invoice to first value; negative when value came first, null while one is missing. */
  readonly daysBilledBeforeValue?: Maybe<Scalars['Int']['output']>;
  /** The most that was ever billed ahead of what the terms allowed. */
  readonly earlyPeak: Money;
  readonly firstInvoiceOn?: Maybe<Scalars['Day']['output']>;
  readonly firstValueOn?: Maybe<Scalars['Day']['output']>;
  readonly leftOut: Scalars['Int']['output'];
  /** How many entries it rests on; entries without a rate are left out and counted in `leftOut`. */
  readonly n: Scalars['Int']['output'];
  /** Billed less allowed; never below zero. */
  readonly overbilled: Money;
  readonly promisedRiskShare?: Maybe<Scalars['Float']['output']>;
  readonly realisedRiskShare?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
  /** True once the pilot is closed or the engagement ended. */
  readonly settled: Scalars['Boolean']['output'];
};

/** What an entry of the ledger is. */
export type LedgerKind =
  /** Money given back, or a note over it. */
  | 'CREDIT'
  | 'INVOICE';

/** Money billed and value accepted, on one axis of time. */
export type LedgerPoint = {
  /** Everything the terms allow until then. */
  readonly allowed: Scalars['MinorUnits']['output'];
  /** Everything billed until then, less credits, in the terms' currency. */
  readonly billed: Scalars['MinorUnits']['output'];
  readonly on: Scalars['Day']['output'];
  /** Value accepted until then. */
  readonly value: Scalars['MinorUnits']['output'];
};

/** Where an imported entry came from. */
export type LedgerSource = {
  readonly fileName: Scalars['String']['output'];
  readonly given: Scalars['JSON']['output'];
  readonly importId: Scalars['ID']['output'];
  readonly row: Scalars['Int']['output'];
  /** The supplier's name as the file has it. */
  readonly supplier: Scalars['String']['output'];
};

/** One thing said in a letter. */
export type LetterLine = {
  /** What is said beneath it. */
  readonly detail?: Maybe<Scalars['String']['output']>;
  /** Where in the product it is seen, beginning with `/`; null: nowhere. */
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly text: Scalars['String']['output'];
};

/** A part of a letter with its own heading. */
export type LetterSection = {
  readonly heading: Scalars['String']['output'];
  /** At most 20. */
  readonly lines: ReadonlyArray<LetterLine>;
  /** What is said beneath the lines. */
  readonly more?: Maybe<Scalars['String']['output']>;
  /** What is said when there are no lines. */
  readonly none: Scalars['String']['output'];
};

/** How often the dates of one level held. */
export type LevelRecord = {
  readonly held: Scalars['Int']['output'];
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** 50, 85 or 95. */
  readonly level: Scalars['Int']['output'];
  readonly low?: Maybe<Scalars['Float']['output']>;
  readonly milestones: Scalars['Int']['output'];
  readonly n: Scalars['Int']['output'];
};

/** What `linkFailure` is given: the same failure was seen once more. */
export type LinkFailureInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly failureId: Scalars['ID']['input'];
  /** An id of your own: sent twice, it is linked once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Today unless said. */
  readonly on?: InputMaybe<Scalars['Day']['input']>;
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed where no pilot is given. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `linkFailure` answers. */
export type LinkFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `logFailure` is given. */
export type LogFailureInput = {
  readonly causeId?: InputMaybe<Scalars['ID']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The decision it comes from, when a pilot was ended at a gate. */
  readonly decisionId?: InputMaybe<Scalars['ID']['input']>;
  /** An id of your own: sent twice, it is logged once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly internalCost?: InputMaybe<MoneyInput>;
  readonly kind?: InputMaybe<FailureKind>;
  /** What you know now: becomes a draft learning. */
  readonly knownNow?: InputMaybe<Scalars['String']['input']>;
  readonly mode1Affected?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed where no pilot is given. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  /** Today unless said. */
  readonly seenOn?: InputMaybe<Scalars['Day']['input']>;
  readonly startedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly stoppedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly toTellIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly whatFailed: Scalars['String']['input'];
};

/** What `logFailure` answers. */
export type LogFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A letter that was written, and what became of it. */
export type Mail = Node & {
  readonly address: Scalars['String']['output'];
  readonly attempts: Scalars['Int']['output'];
  /** Why it was not handed over at its last try; null: nothing went wrong. */
  readonly failure?: Maybe<Scalars['String']['output']>;
  readonly footer: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly intro: Scalars['String']['output'];
  readonly kind: MailKind;
  readonly madeAt: Scalars['DateTime']['output'];
  /** At most 20. */
  readonly sections: ReadonlyArray<LetterSection>;
  /** When it was known what became of it. */
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly state: MailState;
  readonly subject: Scalars['String']['output'];
  readonly to: Scalars['String']['output'];
};

/** A page of letters, and how many there are in all. */
export type MailConnection = {
  readonly edges: ReadonlyArray<MailEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type MailEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Mail;
};

/** What a letter is made of. */
export type MailKind =
  | 'DIGEST'
  | 'NOTICES';

/** What became of a letter. */
export type MailState =
  /** The line was lost on the way: it may have arrived, and is not sent again. */
  | 'IN_DOUBT'
  /** There was no mail server when it was written: it is read here, and not sent later. */
  | 'KEPT'
  /** The mail server said no for good. */
  | 'REFUSED'
  /** It is being handed over. */
  | 'SENDING'
  /** The mail server took it. */
  | 'SENT'
  /** It will be handed over, at once or when the mail server can be reached again. */
  | 'WAITING';

/** A program's long road. */
export type Marathon = {
  readonly canEdit: Scalars['Boolean']['output'];
  readonly lanes: ReadonlyArray<RoadLane>;
  /** Open and reached ones, by lane and wanted day. */
  readonly milestones: ReadonlyArray<Milestone>;
  /** What the last sprint moved, and what was moved since; the newest first. */
  readonly moved: ReadonlyArray<MilestoneChange>;
  /** Sprints of its teams, the newest end first, at most 100: the yard lines. */
  readonly sprints: ReadonlyArray<Sprint>;
};

/** The improvement a criterion measured in the pilot, better is above 0, in the metric's unit. */
export type MeasuredEffect = {
  readonly criterion: Criterion;
  /** For one arm: the level against the baseline. Otherwise the difference to the comparison. */
  readonly estimate: Scalars['Float']['output'];
  readonly high: Scalars['Float']['output'];
  /** It holds the truth of the pilot however often one looks. */
  readonly low: Scalars['Float']['output'];
  /** Cases in the pilot. */
  readonly n: Scalars['Int']['output'];
  /** Cases in the comparison; null with one arm. */
  readonly nControl?: Maybe<Scalars['Int']['output']>;
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

/** What `mergeLearnings` is given. */
export type MergeLearningsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly fromId: Scalars['ID']['input'];
  /** The one that stays. */
  readonly intoId: Scalars['ID']['input'];
};

/** What `mergeLearnings` answers. */
export type MergeLearningsPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly merge?: Maybe<LearningMerge>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `mergeVendors` is given. */
export type MergeVendorsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** The vendors that become it, at most 50. */
  readonly from: ReadonlyArray<Scalars['ID']['input']>;
  /** The vendor that stays. */
  readonly into: Scalars['ID']['input'];
};

/** What `mergeVendors` answers. */
export type MergeVendorsPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly vendor?: Maybe<Vendor>;
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

/** A point on a program's long road that sprints must reach. */
export type Milestone = Node & {
  /** The newest first, at most 100. */
  readonly changes: ReadonlyArray<MilestoneChange>;
  readonly forecast: MilestoneForecast;
  /** Frozen ones, the newest first, at most 100. */
  readonly forecastHistory: ReadonlyArray<FrozenForecast>;
  readonly id: Scalars['ID']['output'];
  /** Short name for talking and for addresses: `MS-4`. */
  readonly key: Scalars['String']['output'];
  readonly lane: RoadLane;
  readonly name: Scalars['String']['output'];
  readonly parts: ReadonlyArray<MilestonePart>;
  readonly program: Program;
  readonly reachedOn?: Maybe<Scalars['Day']['output']>;
  readonly remaining: Scalars['Int']['output'];
  /** What the last sprint of its teams changed, and what was changed since; the newest first. */
  readonly sinceLastSprint: ReadonlyArray<MilestoneChange>;
  /** Sprints that moved it, the newest first, at most 50. */
  readonly sprints: ReadonlyArray<Sprint>;
  readonly state: MilestoneState;
  readonly total: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: MilestonePermissions;
  readonly wantedOn?: Maybe<Scalars['Day']['output']>;
};

/** One change of a milestone. */
export type MilestoneChange = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** Items; below 0 where there are fewer now. */
  readonly items?: Maybe<Scalars['Int']['output']>;
  readonly kind: MilestoneChangeKind;
  readonly milestone: Milestone;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly sprint?: Maybe<Sprint>;
  readonly team?: Maybe<Team>;
  readonly wantedAfter?: Maybe<Scalars['Day']['output']>;
  readonly wantedBefore?: Maybe<Scalars['Day']['output']>;
};

/** What changed a milestone. */
export type MilestoneChangeKind =
  | 'ADDED'
  | 'DROPPED'
  /** A sprint finished items. */
  | 'FINISHED'
  /** Scope was added in a sprint. */
  | 'GREW'
  /** It was wanted on another day, or in another lane. */
  | 'MOVED'
  | 'REACHED'
  /** Its items were counted anew, with a reason. */
  | 'RESCOPED';

/** A page of milestones, and how many there are in all. */
export type MilestoneConnection = {
  readonly edges: ReadonlyArray<MilestoneEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type MilestoneEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Milestone;
};

/** Narrows the list of milestones. */
export type MilestoneFilter = {
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Open ones unless said. */
  readonly states?: InputMaybe<ReadonlyArray<MilestoneState>>;
};

/** When a milestone will be reached, as it stands now. The same figures give the same dates. */
export type MilestoneForecast = {
  /** The chance, 0 to 1, of being done by the wanted day; null without one, or without dates. */
  readonly chance?: Maybe<Scalars['Float']['output']>;
  /** For one team; empty for several. */
  readonly fan: ReadonlyArray<FanPoint>;
  readonly method: Scalars['String']['output'];
  readonly p50?: Maybe<Scalars['Day']['output']>;
  readonly p85?: Maybe<Scalars['Day']['output']>;
  readonly p95?: Maybe<Scalars['Day']['output']>;
  /** How our dates held so far: it stands beside every new one. */
  readonly recordSentence: Scalars['String']['output'];
  readonly remaining: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  /** Sprints that are lacking before there is a date. */
  readonly sprintsNeeded: Scalars['Int']['output'];
  readonly state: ForecastState;
  readonly version: Scalars['Int']['output'];
  /** It rests on few sprints, or on few teams to compare with. */
  readonly wide: Scalars['Boolean']['output'];
};

/** What is left of a milestone for one team. */
export type MilestonePart = {
  /** Items left. */
  readonly remaining: Scalars['Int']['output'];
  readonly team: Team;
  /** Items finished and left. */
  readonly total: Scalars['Int']['output'];
};

/** What is left of a milestone for one team: exactly one of a team and a pilot. */
export type MilestonePartInput = {
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  /** Items left. */
  readonly remaining: Scalars['Int']['input'];
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** What you may do with this milestone. */
export type MilestonePermissions = {
  readonly freeze: Scalars['Boolean']['output'];
  readonly move: Scalars['Boolean']['output'];
  readonly rescope: Scalars['Boolean']['output'];
};

/** Where a milestone stands. */
export type MilestoneState =
  /** Not wanted any more. */
  | 'DROPPED'
  | 'OPEN'
  | 'REACHED';

/** How freely a system may be experimented with. */
export type Mode =
  /** A system of record that must not be shaken. */
  | 'MODE_1'
  /** A system of differentiation or innovation, where one may fail fast. */
  | 'MODE_2';

/** The money on open pilots that run on systems of one mode. */
export type ModePart = {
  /** On how many of them something was spent. */
  readonly billed: Scalars['Int']['output'];
  /** Null: no system, or one of which nobody said the mode. */
  readonly mode?: Maybe<Mode>;
  /** The open pilots of this mode, billed or not. */
  readonly pilots: PilotCount;
  /** Of all the money, 0 to 1; null when nothing was spent. */
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly spent: Money;
};

/** Runs of sprints that brought something. */
export type Momentum = {
  /** The chance of such a run by luck alone, 0 to 1; null without a run. */
  readonly chance?: Maybe<Scalars['Float']['output']>;
  readonly current: Scalars['Int']['output'];
  readonly longest: Scalars['Int']['output'];
  readonly n: Scalars['Int']['output'];
  readonly sentence: Scalars['String']['output'];
  /** Of those counted, the share that brought something, 0 to 1. */
  readonly share?: Maybe<Scalars['Float']['output']>;
};

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

/** What `moveMilestone` is given. What is left out stays; null clears the day. */
export type MoveMilestoneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly laneId?: InputMaybe<Scalars['ID']['input']>;
  readonly milestoneId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
  readonly wantedOn?: InputMaybe<Scalars['Day']['input']>;
};

/** What `moveMilestone` answers. */
export type MoveMilestonePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly milestone?: Maybe<Milestone>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

export type Mutation = {
  /** Says that you know of a failure: it waits for you no more. Any member may do this for themselves. */
  readonly acknowledgeFailure: AcknowledgeFailurePayload;
  /** Adds a cause to the list. Leads and administrators may do this. */
  readonly addCause: AddCausePayload;
  /** Adds money that came back. Procurement and administrators may do this. */
  readonly addCredit: AddCreditPayload;
  /** Adds somebody who is no member to the digest. Executives and administrators may do this. */
  readonly addDigestRecipient: AddDigestRecipientPayload;
  /** Adds something to be done. Any member may do this. */
  readonly addFollowUp: AddFollowUpPayload;
  /** Adds invoices to the ledger. Procurement and administrators may do this. */
  readonly addInvoices: AddInvoicesPayload;
  /** Lets a person in. Administrators may do this. */
  readonly addMember: AddMemberPayload;
  /** Adds a metric to choose from. */
  readonly addMetric: AddMetricPayload;
  /** Adds a milestone. The program's owner, executives and administrators may do this. */
  readonly addMilestone: AddMilestonePayload;
  /** Founds a program. Leads, executives and administrators may do this. */
  readonly addProgram: AddProgramPayload;
  /** Writes down what a vendor promised. The pilot's lead, procurement and administrators may do this. */
  readonly addPromise: AddPromisePayload;
  /** Adds or corrects what was counted. Sent again with the same figures, nothing changes. Any member may do this. */
  readonly addReadings: AddReadingsPayload;
  /** Adds an outcome to a program's road. The program's owner, executives and administrators may do this. */
  readonly addRoadLane: AddRoadLanePayload;
  /** Adds a system to choose from. */
  readonly addSystem: AddSystemPayload;
  /** Adds a unit to choose from. Leads, executives and administrators may do this. */
  readonly addUnit: AddUnitPayload;
  /** Adds a vendor. Procurement, leads and administrators may do this. */
  readonly addVendor: AddVendorPayload;
  /** Changes a locked criterion, or withdraws it, visibly. The pilot's lead and administrators may do this. */
  readonly amendCriterion: AmendCriterionPayload;
  /** Answers a doubt. Leads, executives and administrators may do this. */
  readonly answerChallenge: AnswerChallengePayload;
  /** Writes all accepted rows, or none. Goes on in the background; watch `done`. Of all but ledgers, administrators only. Procurement and administrators may do this. */
  readonly applyImport: ApplyImportPayload;
  /** Changes many pilots at once. Each pilot's lead and administrators may do this. */
  readonly bulkEdit: BulkEditPayload;
  /** Ends the running of a pilot and asks for its decision, with the reason. The pilot's lead, executives and administrators may do this. */
  readonly callForDecision: CallForDecisionPayload;
  /** Doubts a learning. Any member may do this. */
  readonly challengeLearning: ChallengeLearningPayload;
  /** Gives a member another role; effective at once on every open screen. Administrators may do this. */
  readonly changeRole: ChangeRolePayload;
  /** Dry run: says what each row would do, and changes nothing. Of all but ledgers, administrators only. Procurement and administrators may do this. */
  readonly checkImport: CheckImportPayload;
  /** Says what a failure was: cause, kind, dates, cost, whom to tell. Whoever logged it, the pilot's lead, leads and administrators may do this. */
  readonly classifyFailure: ClassifyFailurePayload;
  /** Says how a condition was met. Its owner, the pilot's lead, its named decider, executives and administrators may do this. */
  readonly clearCondition: ClearConditionPayload;
  /** Closes a sprint and moves what it moved. The pilot's lead, the program's owner and administrators may do this. */
  readonly closeSprint: CloseSprintPayload;
  /** Says something about a pilot. Any member may do this. */
  readonly commentOnPilot: CommentOnPilotPayload;
  /** Says that it is done. Its owner, leads and administrators may do this. */
  readonly completeFollowUp: CompleteFollowUpPayload;
  /** Says what a person makes of a vendor's computed stance. Procurement and administrators may do this. */
  readonly confirmStance: ConfirmStancePayload;
  /** Says that what happened speaks against a learning. Leads, executives and administrators may do this. */
  readonly contradictLearning: ContradictLearningPayload;
  /** Makes a key for programs, acting as you. */
  readonly createApiToken: CreateApiTokenPayload;
  /** Ends a member's access; effective at once. The last administrator stays. Administrators may do this. */
  readonly deactivateMember: DeactivateMemberPayload;
  /** Decides at a gate. What was known is stored with the decision for ever; a decision against the recommendation needs a sentence and is shown as an overrule. GO and CONDITIONAL_GO at START lock the criteria. Executives, the pilot's named decider and administrators may do this. */
  readonly decide: DecidePayload;
  /** Says how a pilot goes. The pilot's lead and administrators may do this. */
  readonly declareHealth: DeclareHealthPayload;
  /** Deletes a dashboard and ends its link. For 30 days it can be brought back. The dashboard's owner may do this. */
  readonly deleteDashboard: DeleteDashboardPayload;
  /** Deletes a template. For 30 days it can be brought back. Leads and executives their own, the program's owner, and administrators may do this. */
  readonly deleteTemplate: DeleteTemplatePayload;
  /** Deletes a view. For 30 days it can be brought back. The view's owner, and administrators one that is shared may do this. */
  readonly deleteView: DeleteViewPayload;
  /** Renames a cause, changes its hints, or retires it. Leads and administrators may do this. */
  readonly editCause: EditCausePayload;
  /** Changes what the charter states. The pilot's lead and administrators may do this. */
  readonly editCharter: EditCharterPayload;
  /** Changes what is stated of a vendor's part in a pilot. Procurement and administrators may do this. */
  readonly editEngagement: EditEngagementPayload;
  /** Changes a learning's words or causes. Whoever recorded it, leads and administrators may do this. */
  readonly editLearning: EditLearningPayload;
  /** Changes what is known about an entry, never its amount or day. Procurement and administrators may do this. */
  readonly editLedgerEntry: EditLedgerEntryPayload;
  /** Changes what is said of a metric. What locked criteria and readings rest on stays: kind, direction, cap. Leads and administrators may do this. */
  readonly editMetric: EditMetricPayload;
  /** Changes a program's name, purpose or owner. The program's owner, executives and administrators may do this. */
  readonly editProgram: EditProgramPayload;
  /** Renames an outcome, or puts it elsewhere. The program's owner, executives and administrators may do this. */
  readonly editRoadLane: EditRoadLanePayload;
  /** Changes an open sprint. The pilot's lead, the program's owner and administrators may do this. */
  readonly editSprint: EditSprintPayload;
  /** Changes what is known of a system. Leads, the system's owner and administrators may do this. */
  readonly editSystem: EditSystemPayload;
  /** States what a pilot may bring and cost. The pilot's lead and administrators may do this. */
  readonly editValueModel: EditValueModelPayload;
  /** Changes what is stated of a vendor. Procurement and administrators may do this. */
  readonly editVendor: EditVendorPayload;
  /** Says that a vendor takes part in a pilot. The pilot's lead, procurement and administrators may do this. */
  readonly engageVendor: EngageVendorPayload;
  /** States what is empty in a pilot's charter and registers the claims it has not yet; what was typed stays. The pilot's lead and administrators may do this. */
  readonly fillFromTemplate: FillFromTemplatePayload;
  /** Keeps a milestone's forecast as it stands now, to be held against what comes. The program's owner, executives and administrators may do this. */
  readonly freezeForecast: FreezeForecastPayload;
  /** Sets an open pilot on hold, with the reason. The pilot's lead, executives and administrators may do this. */
  readonly holdPilot: HoldPilotPayload;
  /** Says whether a failure was known before. Any member may do this. */
  readonly judgeRepeat: JudgeRepeatPayload;
  /** Says that vendors whose names fall together are not one; they are not proposed again. Procurement and administrators may do this. */
  readonly keepVendorsApart: KeepVendorsApartPayload;
  /** Says that a failure was seen once more, instead of logging it anew. Any member may do this. */
  readonly linkFailure: LinkFailurePayload;
  /** Logs a failure. Any member may do this. */
  readonly logFailure: LogFailurePayload;
  /** Says that two learnings are one. Leads and administrators may do this. */
  readonly mergeLearnings: MergeLearningsPayload;
  /** Says that vendors are one: what they had becomes the one's that stays. Can be undone. Procurement and administrators may do this. */
  readonly mergeVendors: MergeVendorsPayload;
  /** Wants a milestone on another day, or in another lane. The program's owner, executives and administrators may do this. */
  readonly moveMilestone: MoveMilestonePayload;
  /** Makes a link by which the vendor may answer a rating once, without signing in; an older one of the same rating ends. Procurement and administrators may do this. */
  readonly openReplyLink: OpenReplyLinkPayload;
  /** Says what applies to all criteria of a pilot; once they are locked, by amendment. The pilot's lead and administrators may do this. */
  readonly planEvidence: PlanEvidencePayload;
  /** Plans a sprint. The pilot's lead, the program's owner and administrators may do this. */
  readonly planSprint: PlanSprintPayload;
  /** Proposes a pilot. Any member may do this. */
  readonly proposePilot: ProposePilotPayload;
  /** Rates how close to production a pilot is. Any member may, as often as things change; a closed pilot keeps its profile. */
  readonly ratePads: RatePadsPayload;
  /** Rates a vendor's part in a pilot. Procurement and administrators may do this. */
  readonly rateVendor: RateVendorPayload;
  /** Gives access back. Administrators may do this. */
  readonly reactivateMember: ReactivateMemberPayload;
  /** Marks notices of yours as read, or as not read. */
  readonly readNotices: ReadNoticesPayload;
  /** Records the effect at scale beside the effect in the pilot, once. The scale owner, the pilot's lead, executives and administrators may do this. */
  readonly recordFollowUp: RecordFollowUpPayload;
  /** Writes down what was learned. Any member may do this. */
  readonly recordLearning: RecordLearningPayload;
  /** Records a version of an engagement's terms. Procurement and administrators may do this. */
  readonly recordTerms: RecordTermsPayload;
  /** Records value that came of an engagement. Procurement and administrators may do this. */
  readonly recordValue: RecordValuePayload;
  /** Registers a claim on a metric, or puts it in a draft's place. Once criteria are locked it is an amendment. The pilot's lead and administrators may do this. */
  readonly registerCriterion: RegisterCriterionPayload;
  /** Removes a document; it can be put back for seven days. Whoever added it, the pilot's lead, procurement and administrators may do this. */
  readonly removeAttachment: RemoveAttachmentPayload;
  /** Removes a draft. The pilot's lead and administrators may do this. */
  readonly removeCriterion: RemoveCriterionPayload;
  /** Takes somebody who is no member from the digest. Executives and administrators may do this. */
  readonly removeDigestRecipient: RemoveDigestRecipientPayload;
  /** Takes a vendor out of a pilot; refused once terms were signed or something was billed. Procurement and administrators may do this. */
  readonly removeEngagement: RemoveEngagementPayload;
  /** Takes back that a condition was met, while the pilot is not closed. Its owner, the pilot's lead, its named decider, executives and administrators may do this. */
  readonly reopenCondition: ReopenConditionPayload;
  /** Says that a follow-up is to be done after all. Its owner, leads and administrators may do this. */
  readonly reopenFollowUp: ReopenFollowUpPayload;
  /** Opens the newest closed sprint of a team again. The pilot's lead, the program's owner and administrators may do this. */
  readonly reopenSprint: ReopenSprintPayload;
  /** Answers a rating through a link that was sent, once. Whoever holds the link may do this. */
  readonly replyToRating: ReplyToRatingPayload;
  /** Counts a milestone's items anew, or drops it. The program's owner, executives and administrators may do this. */
  readonly rescopeMilestone: RescopeMilestonePayload;
  /** Puts a removed document back. Whoever added it, the pilot's lead, procurement and administrators may do this. */
  readonly restoreAttachment: RestoreAttachmentPayload;
  /** Brings a deleted dashboard back. The dashboard's owner may do this. */
  readonly restoreDashboard: RestoreDashboardPayload;
  /** Lets a failure count again that was taken back. Whoever logged it and administrators may do this. */
  readonly restoreFailure: RestoreFailurePayload;
  /** Brings a deleted template back. Leads and executives their own, the program's owner, and administrators may do this. */
  readonly restoreTemplate: RestoreTemplatePayload;
  /** Brings a deleted view back. The view's owner, and administrators one that is shared may do this. */
  readonly restoreView: RestoreViewPayload;
  /** Takes a pilot off hold. The pilot's lead, executives and administrators may do this. */
  readonly resumePilot: ResumePilotPayload;
  /** Takes a learning out of use. Leads, executives and administrators may do this. */
  readonly retireLearning: RetireLearningPayload;
  /** Answers a learning for a pilot: applied, not applicable or contradicted. The pilot's lead, executives and administrators may do this. */
  readonly reuseLearning: ReuseLearningPayload;
  /** Ends a token at once. Yours; an administrator may end anybody's. */
  readonly revokeApiToken: RevokeApiTokenPayload;
  /** Keeps a dashboard with its tiles. The dashboard's owner may do this. */
  readonly saveDashboard: SaveDashboardPayload;
  /** Keeps defaults for new pilots. Leads and executives their own, the program's owner, and administrators may do this. */
  readonly saveTemplate: SaveTemplatePayload;
  /** Keeps what a list's address says under a name. The view's owner, and administrators one that is shared may do this. */
  readonly saveView: SaveViewPayload;
  /** Writes the digest now: to yourself, or to everybody who gets it. The latter is refused to who may not manage it. */
  readonly sendDigest: SendDigestPayload;
  /** Says when the digest is written. Executives and administrators may do this. */
  readonly setDigestTime: SetDigestTimePayload;
  /** Says how many failures a program plans for, and what follows. The program's owner, executives and administrators may do this. */
  readonly setFailureBudget: SetFailureBudgetPayload;
  /** Says how you hear of one kind of thing. */
  readonly setNotificationChoice: SetNotificationChoicePayload;
  /** Declares how the money is meant to be spread over ambitions. Executives and administrators may do this. */
  readonly setTargetMix: SetTargetMixPayload;
  /** Says what became of a promise, and what shows it. Procurement and administrators may do this. */
  readonly settlePromise: SettlePromisePayload;
  /** Says whether what was applied held. The pilot's lead, executives and administrators may do this. */
  readonly settleReuse: SettleReusePayload;
  /** Accepts or rejects claimed value, or strikes it. Procurement and administrators may do this. */
  readonly settleValue: SettleValuePayload;
  /** Says who else may read a dashboard. The dashboard's owner may do this. */
  readonly shareDashboard: ShareDashboardPayload;
  /** Ends the digest for whoever the letter went to. Whoever holds the link may do this. */
  readonly stopDigest: StopDigestPayload;
  /** Takes an entry out of the ledger, in sight and with a reason, or puts it back. Procurement and administrators may do this. */
  readonly strikeLedgerEntry: StrikeLedgerEntryPayload;
  /** Puts a pilot on one side of a learning. Any member may do this. */
  readonly supportLearning: SupportLearningPayload;
  /** States again what was stated before, where nobody changed it meanwhile. Whoever made the change and administrators may do this. */
  readonly undoBulkEdit: UndoBulkEditPayload;
  /** Takes back everything the import did, within 24 hours; refused when something it brought in was changed since. Of all but ledgers, administrators only. Procurement and administrators may do this. */
  readonly undoImport: UndoImportPayload;
  /** Takes a merge back. Leads and administrators may do this. */
  readonly undoLearningMerge: UndoLearningMergePayload;
  /** Takes a merge back: what the vendor brought is its own again. Procurement and administrators may do this. */
  readonly undoVendorMerge: UndoVendorMergePayload;
  /** Stands by a learning. Leads, executives and administrators may do this. */
  readonly validateLearning: ValidateLearningPayload;
  /** Takes back what was logged by mistake. Whoever logged it and administrators may do this. */
  readonly withdrawFailure: WithdrawFailurePayload;
  /** Closes a proposed pilot that will not start, with the reason. One that runs is decided at its gate instead. The pilot's lead, executives and administrators may do this. */
  readonly withdrawPilot: WithdrawPilotPayload;
};


export type MutationAcknowledgeFailureArgs = {
  input: AcknowledgeFailureInput;
};


export type MutationAddCauseArgs = {
  input: AddCauseInput;
};


export type MutationAddCreditArgs = {
  input: AddCreditInput;
};


export type MutationAddDigestRecipientArgs = {
  input: AddDigestRecipientInput;
};


export type MutationAddFollowUpArgs = {
  input: AddFollowUpInput;
};


export type MutationAddInvoicesArgs = {
  input: AddInvoicesInput;
};


export type MutationAddMemberArgs = {
  input: AddMemberInput;
};


export type MutationAddMetricArgs = {
  input: AddMetricInput;
};


export type MutationAddMilestoneArgs = {
  input: AddMilestoneInput;
};


export type MutationAddProgramArgs = {
  input: AddProgramInput;
};


export type MutationAddPromiseArgs = {
  input: AddPromiseInput;
};


export type MutationAddReadingsArgs = {
  input: AddReadingsInput;
};


export type MutationAddRoadLaneArgs = {
  input: AddRoadLaneInput;
};


export type MutationAddSystemArgs = {
  input: AddSystemInput;
};


export type MutationAddUnitArgs = {
  input: AddUnitInput;
};


export type MutationAddVendorArgs = {
  input: AddVendorInput;
};


export type MutationAmendCriterionArgs = {
  input: AmendCriterionInput;
};


export type MutationAnswerChallengeArgs = {
  input: AnswerChallengeInput;
};


export type MutationApplyImportArgs = {
  input: ApplyImportInput;
};


export type MutationBulkEditArgs = {
  input: BulkEditInput;
};


export type MutationCallForDecisionArgs = {
  input: CallForDecisionInput;
};


export type MutationChallengeLearningArgs = {
  input: ChallengeLearningInput;
};


export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


export type MutationCheckImportArgs = {
  input: CheckImportInput;
};


export type MutationClassifyFailureArgs = {
  input: ClassifyFailureInput;
};


export type MutationClearConditionArgs = {
  input: ClearConditionInput;
};


export type MutationCloseSprintArgs = {
  input: CloseSprintInput;
};


export type MutationCommentOnPilotArgs = {
  input: CommentOnPilotInput;
};


export type MutationCompleteFollowUpArgs = {
  input: CompleteFollowUpInput;
};


export type MutationConfirmStanceArgs = {
  input: ConfirmStanceInput;
};


export type MutationContradictLearningArgs = {
  input: ContradictLearningInput;
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


export type MutationDeleteDashboardArgs = {
  input: DeleteDashboardInput;
};


export type MutationDeleteTemplateArgs = {
  input: DeleteTemplateInput;
};


export type MutationDeleteViewArgs = {
  input: DeleteViewInput;
};


export type MutationEditCauseArgs = {
  input: EditCauseInput;
};


export type MutationEditCharterArgs = {
  input: EditCharterInput;
};


export type MutationEditEngagementArgs = {
  input: EditEngagementInput;
};


export type MutationEditLearningArgs = {
  input: EditLearningInput;
};


export type MutationEditLedgerEntryArgs = {
  input: EditLedgerEntryInput;
};


export type MutationEditMetricArgs = {
  input: EditMetricInput;
};


export type MutationEditProgramArgs = {
  input: EditProgramInput;
};


export type MutationEditRoadLaneArgs = {
  input: EditRoadLaneInput;
};


export type MutationEditSprintArgs = {
  input: EditSprintInput;
};


export type MutationEditSystemArgs = {
  input: EditSystemInput;
};


export type MutationEditValueModelArgs = {
  input: EditValueModelInput;
};


export type MutationEditVendorArgs = {
  input: EditVendorInput;
};


export type MutationEngageVendorArgs = {
  input: EngageVendorInput;
};


export type MutationFillFromTemplateArgs = {
  input: FillFromTemplateInput;
};


export type MutationFreezeForecastArgs = {
  input: FreezeForecastInput;
};


export type MutationHoldPilotArgs = {
  input: HoldPilotInput;
};


export type MutationJudgeRepeatArgs = {
  input: JudgeRepeatInput;
};


export type MutationKeepVendorsApartArgs = {
  input: KeepVendorsApartInput;
};


export type MutationLinkFailureArgs = {
  input: LinkFailureInput;
};


export type MutationLogFailureArgs = {
  input: LogFailureInput;
};


export type MutationMergeLearningsArgs = {
  input: MergeLearningsInput;
};


export type MutationMergeVendorsArgs = {
  input: MergeVendorsInput;
};


export type MutationMoveMilestoneArgs = {
  input: MoveMilestoneInput;
};


export type MutationOpenReplyLinkArgs = {
  input: OpenReplyLinkInput;
};


export type MutationPlanEvidenceArgs = {
  input: PlanEvidenceInput;
};


export type MutationPlanSprintArgs = {
  input: PlanSprintInput;
};


export type MutationProposePilotArgs = {
  input: ProposePilotInput;
};


export type MutationRatePadsArgs = {
  input: RatePadsInput;
};


export type MutationRateVendorArgs = {
  input: RateVendorInput;
};


export type MutationReactivateMemberArgs = {
  input: ReactivateMemberInput;
};


export type MutationReadNoticesArgs = {
  input: ReadNoticesInput;
};


export type MutationRecordFollowUpArgs = {
  input: RecordFollowUpInput;
};


export type MutationRecordLearningArgs = {
  input: RecordLearningInput;
};


export type MutationRecordTermsArgs = {
  input: RecordTermsInput;
};


export type MutationRecordValueArgs = {
  input: RecordValueInput;
};


export type MutationRegisterCriterionArgs = {
  input: RegisterCriterionInput;
};


export type MutationRemoveAttachmentArgs = {
  input: RemoveAttachmentInput;
};


export type MutationRemoveCriterionArgs = {
  input: RemoveCriterionInput;
};


export type MutationRemoveDigestRecipientArgs = {
  input: RemoveDigestRecipientInput;
};


export type MutationRemoveEngagementArgs = {
  input: RemoveEngagementInput;
};


export type MutationReopenConditionArgs = {
  input: ReopenConditionInput;
};


export type MutationReopenFollowUpArgs = {
  input: ReopenFollowUpInput;
};


export type MutationReopenSprintArgs = {
  input: ReopenSprintInput;
};


export type MutationReplyToRatingArgs = {
  input: ReplyToRatingInput;
};


export type MutationRescopeMilestoneArgs = {
  input: RescopeMilestoneInput;
};


export type MutationRestoreAttachmentArgs = {
  input: RestoreAttachmentInput;
};


export type MutationRestoreDashboardArgs = {
  input: RestoreDashboardInput;
};


export type MutationRestoreFailureArgs = {
  input: RestoreFailureInput;
};


export type MutationRestoreTemplateArgs = {
  input: RestoreTemplateInput;
};


export type MutationRestoreViewArgs = {
  input: RestoreViewInput;
};


export type MutationResumePilotArgs = {
  input: ResumePilotInput;
};


export type MutationRetireLearningArgs = {
  input: RetireLearningInput;
};


export type MutationReuseLearningArgs = {
  input: ReuseLearningInput;
};


export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


export type MutationSaveDashboardArgs = {
  input: SaveDashboardInput;
};


export type MutationSaveTemplateArgs = {
  input: SaveTemplateInput;
};


export type MutationSaveViewArgs = {
  input: SaveViewInput;
};


export type MutationSendDigestArgs = {
  input: SendDigestInput;
};


export type MutationSetDigestTimeArgs = {
  input: SetDigestTimeInput;
};


export type MutationSetFailureBudgetArgs = {
  input: SetFailureBudgetInput;
};


export type MutationSetNotificationChoiceArgs = {
  input: SetNotificationChoiceInput;
};


export type MutationSetTargetMixArgs = {
  input: SetTargetMixInput;
};


export type MutationSettlePromiseArgs = {
  input: SettlePromiseInput;
};


export type MutationSettleReuseArgs = {
  input: SettleReuseInput;
};


export type MutationSettleValueArgs = {
  input: SettleValueInput;
};


export type MutationShareDashboardArgs = {
  input: ShareDashboardInput;
};


export type MutationStopDigestArgs = {
  input: StopDigestInput;
};


export type MutationStrikeLedgerEntryArgs = {
  input: StrikeLedgerEntryInput;
};


export type MutationSupportLearningArgs = {
  input: SupportLearningInput;
};


export type MutationUndoBulkEditArgs = {
  input: UndoBulkEditInput;
};


export type MutationUndoImportArgs = {
  input: UndoImportInput;
};


export type MutationUndoLearningMergeArgs = {
  input: UndoLearningMergeInput;
};


export type MutationUndoVendorMergeArgs = {
  input: UndoVendorMergeInput;
};


export type MutationValidateLearningArgs = {
  input: ValidateLearningInput;
};


export type MutationWithdrawFailureArgs = {
  input: WithdrawFailureInput;
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

/** Something you were told of. It is yours alone: nobody else reads it, whatever their role. */
export type Notice = Node & {
  /** It came by e-mail, too, or is kept as a letter where there is no mail server. */
  readonly byEmail: Scalars['Boolean']['output'];
  readonly id: Scalars['ID']['output'];
  readonly kind: NoticeKind;
  /** What the kind is called. */
  readonly label: Scalars['String']['output'];
  /** Where in the product it is seen to, beginning with `/`. */
  readonly path: Scalars['String']['output'];
  /** Null: not yet. */
  readonly readAt?: Maybe<Scalars['DateTime']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly toldAt: Scalars['DateTime']['output'];
};

/** A page of notices, how many there are in all, and how many you have not read. */
export type NoticeConnection = {
  readonly edges: ReadonlyArray<NoticeEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
  readonly unread: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type NoticeEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Notice;
};

/** What a member may be told of, and the digest of the week. */
export type NoticeKind =
  | 'DATA_STALE'
  | 'DECISION_IN_3_DAYS'
  | 'DECISION_IN_14_DAYS'
  | 'DECISION_TODAY'
  | 'FOLLOW_UP_OVERDUE'
  | 'INVOICE_BEFORE_TRIGGER'
  | 'KILL_LINE_CROSSED'
  | 'MENTION'
  | 'OWN_DECISION_OVERDUE'
  | 'SHOULD_KNOW'
  /** Of choices only: it is a letter, and never a notice. */
  | 'WEEKLY_DIGEST';

/** How you hear of one kind of thing. */
export type NotificationChoice = {
  readonly email: Scalars['Boolean']['output'];
  readonly inApp: Scalars['Boolean']['output'];
  /** False of the digest, which is a letter and stands under News in any case. */
  readonly inAppPossible: Scalars['Boolean']['output'];
  readonly kind: NoticeKind;
  readonly label: Scalars['String']['output'];
};

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

/** What `openReplyLink` is given. */
export type OpenReplyLinkInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** 1 to 60 days; 14 unless said. */
  readonly days?: InputMaybe<Scalars['Int']['input']>;
  readonly ratingId: Scalars['ID']['input'];
};

/** What `openReplyLink` answers. */
export type OpenReplyLinkPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Shown once, never again. */
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly rating?: Maybe<Rating>;
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What vendors billed on open pilots, less what they gave back, in the workspace's currency. Our own hours are not in it,
 * nor pilots that got back as much as was billed.
 */
export type OpenSpend = {
  /** How many open pilots something was spent on. */
  readonly billed: Scalars['Int']['output'];
  /** How many open pilots were billed in other currencies too, which is not counted here. */
  readonly elsewhere: Scalars['Int']['output'];
  /** Of it, on pilots past their decision date. */
  readonly late: Money;
  /** That part, 0 to 1; null when nothing was spent. */
  readonly lateShare?: Maybe<Scalars['Float']['output']>;
  /** The pilots past their decision date, billed or not. */
  readonly overdue: PilotCount;
  /** Of the twenty most money was spent on: those of which least is known first, then the most money. */
  readonly pilots: ReadonlyArray<PilotSpend>;
  readonly sentence: Scalars['String']['output'];
  readonly spent: Money;
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

/**
 * The days events are counted in, both included; either may be left out. It narrows what happens on a day: which pilots were
 * concluded, what was billed, what was decided. How pilots stand, and what waits, is of no period.
 */
export type PeriodFilter = {
  readonly from?: InputMaybe<Scalars['Day']['input']>;
  /** Not before `from`. */
  readonly to?: InputMaybe<Scalars['Day']['input']>;
};

/** A time-boxed trial in production. It ends at its decision date. */
export type Pilot = Node & {
  /** What happened to this pilot, newest first. */
  readonly activity: ActivityConnection;
  /** Days since it started, or since it was proposed; of a closed pilot, the days it took. Null when no such date is known. */
  readonly ageDays?: Maybe<Scalars['Int']['output']>;
  /** How far it reaches from what the business does today; null when nobody has said. */
  readonly ambition?: Maybe<Ambition>;
  /** Documents attached to it, the newest first, at most 50. */
  readonly attachments: ReadonlyArray<Attachment>;
  /** What the business gets. */
  readonly businessOutcome?: Maybe<Scalars['String']['output']>;
  readonly canPlanSprint: Scalars['Boolean']['output'];
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
  /** The vendors that take part, in the order they came in. */
  readonly engagements: ReadonlyArray<Engagement>;
  /** Changes whenever a reading, a criterion or the plan does: whoever decides says which evidence they saw. */
  readonly evidenceHash: Scalars['String']['output'];
  readonly evidencePlan: EvidencePlan;
  /** The newest first, at most 100. */
  readonly failures: ReadonlyArray<Failure>;
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
  /** Learned here, the newest first, at most 100. */
  readonly learnings: ReadonlyArray<Learning>;
  /** The nearest learnings, asked at its charter and at each gate; at the gate it is before unless said. */
  readonly learningsAsked: LearningsAsked;
  readonly momentum: Momentum;
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
  /** Null before it starts and after it closes. */
  readonly purgatory?: Maybe<Purgatory>;
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
  /** The newest first, at most 100. */
  readonly sprints: ReadonlyArray<Sprint>;
  readonly stage: Stage;
  readonly startedOn?: Maybe<Scalars['Day']['output']>;
  /** The system it runs on. */
  readonly system?: Maybe<System>;
  /** Every system it reads or writes, the one it runs on included. */
  readonly systemsTouched: ReadonlyArray<SystemTouched>;
  /** Null before it starts. */
  readonly timeToValue?: Maybe<TimeToValue>;
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
export type PilotLearningsAskedArgs = {
  moment?: InputMaybe<ReuseMoment>;
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
  readonly ambitions?: InputMaybe<ReadonlyArray<AmbitionSaid>>;
  /** Pilots closed on that day or later; those whose day is not known are in no period. */
  readonly closedFrom?: InputMaybe<Scalars['Day']['input']>;
  /** Pilots closed on that day or earlier. */
  readonly closedTo?: InputMaybe<Scalars['Day']['input']>;
  readonly due?: InputMaybe<ReadonlyArray<DueBand>>;
  /** Pilots brought in by this import. */
  readonly importId?: InputMaybe<Scalars['ID']['input']>;
  readonly leadIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Pilots on a system of which the mode is said; false: all others. */
  readonly modeKnown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly modes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly onHold?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcomes?: InputMaybe<ReadonlyArray<Outcome>>;
  /** Open pilots of which a kill criterion is proven by the readings as they stand; false: all others. */
  readonly pastKillLine?: InputMaybe<Scalars['Boolean']['input']>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Words that must all appear in key, name, problem or vendor. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  readonly stages?: InputMaybe<ReadonlyArray<Stage>>;
  readonly systemIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Open pilots that are deciding or whose decision date has come; false: all others. */
  readonly waits?: InputMaybe<Scalars['Boolean']['input']>;
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
  /** Answer the learnings it is asked, and say whether they held. */
  readonly answerLearnings: Scalars['Boolean']['output'];
  readonly attach: Scalars['Boolean']['output'];
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
  readonly engageVendor: Scalars['Boolean']['output'];
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
  readonly ambitions?: Maybe<ReadonlyArray<AmbitionSaid>>;
  readonly closedFrom?: Maybe<Scalars['Day']['output']>;
  readonly closedTo?: Maybe<Scalars['Day']['output']>;
  readonly due?: Maybe<ReadonlyArray<DueBand>>;
  readonly modeKnown?: Maybe<Scalars['Boolean']['output']>;
  readonly modes?: Maybe<ReadonlyArray<Mode>>;
  readonly onHold?: Maybe<Scalars['Boolean']['output']>;
  readonly outcomes?: Maybe<ReadonlyArray<Outcome>>;
  readonly pastKillLine?: Maybe<Scalars['Boolean']['output']>;
  readonly programIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly stages?: Maybe<ReadonlyArray<Stage>>;
  readonly unitIds?: Maybe<ReadonlyArray<Scalars['ID']['output']>>;
  readonly waits?: Maybe<Scalars['Boolean']['output']>;
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

/** What was spent on an open pilot, beside what is known of it. */
export type PilotSpend = {
  /** Null without a locked criterion. */
  readonly claim?: Maybe<Claim>;
  readonly known: Known;
  readonly pilot: Pilot;
  readonly spent: Money;
};

/** Defaults for new pilots, under a name. */
export type PilotTemplate = Node & {
  readonly changedAt: Scalars['DateTime']['output'];
  readonly defaults: TemplateDefaults;
  /** Set of a deleted one: it can be brought back for 30 days. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly madeAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly owner: Member;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: PilotTemplatePermissions;
};

/** What you may do with this template. */
export type PilotTemplatePermissions = {
  /** Rename, change, delete and bring it back. Everybody may use it. */
  readonly edit: Scalars['Boolean']['output'];
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

/** What `planSprint` is given: exactly one of a team, a pilot and a program. */
export type PlanSprintInput = {
  readonly capacity?: InputMaybe<Scalars['Float']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly endsOn: Scalars['Day']['input'];
  readonly focus: Scalars['String']['input'];
  /** One to three; more are warned of. */
  readonly goals: ReadonlyArray<SprintGoalInput>;
  /** An id of your own: sent twice, it is planned once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly plannedItems?: InputMaybe<Scalars['Int']['input']>;
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  readonly startsOn: Scalars['Day']['input'];
  readonly teamId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `planSprint` answers. */
export type PlanSprintPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly sprint?: Maybe<Sprint>;
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
  readonly balance: Balance;
  readonly budgets: PortfolioBudgets;
  /**
   * What vendors were paid in the period, else in the last twelve months, one entry for each currency, that of most vendors first. Narrowed to
   * pilots, what was billed for none of them is left out.
   */
  readonly concentration: ReadonlyArray<Concentration>;
  /** The oldest overdue and the next due, at most ten; none of a day that has passed, when others were due. */
  readonly decisions: ReadonlyArray<Pilot>;
  /** Open pilots only. */
  readonly due: ReadonlyArray<DueCount>;
  /** Open pilots with locked criteria: those that wait for a decision first, then the nearest to the line to kill. At most sixty. */
  readonly evidence: ReadonlyArray<EvidenceRow>;
  /** How many open pilots with locked criteria there are in all. */
  readonly evidenceCount: Scalars['Int']['output'];
  readonly healthApart: HealthApart;
  readonly killRate: KillRate;
  /** The last five decisions, of the period when one is given, the newest first. */
  readonly lastDecisions: ReadonlyArray<Decision>;
  readonly learningsReused: LearningsReused;
  /** The open pilot whose decision is due next after those; null when there is none. */
  readonly nextDecision?: Maybe<Pilot>;
  readonly openSpend: OpenSpend;
  /** Narrows `killRate`, `concentration` and `lastDecisions`, and nothing else; null: of all time. */
  readonly period?: Maybe<PortfolioPeriod>;
  readonly programs: ReadonlyArray<ProgramCount>;
  /** Null where the counts are of now. */
  readonly rebuilt?: Maybe<RebuiltPortfolio>;
  readonly risk: RiskCarried;
  readonly sentence: ReadonlyArray<Clause>;
  readonly stages: ReadonlyArray<StageCount>;
  readonly today: Scalars['Day']['output'];
  readonly total: PilotCount;
};

/** The failure budgets of the programs these pilots belong to. A budget counts its whole program, whatever the page is narrowed to. */
export type PortfolioBudgets = {
  /** How many of the programs have one. */
  readonly count: Scalars['Int']['output'];
  /** Those with too many failures first, then those with too few; at most six. */
  readonly first: ReadonlyArray<ProgramBudget>;
  /** How many have none. */
  readonly unset: Scalars['Int']['output'];
};

/** Which pilots the page is about. */
export type PortfolioFilter = {
  readonly modes?: InputMaybe<ReadonlyArray<Mode>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly unitIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** The days some figures of the portfolio are counted in, both included; null: open on that side. */
export type PortfolioPeriod = {
  readonly from?: Maybe<Scalars['Day']['output']>;
  /** Which figures it narrows. */
  readonly sentence: Scalars['String']['output'];
  readonly to?: Maybe<Scalars['Day']['output']>;
  /** The days in words. */
  readonly words: Scalars['String']['output'];
};

/** Why a vendor is a pretender: it says it shares, and does not. */
export type Pretender = {
  readonly engagement: Engagement;
  readonly ground: PretenderGround;
  readonly sentence: Scalars['String']['output'];
};

/** Where a pretender's word and its deeds part. */
export type PretenderGround =
  /** Its invoices take back what its terms promise. */
  | 'LEDGER'
  /** It claims to bear more than its terms say. */
  | 'PAPER';

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
  readonly canPlanSprint: Scalars['Boolean']['output'];
  readonly canSetBudget: Scalars['Boolean']['output'];
  /** Null while none is set. */
  readonly failureBudget?: Maybe<FailureBudget>;
  readonly failureFacts: FailureFacts;
  readonly forecastRecord: ForecastRecord;
  readonly id: Scalars['ID']['output'];
  readonly learningDebt: LearningDebt;
  readonly marathon: Marathon;
  readonly name: Scalars['String']['output'];
  readonly owner?: Maybe<Member>;
  /** This program's pilots. */
  readonly pilots: PilotConnection;
  /** One sentence: what this program is for. */
  readonly purpose: Scalars['String']['output'];
  /** By name, at most 100. */
  readonly teams: ReadonlyArray<Team>;
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

/** A program and its failure budget. */
export type ProgramBudget = {
  readonly budget: FailureBudget;
  readonly program: Program;
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

/** What became of a promise. */
export type PromiseState =
  | 'BROKEN'
  | 'KEPT'
  /** Nobody could tell whether it was kept. */
  | 'NOT_CHECKABLE'
  | 'OPEN';

/** The six things a pilot needs to be proposed, and whatever else is known already. */
export type ProposePilotInput = {
  readonly ambition?: InputMaybe<Ambition>;
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

/** How long a pilot has been undecided, and what became of others that were. */
export type Purgatory = {
  /** Days since it started. */
  readonly ageDays: Scalars['Int']['output'];
  readonly killed?: Maybe<Scalars['Int']['output']>;
  /** Others that were undecided at this age. */
  readonly n: Scalars['Int']['output'];
  /** Of those, how many were scaled in the end; null when too few. */
  readonly scaled?: Maybe<Scalars['Int']['output']>;
  readonly sentence: Scalars['String']['output'];
  readonly stillUndecided?: Maybe<Scalars['Int']['output']>;
};

export type Query = {
  /** What happened, newest first. */
  readonly activity: ActivityConnection;
  /** Your own tokens; an administrator sees everybody's. */
  readonly apiTokens: ReadonlyArray<ApiToken>;
  /**
   * What a change of many pilots would do: of those listed, or of all that meet the filter, at most 500. Nothing is changed. Send the
   * versions of what comes back with `bulkEdit`.
   */
  readonly bulkPreview: BulkPreview;
  /** The list of causes, in its order. */
  readonly causes: ReadonlyArray<Cause>;
  /** Spend by vendor, one entry for each currency, the largest first. The last twelve months unless said. */
  readonly concentration: ReadonlyArray<Concentration>;
  /** One dashboard by its id, or by the token of a link; null when it does not exist or is not yours to see. */
  readonly dashboard?: Maybe<Dashboard>;
  /** Your own dashboards and, unless `own`, those that are shared, the last changed first, 50 a page unless said, at most 100. */
  readonly dashboards: DashboardConnection;
  /**
   * Open pilots that wait for their decision or whose decision date has come. With `mine` your own queue, which nobody else can ask
   * for: where you are the named decider, and where none is named and you are an executive.
   */
  readonly decisionsDue: DecisionsDue;
  /** What a digest written now would say of the last seven days. */
  readonly digest: Digest;
  /** When the digest is written, and to whom it goes. */
  readonly digestSettings: DigestSettings;
  /** Who stops the digest with the link in a letter. Nobody needs to be signed in; null when the link is over, or is none. */
  readonly digestToStop?: Maybe<DigestToStop>;
  /** One engagement by its id. */
  readonly engagement?: Maybe<Engagement>;
  /** One failure by its id or key; null when it does not exist or is not yours to see. */
  readonly failure?: Maybe<Failure>;
  /** Over all programs. */
  readonly failureFacts: FailureFacts;
  /** Failures, the newest seen first (with a search, the best match first), 50 a page unless said, at most 100. */
  readonly failures: FailureConnection;
  /** What others want you to know of, until you say that you do, the newest first, at most 50. */
  readonly failuresToKnow: ReadonlyArray<FailureToKnow>;
  /** One import by its id. */
  readonly import?: Maybe<Import>;
  /** Names of the mappings to choose from, ready-made and remembered. */
  readonly importMappings: ReadonlyArray<Scalars['String']['output']>;
  /** The last fifty imports of the kinds you may import, newest first. */
  readonly imports: ReadonlyArray<Import>;
  /** What would be wrong with an invoice if it were added. Nothing is stored. */
  readonly invoiceAlarms: InvoiceCheck;
  /** One learning by its id or key; of a merged one, itself with what it was merged into. */
  readonly learning?: Maybe<Learning>;
  /** How the learnings of a filter fall by facet; a facet ignores its own choice. */
  readonly learningFacets: ReadonlyArray<LearningFacet>;
  /** Follow-ups that are open, the longest overdue first, at most 200; only your own unless said. */
  readonly learningFollowUps: ReadonlyArray<LearningFollowUp>;
  /** Learnings, the newest first (with a search, the best match first), 50 a page unless said, at most 100. */
  readonly learnings: LearningConnection;
  /** Letters to you, and every digest if you may manage it; the newest first, 20 a page unless said, at most 100. */
  readonly mails: MailConnection;
  /** Members by name. `search` looks in names and addresses. */
  readonly members: MemberConnection;
  /** Metrics by name. */
  readonly metrics: MetricConnection;
  /** One milestone by its id or key; null when it does not exist or is not yours to see. */
  readonly milestone?: Maybe<Milestone>;
  /** Milestones of all roads, the next wanted first, those without a day last; 50 a page unless said, at most 100. */
  readonly milestones: MilestoneConnection;
  /** Anything by its id; null when it does not exist or is not yours to see. */
  readonly node?: Maybe<Node>;
  /** Several by their ids, at most 100, in the order asked for; null where one does not exist or is not yours to see. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What you were told of, the newest first, 50 a page unless said, at most 100. */
  readonly notices: NoticeConnection;
  /** How you hear of everything, in the order of the settings; at most 20. */
  readonly notificationChoices: ReadonlyArray<NotificationChoice>;
  /** One pilot by its id or its key. */
  readonly pilot?: Maybe<Pilot>;
  /** What a pilot gives to others like it: what its charter states and claims, never who leads it. Null when there is no such pilot. */
  readonly pilotDefaults?: Maybe<TemplateDefaults>;
  /** The templates of the workspace by name, at most 100. */
  readonly pilotTemplates: ReadonlyArray<PilotTemplate>;
  /** Pilots, 1 to 100 a page. Pages stay whole while rows are added: the cursor is a place, not a number. */
  readonly pilots: PilotConnection;
  /** What a criterion could tell: how likely, and how soon. Nothing is stored. */
  readonly planning: Planning;
  /**
   * The state of all pilots, counted now; with `asOf`, as it was at the end of that day. Then the counts, their sentence,
   * the kill rate and the last decisions are of that day, held against the plans of today, and `decisions` and
   * `nextDecision` are empty; everything else is of today. A selection opens the pilots as they are today: of a day that
   * has passed it is how a count was narrowed, and may open others than it counted. A `period` is of the portfolio as it is
   * now: a day that has passed takes none.
   */
  readonly portfolio: Portfolio;
  /** One program by its id; null when it does not exist or is not yours to see. */
  readonly program?: Maybe<Program>;
  /** Programs by name. */
  readonly programs: ProgramConnection;
  /** Runs a query with your own rights, and counts for what it costs. It changes nothing, and cannot run another one. */
  readonly queryAnswer: QueryAnswer;
  /** What a query would cost, and what stands against it. It is not run. Variables are written as JSON. */
  readonly queryCost: QueryCost;
  /** The form in force. */
  readonly ratingForm: RatingForm;
  /** The rating a link is for; null when the link is used, late or unknown. Whoever holds the link may ask. */
  readonly ratingToAnswer?: Maybe<RatingToAnswer>;
  /** Settled engagements nobody has rated, or that need a second rater, the longest waiting first, at most 200. */
  readonly ratingsDue: ReadonlyArray<RatingDue>;
  /** Your own views of a list and those that are shared, yours first, by name; at most 200. */
  readonly savedViews: ReadonlyArray<SavedView>;
  /** Failures and learnings like a text, across programs, the nearest first: 5 unless said, at most 20. Empty text finds nothing. */
  readonly similar: ReadonlyArray<SimilarNote>;
  /** One sprint by its id or key; null when it does not exist or is not yours to see. */
  readonly sprint?: Maybe<Sprint>;
  /** Sprints, the newest end first, 50 a page unless said, at most 100. */
  readonly sprints: SprintConnection;
  /** Systems by name. `classified: false` are those whose mode nobody has said yet. */
  readonly systems: SystemConnection;
  /** Units by name. */
  readonly units: UnitConnection;
  /** What a pilot would be worth under changes to its model. Nothing is stored. */
  readonly valuePreview: ValuePreview;
  /** One vendor by its id; of a merged one, the vendor it became. */
  readonly vendor?: Maybe<Vendor>;
  /** Vendors whose names fall together and about whom nobody has said yet, 50 groups unless said, at most 100. */
  readonly vendorNameGroups: ReadonlyArray<VendorNameGroup>;
  /** The limits stances are named by, and their version. */
  readonly vendorThresholds: ReadonlyArray<VendorThreshold>;
  /** Vendors, 50 a page unless said, at most 100. */
  readonly vendors: VendorConnection;
  /** You, your workspace and what you may do in it. */
  readonly viewer: Viewer;
};


export type QueryActivityArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActivityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBulkPreviewArgs = {
  changes: BulkChanges;
  filter?: InputMaybe<PilotFilter>;
  pilotIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


export type QueryCausesArgs = {
  withRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryConcentrationArgs = {
  from?: InputMaybe<Scalars['Day']['input']>;
  to?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryDashboardArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  token?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDashboardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  own?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDecisionsDueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryDigestToStopArgs = {
  token: Scalars['String']['input'];
};


export type QueryEngagementArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFailureArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFailuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FailureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryImportMappingsArgs = {
  kind?: InputMaybe<ImportKind>;
};


export type QueryInvoiceAlarmsArgs = {
  input: InvoiceInput;
};


export type QueryLearningArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryLearningFacetsArgs = {
  filter?: InputMaybe<LearningFilter>;
};


export type QueryLearningFollowUpsArgs = {
  mine?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryLearningsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LearningFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<MailKind>;
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


export type QueryMilestoneArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPilotArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPilotDefaultsArgs = {
  pilotId: Scalars['ID']['input'];
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
  asOf?: InputMaybe<Scalars['Day']['input']>;
  filter?: InputMaybe<PortfolioFilter>;
  period?: InputMaybe<PeriodFilter>;
};


export type QueryProgramArgs = {
  id: Scalars['ID']['input'];
};


export type QueryProgramsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQueryAnswerArgs = {
  operationName?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['String']['input']>;
};


export type QueryQueryCostArgs = {
  operationName?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
  variables?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRatingToAnswerArgs = {
  token: Scalars['String']['input'];
};


export type QuerySavedViewsArgs = {
  list: ViewList;
};


export type QuerySimilarArgs = {
  causeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QuerySprintArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  key?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySprintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SprintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
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


export type QueryVendorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVendorNameGroupsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryVendorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VendorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  sort?: InputMaybe<VendorSort>;
};

/** What a query answers when it is run with your own rights. */
export type QueryAnswer = {
  /** When it was asked. */
  readonly asOf: Scalars['DateTime']['output'];
  /** In values, at most; null when the text could not be weighed. */
  readonly cost?: Maybe<Scalars['Int']['output']>;
  /** As any operation is answered; null when it was not run. */
  readonly data?: Maybe<Scalars['JSON']['output']>;
  /** What went wrong on the way. */
  readonly errors: ReadonlyArray<AnswerError>;
  /** Why it was not run; empty when it was. */
  readonly problems: ReadonlyArray<Problem>;
};

/** What an operation would cost, before it is run. */
export type QueryCost = {
  /** In values, at most; null when the text cannot be weighed. */
  readonly cost?: Maybe<Scalars['Int']['output']>;
  /** What one operation may cost. */
  readonly most: Scalars['Int']['output'];
  /** Why it would not be run; empty when it would. */
  readonly problems: ReadonlyArray<Problem>;
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

/** What `rateVendor` is given. */
export type RateVendorInput = {
  /** One for each question. */
  readonly answers: ReadonlyArray<RatingAnswerInput>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  readonly formVersion: Scalars['Int']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly wouldUseAgain: Scalars['Boolean']['input'];
};

/** What `rateVendor` answers. */
export type RateVendorPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly rating?: Maybe<Rating>;
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

/** Procurement's own judgement of a vendor's part in a pilot. */
export type Rating = Node & {
  readonly answers: ReadonlyArray<RatingAnswer>;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly engagement: Engagement;
  readonly form: RatingForm;
  readonly id: Scalars['ID']['output'];
  readonly reason: Scalars['String']['output'];
  /** What the vendor answered; null while it has not. */
  readonly reply?: Maybe<RatingReply>;
  /** Whether a link to answer by is out, and until when. */
  readonly replyLinkUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Replaced by a later one of the same rater; it stays in sight. */
  readonly superseded: Scalars['Boolean']['output'];
  readonly wouldUseAgain: Scalars['Boolean']['output'];
};

/** An answer to one question. */
export type RatingAnswer = {
  readonly code: Scalars['String']['output'];
  /** 0 to 4; null: no evidence. */
  readonly level?: Maybe<Scalars['Int']['output']>;
};

/** An answer to one question. */
export type RatingAnswerInput = {
  readonly code: Scalars['String']['input'];
  /** 0 to 4; null: no evidence. */
  readonly level?: InputMaybe<Scalars['Int']['input']>;
};

/** An engagement that is settled and waits for a rating. */
export type RatingDue = {
  readonly daysWaiting: Scalars['Int']['output'];
  readonly engagement: Engagement;
  /** Rated once, and the raters disagree: a second one is asked for. */
  readonly second: Scalars['Boolean']['output'];
  readonly settledOn: Scalars['Day']['output'];
};

/** The facts that stand before the questions. */
export type RatingFacts = {
  /** In words, each with its figures; what is not known is said. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
};

/** The questions a vendor is rated by; a version never changes. */
export type RatingForm = {
  readonly questions: ReadonlyArray<RatingQuestion>;
  readonly version: Scalars['Int']['output'];
};

/** One question of the rating form with its five anchors, from 0 to 4. */
export type RatingQuestion = {
  readonly anchors: ReadonlyArray<Scalars['String']['output']>;
  readonly code: Scalars['String']['output'];
  readonly question: Scalars['String']['output'];
};

/** What a vendor answered to a rating. It stays beside it for ever. */
export type RatingReply = {
  readonly at: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly text: Scalars['String']['output'];
};

/** A rating as the vendor sees it through its link. */
export type RatingToAnswer = {
  readonly answers: ReadonlyArray<RatingAnswer>;
  readonly form: RatingForm;
  readonly pilot: Scalars['String']['output'];
  readonly ratedAt: Scalars['DateTime']['output'];
  readonly reason: Scalars['String']['output'];
  /** Until when it can be answered. */
  readonly until: Scalars['DateTime']['output'];
  readonly vendor: Scalars['String']['output'];
  /** Who asks. */
  readonly workspace: Scalars['String']['output'];
  readonly wouldUseAgain: Scalars['Boolean']['output'];
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

/** What `readNotices` is given. */
export type ReadNoticesInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** At most 100; left out: all of yours. */
  readonly noticeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** False: they count as not read again. */
  readonly read?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `readNotices` answers. */
export type ReadNoticesPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** Those that were named, as they are now; at most 100. */
  readonly notices?: Maybe<ReadonlyArray<Notice>>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** How many are left that you have not read. */
  readonly unread?: Maybe<Scalars['Int']['output']>;
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
  /** The nearest learnings are each answered: applied, not applicable or contradicted, and what changed. */
  | 'LEARNINGS_ANSWERED'
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
  /** It is said that there is no vendor, or the terms of each that takes part are recorded; a vendor that is only named in words counts, and it is said that its terms are missing. */
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
  /** The learnings a pilot is asked. */
  | 'LEARNINGS'
  | 'PADS'
  | 'TERMS';

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

/** What is known of a past day the counts were rebuilt for. */
export type RebuiltPortfolio = {
  readonly day: Scalars['Day']['output'];
  /** Decisions made until then. */
  readonly decisions: Scalars['Int']['output'];
  /** How many of the pilots counted came, or were changed, by an import, which has no history. */
  readonly imported: Scalars['Int']['output'];
  /** What was rebuilt, and what cannot be. */
  readonly sentence: Scalars['String']['output'];
  /** The first day of the history; null when nothing has happened. */
  readonly since?: Maybe<Scalars['Day']['output']>;
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

/** What `recordLearning` is given. */
export type RecordLearningInput = {
  readonly causeIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly event: Scalars['String']['input'];
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly failureId?: InputMaybe<Scalars['ID']['input']>;
  /** An id of your own: sent twice, it is recorded once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly lesson: Scalars['String']['input'];
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  /** Needed where neither a failure nor a pilot is given. */
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  readonly recommendation?: InputMaybe<Scalars['String']['input']>;
};

/** What `recordLearning` answers. */
export type RecordLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `recordTerms` is given. */
export type RecordTermsInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  /** Made by you, so that trying again does not double it. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Needed when signed terms are recorded over signed ones. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly sheet: TermsSheetInput;
  /** The day they were signed, from which all days are counted; needed for SIGNED unless the engagement has it. */
  readonly signedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly state: TermsState;
  /** The newest version you were looking at; 0 when there was none. When there is a newer one it is refused, and the payload has the newest. */
  readonly version: Scalars['Int']['input'];
};

/** What `recordTerms` answers. */
export type RecordTermsPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly terms?: Maybe<Terms>;
};

/** What `recordValue` is given. */
export type RecordValueInput = {
  readonly acceptance: Acceptance;
  readonly acceptedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  readonly fraction: Scalars['Float']['input'];
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly on: Scalars['Day']['input'];
  readonly what: Scalars['String']['input'];
};

/** What `recordValue` answers. */
export type RecordValuePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly valueEvent?: Maybe<ValueEvent>;
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

/** Chances of one tenth, and how often what they spoke of came. */
export type ReliabilityBin = {
  readonly came?: Maybe<Scalars['Float']['output']>;
  readonly from: Scalars['Float']['output'];
  readonly n: Scalars['Int']['output'];
  readonly said?: Maybe<Scalars['Float']['output']>;
  readonly to: Scalars['Float']['output'];
};

/** What `removeAttachment` is given. */
export type RemoveAttachmentInput = {
  readonly attachmentId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `removeAttachment` answers. */
export type RemoveAttachmentPayload = MutationPayload & {
  readonly attachment?: Maybe<Attachment>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
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

/** What `removeDigestRecipient` is given. */
export type RemoveDigestRecipientInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly recipientId: Scalars['ID']['input'];
};

/** What `removeDigestRecipient` answers. */
export type RemoveDigestRecipientPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly recipient?: Maybe<DigestRecipient>;
  readonly refusal?: Maybe<Refusal>;
  readonly settings?: Maybe<DigestSettings>;
};

/** What `removeEngagement` is given. */
export type RemoveEngagementInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly engagementId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `removeEngagement` answers. */
export type RemoveEngagementPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `reopenCondition` is given: it was said to be met by mistake. */
export type ReopenConditionInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly conditionId: Scalars['ID']['input'];
  /** The version you were looking at. */
  readonly version: Scalars['Int']['input'];
};

/** What `reopenCondition` answers. */
export type ReopenConditionPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The condition as it stands now, also when it was refused. */
  readonly condition?: Maybe<Condition>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `reopenFollowUp` is given: it was said to be done by mistake. */
export type ReopenFollowUpInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly followUpId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `reopenFollowUp` answers. */
export type ReopenFollowUpPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly followUp?: Maybe<LearningFollowUp>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `reopenSprint` is given: what it did to milestones is taken back. */
export type ReopenSprintInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly reason: Scalars['String']['input'];
  readonly sprintId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `reopenSprint` answers. */
export type ReopenSprintPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly sprint?: Maybe<Sprint>;
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

/** An earlier failure or learning that this failure may repeat. */
export type Repeat = {
  readonly at?: Maybe<Scalars['DateTime']['output']>;
  readonly by?: Maybe<Member>;
  readonly earlierFailure?: Maybe<Failure>;
  readonly learning?: Maybe<Learning>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly state: RepeatState;
  /** True when the learning had been applied before: a matter for somebody at once. */
  readonly wasApplied: Scalars['Boolean']['output'];
};

/** Where a suggestion that it was known before stands. */
export type RepeatState =
  /** A person says so: we knew. */
  | 'CONFIRMED'
  /** A person says it is something else. */
  | 'DENIED'
  /** The machine suggests it: the same cause, and among the three most alike. */
  | 'SUGGESTED';

/** What `replyToRating` is given. */
export type ReplyToRatingInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Who answers. */
  readonly name: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  /** Out of the link. */
  readonly token: Scalars['String']['input'];
};

/** What `replyToRating` answers. */
export type ReplyToRatingPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly reply?: Maybe<RatingReply>;
};

/** What `rescopeMilestone` is given: the items left, counted anew; without parts it is dropped. */
export type RescopeMilestoneInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly milestoneId: Scalars['ID']['input'];
  readonly parts: ReadonlyArray<MilestonePartInput>;
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `rescopeMilestone` answers. */
export type RescopeMilestonePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly milestone?: Maybe<Milestone>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `restoreAttachment` is given. */
export type RestoreAttachmentInput = {
  readonly attachmentId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `restoreAttachment` answers. */
export type RestoreAttachmentPayload = MutationPayload & {
  readonly attachment?: Maybe<Attachment>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `restoreDashboard` is given. */
export type RestoreDashboardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dashboardId: Scalars['ID']['input'];
};

/** What `restoreDashboard` answers. */
export type RestoreDashboardPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly dashboard?: Maybe<Dashboard>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `restoreFailure` is given: it was taken back by mistake. */
export type RestoreFailureInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly failureId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `restoreFailure` answers. */
export type RestoreFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `restoreTemplate` is given. */
export type RestoreTemplateInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly templateId: Scalars['ID']['input'];
};

/** What `restoreTemplate` answers. */
export type RestoreTemplatePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly template?: Maybe<PilotTemplate>;
};

/** What `restoreView` is given. */
export type RestoreViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly viewId: Scalars['ID']['input'];
};

/** What `restoreView` answers. */
export type RestoreViewPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly view?: Maybe<SavedView>;
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

/** What `retireLearning` is given. */
export type RetireLearningInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly learningId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `retireLearning` answers. */
export type RetireLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A learning met at a charter or a gate. */
export type Reuse = Node & {
  readonly answer: ReuseAnswer;
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** One line: what changed, or why not. */
  readonly changed: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly learning: Learning;
  readonly moment: ReuseMoment;
  /** Null while nobody has said whether it held. */
  readonly outcome?: Maybe<ReuseOutcome>;
  readonly outcomeNote?: Maybe<Scalars['String']['output']>;
  readonly pilot: Pilot;
  /** Replaced by a later answer at the same moment; it stays in sight. */
  readonly superseded: Scalars['Boolean']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What was made of a learning where it was met. */
export type ReuseAnswer =
  | 'APPLIED'
  | 'CONTRADICTED'
  | 'NOT_APPLICABLE';

/** What `reuseLearning` is given. Answered again in the same place, the later answer counts. */
export type ReuseLearningInput = {
  readonly answer: ReuseAnswer;
  readonly changed: Scalars['String']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly learningId: Scalars['ID']['input'];
  /** The gate it is before unless said. */
  readonly moment?: InputMaybe<ReuseMoment>;
  readonly pilotId: Scalars['ID']['input'];
};

/** What `reuseLearning` answers. */
export type ReuseLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly pilot?: Maybe<Pilot>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly reuse?: Maybe<Reuse>;
};

/** When in its life a pilot is asked. */
export type ReuseMoment =
  | 'CHARTER'
  | 'SCALE'
  | 'START';

/** Whether what was applied held, as the close-out says. */
export type ReuseOutcome =
  | 'CANNOT_TELL'
  | 'DID_NOT_HOLD'
  | 'HELD';

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

/** Who carries the risk of these pilots. */
export type RiskCarried = {
  /** By the ledger, over the same engagements. */
  readonly carried?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  /** By the terms, on average over settled engagements that failed or succeeded in part, 0 to 1; null without any. */
  readonly promised?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
  /** How many there are of which something is known. */
  readonly vendorCount: Scalars['Int']['output'];
  /** The widest gap first, at most five. */
  readonly vendors: ReadonlyArray<VendorRisk>;
};

/** An outcome of a program's marathon: a lane on its road. */
export type RoadLane = Node & {
  readonly id: Scalars['ID']['output'];
  /** What will be true at its end. */
  readonly name: Scalars['String']['output'];
  readonly place: Scalars['Int']['output'];
  readonly version: Scalars['Int']['output'];
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

/** What `saveDashboard` is given: without a version a new dashboard, with one another state of yours. */
export type SaveDashboardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own: sent twice, it is made once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly tiles: ReadonlyArray<TileInput>;
  readonly title: Scalars['String']['input'];
  /** The version you looked at; null of a new one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `saveDashboard` answers. */
export type SaveDashboardPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly dashboard?: Maybe<Dashboard>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/**
 * What `saveTemplate` is given: without a version a new template, with one another state of it. From a pilot it takes all that pilot
 * states and claims, and nothing else of what is given here; otherwise the claims stay as they are.
 */
export type SaveTemplateInput = {
  readonly businessOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly customerOutcome?: InputMaybe<Scalars['String']['input']>;
  readonly deciderId?: InputMaybe<Scalars['ID']['input']>;
  /** 1 to 3,653. */
  readonly decisionDays?: InputMaybe<Scalars['Int']['input']>;
  readonly fromPilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly hypothesis?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own: sent twice, it is made once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Of its own in the workspace. */
  readonly name: Scalars['String']['input'];
  readonly preMortem?: InputMaybe<Scalars['String']['input']>;
  readonly problem?: InputMaybe<Scalars['String']['input']>;
  readonly programId?: InputMaybe<Scalars['ID']['input']>;
  readonly sponsorId?: InputMaybe<Scalars['ID']['input']>;
  readonly systemId?: InputMaybe<Scalars['ID']['input']>;
  readonly unitId?: InputMaybe<Scalars['ID']['input']>;
  /** The version you looked at; null of a new one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `saveTemplate` answers. */
export type SaveTemplatePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly template?: Maybe<PilotTemplate>;
};

/** What `saveView` is given: without a version a new view, with one another state of it. */
export type SaveViewInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** An id of your own: sent twice, it is made once. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly list: ViewList;
  /** Of its own among your views of this list. */
  readonly name: Scalars['String']['input'];
  readonly params: ReadonlyArray<ViewParamInput>;
  readonly sharing: ViewSharing;
  /** The version you looked at; null of a new one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** What `saveView` answers. */
export type SaveViewPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly view?: Maybe<SavedView>;
};

/** A name for what a list's address says: which rows, how sorted, how drawn. It holds no rows. */
export type SavedView = Node & {
  readonly changedAt: Scalars['DateTime']['output'];
  /** Set of one you deleted: it can be brought back for 30 days. */
  readonly deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What held when it was saved and does not any more, in words: the program is gone, the list does not know this any longer. */
  readonly dropped: ReadonlyArray<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly list: ViewList;
  readonly madeAt: Scalars['DateTime']['output'];
  readonly name: Scalars['String']['output'];
  readonly owner: Member;
  /** What still holds, in the order of the list's address. */
  readonly params: ReadonlyArray<ViewParam>;
  readonly sharing: ViewSharing;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: SavedViewPermissions;
};

/** What you may do with this view. */
export type SavedViewPermissions = {
  /** Rename, change, share, delete and bring it back. */
  readonly edit: Scalars['Boolean']['output'];
};

/** What a vendor says, signs and does, side by side; each a share of failures it bears, 0 to 1. */
export type SaysSignsDoes = {
  readonly breaches: Scalars['Int']['output'];
  /** By the ledger, over settled engagements. */
  readonly does?: Maybe<Scalars['Float']['output']>;
  readonly nDoes: Scalars['Int']['output'];
  /** How many engagements each rests on. */
  readonly nSays: Scalars['Int']['output'];
  readonly nSigns: Scalars['Int']['output'];
  readonly overbilled: ReadonlyArray<Money>;
  /** Claimed, on average over engagements that claim something; null without any. */
  readonly says?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
  /** By the terms in force. */
  readonly signs?: Maybe<Scalars['Float']['output']>;
};

/** What one scenario costs each side. What we lose and what the vendor loses is the whole real cost less the value: fees only move between the two. */
export type ScenarioOutcome = {
  /** Negative: we gain. */
  readonly buyerLoss: Money;
  readonly endDay: Scalars['Int']['output'];
  readonly netFees: Money;
  /** What the vendor bears of the loss, 0 to 1; null when nothing is lost. */
  readonly riskShareRatio?: Maybe<Scalars['Float']['output']>;
  readonly scenario: TermsScenario;
  readonly totalLoss: Money;
  readonly value: Money;
  readonly valueFraction: Scalars['Float']['output'];
  /** Negative: the vendor makes money. */
  readonly vendorLoss: Money;
};

/** What `sendDigest` is given. */
export type SendDigestInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** To yourself, whatever you chose, and to nobody else. */
  readonly onlyToMe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `sendDigest` answers. */
export type SendDigestPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** To how many people it goes. */
  readonly people?: Maybe<Scalars['Int']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `setDigestTime` is given. */
export type SetDigestTimeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 23, in the workspace's time zone. */
  readonly hour: Scalars['Int']['input'];
  /** The version you looked at; 0 when nobody had chosen. */
  readonly version: Scalars['Int']['input'];
  readonly weekday: Weekday;
};

/** What `setDigestTime` answers. */
export type SetDigestTimePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly settings?: Maybe<DigestSettings>;
};

/** What `setFailureBudget` is given. Every change is a version of its own. */
export type SetFailureBudgetInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly consequences?: InputMaybe<ReadonlyArray<BudgetConsequenceInput>>;
  readonly learningDays: Scalars['Int']['input'];
  readonly money?: InputMaybe<MoneyInput>;
  readonly period: BudgetPeriod;
  readonly plannedCount: Scalars['Float']['input'];
  readonly plannedShare: Scalars['Float']['input'];
  readonly programId: Scalars['ID']['input'];
  /** The version seen; 0 where none is set. */
  readonly version: Scalars['Int']['input'];
};

/** What `setFailureBudget` answers. */
export type SetFailureBudgetPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly program?: Maybe<Program>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `setNotificationChoice` is given. */
export type SetNotificationChoiceInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly email: Scalars['Boolean']['input'];
  readonly inApp: Scalars['Boolean']['input'];
  readonly kind: NoticeKind;
};

/** What `setNotificationChoice` answers. */
export type SetNotificationChoicePayload = MutationPayload & {
  readonly choice?: Maybe<NotificationChoice>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `setTargetMix` is given. Every change is a version of its own. */
export type SetTargetMixInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Null takes the target back. */
  readonly shares?: InputMaybe<TargetSharesInput>;
  /** The version seen; 0 where none was ever declared. */
  readonly version: Scalars['Int']['input'];
};

/** What `setTargetMix` answers. */
export type SetTargetMixPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** The target as it stands now. */
  readonly target?: Maybe<TargetMix>;
  /** The version of the target as it stands now; 0 where none was ever declared. */
  readonly version?: Maybe<Scalars['Int']['output']>;
};

/** What `settlePromise` is given. */
export type SettlePromiseInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly evidenceUrl?: InputMaybe<Scalars['String']['input']>;
  readonly promiseId: Scalars['ID']['input'];
  /** OPEN takes it back, with its evidence. */
  readonly state: PromiseState;
  readonly version: Scalars['Int']['input'];
};

/** What `settlePromise` answers. */
export type SettlePromisePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly promise?: Maybe<VendorPromise>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `settleReuse` is given, once the pilot is closed. */
export type SettleReuseInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly outcome: ReuseOutcome;
  readonly reuseId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `settleReuse` answers. */
export type SettleReusePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly reuse?: Maybe<Reuse>;
};

/** What `settleValue` is given. */
export type SettleValueInput = {
  readonly acceptance: Acceptance;
  readonly acceptedOn?: InputMaybe<Scalars['Day']['input']>;
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why it is struck; null leaves it in. */
  readonly struckReason?: InputMaybe<Scalars['String']['input']>;
  readonly valueEventId: Scalars['ID']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `settleValue` answers. */
export type SettleValuePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly valueEvent?: Maybe<ValueEvent>;
};

/** What `shareDashboard` is given: what is left out stays as it is. */
export type ShareDashboardInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly dashboardId: Scalars['ID']['input'];
  /** Ends the link. */
  readonly endLink?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a link for so many days, 1 to 60, and ends the one before. */
  readonly linkDays?: InputMaybe<Scalars['Int']['input']>;
  readonly sharing?: InputMaybe<DashboardSharing>;
};

/** What `shareDashboard` answers. */
export type ShareDashboardPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly dashboard?: Maybe<Dashboard>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** The new link's token, shown this once. Members who have it may read the dashboard with it until it ends. */
  readonly token?: Maybe<Scalars['String']['output']>;
};

/** A cost two sides share. */
export type SharedCost = {
  readonly amount: Scalars['MinorUnits']['output'];
  /** What we bear of it, 0 to 1. */
  readonly buyerShare: Scalars['Float']['output'];
};

/** A cost two sides share. */
export type SharedCostInput = {
  readonly amount: Scalars['MinorUnits']['input'];
  readonly buyerShare: Scalars['Float']['input'];
};

/** What it should cost the vendor to deliver: procurement's estimate, never the list price. */
export type ShouldCost = {
  readonly perMonth: Scalars['MinorUnits']['output'];
  readonly upfront: Scalars['MinorUnits']['output'];
};

/** What it should cost the vendor to deliver: procurement's estimate, never the list price. */
export type ShouldCostInput = {
  readonly perMonth: Scalars['MinorUnits']['input'];
  readonly upfront: Scalars['MinorUnits']['input'];
};

/** A place and a day at which a failure was seen. */
export type Sighting = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly on: Scalars['Day']['output'];
  readonly pilot?: Maybe<Pilot>;
  readonly program: Program;
};

/** A failure or a learning that is like a text. */
export type SimilarNote = {
  /** One of the two. */
  readonly failure?: Maybe<Failure>;
  readonly learning?: Maybe<Learning>;
  /** True when it reads so alike that it may be the same. */
  readonly nearDuplicate: Scalars['Boolean']['output'];
  /** 1 is the nearest. */
  readonly rank: Scalars['Int']['output'];
  /** True when it has a cause the text hints at, or that was given. */
  readonly sameCause: Scalars['Boolean']['output'];
  /** Pilots and programs it was seen in. */
  readonly seenIn: Scalars['Int']['output'];
  /** Words they share, as they stand in the note. */
  readonly sharedWords: ReadonlyArray<Scalars['String']['output']>;
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

/** A median with its 90th percentile; null below five. */
export type Spread = {
  readonly median?: Maybe<Scalars['Float']['output']>;
  readonly n: Scalars['Int']['output'];
  readonly p90?: Maybe<Scalars['Float']['output']>;
  readonly sentence: Scalars['String']['output'];
};

/** A bite-size step with one focus sentence. */
export type Sprint = Node & {
  /** Items; 0 also where nobody counted. */
  readonly added: Scalars['Int']['output'];
  /** Days of people there are for it; null where nobody said. */
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly closedBy?: Maybe<Member>;
  readonly days: Scalars['Int']['output'];
  /** As many goals of equal effort would be as focused; null where no effort was said. */
  readonly effectiveGoals?: Maybe<Scalars['Float']['output']>;
  /** The last day. */
  readonly endsOn: Scalars['Day']['output'];
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly evidenceUrl?: Maybe<Scalars['String']['output']>;
  /** Items; 0 also where nobody counted. */
  readonly finished: Scalars['Int']['output'];
  /** In one sentence. */
  readonly focus: Scalars['String']['output'];
  readonly goals: ReadonlyArray<SprintGoal>;
  readonly id: Scalars['ID']['output'];
  /** Short name for talking and for addresses: `SP-12`. */
  readonly key: Scalars['String']['output'];
  readonly learned?: Maybe<Scalars['String']['output']>;
  readonly moves: ReadonlyArray<SprintMove>;
  readonly nextFocus?: Maybe<Scalars['String']['output']>;
  /** Null while it is open. */
  readonly outcome?: Maybe<SprintOutcome>;
  readonly pilot?: Maybe<Pilot>;
  readonly plannedBy: Member;
  /** Items it wants to finish; null where nobody said. */
  readonly plannedItems?: Maybe<Scalars['Int']['output']>;
  readonly program: Program;
  readonly startsOn: Scalars['Day']['output'];
  readonly team: Team;
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: SprintPermissions;
  /** Longer than four weeks, more than three goals, more planned than ever finished: told, never barred. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of sprints, and how many there are in all. */
export type SprintConnection = {
  readonly edges: ReadonlyArray<SprintEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** One of them, and its place in the list. */
export type SprintEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Sprint;
};

/** Narrows the list of sprints. */
export type SprintFilter = {
  /** True: not closed yet. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  readonly outcomes?: InputMaybe<ReadonlyArray<SprintOutcome>>;
  readonly pilotIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly programIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly teamIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One thing a sprint wants to reach. */
export type SprintGoal = {
  /** Its share of the effort, in any one unit; null where nobody said. */
  readonly effort?: Maybe<Scalars['Float']['output']>;
  /** Null until the sprint is closed. */
  readonly met?: Maybe<Scalars['Boolean']['output']>;
  readonly text: Scalars['String']['output'];
};

/** One thing a sprint wants to reach. */
export type SprintGoalInput = {
  readonly effort?: InputMaybe<Scalars['Float']['input']>;
  readonly text: Scalars['String']['input'];
};

/** What a sprint did to a milestone, in items. */
export type SprintMove = {
  /** Scope that was added meanwhile. */
  readonly added: Scalars['Int']['output'];
  readonly finished: Scalars['Int']['output'];
  readonly milestone: Milestone;
};

/** What a sprint did to a milestone, in items. */
export type SprintMoveInput = {
  readonly added?: Scalars['Int']['input'];
  readonly finished: Scalars['Int']['input'];
  readonly milestoneId: Scalars['ID']['input'];
};

/** How a sprint ended. */
export type SprintOutcome =
  /** It says nothing of the team: it is passed over wherever sprints are counted. */
  | 'CANCELLED'
  | 'MET'
  | 'MISSED'
  | 'PARTLY';

/** What you may do with this sprint. */
export type SprintPermissions = {
  readonly close: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  readonly reopen: Scalars['Boolean']['output'];
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

/** What a vendor is, by what its terms make it bear and by what it bore. */
export type Stance =
  | 'PARTIAL'
  | 'RISK_SHARER'
  | 'RISK_SHIRKER'
  /** Too few failures or partial successes to tell. */
  | 'UNDETERMINED';

/** A person's word on a vendor's stance. */
export type StanceConfirmation = {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  /** True when terms or ledger have changed what is computed since. */
  readonly outdated: Scalars['Boolean']['output'];
  readonly pretender: Scalars['Boolean']['output'];
  readonly reason: Scalars['String']['output'];
  readonly stance: Stance;
};

/** How the share a vendor bore moved, a step for each settled engagement. */
export type StanceStep = {
  readonly engagement: Engagement;
  readonly high: Scalars['Float']['output'];
  readonly low: Scalars['Float']['output'];
  readonly mean: Scalars['Float']['output'];
  readonly on: Scalars['Day']['output'];
  readonly realised: Scalars['Float']['output'];
};

/** What `stopDigest` is given. */
export type StopDigestInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** From the link at the end of the letter. */
  readonly token: Scalars['String']['input'];
};

/** What `stopDigest` answers. */
export type StopDigestPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  readonly stopped?: Maybe<Scalars['Boolean']['output']>;
};

/** What stopping on a day would cost, by the terms and the dates as they really were. */
export type StopToday = {
  readonly buyerLoss: Money;
  readonly on: Scalars['Day']['output'];
  /** “Stopping today costs you €42,000 and Halyard €112,000.” */
  readonly sentence: Scalars['String']['output'];
  readonly vendorLoss: Money;
};

/** What `strikeLedgerEntry` is given. */
export type StrikeLedgerEntryInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly entryId: Scalars['ID']['input'];
  /** Why it is taken out; null puts it back. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly version: Scalars['Int']['input'];
};

/** What `strikeLedgerEntry` answers. */
export type StrikeLedgerEntryPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly engagement?: Maybe<Engagement>;
  readonly entry?: Maybe<Invoice>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

export type Subscription = {
  /** Everything that happens from now on; with `since`, also what happened after that entry. */
  readonly workspaceEvents: WorkspaceEvent;
};


export type SubscriptionWorkspaceEventsArgs = {
  since?: InputMaybe<Scalars['Int']['input']>;
};

/** What `supportLearning` is given: a pilot on one side of it. */
export type SupportLearningInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly learningId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly pilotId: Scalars['ID']['input'];
  readonly side: LearningSide;
};

/** What `supportLearning` answers. */
export type SupportLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** A step of the curve of time to fail. */
export type SurvivalStep = {
  readonly atRisk: Scalars['Int']['output'];
  readonly day: Scalars['Int']['output'];
  /** The share not killed by then, 0 to 1. */
  readonly survival: Scalars['Float']['output'];
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

/** How the money is meant to be spread over ambitions: whole per cent that add to 100. Nothing is usual: a workspace declares its own. */
export type TargetMix = {
  readonly adjacent: Scalars['Int']['output'];
  readonly core: Scalars['Int']['output'];
  readonly setAt: Scalars['DateTime']['output'];
  readonly setBy: Member;
  readonly transformational: Scalars['Int']['output'];
};

/** How the money is meant to be spread, in whole per cent. */
export type TargetSharesInput = {
  readonly adjacent: Scalars['Int']['input'];
  readonly core: Scalars['Int']['input'];
  readonly transformational: Scalars['Int']['input'];
};

/** Those who do sprints together: a pilot, a program as a whole, or a team named in a file. */
export type Team = Node & {
  readonly consistency: Consistency;
  readonly id: Scalars['ID']['output'];
  readonly momentum: Momentum;
  readonly name: Scalars['String']['output'];
  /** The pilot it works on; null of a team of the program itself. */
  readonly pilot?: Maybe<Pilot>;
  readonly program: Program;
  /** The newest first, at most 100. */
  readonly sprints: ReadonlyArray<Sprint>;
  readonly version: Scalars['Int']['output'];
};

/** A claim a template registers: the metric, what of it, against what. */
export type TemplateCriterion = {
  readonly design: Design;
  readonly metric: Metric;
  readonly role: CriterionRole;
  /** The claim in words. */
  readonly statement: Scalars['String']['output'];
  readonly threshold: Scalars['Float']['output'];
};

/** What is stated of a new pilot before anybody thinks of it anew. Null: nothing. */
export type TemplateDefaults = {
  readonly businessOutcome?: Maybe<Scalars['String']['output']>;
  readonly criteria: ReadonlyArray<TemplateCriterion>;
  readonly customerOutcome?: Maybe<Scalars['String']['output']>;
  readonly decider?: Maybe<Member>;
  /** Days from the proposal to the decision. */
  readonly decisionDays?: Maybe<Scalars['Int']['output']>;
  readonly hypothesis?: Maybe<Scalars['String']['output']>;
  readonly preMortem?: Maybe<Scalars['String']['output']>;
  readonly problem?: Maybe<Scalars['String']['output']>;
  readonly program?: Maybe<Program>;
  readonly sponsor?: Maybe<Member>;
  readonly system?: Maybe<System>;
  readonly unit?: Maybe<Unit>;
};

/** One version of an engagement's terms. Versions are never changed. */
export type Terms = Node & {
  readonly assessment: TermsAssessment;
  readonly id: Scalars['ID']['output'];
  /** What this version is called among the others: “Their second offer”. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Why they were recorded anew. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Member;
  /** “You owe nothing until value is proven; if you stop on 1 March 2026 you lose at most €42,000 and the vendor €112,000.” The day is that of an early failure: a quarter of the horizon. */
  readonly sentence: Scalars['String']['output'];
  readonly sheet: TermsSheet;
  readonly state: TermsState;
  readonly version: Scalars['Int']['output'];
};

/** What terms say about who carries the risk. A pure function of the sheet. */
export type TermsAssessment = {
  /** What the vendor earns more for one more unit of value. */
  readonly alignmentSlope: Scalars['Float']['output'];
  /** The first day on which a success has brought what it cost; null: not by the horizon. */
  readonly breakEvenDay?: Maybe<Scalars['Int']['output']>;
  /** Null when no failure costs anything: there is nothing to share. */
  readonly class?: Maybe<TermsClass>;
  /** The class should the vendor's cost be half of what is estimated. */
  readonly classAtHalfCost?: Maybe<TermsClass>;
  /** The class should it be half as much again. */
  readonly classAtHigherCost?: Maybe<TermsClass>;
  /** The share of the fees of a success that a late failure would not owe, 0 to 1; 1 without fees. */
  readonly contingentShare: Scalars['Float']['output'];
  /** Negative: value comes first. */
  readonly daysBilledBeforeValue?: Maybe<Scalars['Int']['output']>;
  readonly firstInvoiceDay?: Maybe<Scalars['Int']['output']>;
  /** The most we can lose, whenever we stop without value. */
  readonly maxExposure: Money;
  /** The first day on which we would lose that much. */
  readonly maxExposureDay: Scalars['Int']['output'];
  /** The share of the fees of a success that falls due before the first value is expected; 0 without fees. */
  readonly preValueShare: Scalars['Float']['output'];
  /** The mean of what the vendor bears in the two failures, 0 to 1; null when no failure costs anything. */
  readonly riskShare?: Maybe<Scalars['Float']['output']>;
  /** Both are the same as `class`. */
  readonly robust: Scalars['Boolean']['output'];
  readonly scenarios: ReadonlyArray<ScenarioOutcome>;
  /** What all of it comes to, in words; each names its figures. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  readonly thresholdsVersion: Scalars['Int']['output'];
  readonly vendorProfitsFromLateFailure: Scalars['Boolean']['output'];
};

/** What terms come to for a vendor: class by the published thresholds. */
export type TermsClass =
  | 'PARTIAL'
  | 'RISK_SHARER'
  | 'RISK_SHIRKER';

/** A clause as it is written, and what it is about. */
export type TermsClause = {
  readonly about: ClauseAbout;
  readonly text: Scalars['String']['output'];
};

/** A clause as it is written, and what it is about. */
export type TermsClauseInput = {
  readonly about: ClauseAbout;
  readonly text: Scalars['String']['input'];
};

/** How an engagement may go. */
export type TermsScenario =
  /** Stopped after a quarter of the horizon, without value. */
  | 'FAIL_EARLY'
  /** Stopped at the horizon, without value. */
  | 'FAIL_LATE'
  /** At the horizon, 40 % of the value. */
  | 'PARTIAL'
  /** At the horizon, all of the value. */
  | 'SUCCESS';

/** What is agreed, or proposed. Days are counted from signature; amounts are in the smallest unit of the terms' currency. */
export type TermsSheet = {
  readonly buyerInternalPerMonth: Scalars['MinorUnits']['output'];
  /** Clauses as they are written, besides those of the fees. */
  readonly clauses: ReadonlyArray<TermsClause>;
  readonly currency: Scalars['String']['output'];
  /** Whether our data come back; shown, not priced. Null: not stated. */
  readonly dataReturn?: Maybe<Scalars['Boolean']['output']>;
  readonly earlyTerminationFee?: Maybe<Scalars['MinorUnits']['output']>;
  /** Data return and migration. */
  readonly exit: SharedCost;
  /** The most all fees together can come to; null: no cap. */
  readonly feeCap?: Maybe<Scalars['MinorUnits']['output']>;
  readonly fees: ReadonlyArray<Fee>;
  /** The day the first value is expected. */
  readonly firstValueDay: Scalars['Int']['output'];
  /** No fee falls due within so many days from signature. */
  readonly freeDays: Scalars['Int']['output'];
  readonly gainShare?: Maybe<GainShare>;
  readonly goLiveDay: Scalars['Int']['output'];
  readonly horizonDays: Scalars['Int']['output'];
  readonly integration: SharedCost;
  readonly kickoffDay: Scalars['Int']['output'];
  /** Whether the vendor's liability is capped; shown, not priced. Null: not stated. */
  readonly liabilityCap?: Maybe<Scalars['Boolean']['output']>;
  readonly minCommitment?: Maybe<Scalars['MinorUnits']['output']>;
  /** Days from an invoice to its payment. */
  readonly netDays: Scalars['Int']['output'];
  readonly noticeDays: Scalars['Int']['output'];
  /** Refunds are owed when the value stays below this share, 0 to 1. */
  readonly refundBelow?: Maybe<Scalars['Float']['output']>;
  /** What a refund is worth to us: 1 in cash, 0 for service credits when we leave. */
  readonly refundRealisation?: Maybe<Scalars['Float']['output']>;
  readonly valueAtTarget: Scalars['MinorUnits']['output'];
  readonly vendorCost: ShouldCost;
};

/** What is agreed, or proposed. */
export type TermsSheetInput = {
  readonly buyerInternalPerMonth: Scalars['MinorUnits']['input'];
  readonly clauses?: InputMaybe<ReadonlyArray<TermsClauseInput>>;
  readonly currency: Scalars['String']['input'];
  readonly dataReturn?: InputMaybe<Scalars['Boolean']['input']>;
  readonly earlyTerminationFee?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly exit: SharedCostInput;
  readonly feeCap?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly fees: ReadonlyArray<FeeInput>;
  readonly firstValueDay: Scalars['Int']['input'];
  readonly freeDays?: InputMaybe<Scalars['Int']['input']>;
  readonly gainShare?: InputMaybe<GainShareInput>;
  readonly goLiveDay: Scalars['Int']['input'];
  readonly horizonDays: Scalars['Int']['input'];
  readonly integration: SharedCostInput;
  readonly kickoffDay: Scalars['Int']['input'];
  readonly liabilityCap?: InputMaybe<Scalars['Boolean']['input']>;
  readonly minCommitment?: InputMaybe<Scalars['MinorUnits']['input']>;
  readonly netDays?: InputMaybe<Scalars['Int']['input']>;
  readonly noticeDays?: InputMaybe<Scalars['Int']['input']>;
  readonly refundBelow?: InputMaybe<Scalars['Float']['input']>;
  readonly refundRealisation?: InputMaybe<Scalars['Float']['input']>;
  readonly valueAtTarget: Scalars['MinorUnits']['input'];
  readonly vendorCost: ShouldCostInput;
};

/** Whether terms are on the table or in force. */
export type TermsState =
  /** A version to be weighed before signing: a what-if. */
  | 'PROPOSED'
  | 'SIGNED';

/** A stretch of a text: its first place and the one behind its last, in UTF-16 units from its start. */
export type TextRange = {
  readonly from: Scalars['Int']['output'];
  readonly to: Scalars['Int']['output'];
};

/** One figure of a dashboard: a query, the place in its answer, and how it is drawn. */
export type Tile = {
  /** The first of its columns, of which the page has twelve; from 1. */
  readonly column: Scalars['Int']['output'];
  readonly fields: ReadonlyArray<TileField>;
  /** In rows. */
  readonly height: Scalars['Int']['output'];
  readonly mark: TileMark;
  /** Null when the text holds one operation. */
  readonly operationName?: Maybe<Scalars['String']['output']>;
  /** Names as the answer has them, parted by dots: `pilots.edges.node`. A list is gone through. */
  readonly path: Scalars['String']['output'];
  /** Run it with your own rights: what its author may see is not said by it. */
  readonly query: Scalars['String']['output'];
  /** The first of its rows, from 1. */
  readonly row: Scalars['Int']['output'];
  /** Of its own within the dashboard. */
  readonly tileId: Scalars['String']['output'];
  readonly title: Scalars['String']['output'];
  readonly variables: Scalars['JSON']['output'];
  /** In columns. */
  readonly width: Scalars['Int']['output'];
};

/** Where in a row of the answer a mark finds what it draws. */
export type TileField = {
  /** Names as the answer has them, parted by dots, from the row on: `effect.low`. */
  readonly path: Scalars['String']['output'];
  readonly role: TileRole;
};

/** Where in a row of the answer a mark finds what it draws. */
export type TileFieldInput = {
  readonly path: Scalars['String']['input'];
  readonly role: TileRole;
};

/**
 * One figure of a dashboard. Its query is checked when it is saved: it asks and does not change, the schema knows all it names, and it
 * costs no more than one operation may. Tiles stand in the order in which they are given.
 */
export type TileInput = {
  readonly fields?: InputMaybe<ReadonlyArray<TileFieldInput>>;
  readonly height: Scalars['Int']['input'];
  readonly mark: TileMark;
  readonly operationName?: InputMaybe<Scalars['String']['input']>;
  readonly path: Scalars['String']['input'];
  readonly query: Scalars['String']['input'];
  /** A UUID of your own. */
  readonly tileId: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  /** Written as JSON, names with their values. */
  readonly variables?: InputMaybe<Scalars['String']['input']>;
  readonly width: Scalars['Int']['input'];
};

/** How a tile draws what its query answers. */
export type TileMark =
  /** From one value to another, one below the other. */
  | 'DUMBBELL'
  /** Estimates with their intervals, one below the other. */
  | 'FOREST'
  /** A line over time or along a scale, with its band where there is one. */
  | 'LINE_WITH_BAND'
  /** One figure or word. */
  | 'NUMBER'
  /** Rows of plain values. */
  | 'TABLE';

/** What a field of a row stands for: a line needs X and VALUE, a forest LABEL, VALUE, LOW and HIGH, a dumbbell LABEL, FROM and TO. */
export type TileRole =
  /** Of a table; without any it shows every plain field. */
  | 'COLUMN'
  | 'FROM'
  | 'HIGH'
  | 'LABEL'
  | 'LOW'
  | 'TO'
  | 'VALUE'
  | 'X';

/** From a pilot's start to the first value that was accepted. */
export type TimeToValue = {
  readonly days: Scalars['Int']['output'];
  /** True while there is none yet. */
  readonly open: Scalars['Boolean']['output'];
  readonly sentence: Scalars['String']['output'];
};

/** What a token may be used for. */
export type TokenScope =
  /** Queries and subscriptions. */
  | 'READ'
  /** Also mutations, as far as its owner's role goes. */
  | 'WRITE';

/** What `undoBulkEdit` is given. */
export type UndoBulkEditInput = {
  readonly bulkEditId: Scalars['ID']['input'];
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What `undoBulkEdit` answers. */
export type UndoBulkEditPayload = MutationPayload & {
  readonly bulkEdit?: Maybe<BulkEdit>;
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

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

/** What `undoLearningMerge` is given. */
export type UndoLearningMergeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mergeId: Scalars['ID']['input'];
};

/** What `undoLearningMerge` answers. */
export type UndoLearningMergePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  /** The one that is by itself again. */
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
};

/** What `undoVendorMerge` is given. */
export type UndoVendorMergeInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly mergeId: Scalars['ID']['input'];
};

/** What `undoVendorMerge` answers. */
export type UndoVendorMergePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
  /** The vendor that is there again. */
  readonly vendor?: Maybe<Vendor>;
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

/** What `validateLearning` is given: a learning needs at least one supporting pilot or other evidence, now or from before. */
export type ValidateLearningInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly evidence?: InputMaybe<Scalars['String']['input']>;
  readonly learningId: Scalars['ID']['input'];
  readonly supportingPilotIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly version: Scalars['Int']['input'];
};

/** What `validateLearning` answers. */
export type ValidateLearningPayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly learning?: Maybe<Learning>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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

/** Value that came, or is said to have come, of an engagement. */
export type ValueEvent = Node & {
  readonly acceptance: Acceptance;
  readonly acceptedBy?: Maybe<Member>;
  readonly acceptedOn?: Maybe<Scalars['Day']['output']>;
  /** Of the target value, 0 to 1 and beyond. */
  readonly fraction: Scalars['Float']['output'];
  readonly id: Scalars['ID']['output'];
  readonly on: Scalars['Day']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Member;
  readonly struckReason?: Maybe<Scalars['String']['output']>;
  readonly version: Scalars['Int']['output'];
  readonly what: Scalars['String']['output'];
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

/** A supplier. What it says, signs and does in pilots stands on its page. */
export type Vendor = Node & {
  /** What we would lose if its running pilots stopped today, one for each currency. */
  readonly atRisk: ReadonlyArray<Money>;
  /** Documents attached to it and to the vendors that became it, the newest first. */
  readonly attachments: ReadonlyArray<Attachment>;
  readonly contacts: ReadonlyArray<VendorContact>;
  readonly createdAt: Scalars['DateTime']['output'];
  /** Papers, proposals and letters where they are kept; nothing is copied. Files that are attached are `attachments`. */
  readonly documents: ReadonlyArray<VendorDocument>;
  /** Its parts in pilots, the newest first, at most 200. */
  readonly engagements: ReadonlyArray<Engagement>;
  readonly firstInvoiceOn?: Maybe<Scalars['Day']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly invoices: InvoiceConnection;
  /** Over its engagements with both: from signature to the first invoice, below 0 where it came before; null without any. */
  readonly medianDaysToFirstInvoice?: Maybe<Scalars['Float']['output']>;
  /** The vendors that were merged into it, the newest first, at most 50. */
  readonly merges: ReadonlyArray<VendorMerge>;
  readonly name: Scalars['String']['output'];
  /** Other spellings it was met under: in pilots, in ledgers, in vendors merged into it. */
  readonly names: ReadonlyArray<VendorName>;
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The newest first, at most 100, as far as you may see them. */
  readonly ratings: ReadonlyArray<Rating>;
  readonly saysSignsDoes: SaysSignsDoes;
  /** Invoices less credits, one for each currency. */
  readonly spend: ReadonlyArray<Money>;
  readonly stance: VendorStance;
  readonly stanceSteps: ReadonlyArray<StanceStep>;
  readonly updatedAt: Scalars['DateTime']['output'];
  readonly version: Scalars['Int']['output'];
  readonly viewerCan: VendorPermissions;
  readonly website?: Maybe<Scalars['String']['output']>;
};


/** A supplier. What it says, signs and does in pilots stands on its page. */
export type VendorInvoicesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Changes to a vendor. A field left out stays as it is. */
export type VendorChanges = {
  /** All contacts as they shall be, at most 50. */
  readonly contacts?: InputMaybe<ReadonlyArray<VendorContactInput>>;
  /** All links as they shall be, at most 200. */
  readonly documents?: InputMaybe<ReadonlyArray<VendorDocumentInput>>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly website?: InputMaybe<Scalars['String']['input']>;
};

/** A page of vendors, and how many there are in all. */
export type VendorConnection = {
  readonly edges: ReadonlyArray<VendorEdge>;
  readonly pageInfo: PageInfo;
  readonly totalCount: Scalars['Int']['output'];
};

/** Somebody at a vendor. */
export type VendorContact = {
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** Somebody at a vendor. An e-mail address or a telephone number is needed. */
export type VendorContactInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly role?: InputMaybe<Scalars['String']['input']>;
};

/** A link: a paper kept elsewhere, by its title and its address. */
export type VendorDocument = {
  /** The pilot it belongs to; null when it is about the vendor as a whole. */
  readonly pilotId?: Maybe<Scalars['ID']['output']>;
  readonly title: Scalars['String']['output'];
  /** An https address. */
  readonly url: Scalars['String']['output'];
};

/** A link: a paper kept elsewhere, by its title and its address. */
export type VendorDocumentInput = {
  readonly pilotId?: InputMaybe<Scalars['ID']['input']>;
  readonly title: Scalars['String']['input'];
  readonly url: Scalars['String']['input'];
};

/** One of them, and its place in the list. */
export type VendorEdge = {
  readonly cursor: Scalars['String']['output'];
  readonly node: Vendor;
};

/** Narrows the list of vendors. */
export type VendorFilter = {
  /** Only those with a part in a pilot. */
  readonly engaged?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly pretender?: InputMaybe<Scalars['Boolean']['input']>;
  /** Words of its name or of any spelling. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Only those of this confirmed or computed stance. */
  readonly stance?: InputMaybe<Stance>;
};

/** A vendor that turned out to be another one. */
export type VendorMerge = Node & {
  readonly at: Scalars['DateTime']['output'];
  readonly by: Member;
  readonly id: Scalars['ID']['output'];
  /** The name it had. */
  readonly name: Scalars['String']['output'];
  /** False once something it brought was changed since. */
  readonly undoable: Scalars['Boolean']['output'];
};

/** A spelling of a vendor's name, and where it was met. */
export type VendorName = {
  /** How many ledger entries were given under it. */
  readonly entries: Scalars['Int']['output'];
  readonly name: Scalars['String']['output'];
};

/** Vendors whose names fall together by case, legal form or punctuation. A person says whether they are one. */
export type VendorNameGroup = {
  /** What all of the names come down to. */
  readonly key: Scalars['String']['output'];
  readonly vendors: ReadonlyArray<Vendor>;
};

/** What you may do with this vendor now. */
export type VendorPermissions = {
  readonly attach: Scalars['Boolean']['output'];
  readonly edit: Scalars['Boolean']['output'];
  readonly keepLedger: Scalars['Boolean']['output'];
  readonly merge: Scalars['Boolean']['output'];
  readonly rate: Scalars['Boolean']['output'];
  readonly recordTerms: Scalars['Boolean']['output'];
};

/** A checkable sentence the vendor said. */
export type VendorPromise = Node & {
  readonly dueOn?: Maybe<Scalars['Day']['output']>;
  /** What shows it; needed to call it kept or broken. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  readonly evidenceUrl?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly recordedAt: Scalars['DateTime']['output'];
  readonly recordedBy: Member;
  /** Who said it. */
  readonly saidBy: Scalars['String']['output'];
  readonly saidOn?: Maybe<Scalars['Day']['output']>;
  /** Where: a meeting, a proposal, a page. */
  readonly saidWhere: Scalars['String']['output'];
  readonly settledAt?: Maybe<Scalars['DateTime']['output']>;
  readonly settledBy?: Maybe<Member>;
  readonly state: PromiseState;
  readonly text: Scalars['String']['output'];
  readonly version: Scalars['Int']['output'];
};

/** What one vendor says, signs and does in these pilots. */
export type VendorRisk = {
  readonly shares: SaysSignsDoes;
  readonly vendor: Vendor;
};

/** What vendors can be sorted by. */
export type VendorSort =
  /** What we would lose in the workspace's currency if all its running pilots stopped today, the most first. */
  | 'AT_RISK'
  /**
   * Promised share (by the terms, or claimed where nothing is signed) less carried share, the widest gap first, those that
   * carried more than they promised behind; without settled engagements last.
   */
  | 'GAP'
  | 'NAME'
  /** Invoices less credits in the workspace's currency, the most first; vendors that were billed in others alone come last. */
  | 'SPEND';

/** What went to one vendor. */
export type VendorSpend = {
  readonly amount: Money;
  /** Of all spend in this currency, 0 to 1. */
  readonly share: Scalars['Float']['output'];
  readonly vendor: Vendor;
};

/** What a vendor bore when pilots failed or succeeded in part. A pure function of terms and ledger. */
export type VendorStance = {
  readonly chancePartial: Scalars['Float']['output'];
  /** Chances, 0 to 1, that add up to 1. */
  readonly chanceSharer: Scalars['Float']['output'];
  readonly chanceShirker: Scalars['Float']['output'];
  /** What a person made of it; null while nobody has. */
  readonly confirmed?: Maybe<StanceConfirmation>;
  readonly engagements: ReadonlyArray<Engagement>;
  readonly high: Scalars['Float']['output'];
  /** Which class it leans to while undetermined; null without any. */
  readonly leaning?: Maybe<Stance>;
  readonly low: Scalars['Float']['output'];
  /** What it is believed to bear, 0 to 1, with the range of nine cases in ten. */
  readonly mean: Scalars['Float']['output'];
  /** Settled engagements that failed or succeeded in part: the only ones that show it. */
  readonly n: Scalars['Int']['output'];
  readonly pretender: ReadonlyArray<Pretender>;
  /** “Undetermined, leaning risk-sharer (few: n = 2).” Few is said of fewer engagements than the published limit. */
  readonly sentence: Scalars['String']['output'];
  /** Named only when it is at least 80 % likely; what it rests on may be few, and `sentence` says so. */
  readonly stance: Stance;
  readonly thresholdsVersion: Scalars['Int']['output'];
};

/** A published limit of the classes. */
export type VendorThreshold = {
  readonly code: Scalars['String']['output'];
  readonly value: Scalars['Float']['output'];
  readonly words: Scalars['String']['output'];
};

/** The lists whose narrowing can be kept under a name. */
export type ViewList =
  | 'AUDIT'
  | 'FAILURES'
  | 'LEARNINGS'
  | 'MEMBERS'
  | 'PILOTS'
  | 'PORTFOLIO'
  | 'ROAD'
  | 'SYSTEMS'
  | 'VENDORS';

/** One part of a list's address: `stage` with `RUNNING` and `DECIDING`. */
export type ViewParam = {
  readonly name: Scalars['String']['output'];
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** One part of a list's address. */
export type ViewParamInput = {
  readonly name: Scalars['String']['input'];
  readonly values: ReadonlyArray<Scalars['String']['input']>;
};

/** Who else sees a view. */
export type ViewSharing =
  /** Its owner alone. */
  | 'PRIVATE'
  /** Every member. */
  | 'WORKSPACE';

/** You, as the server sees you. */
export type Viewer = {
  readonly member: Member;
  /** Today in the workspace's time zone. */
  readonly today: Scalars['Day']['output'];
  /** How many notices you have not read. */
  readonly unreadNotices: Scalars['Int']['output'];
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
  readonly addVendor: Scalars['Boolean']['output'];
  readonly createApiToken: Scalars['Boolean']['output'];
  readonly editCauses: Scalars['Boolean']['output'];
  readonly exportEverything: Scalars['Boolean']['output'];
  readonly importLedger: Scalars['Boolean']['output'];
  readonly importPilots: Scalars['Boolean']['output'];
  readonly importSprints: Scalars['Boolean']['output'];
  readonly keepTemplates: Scalars['Boolean']['output'];
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

/** A day of the week. */
export type Weekday =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

/** What `withdrawFailure` is given: logged by mistake. It leaves every count and stays in the history. */
export type WithdrawFailureInput = {
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly failureId: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
  readonly version: Scalars['Int']['input'];
};

/** What `withdrawFailure` answers. */
export type WithdrawFailurePayload = MutationPayload & {
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly failure?: Maybe<Failure>;
  readonly problems: ReadonlyArray<Problem>;
  readonly refusal?: Maybe<Refusal>;
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
