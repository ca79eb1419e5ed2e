import type { PadsCriterion } from '@scrimmage/domain/pads';
import { padsCriteria } from '@scrimmage/domain/pads';
import { padsRatingInput } from '@scrimmage/domain/pads-input';
import { checked } from '@scrimmage/domain/problems';
import { useState } from 'react';
import { RatePadsDocument } from '../../../generated/documents/rate-pads';
import { readDraft, useDraft } from '../../../platform/drafts';
import { useChange } from '../../../platform/use-change';
import {
  fieldOf,
  previewOf,
  type RatedRow,
  type RowPart,
  rowsOf,
  startValues,
  unrated,
} from './rating-values';

/** A form of ten criteria: what it begins with, what is to be chosen anew, and which ratings it settles. */
export interface RatingTask {
  readonly pilotId: string;
  readonly given: readonly RatedRow[];
  /** The criteria on which two raters are apart. */
  readonly open: readonly PadsCriterion[];
  /** The ratings it settles; null when it is somebody's own view. */
  readonly settles: readonly string[] | null;
}

const sentenceField = 'sentence';

/** The name under which a half-done rating is kept on this device. */
export function draftName({ pilotId, settles }: Pick<RatingTask, 'pilotId' | 'settles'>): string {
  return `pads.${pilotId}${settles ? `.${settles.join('.')}` : ''}`;
}

/** The ten rows while they are filled in, what they come to, and the way to send them. */
export function useRating(task: RatingTask) {
  const formId = draftName(task);
  const [empty] = useState(() => ({ ...startValues(task.given, task.open), [sentenceField]: '' }));
  const [kept] = useState(() => readDraft(formId) !== null);
  const { values, setValue, forget } = useDraft<Record<string, string>>(formId, empty);
  const [tried, setTried] = useState(false);
  const change = useChange(RatePadsDocument);
  const sentence = values[sentenceField] ?? '';
  const input = {
    pilotId: task.pilotId,
    levels: rowsOf(values),
    reconciles: task.settles && { sentence: sentence.trim(), ratings: task.settles },
  };
  const missing = unrated(values);
  const found = missing.length ? [] : checked(padsRatingInput, input).problems;

  /** What stands beside a field: only once sending was tried. */
  function errorAt(path: string): string | undefined {
    return change.problemAt(path) ?? (tried ? found.find((one) => one.path === path)?.message : undefined);
  }
  return {
    values,
    kept,
    missing,
    preview: previewOf(values),
    running: change.running,
    change,
    sentence,
    setSentence: (text: string) => setValue(sentenceField, text),
    setPart: (criterion: PadsCriterion, part: RowPart, text: string) =>
      setValue(fieldOf(criterion, part), text),
    sentenceError: errorAt('reconciles.sentence'),
    levelError: (criterion: PadsCriterion) =>
      tried && missing.includes(criterion)
        ? 'Choose a level.'
        : errorAt(`levels.${padsCriteria.indexOf(criterion)}.level`),
    partError: (criterion: PadsCriterion, path: 'note' | 'artefact.title' | 'artefact.url') =>
      errorAt(`levels.${padsCriteria.indexOf(criterion)}.${path}`),
    /** Sends it when nothing is missing; answers whether it was taken. */
    send: async (): Promise<boolean> => {
      setTried(true);
      if (change.running || missing.length || found.length) return false;
      const outcome = await change.submit(input);
      if (outcome.ok) forget();
      return outcome.ok;
    },
    forget,
  };
}

export type Rating = ReturnType<typeof useRating>;
