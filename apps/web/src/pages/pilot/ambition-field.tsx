import { useState } from 'react';
import { ambitions, ambitionWords } from '../../features/pilots/ambition-words';
import type { Charter_pilotFragment } from '../../generated/operations';
import { Combobox } from '../../ui/combobox';
import { InlinePick, type PickerProps } from '../../ui/inline-pick';
import { Labelled } from './charter-field';
import type { EditCharter } from './use-charter-edit';

const options = ambitions.map((ambition) => ({ id: ambition, label: ambitionWords[ambition] }));

function AmbitionPicker(props: PickerProps) {
  const [text, setText] = useState('');
  const found = options.filter(({ label }) => label.toLowerCase().includes(text.trim().toLowerCase()));
  return (
    <Combobox
      {...props}
      options={found}
      onSearch={setText}
      placeholder="Core, adjacent or transformational"
    />
  );
}

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly edit: EditCharter;
}

/** How far the pilot reaches; nobody has to say it. */
export function AmbitionField({ pilot: { ambition, version, viewerCan }, edit }: Props) {
  return (
    <Labelled beside field="ambition" label="Ambition">
      <InlinePick
        label="Ambition"
        value={ambition && { id: ambition, label: ambitionWords[ambition] }}
        placeholder="Not said"
        canEdit={viewerCan.edit}
        revision={version}
        picker={(props) => <AmbitionPicker {...props} />}
        onSave={(option, revision) =>
          edit({
            words: 'the ambition',
            changes: { ambition: options.find(({ id }) => id === option?.id)?.id ?? null },
            inverse: { ambition },
            revision,
          })
        }
      />
    </Labelled>
  );
}
