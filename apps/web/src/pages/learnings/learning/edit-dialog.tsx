import { useState } from 'react';
import { CausePicker } from '../../../features/learnings/cause-picker';
import { LearningTexts } from '../../../features/learnings/learning-texts';
import { EditLearningDocument } from '../../../generated/documents/edit-learning';
import type { LearningWhole_learningFragment } from '../../../generated/operations';
import { useInverse } from '../../../platform/take-back';
import { useChange } from '../../../platform/use-change';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea } from '../../../ui/text-field';

interface Props {
  readonly learning: LearningWhole_learningFragment;
  readonly onClose: () => void;
}

const orNull = (text: string) => (text.trim() === '' ? null : text);

/** Changes a learning's words; one that is validated becomes a draft again, because nobody stood by the new ones. */
export function EditDialog({ learning, onClose }: Props) {
  const change = useChange(EditLearningDocument);
  const inverse = useInverse(EditLearningDocument);
  const [causeIds, setCauseIds] = useState<readonly string[]>(learning.causes.map(({ id }) => id));
  const [values, setValues] = useState({
    event: learning.event,
    lesson: learning.lesson,
    recommendation: learning.recommendation ?? '',
    evidence: learning.evidence ?? '',
  });
  const put = (name: keyof typeof values, value: string) => setValues({ ...values, [name]: value });
  /** The words come back; whoever stood by them has to say so again. */
  const rememberWords = (now: number) => {
    const { id, key, version, event, lesson, recommendation, evidence, causes } = learning;
    const words = { event, lesson, recommendation, evidence };
    inverse(
      `The words of ${key} are changed.`,
      { learningId: id, ...words, causeIds: causes.map((cause) => cause.id) },
      { id, before: version, now, of: (answer) => answer.learning?.version },
    );
  };
  const submit = async () => {
    const { event, lesson, recommendation, evidence } = values;
    const outcome = await change.submit({
      learningId: learning.id,
      version: learning.version,
      event,
      lesson,
      recommendation: orNull(recommendation),
      evidence: orNull(evidence),
      causeIds: [...causeIds],
    });
    const now = outcome.payload?.learning?.version;
    if (outcome.ok && now !== undefined) rememberWords(now);
    return outcome.ok;
  };
  return (
    <FormDialog
      title={`Change ${learning.key}`}
      {...(learning.state === 'VALIDATED' && {
        description: 'Somebody stands by these words. Once they change it is a draft again.',
      })}
      verb="Save"
      change={change}
      shown={['event', 'lesson', 'recommendation', 'evidence']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea
        label="What happened?"
        rows={2}
        maxLength={2_000}
        value={values.event}
        onChange={(value) => put('event', value)}
        error={change.problemAt('event')}
      />
      <LearningTexts values={values} onChange={put} errorAt={change.problemAt} />
      <CausePicker chosen={causeIds} onChange={setCauseIds} />
    </FormDialog>
  );
}
