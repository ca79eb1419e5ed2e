import { type ReactNode, useId } from 'react';
import { cx } from '../../../ui/cx';
import { TextField } from '../../../ui/text-field';
import type { TermsText } from './terms-text';
import type { TermsFormState } from './use-terms-form';

/** One plain question with the fields that answer it; without a number it is one of the others. */
export function Question({
  number,
  title,
  hint,
  children,
}: {
  readonly number?: number;
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be flexible, and says the same
    <div role="group" aria-labelledby={id} className="flex min-w-0 flex-col gap-1.5">
      <h3 id={id} className="text-table font-semibold">
        {number !== undefined && <span className="mr-1.5 text-accent tabular-nums">{number}</span>}
        {title}
      </h3>
      {hint && <p className="max-w-[64ch] text-meta text-ink-3">{hint}</p>}
      {children}
    </div>
  );
}

/** Fields beside each other, as many as fit. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fill,minmax(9rem,1fr))] items-start gap-x-3 gap-y-2">
      {children}
    </div>
  );
}

type TextName = {
  [K in keyof TermsText]: TermsText[K] extends string ? K : never;
}[keyof TermsText];

/** Stands at a field that differs from the present version. */
export const changedMark = 'border-l-2 border-accent pl-2';

/** What the present version says, where this one differs. */
export function beforeWords(before: string | undefined, now: string): string | null {
  if (before === undefined || before.trim() === now.trim()) return null;
  return `Now: ${before.trim() || 'nothing'}`;
}

interface Props {
  readonly form: TermsFormState;
  readonly name: TextName;
  /** Where its mistakes stand, when not under its own name. */
  readonly path?: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly inputMode?: 'decimal' | 'numeric' | 'text';
  readonly className?: string;
}

/** One text of the terms; in a what-if it says what it is now. */
export function TermsField({ form, name, path = name, label, hint, inputMode = 'decimal', ...rest }: Props) {
  const value: string = form.text[name];
  const before = beforeWords(form.against?.text[name], value);
  const { className, ...shown } = rest;
  const said = before ?? hint;
  return (
    <TextField
      {...shown}
      label={label}
      {...(said ? { hint: said } : {})}
      inputMode={inputMode}
      value={value}
      onChange={(next) => form.put({ [name]: next })}
      error={form.errorAt(path)}
      className={cx(className, before && changedMark)}
    />
  );
}
