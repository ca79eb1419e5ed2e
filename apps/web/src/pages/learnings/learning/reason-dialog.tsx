import { type ReactNode, useState } from 'react';
import type { ChangeState } from '../../../platform/use-change';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea } from '../../../ui/text-field';

interface Props {
  readonly title: string;
  readonly description: string;
  readonly verb: string;
  readonly label: string;
  /** The input's field that the text becomes. */
  readonly path: string;
  readonly missing: string;
  readonly optional?: boolean;
  readonly danger?: boolean;
  readonly change: ChangeState & { readonly problemAt: (path: string) => string | undefined };
  readonly onSubmit: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks for one text before something is done. */
export function ReasonDialog({
  title,
  description,
  verb,
  label,
  path,
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
      shown={[path, 'pilotId', 'supportingPilotIds']}
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
        rows={3}
        maxLength={1_000}
        value={text}
        onChange={setText}
        error={change.problemAt(path) ?? (tried && needed ? missing : undefined)}
      />
    </FormDialog>
  );
}
