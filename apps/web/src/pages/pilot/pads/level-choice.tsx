import { essentialCriteria, type PadsCriterion, padsAnchors, padsLevelNumbers } from '@scrimmage/domain/pads';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { anchorWords } from '../../../features/pads/pads-words';
import { notApplicable } from './rating-values';

interface Props {
  readonly criterion: PadsCriterion;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  /** Stands at the end of the last line. */
  readonly beside: ReactNode;
}

const cell =
  'relative flex min-w-0 flex-col gap-0.5 border border-line bg-surface px-2 py-1.5 first:rounded-l-md last:rounded-r-md not-first:-ml-px hover:bg-hover has-checked:z-10 has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:z-20 has-focus-visible:outline-2 has-focus-visible:outline-accent phone:min-h-11 phone:items-center phone:justify-center';

/** Five anchored levels, all readable while one is chosen: by pointer, by arrows, or by the keys 0 to 4. */
export function LevelChoice({ criterion, value, error, onChange, beside }: Props) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const choices = padsLevelNumbers.map(String);
  const pick = (event: KeyboardEvent) => {
    if (!choices.includes(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return;
    event.preventDefault();
    onChange(event.key);
    group.current?.querySelector<HTMLInputElement>(`input[value="${event.key}"]`)?.focus();
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
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys 0 to 4 are a short cut to the radios inside
    <div ref={group} onKeyDown={pick}>
      <div className="grid grid-cols-5">
        {padsLevelNumbers.map((level) => (
          <label key={level} className={cell}>
            <input
              {...radio(String(level))}
              className="absolute inset-0 size-full cursor-pointer opacity-0"
            />
            <span className="text-table font-semibold tabular-nums">{level}</span>
            <span className="text-meta text-ink-2 phone:sr-only">
              {padsAnchors[criterion].anchors[level]}
            </span>
          </label>
        ))}
      </div>
      <p aria-hidden="true" className="mt-1 hidden min-h-4 text-meta text-ink-2 phone:block">
        {choices.includes(value)
          ? anchorWords(criterion, Number(value))
          : 'Choose a level to read what it means.'}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-x-4">
        {!essentialCriteria.includes(criterion) && (
          <label className="inline-flex min-h-6 items-center gap-2 text-meta text-ink-2 phone:min-h-11">
            <input {...radio(notApplicable)} className="size-4 accent-accent" />
            Does not apply
          </label>
        )}
        {beside}
      </div>
      {error && (
        <p id={`${id}-error`} className="mt-1 text-meta font-medium text-bad">
          {error}
        </p>
      )}
    </div>
  );
}
