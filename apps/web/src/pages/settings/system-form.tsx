import type { Layer, Mode } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { layerWords, modeMeanings, modeWords } from '../../features/systems/system-words';
import { MemberPicker } from '../../platform/member-picker';
import type { Change } from '../../platform/use-change';
import type { Option } from '../../ui/combobox';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

export interface SystemValues {
  readonly name: string;
  readonly mode: Mode | '';
  readonly layer: Layer | '';
  readonly owner: Option | null;
}

const shown = ['name', 'mode', 'layer', 'ownerId'] as const;
const missing = {
  name: 'Give it the name people know it by.',
  mode: 'Say whether it is Mode 1 or Mode 2.',
} as const;
const modeOptions = (['MODE_1', 'MODE_2'] as const).map((value) => ({
  value,
  label: modeWords[value],
  hint: modeMeanings[value],
}));
const layerOptions = (['RECORD', 'DIFFERENTIATION', 'INNOVATION'] as const).map((value) => ({
  value,
  label: layerWords[value],
}));

interface Props {
  readonly title: string;
  readonly verb: string;
  readonly initial: SystemValues;
  readonly change: Pick<Change<unknown, unknown>, 'running' | 'refusal' | 'problems' | 'fault' | 'problemAt'>;
  readonly onSave: (values: SystemValues) => Promise<boolean>;
  readonly onClose: () => void;
}

/** What is known of a system. */
export function SystemForm({ title, verb, initial, change, onSave, onClose }: Props) {
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const errorAt = (path: 'name' | 'mode') =>
    change.problemAt(path) ?? (tried && values[path].trim() === '' ? missing[path] : undefined);
  const submit = async () => {
    setTried(true);
    if (values.name.trim() === '' || values.mode === '') return false;
    return onSave(values);
  };
  return (
    <FormDialog title={title} verb={verb} change={change} shown={shown} onSubmit={submit} onClose={onClose}>
      <TextField
        label="Name"
        value={values.name}
        onChange={(name) => setValues({ ...values, name })}
        error={errorAt('name')}
      />
      <RadioList
        label="Mode"
        value={values.mode}
        options={modeOptions}
        onChange={(mode) => setValues({ ...values, mode })}
        error={errorAt('mode')}
      />
      <Select
        label="Layer"
        optional
        placeholder="Not stated"
        value={values.layer}
        options={layerOptions}
        onChange={(layer) => setValues({ ...values, layer })}
        error={change.problemAt('layer')}
      />
      <MemberPicker
        label="Owner"
        optional
        value={values.owner}
        onChange={(owner) => setValues({ ...values, owner })}
        error={change.problemAt('ownerId')}
      />
    </FormDialog>
  );
}
