import { UnitPicker } from '../../features/people/unit-picker';
import { ambitionWords } from '../../features/pilots/ambition-words';
import type { PilotNarrowing } from '../../features/pilots/pilots-search';
import { ambitionsSaid, modes, modeWords, outcomes, outcomeWords } from '../../features/pilots/words';
import { ProgramPicker } from '../../features/programs/program-picker';
import { SystemPicker } from '../../features/systems/system-picker';
import { MemberPicker } from '../../platform/member-picker';
import { ChoiceMenu } from '../../ui/choice-menu';
import type { Option } from '../../ui/combobox';
import { Select } from '../../ui/select';

const pickers = [
  { name: 'program', label: 'Program', Picker: ProgramPicker },
  { name: 'unit', label: 'Unit', Picker: UnitPicker },
  { name: 'lead', label: 'Lead', Picker: MemberPicker },
  { name: 'system', label: 'System', Picker: SystemPicker },
] as const;
type Picked = (typeof pickers)[number]['name'];

const optionsOf = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: words[value] }));

interface Props {
  readonly search: PilotNarrowing;
  readonly onChange: (patch: Partial<PilotNarrowing>) => void;
  /** The fields this page can narrow by. */
  readonly fields: ReadonlyArray<Picked | 'mode' | 'ambition' | 'outcome' | 'hold'>;
}

/** Everything a page can be narrowed by that is too long for a menu. What is chosen becomes a chip, and the field is free again. */
export function FilterPanel({ search, onChange, fields }: Props) {
  const add = (name: Picked, option: Option | null) => {
    const before = search[name] ?? [];
    if (option && !before.includes(option.id)) onChange({ [name]: [...before, option.id] });
  };
  return (
    <div className="card mb-3 flex flex-wrap items-end gap-3 p-3">
      {pickers
        .filter(({ name }) => fields.includes(name))
        .map(({ name, label, Picker }) => (
          <Picker
            // A new field for every choice: the last one left its text in the old.
            key={`${name}-${search[name]?.length ?? 0}`}
            label={label}
            value={null}
            onChange={(option) => add(name, option)}
            placeholder={`Any ${label.toLowerCase()}`}
            className="w-44 phone:w-full"
          />
        ))}
      {fields.includes('mode') && (
        <ChoiceMenu
          purpose="Filter by"
          label="Mode"
          options={optionsOf(modes, modeWords)}
          chosen={search.mode ?? []}
          onChange={(chosen) => onChange({ mode: [...chosen] })}
        />
      )}
      {fields.includes('ambition') && (
        <ChoiceMenu
          purpose="Filter by"
          label="Ambition"
          options={optionsOf(ambitionsSaid, ambitionWords)}
          chosen={search.ambition ?? []}
          onChange={(chosen) => onChange({ ambition: [...chosen] })}
        />
      )}
      {fields.includes('outcome') && (
        <ChoiceMenu
          purpose="Filter by"
          label="Outcome"
          options={optionsOf(outcomes, outcomeWords)}
          chosen={search.outcome ?? []}
          onChange={(chosen) => onChange({ outcome: [...chosen] })}
        />
      )}
      {fields.includes('hold') && (
        <Select
          label="On hold"
          value={search.hold ?? ''}
          onChange={(value) => onChange({ hold: value === '' ? undefined : value })}
          options={[
            { value: '', label: 'Either' },
            { value: 'yes', label: 'On hold' },
            { value: 'no', label: 'Not on hold' },
          ]}
          className="w-32"
        />
      )}
    </div>
  );
}
