import { useState } from 'react';
import { AddReadingsDocument } from '../../../generated/documents/add-readings';
import type { Reading_readingFragment } from '../../../generated/operations';
import { announceChange } from '../../../platform/live-events';
import { readCount, readNumber } from '../../../platform/read-number';
import { useChange } from '../../../platform/use-change';
import { useViewer } from '../../../platform/use-viewer';
import { Checkbox } from '../../../ui/checkbox';
import { FormDialog } from '../../../ui/form-dialog';
import { TextArea, TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toasts';
import { countNames, countsWords, daysWords } from './reading-words';

type Reading = Reading_readingFragment;

interface Props {
  readonly pilotId: string;
  readonly reading: Reading;
  readonly controlName: string;
  readonly onCorrected: () => void;
  readonly onClose: () => void;
}

interface Values {
  readonly n: string;
  readonly value: string;
  readonly squares: string;
  readonly struck: boolean;
  readonly reason: string;
}

const typedAgain = (value: number | null) => (value === null ? '' : String(value).replace('-', '−'));

function inputOf({ metric, arm, from, to }: Reading, { n, value, squares, struck }: Values) {
  const share = metric.kind === 'PROPORTION';
  return {
    metricId: metric.id,
    arm,
    from,
    to,
    n: readCount(n),
    successes: share ? readCount(value) : null,
    sum: share ? null : readNumber(value),
    sumOfSquares: metric.kind === 'MEAN' && squares.trim() !== '' ? readNumber(squares) : null,
    struck,
  };
}

/** What is still wrong, by field. */
function problemsOf(reading: Reading, values: Values): Readonly<Record<string, string>> {
  const { n, successes, sum, sumOfSquares, struck } = inputOf(reading, values);
  const unchanged =
    n === reading.n &&
    successes === reading.successes &&
    sum === reading.sum &&
    sumOfSquares === reading.sumOfSquares &&
    struck === reading.struck;
  return {
    ...(unchanged && { n: 'Change a figure, or take the reading back.' }),
    ...(Number.isNaN(n) && { n: 'Write the cases as a whole number.' }),
    ...(Number.isNaN(successes ?? sum) && { value: 'Write it as a number.' }),
    ...(Number.isNaN(sumOfSquares) && { squares: 'Write it as a number.' }),
    ...(values.reason.trim() === '' && { reason: 'Say in a sentence why it is corrected.' }),
  };
}

/** Other figures for a known period, with the reason; the old ones stay to be seen. */
export function CorrectDialog({ pilotId, reading, controlName, onCorrected, onClose }: Props) {
  const today = useViewer()?.today ?? '';
  const { metric, arm, from, to } = reading;
  const [values, setValues] = useState<Values>({
    n: typedAgain(reading.n),
    value: typedAgain(reading.successes ?? reading.sum),
    squares: typedAgain(reading.sumOfSquares),
    struck: reading.struck,
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const change = useChange(AddReadingsDocument);
  const put = (next: Partial<Values>) => setValues((before) => ({ ...before, ...next }));
  const problems = problemsOf(reading, values);
  const errorAt = (field: string, ...paths: readonly string[]) =>
    paths.map((path) => change.problemAt(path)).find((message) => message !== undefined) ??
    (tried ? problems[field] : undefined);
  const names = countNames(metric.kind, metric.unit);
  const submit = async () => {
    setTried(true);
    if (Object.keys(problems).length > 0) return false;
    const correctionReason = values.reason.trim();
    const outcome = await change.submit({ pilotId, readings: [inputOf(reading, values)], correctionReason });
    if (!outcome.ok) return false;
    onCorrected();
    announceChange();
    showToast({ text: values.struck ? 'The reading is taken back.' : 'The reading is corrected.' });
    return true;
  };
  return (
    <FormDialog
      title="Correct a reading"
      description={`${metric.name}, ${arm === 'PILOT' ? 'pilot' : controlName.toLowerCase()}, ${daysWords(from, to, today)}: ${countsWords(metric.kind, reading)}`}
      verb={values.struck ? 'Take it back' : 'Correct'}
      change={change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-2 gap-4">
        <TextField
          label={names.cases}
          inputMode="numeric"
          value={values.n}
          onChange={(n) => put({ n })}
          error={errorAt('n', 'readings.0.n')}
        />
        <TextField
          label={names.value}
          inputMode="decimal"
          value={values.value}
          onChange={(value) => put({ value })}
          error={errorAt('value', 'readings.0.successes', 'readings.0.sum')}
        />
      </div>
      {metric.kind === 'MEAN' && (
        <TextField
          label="Sum of squares"
          optional
          inputMode="decimal"
          value={values.squares}
          onChange={(squares) => put({ squares })}
          error={errorAt('squares', 'readings.0.sumOfSquares')}
        />
      )}
      <Checkbox
        label="Take it back"
        hint="It counts no more, and stays to be seen."
        checked={values.struck}
        onChange={(struck) => put({ struck })}
      />
      <TextArea
        label="Why is it corrected?"
        rows={2}
        value={values.reason}
        onChange={(reason) => put({ reason })}
        error={errorAt('reason', 'correctionReason')}
      />
    </FormDialog>
  );
}

const shown = [
  'readings.0.n',
  'readings.0.successes',
  'readings.0.sum',
  'readings.0.sumOfSquares',
  'correctionReason',
];
