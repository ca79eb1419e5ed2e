import type { ReactNode } from 'react';
import { InlineEdit } from '../../ui/inline-edit';
import type { EditCharter } from './use-charter-edit';

type TextField =
  | 'name'
  | 'problem'
  | 'hypothesis'
  | 'customerOutcome'
  | 'businessOutcome'
  | 'preMortem'
  | 'vendorText'
  | 'decisionDate';

/** A labelled place of the charter; `data-field` is where "what is missing" leads. */
export function Labelled({
  field,
  label,
  hint,
  beside = false,
  children,
}: {
  readonly field: string;
  readonly label: string;
  readonly hint?: string;
  /** The label stands before the value, not above it. */
  readonly beside?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div
      data-field={field}
      className={beside ? 'grid min-w-0 grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-2' : 'min-w-0'}
    >
      <p className="flex flex-wrap items-baseline gap-x-1 text-meta text-ink-3">
        {label}
        {hint && <span>{`· ${hint}`}</span>}
      </p>
      {children}
    </div>
  );
}

interface Props {
  readonly field: TextField;
  readonly label: string;
  readonly hint?: string;
  readonly value: string | null;
  readonly display?: ReactNode;
  readonly kind?: 'text' | 'lines' | 'date';
  readonly beside?: boolean;
  readonly canEdit: boolean;
  readonly revision: number;
  readonly edit: EditCharter;
}

/** One text or day of the charter, edited where it stands. */
export function CharterField({ field, label, hint, beside = false, value, canEdit, edit, ...rest }: Props) {
  return (
    <Labelled field={field} label={label} beside={beside} {...(hint ? { hint } : {})}>
      <InlineEdit
        {...rest}
        label={label}
        value={value ?? ''}
        canEdit={canEdit}
        onSave={(text, revision) =>
          edit({
            words: `the ${label.toLowerCase()}`,
            changes: { [field]: text.trim() || null },
            inverse: { [field]: value },
            revision,
          })
        }
      />
    </Labelled>
  );
}
