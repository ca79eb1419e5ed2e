import { type ReactNode, useState } from 'react';
import { type FormChange, FormDialog } from './form-dialog';
import { TextArea } from './text-field';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly verb: string;
  readonly label?: string;
  /** The input's field that the text becomes. */
  readonly path?: string;
  /** Other fields of the input that have a place among `children`. */
  readonly shown?: readonly string[];
  readonly missing: string;
  readonly optional?: boolean;
  readonly danger?: boolean;
  readonly change: FormChange & { readonly problemAt: (path: string) => string | undefined };
  /** Given the text without the blanks around it. */
  readonly onSubmit: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks for one text before something is done. */
export function ReasonDialog({
  title,
  description,
  verb,
  label = 'Why?',
  path = 'reason',
  shown = [],
  missing,
  optional = false,
  danger = false,
  change,
  onSubmit,
  onClose,
  children,
}: Props) {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const needed = !optional && text.trim() === '';
  return (
    <FormDialog
      title={title}
      description={description}
      verb={verb}
      danger={danger}
      change={change}
      shown={[path, ...shown]}
      onSubmit={async () => {
        setTried(true);
        return needed ? false : onSubmit(text.trim());
      }}
      onClose={onClose}
    >
      {children}
      <TextArea
        label={label}
        {...(optional && { optional })}
        rows={2}
        maxLength={1_000}
        value={text}
        onChange={setText}
        error={change.problemAt(path) ?? (tried && needed ? missing : undefined)}
      />
    </FormDialog>
  );
}
