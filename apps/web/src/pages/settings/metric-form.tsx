import type { MetricDirection, MetricKind, MetricPurpose } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { directionChoices, kindChoices, purposeChoices } from '../../features/evidence/metric-words';
import type { Change } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';

/** A metric as somebody types it; the cap is still text. */
export interface MetricValues {
  readonly name: string;
  readonly kind: MetricKind | '';
  readonly unit: string;
  readonly direction: MetricDirection | '';
  readonly purpose: MetricPurpose | '';
  readonly cap: string;
  readonly description: string;
}

const shown = ['name', 'kind', 'unit', 'direction', 'purpose', 'cap', 'description'] as const;
const missing = {
  name: 'Give it the name people know it by.',
  kind: 'Say whether it is a proportion, a mean or a ratio.',
  unit: 'Say what one of it is: %, minutes, EUR.',
  direction: 'Say whether higher or lower is better.',
  purpose: 'Say whether it tells performance or value.',
} as const;
type Needed = keyof typeof missing;

const needed = Object.keys(missing) as readonly Needed[];

/** The cap as a number; null when none is given, undefined when it is not a number. */
export function capOf(text: string): number | null | undefined {
  const plain = text.trim().replaceAll(/[\s']/g, '').replace(',', '.');
  if (plain === '') return null;
  const cap = Number(plain);
  return Number.isFinite(cap) ? cap : undefined;
}

interface Props {
  readonly title: string;
  readonly verb: string;
  readonly initial: MetricValues;
  /** True when locked criteria rest on it: how it is counted stays. */
  readonly fixed?: boolean;
  readonly change: Pick<Change<unknown, unknown>, 'running' | 'refusal' | 'problems' | 'fault' | 'problemAt'>;
  readonly onSave: (values: MetricValues) => Promise<boolean>;
  readonly onClose: () => void;
}

/** How a metric is counted. */
export function MetricForm({ title, verb, initial, fixed = false, change, onSave, onClose }: Props) {
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const put = (next: Partial<MetricValues>) => setValues((before) => ({ ...before, ...next }));
  const errorAt = (path: Needed) =>
    change.problemAt(path) ?? (tried && values[path].trim() === '' ? missing[path] : undefined);
  const badCap = capOf(values.cap) === undefined;
  const submit = async () => {
    setTried(true);
    if (badCap || needed.some((path) => values[path].trim() === '')) return false;
    return onSave(values);
  };
  const setKind = (kind: MetricKind) =>
    put({ kind, ...(kind === 'PROPORTION' && values.unit.trim() === '' && { unit: '%' }) });
  const capError = change.problemAt('cap') ?? (tried && badCap ? 'Write the cap as a number.' : undefined);
  return (
    <FormDialog title={title} verb={verb} change={change} shown={shown} onSubmit={submit} onClose={onClose}>
      <TextField
        label="Name"
        value={values.name}
        onChange={(name) => put({ name })}
        error={errorAt('name')}
      />
      {fixed ? (
        <p className="text-meta text-ink-2">
          Locked criteria rest on this metric, so its kind, direction and cap stay as they are.
        </p>
      ) : (
        <RadioList
          label="Kind"
          value={values.kind}
          options={kindChoices}
          onChange={setKind}
          error={errorAt('kind')}
        />
      )}
      <TextField
        label="Unit"
        value={values.unit}
        onChange={(unit) => put({ unit })}
        error={errorAt('unit')}
      />
      {!fixed && (
        <Select
          label="Direction"
          placeholder="Choose"
          value={values.direction}
          options={directionChoices}
          onChange={(direction) => put({ direction })}
          error={errorAt('direction')}
        />
      )}
      {!fixed && values.kind === 'MEAN' && (
        <TextField
          label="Cap"
          optional
          hint="single values above it count as this much"
          inputMode="decimal"
          value={values.cap}
          onChange={(cap) => put({ cap })}
          error={capError}
        />
      )}
      <RadioList
        label="What it tells"
        value={values.purpose}
        options={purposeChoices}
        onChange={(purpose) => put({ purpose })}
        error={errorAt('purpose')}
      />
      <TextArea
        label="How it is counted"
        optional
        value={values.description}
        onChange={(description) => put({ description })}
        error={change.problemAt('description')}
      />
    </FormDialog>
  );
}
