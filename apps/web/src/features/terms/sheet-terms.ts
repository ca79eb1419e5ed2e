import type { TermsSheet } from '@scrimmage/contract/generated/schema-types';
import type { Terms } from '@scrimmage/domain/terms';

/** A sheet as it came from the server. */
export type Sheet = TermsSheet;

type Fee = Sheet['fees'][number];

function feeOf({
  name,
  amount,
  trigger,
  day,
  everyDays,
  untilDay,
  contingent,
  refundableShare,
  clause,
}: Fee) {
  return {
    name,
    amount,
    trigger,
    day: day ?? null,
    everyDays: everyDays ?? null,
    untilDay: untilDay ?? null,
    contingent: contingent ?? null,
    refundableShare: refundableShare ?? 0,
    clause: clause ?? null,
  };
}

/** The terms of a sheet as the rules of the business take them. */
export function termsOf(sheet: Sheet): Terms {
  const { gainShare } = sheet;
  return {
    ...sheet,
    fees: sheet.fees.map(feeOf),
    feeCap: sheet.feeCap ?? null,
    minCommitment: sheet.minCommitment ?? 0,
    earlyTerminationFee: sheet.earlyTerminationFee ?? 0,
    refundBelow: sheet.refundBelow ?? 0,
    refundRealisation: sheet.refundRealisation ?? 1,
    gainShare: gainShare ? { ...gainShare, cap: gainShare.cap ?? null } : null,
    liabilityCap: sheet.liabilityCap ?? null,
    dataReturn: sheet.dataReturn ?? null,
  };
}
