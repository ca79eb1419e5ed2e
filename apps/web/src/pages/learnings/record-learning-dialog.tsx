import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PlaceOfFailure } from '../../features/failures/place-of-failure';
import { SimilarNotes } from '../../features/failures/similar-notes';
import { CausePicker } from '../../features/learnings/cause-picker';
import { LearningTexts } from '../../features/learnings/learning-texts';
import { RecordLearningDocument } from '../../generated/documents/record-learning';
import { useDraft } from '../../platform/drafts';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import type { Option } from '../../ui/combobox';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

const shown = ['event', 'lesson', 'recommendation', 'evidence', 'pilotId', 'programId'];
const empty = { event: '', lesson: '', recommendation: '', evidence: '' };

interface Props {
  /** The failure it is learned from, when it is written down there. */
  readonly failure?: { readonly id: string; readonly key: string; readonly whatFailed: string };
  readonly onClose: () => void;
}

/** Writes down what was learned; it is a draft until somebody stands by it. */
export function RecordLearningDialog({ failure, onClose }: Props) {
  const navigate = useNavigate();
  const change = useChange(RecordLearningDocument);
  const [id] = useState(newId);
  const { values, setValue, forget } = useDraft(`learning.${failure?.id ?? 'new'}`, empty);
  const [causeIds, setCauseIds] = useState<readonly string[]>([]);
  const [pilot, setPilot] = useState<Option | null>(null);
  const [program, setProgram] = useState<Option | null>(null);
  const [tried, setTried] = useState(false);
  const event = values.event === '' ? (failure?.whatFailed ?? '') : values.event;
  const placed = failure || pilot || program;
  const missing = {
    event: event.trim() === '' ? 'Say what happened.' : undefined,
    lesson: values.lesson.trim() === '' ? 'Say what it taught, in a sentence.' : undefined,
    programId: placed ? undefined : 'Choose a pilot, or the program it was learned in.',
  };
  const errorAt = (path: string) =>
    change.problemAt(path) ?? (tried ? missing[path as keyof typeof missing] : undefined);

  async function submit(): Promise<boolean> {
    setTried(true);
    if (missing.event || missing.lesson || missing.programId) return false;
    const place = failure
      ? { failureId: failure.id }
      : pilot
        ? { pilotId: pilot.id }
        : { programId: program?.id ?? '' };
    const texts = { ...values, event };
    const said = Object.fromEntries(Object.entries(texts).filter(([, text]) => text.trim() !== ''));
    const outcome = await change.submit({
      id,
      event,
      lesson: values.lesson,
      ...said,
      ...place,
      causeIds: [...causeIds],
    });
    if (!outcome.ok) return false;
    forget();
    const { learning } = outcome.payload;
    if (learning)
      showToast({
        text: `${learning.key} is written down.`,
        action: {
          label: 'Open',
          run: () => void navigate({ to: '/learnings/$key', params: { key: learning.key } }),
        },
      });
    return true;
  }

  return (
    <FormDialog
      title={failure ? `What ${failure.key} taught` : 'New learning'}
      description="It is a draft until somebody stands by it."
      verb="Write it down"
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="What happened?"
        rows={2}
        maxLength={2_000}
        value={event}
        onChange={(value) => setValue('event', value)}
        error={errorAt('event')}
      />
      {!failure && <SimilarNotes text={event} />}
      <LearningTexts values={values} onChange={setValue} errorAt={errorAt} />
      {!failure && (
        <PlaceOfFailure
          pilot={pilot}
          onPilot={setPilot}
          program={program}
          onProgram={setProgram}
          pilotError={errorAt('pilotId')}
          programError={errorAt('programId')}
        />
      )}
      <CausePicker chosen={causeIds} onChange={setCauseIds} />
    </FormDialog>
  );
}
