import { type KeyboardEvent, useId } from 'react';

/** "No evidence" among the levels. */
export const noEvidence = 'none';
const levels = ['0', '1', '2', '3', '4'] as const;

interface Props {
  readonly question: string;
  readonly anchors: readonly string[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** After a key has answered it: on to the next. */
  readonly onAnswered: () => void;
}

const cell =
  'relative flex min-w-0 flex-col gap-0.5 border border-line bg-surface px-2 py-1.5 first:rounded-l-md last:rounded-r-md not-first:-ml-px hover:bg-hover has-checked:z-10 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:z-20 has-focus-visible:outline-2 has-focus-visible:outline-accent phone:min-h-11 phone:flex-row phone:items-center phone:gap-2 phone:not-first:mt-[-1px] phone:not-first:ml-0 phone:first:rounded-t-md phone:first:rounded-bl-none phone:last:rounded-b-md phone:last:rounded-tr-none';

/** One question with five anchored answers: by pointer, by arrows, by 0 to 4, or N where there is no evidence. */
export function AnchoredQuestion({ question, anchors, value, error, onChange, onAnswered }: Props) {
  const id = useId();
  const pick = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = event.key.toLowerCase() === 'n' ? noEvidence : levels.find((level) => level === event.key);
    if (chosen === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(chosen);
    onAnswered();
  };
  const radio = (choice: string) => ({
    type: 'radio' as const,
    name: id,
    value: choice,
    checked: value === choice,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
    onChange: () => onChange(choice),
  });
  return (
    <fieldset onKeyDown={pick} data-question="" className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1 text-body font-semibold">{question}</legend>
      <div className="grid grid-cols-5 phone:grid-cols-1">
        {levels.map((level, at) => (
          <label key={level} className={cell}>
            <input {...radio(level)} className="absolute inset-0 size-full cursor-pointer opacity-0" />
            <span className="text-table font-semibold tabular-nums">{level}</span>
            <span className="text-meta text-ink-2">{anchors[at]}</span>
          </label>
        ))}
      </div>
      <label className="inline-flex min-h-6 items-center gap-2 self-start text-meta text-ink-2 phone:min-h-11">
        <input {...radio(noEvidence)} className="size-4 accent-accent" />
        No evidence
      </label>
      {error && (
        <p id={`${id}-error`} className="text-meta font-medium text-bad">
          {error}
        </p>
      )}
    </fieldset>
  );
}
