import type { ValueModelChanges } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { EditValueModelDocument } from '../../../generated/documents/edit-value-model';
import { ValuePreviewDocument } from '../../../generated/documents/value-preview';
import type { Value_modelFragment, Value_pilotFragment } from '../../../generated/operations';
import { readDraft, useDraft } from '../../../platform/drafts';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { usePageQuery } from '../../../platform/use-page-query';
import { useSettled } from '../../../platform/use-settled';
import { changedParts, readValueText } from './read-value-text';
import { statedIn } from './stated-in';
import { type EffectText, type LineText, textOf, typedUnits, type ValueText } from './value-text';

interface Edited {
  /** The version the text began from, and the text itself: what differs from it is what is sent. */
  readonly version: number;
  readonly from: ValueText;
  readonly text: ValueText;
}

export interface ValueTask {
  readonly pilot: Pick<Value_pilotFragment, 'id' | 'criteria'>;
  readonly model: Value_modelFragment | null;
  readonly currency: string;
}

/** The name under which a half-done form is kept on this device. */
export const valueDraft = (pilotId: string) => `value.${pilotId}`;

/** Remembers how a change is taken back. A first statement stays: there is no earlier one to go back to. */
function useValueUndo(pilotId: string, model: ValueTask['model']) {
  const inverse = useInverse(EditValueModelDocument);
  return (before: number, changes: ValueModelChanges, now: number | null) => {
    if (!model || now === null) return;
    inverse(
      'What it may bring and cost is changed.',
      { pilotId, changes: statedIn(model, changes) },
      { id: `value ${pilotId}`, before, now, of: (answer) => newestOf(answer) ?? undefined },
    );
  };
}

function unedited(model: ValueTask['model']) {
  const text = textOf(model);
  return { form: JSON.stringify({ version: model?.version ?? 0, from: text, text } satisfies Edited) };
}

/** What a pilot may bring and cost while it is typed: what is wrong with it, what it comes to, and the way to save it. */
export function useValueForm({ pilot, model, currency }: ValueTask) {
  const [empty] = useState(() => unedited(model));
  const [kept] = useState(() => readDraft(valueDraft(pilot.id)) !== null);
  const { values, setValue, forget } = useDraft(valueDraft(pilot.id), empty);
  const [tried, setTried] = useState(false);
  const change = useChange(EditValueModelDocument);
  const remember = useValueUndo(pilot.id, model);
  const edited = JSON.parse(values.form) as Edited;
  const { text, from, version } = edited;
  const put = (next: Partial<ValueText>) =>
    setValue('form', JSON.stringify({ ...edited, text: { ...text, ...next } }));

  const criterion = pilot.criteria.find(({ id }) => id === text.effect.criterionId) ?? null;
  const metric = criterion?.metric ?? model?.effect?.criterion?.metric ?? null;
  const units = typedUnits(metric);
  const now = readValueText(text, currency, units);
  const changes = changedParts(readValueText(from, currency, units).input, now.input);
  const wanted = useSettled(JSON.stringify(changes));
  const preview = usePageQuery(
    ValuePreviewDocument,
    { pilotId: pilot.id, changes: JSON.parse(wanted) },
    { live: false, skip: now.mistakes.length > 0 },
  );

  /** What stands beside a field: a text that is no number at once, everything else once saving was tried. */
  function errorAt(path: string): string | undefined {
    const found = now.mistakes.find((one) => one.path === path);
    const shown = tried || found?.message === 'Write a number.' ? found?.message : undefined;
    return change.problemAt(`changes.${path}`) ?? shown;
  }
  return {
    text,
    kept,
    metric,
    change,
    running: change.running,
    preview: now.mistakes.length ? null : (preview.data?.valuePreview.value ?? null),
    errorAt,
    put,
    putLine: (key: string, next: Partial<LineText>) =>
      put({ lines: text.lines.map((line) => (line.key === key ? { ...line, ...next } : line)) }),
    putEffect: (next: Partial<EffectText>) => put({ effect: { ...text.effect, ...next } }),
    /** Saves what differs when nothing is wrong; answers whether it stands. */
    save: async (): Promise<boolean> => {
      setTried(true);
      if (change.running || now.mistakes.length) return false;
      if (Object.keys(changes).length === 0) return true;
      const outcome = await change.submit({ pilotId: pilot.id, version, changes });
      if (outcome.ok) {
        forget();
        remember(version, changes, newestOf(outcome.payload));
      }
      // Whoever saves again has seen what stands by then.
      else if (outcome.refusal?.code === 'CHANGED_MEANWHILE')
        setValue('form', JSON.stringify({ ...edited, version: newestOf(outcome.payload) ?? version }));
      return outcome.ok;
    },
    forget,
  };
}

function newestOf(payload: { readonly pilot: Value_pilotFragment | null } | null): number | null {
  return payload?.pilot?.value?.model.version ?? null;
}

export type ValueFormState = ReturnType<typeof useValueForm>;
