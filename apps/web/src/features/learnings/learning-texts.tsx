import { TextArea } from '../../ui/text-field';

interface Texts {
  readonly lesson: string;
  readonly recommendation: string;
  readonly evidence: string;
}

interface Props {
  readonly values: Texts;
  readonly onChange: (name: keyof Texts, value: string) => void;
  readonly errorAt: (path: string) => string | undefined;
}

/** What a learning says besides what happened. */
export function LearningTexts({ values, onChange, errorAt }: Props) {
  return (
    <>
      <TextArea
        label="What did it teach?"
        rows={2}
        maxLength={2_000}
        value={values.lesson}
        onChange={(value) => onChange('lesson', value)}
        error={errorAt('lesson')}
      />
      <TextArea
        label="What to do next time?"
        optional
        hint="Needed before anybody can stand by it."
        rows={2}
        maxLength={2_000}
        value={values.recommendation}
        onChange={(value) => onChange('recommendation', value)}
        error={errorAt('recommendation')}
      />
      <TextArea
        label="What shows it?"
        optional
        hint="A measurement or a document, besides pilots."
        rows={2}
        maxLength={2_000}
        value={values.evidence}
        onChange={(value) => onChange('evidence', value)}
        error={errorAt('evidence')}
      />
    </>
  );
}
