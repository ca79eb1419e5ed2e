import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { statedWords } from '../../features/templates/template-words';
import { PilotDefaultsDocument } from '../../generated/documents/pilot-defaults';
import { SaveTemplateDocument } from '../../generated/documents/save-template';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface Props {
  readonly pilot: { readonly id: string; readonly key: string; readonly name: string };
  readonly onClose: () => void;
}

/** Keeps what a pilot states and claims as a template for others like it. */
export function SaveAsTemplate({ pilot, onClose }: Props) {
  const change = useChange(SaveTemplateDocument);
  const { data } = useQuery(PilotDefaultsDocument, { variables: { pilotId: pilot.id } });
  const [id] = useState(newId);
  const [name, setName] = useState(pilot.name.slice(0, 120));
  const [tried, setTried] = useState(false);
  const missing = name.trim() === '';
  const defaults = data?.pilotDefaults;
  async function submit() {
    setTried(true);
    if (missing) return false;
    const outcome = await change.submit({ id, name: name.trim(), fromPilotId: pilot.id });
    if (!outcome.ok) return false;
    showToast({ text: `The template “${name.trim()}” is saved. It is offered with every new pilot.` });
    return true;
  }
  return (
    <FormDialog
      title={`Save ${pilot.key} as template`}
      description={
        defaults
          ? `It keeps: ${statedWords(defaults)}. Not who leads it, and not what became of it.`
          : 'It keeps what the pilot states and claims.'
      }
      verb="Save"
      change={change}
      shown={['name']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label="Name"
        value={name}
        onChange={setName}
        error={change.problemAt('name') ?? (tried && missing ? 'Give it a name.' : undefined)}
      />
    </FormDialog>
  );
}
