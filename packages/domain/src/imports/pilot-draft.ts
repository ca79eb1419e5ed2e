import type { Day } from '../calendar.js';
import { longestPilotName, type Outcome, type Stage } from '../pilot.js';

/** Why a row is refused, or what of it was left as text. */
export type RemarkKind =
  | 'SURPLUS_CELLS'
  | 'UNSTORABLE'
  | 'MISSING'
  | 'TOO_LONG'
  | 'UNKNOWN_STAGE'
  | 'REPEATED_KEY'
  | 'DATE_AS_TEXT'
  | 'DATES_OUT_OF_ORDER'
  | 'DATE_AGAINST_STAGE'
  | 'BLANK_STAGE'
  | 'BLANK_KEY'
  | 'EMAIL_AS_TEXT'
  | 'UNKNOWN_LEAD'
  | 'REPEATED_ROW'
  | 'DAY_UNREADABLE'
  | 'AMOUNT_UNREADABLE'
  | 'NOTHING_PAID'
  | 'PERIOD_REVERSED'
  | 'IN_LEDGER'
  | 'NO_PILOT'
  | 'NO_PART'
  | 'ALARM'
  | 'UNKNOWN_PROGRAM'
  | 'NOT_COUNTED'
  | 'NOT_OVER'
  | 'TOO_MANY'
  | 'FIGURES_CHANGED'
  | 'CHANGED_HERE'
  | 'DAYS_OVERLAP';

/** A sentence about one row of a file; the column and the value as given, where it is about one. */
export interface RowRemark {
  readonly row: number;
  readonly severity: 'REFUSED' | 'REMARK';
  readonly kind: RemarkKind;
  readonly column: string | null;
  readonly value: string | null;
  readonly sentence: string;
}

/** A row as the reader of a file hands it over. The header is row 1; `cells` are as many as the header names. */
export interface SourceRow {
  readonly row: number;
  readonly cells: readonly string[];
  /** How many cells with content stand beyond the header's last column. */
  readonly surplus: number;
}

/** A pilot as one row of a file states it, with names where the workspace has rows of its own. */
export interface PilotDraft {
  readonly row: number;
  /** Names the pilot within its source, the same in every import: by the id given, else by program, unit and name. */
  readonly sourceKey: string;
  readonly name: string;
  readonly problem: string | null;
  readonly program: string;
  readonly unit: string | null;
  readonly system: string | null;
  readonly vendorText: string | null;
  readonly stage: Stage;
  readonly outcome: Outcome | null;
  readonly proposedOn: Day | null;
  /** Null while proposed. */
  readonly startedOn: Day | null;
  readonly decisionDate: Day | null;
  /** Null unless closed. */
  readonly closedOn: Day | null;
  readonly customerOutcome: string | null;
  readonly businessOutcome: string | null;
  readonly hypothesis: string | null;
  readonly leadEmail: string | null;
  /** Every column of the row as given, by its name. */
  readonly given: Readonly<Record<string, string>>;
  readonly remarks: readonly RowRemark[];
  /**
   * The same for two drafts when nothing a person could see differs: the mapped values and the cells as given,
   * whatever the order of the columns. Row, source key, remarks and blank cells do not count. An import that finds it
   * unchanged has nothing to do.
   */
  readonly fingerprint: string;
}

/** What became of a row: a pilot, or every reason why not. */
export type DraftedRow =
  | { readonly ok: true; readonly draft: PilotDraft }
  | {
      readonly ok: false;
      readonly row: number;
      /** Null when the row has too little to make a key of. */
      readonly sourceKey: string | null;
      readonly refusals: readonly RowRemark[];
    };

/** How long a text can be, in characters (graphemes) and in bytes of UTF-8. */
export interface TextLimit {
  readonly characters: number;
  readonly bytes: number;
}

/** Longer than what people may write, for inventories have names of 350. They are indexed: an entry has 2,704 bytes. */
export const nameLimit: TextLimit = { characters: longestPilotName, bytes: 2_000 };

export const textLimit: TextLimit = { characters: 10_000, bytes: 80_000 };

/** Longest id a file can give, in characters of UTF-16. */
export const idLimit = 200;
