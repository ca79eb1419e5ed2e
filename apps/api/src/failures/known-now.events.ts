import { Injectable } from '@nestjs/common';
import type { Instant } from '@scrimmage/domain/calendar';
import type { Failure } from '@scrimmage/domain/failure';
import type { CauseId } from '@scrimmage/domain/ids';

/** What somebody knew as they logged a failure, and the failure itself. */
export interface KnownNow {
  readonly failure: Failure;
  readonly lesson: string;
}

/** A failure with the cause it was given, and the one it had. */
export interface CauseGiven {
  readonly failure: Failure;
  readonly before: CauseId | null;
  readonly at: Instant;
}

/** Whoever keeps learnings: it acts within the same change. */
interface Keeper {
  readonly keep: (known: KnownNow) => Promise<void>;
  readonly tag: (given: CauseGiven) => Promise<void>;
}

/** Where what is known as a failure is logged goes, and its cause once it is told: whoever keeps learnings lends the place. */
@Injectable()
export class KnownNowEvents {
  private keeper: Keeper | null = null;

  lend(keeper: Keeper): void {
    this.keeper = keeper;
  }

  tell(known: KnownNow): Promise<void> {
    return this.kept().keep(known);
  }

  tellCause(given: CauseGiven): Promise<void> {
    return this.kept().tag(given);
  }

  private kept(): Keeper {
    if (!this.keeper) throw new Error('Nobody keeps what is known.');
    return this.keeper;
  }
}
