import { useState } from 'react';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Select } from '../../ui/select';
import { TextArea, TextField } from '../../ui/text-field';
import { readVariables, shownValue, type VariableField, withVariable, writtenValue } from './variable-fields';

interface Props {
  readonly fields: readonly VariableField[];
  /** All of them, as JSON. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The variables of the query: a field for each, made from its type, or all of them as JSON. */
export function VariablesForm({ fields, text, onChange }: Props) {
  const [wanted, setAsJson] = useState(false);
  const values = readVariables(text);
  // What is no JSON cannot be shown in fields.
  const asJson = wanted || values === null;
  const none = (
    <p className="text-table text-ink-2">
      This query has no variables. Write <code className="font-mono">query ($first: Int!)</code> to ask for
      some.
    </p>
  );
  if (fields.length === 0 && text.trim() === '') return none;
  return (
    <div className="flex flex-col gap-3">
      {fields.length === 0 && !asJson && none}
      {asJson ? (
        <TextArea
          label="Variables as JSON"
          hideLabel
          rows={6}
          spellCheck={false}
          value={text}
          onChange={onChange}
          error={values === null ? 'This is not an object in JSON yet.' : undefined}
        />
      ) : (
        fields.map((field) => (
          <Variable
            key={`${field.name} ${field.type}`}
            field={field}
            value={values[field.name]}
            onChange={(value) => onChange(withVariable(text, field.name, value))}
          />
        ))
      )}
      <Button
        look="quiet"
        className="-ml-3 self-start"
        disabled={values === null}
        onClick={() => setAsJson(!asJson)}
      >
        {asJson ? 'As fields' : 'As JSON'}
      </Button>
    </div>
  );
}

interface VariableProps {
  readonly field: VariableField;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}

const yesNo = [
  { value: 'true', label: 'Yes' },
  { value: 'false', label: 'No' },
] as const;

function Variable({ field: { name, type, kind, required, choices, hint }, value, onChange }: VariableProps) {
  const shown = shownValue(kind, value);
  // What cannot be read yet stays as it was typed.
  const [typed, setTyped] = useState<{ readonly text: string; readonly of: string } | null>(null);
  const text = typed && typed.of === shown ? typed.text : shown;
  const { mistake } = writtenValue(kind, text);
  const write = (next: string) => {
    const read = writtenValue(kind, next);
    setTyped({ text: next, of: read.mistake === null ? shownValue(kind, read.value) : shown });
    if (read.mistake === null) onChange(read.value);
  };
  const missing = required && text.trim() === '' ? 'The query needs this.' : undefined;
  const head = {
    label: `${name}: ${type}`,
    optional: !required,
    hint: hint ?? undefined,
    error: mistake ?? missing,
  };
  if (kind === 'CHOICE' || kind === 'YES_NO')
    return (
      <Select
        {...head}
        value={text}
        placeholder="Not given"
        options={kind === 'YES_NO' ? yesNo : choices.map((choice) => ({ value: choice, label: choice }))}
        onChange={write}
      />
    );
  if (kind === 'DAY') return <DateField {...head} value={text} onChange={write} />;
  if (kind === 'JSON')
    return <TextArea {...head} rows={4} spellCheck={false} value={text} onChange={write} />;
  const numeric = kind === 'WHOLE' || kind === 'NUMBER';
  return <TextField {...head} inputMode={numeric ? 'decimal' : 'text'} value={text} onChange={write} />;
}
