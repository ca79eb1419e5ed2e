import type { Acceptance, AlarmKind } from '@scrimmage/contract/generated/schema-types';
import type { Ledger_entryFragment } from '../../generated/operations';
import { formatDay } from '../../platform/format';
import type { Glyph, Tone } from '../../ui/badge';

type Entry = Ledger_entryFragment;

/** What is wrong, in two or three words; the sentence beside it says the rest. */
export const alarmWords: Readonly<Record<AlarmKind, string>> = {
  BEFORE_TRIGGER: 'Too early',
  NOT_IN_TERMS: 'Not in the terms',
  OVER_CAP: 'Over the cap',
  MISSING_REFUND: 'Refund missing',
  DUPLICATE: 'Twice in the ledger',
  OTHER_CURRENCY: 'No rate',
  NEGATIVE_AMOUNT: 'Below zero',
};

interface Look {
  readonly label: string;
  readonly tone: Tone;
  readonly glyph: Glyph;
}

export const acceptanceLooks: Readonly<Record<Acceptance, Look>> = {
  CLAIMED: { label: 'Claimed', tone: 'neutral', glyph: 'ring' },
  ACCEPTED: { label: 'Accepted', tone: 'good', glyph: 'disc' },
  REJECTED: { label: 'Rejected', tone: 'bad', glyph: 'square' },
};

/** What an entry is called where it is spoken of: "invoice HY-17", "the credit of 3 Feb". */
export function entryName({ kind, number, on }: Pick<Entry, 'kind' | 'number' | 'on'>, today: string) {
  const noun = kind === 'CREDIT' ? 'credit' : 'invoice';
  return number ? `${noun} ${number}` : `the ${noun} of ${formatDay(on, today)}`;
}

/** "1 Feb – 28 Feb"; one end alone when only that is known. */
export function periodWords(
  { periodFrom, periodTo }: Pick<Entry, 'periodFrom' | 'periodTo'>,
  today: string,
): string {
  const day = (iso: string) => formatDay(iso, today);
  if (periodFrom && periodTo) return `${day(periodFrom)} – ${day(periodTo)}`;
  if (periodFrom) return `from ${day(periodFrom)}`;
  return periodTo ? `until ${day(periodTo)}` : '–';
}

/** Two or more words begin with a capital where they stand alone. */
export const capital = (text: string) => text.replace(/^./, (first) => first.toUpperCase());
