import { longestReason } from '@scrimmage/domain/vendor-rating';
import { useState } from 'react';
import { RateVendorDocument } from '../../../generated/documents/rate-vendor';
import type { RatePageQuery, Rating_ratingFragment } from '../../../generated/operations';
import { readDraft, useDraft } from '../../../platform/drafts';
import { announceChange } from '../../../platform/live-events';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import { noEvidence } from './anchored-question';

export type RatingForm = RatePageQuery['ratingForm'];

export interface RatingTask {
  readonly engagementId: string;
  readonly form: RatingForm;
  /** Given when one rates again: what one said before. */
  readonly own: Rating_ratingFragment | null;
}

/** The name under which a half-done rating is kept on this device. */
const draftOf = (engagementId: string) => `vendor-rating.${engagementId}`;

function beginning({ form, own }: RatingTask): Record<string, string> {
  const answers = form.questions.map(({ code }) => {
    const said = own?.answers.find((answer) => answer.code === code);
    return [code, said ? String(said.level ?? noEvidence) : ''] as const;
  });
  const again = own ? (own.wouldUseAgain ? 'yes' : 'no') : '';
  return { ...Object.fromEntries(answers), again, reason: own?.reason ?? '' };
}

/** A rating while it is answered: its draft, what is missing, and the way to send it. */
export function useVendorRating(task: RatingTask) {
  const { engagementId, form } = task;
  const [empty] = useState(() => beginning(task));
  const [kept] = useState(() => readDraft(draftOf(engagementId)) !== null);
  const [id] = useState(newId);
  const { values, setValue, forget } = useDraft(draftOf(engagementId), empty);
  const [tried, setTried] = useState(false);
  const change = useChange(RateVendorDocument);
  const reason = (values.reason ?? '').trim();
  const mistakes: Readonly<Record<string, string | undefined>> = {
    ...Object.fromEntries(
      form.questions.map(({ code }) => [
        code,
        values[code] ? undefined : 'Choose an answer, or “no evidence”.',
      ]),
    ),
    again: values.again ? undefined : 'Say whether you would use it again.',
    reason:
      reason === ''
        ? 'Give the reason in one line.'
        : reason.length > longestReason
          ? `At most ${longestReason} characters.`
          : undefined,
  };
  const paths: Readonly<Record<string, string>> = {
    ...Object.fromEntries(form.questions.map(({ code }, at) => [code, `answers.${at}.level`])),
    again: 'wouldUseAgain',
    reason: 'reason',
  };
  return {
    values,
    setValue,
    kept,
    change,
    shown: Object.values(paths),
    errorAt: (field: string) => change.problemAt(paths[field] ?? '') ?? (tried ? mistakes[field] : undefined),
    /** Answers whether it is saved. */
    send: async (): Promise<boolean> => {
      setTried(true);
      if (change.running || Object.values(mistakes).some((mistake) => mistake !== undefined)) return false;
      const outcome = await change.submit({
        id,
        engagementId,
        formVersion: form.version,
        answers: form.questions.map(({ code }) => ({
          code,
          level: values[code] === noEvidence ? null : Number(values[code]),
        })),
        reason,
        wouldUseAgain: values.again === 'yes',
      });
      if (!outcome.ok) return false;
      forget();
      announceChange();
      return true;
    },
  };
}
