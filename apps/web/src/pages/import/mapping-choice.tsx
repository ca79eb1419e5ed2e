import { mappingWord } from '../../features/imports/file-words';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

interface Props {
  readonly mappings: readonly string[];
  /** One of `mappings`; '' for a new one. */
  readonly known: string;
  readonly newName: string;
  readonly onKnown: (name: string) => void;
  readonly onNewName: (name: string) => void;
}

/** Like which files this one is read: what is chosen for its columns and words is remembered under that name. */
export function MappingChoice({ mappings, known, newName, onKnown, onNewName }: Props) {
  return (
    <div className="flex max-w-md flex-col gap-4">
      <Select
        label="Read it like"
        hint="What you choose for columns and stage words is remembered for the next file of this kind."
        value={known}
        placeholder="A new kind of file"
        options={mappings.map((value) => ({ value, label: mappingWord(value) }))}
        onChange={onKnown}
      />
      {known === '' && (
        <TextField
          label="Remember it as"
          hint="Its mapping is found under this name."
          value={newName}
          onChange={onNewName}
        />
      )}
    </div>
  );
}
