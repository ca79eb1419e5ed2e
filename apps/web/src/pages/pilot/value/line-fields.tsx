import type { ValuePace } from '@scrimmage/contract/generated/schema-types';
import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../ui/button';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { RangeFields } from './range-fields';
import type { ValueFormState } from './use-value-form';
import type { LineText } from './value-text';

const paces: ReadonlyArray<{ readonly value: ValuePace; readonly label: string }> = [
  { value: 'MONTH', label: 'every month' },
  { value: 'ONCE', label: 'once' },
];

interface Props {
  readonly line: LineText;
  readonly at: number;
  readonly form: ValueFormState;
  readonly currency: string;
}

/** One benefit or cost, in the order in which one would say it. */
export function LineFields({ line, at, form, currency }: Props) {
  const { errorAt, putLine, put, text } = form;
  const path = `lines.${at}`;
  const spoken = line.name.trim() || (line.side === 'BENEFIT' ? 'New benefit' : 'New cost');
  const set = (next: Partial<LineText>) => putLine(line.key, next);
  const remove = () => put({ lines: text.lines.filter(({ key }) => key !== line.key) });
  return (
    <li className="flex flex-col gap-2 border-t border-line py-3">
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          className="min-w-0 flex-1 basis-60"
          label={line.side === 'BENEFIT' ? 'It brings' : 'It costs'}
          value={line.name}
          onChange={(name) => set({ name })}
          error={errorAt(`${path}.name`)}
        />
        <Select
          className="w-40"
          label="How often"
          aria-label={`${spoken}: how often`}
          value={line.per}
          options={paces}
          onChange={(per) => set({ per })}
        />
        <IconButton label={`Remove ${spoken}`} className="mt-6" onClick={remove}>
          <Trash2 aria-hidden size={14} />
        </IconButton>
      </div>
      <RangeFields
        name={spoken}
        unit={currency}
        value={line.amount}
        onChange={(amount) => set({ amount })}
        path={`${path}.amount`}
        errorAt={errorAt}
      />
      <LineTiming line={line} spoken={spoken} path={path} set={set} errorAt={errorAt} />
    </li>
  );
}

interface TimingProps extends Pick<Props, 'line'> {
  readonly spoken: string;
  readonly path: string;
  readonly set: (next: Partial<LineText>) => void;
  readonly errorAt: ValueFormState['errorAt'];
}

/** How likely it happens at all, when it begins and how long it takes; what is usual is filled in. */
function LineTiming({ line, spoken, path, set, errorAt }: TimingProps) {
  const once = line.per === 'ONCE';
  const fields = [
    { part: 'probability', label: 'Chance it happens (%)' },
    { part: 'startMonth', label: once ? 'After months' : 'Begins after months' },
    { part: 'rampMonths', label: 'Months until in full' },
  ] as const;
  return (
    <div className="grid grid-cols-[repeat(3,minmax(0,10rem))] items-start gap-2 phone:grid-cols-2">
      {fields
        .filter(({ part }) => part !== 'rampMonths' || !once)
        .map(({ part, label }) => (
          <TextField
            key={part}
            label={label}
            aria-label={`${spoken}: ${label.toLowerCase()}`}
            inputMode="decimal"
            value={line[part]}
            onChange={(text) => set({ [part]: text })}
            error={errorAt(`${path}.${part}`)}
          />
        ))}
    </div>
  );
}
