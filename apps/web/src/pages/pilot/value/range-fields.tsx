import type { RangeKind } from '@scrimmage/contract/generated/schema-types';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import type { RangeText } from './value-text';

const kinds: ReadonlyArray<{ readonly value: RangeKind; readonly label: string }> = [
  { value: 'PERT', label: 'Lowest, likely, highest' },
  { value: 'CI90', label: 'Nine cases of ten' },
  { value: 'FIXED', label: 'Exactly' },
];

const parts = {
  PERT: [
    ['low', 'At least'],
    ['likely', 'Most likely'],
    ['high', 'At most'],
  ],
  CI90: [
    ['low', 'From'],
    ['high', 'To'],
  ],
  FIXED: [['likely', 'Exactly']],
} as const satisfies Record<RangeKind, unknown>;

interface Props {
  /** What the number is, read aloud before each part: "Fewer calls". */
  readonly name: string;
  readonly unit: string;
  readonly value: RangeText;
  readonly onChange: (value: RangeText) => void;
  readonly path: string;
  readonly errorAt: (path: string) => string | undefined;
  readonly allowed?: readonly RangeKind[];
}

/** A number that is not known exactly, in as many parts as somebody knows of it. Left blank it is unknown. */
export function RangeFields({ name, unit, value, onChange, path, errorAt, allowed }: Props) {
  const { kind } = value;
  const options = kinds.filter((one) => !allowed || allowed.includes(one.value));
  return (
    <fieldset className="grid grid-cols-[minmax(10rem,1.2fr)_repeat(3,minmax(5rem,1fr))] items-start gap-2 phone:grid-cols-2">
      <legend className="sr-only">{name}</legend>
      <Select
        className="phone:col-span-2"
        label="Stated as"
        aria-label={`${name}: stated as`}
        value={kind}
        options={options}
        onChange={(next) => onChange({ ...value, kind: next })}
      />
      {parts[kind].map(([part, label]) => (
        <TextField
          key={part}
          label={`${label} (${unit})`}
          aria-label={`${name}: ${label.toLowerCase()} (${unit})`}
          inputMode="decimal"
          value={value[part]}
          onChange={(text) => onChange({ ...value, [part]: text })}
          error={errorAt(`${path}.${part}`)}
        />
      ))}
    </fieldset>
  );
}
