import { useState } from 'react';
import { formatMoney } from '../../platform/format';
import { MemberPicker } from '../../platform/member-picker';
import { parseMoney } from '../../platform/parse-money';
import { useViewer } from '../../platform/use-viewer';
import { ChangeNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';
import { CauseChips } from './cause-chips';
import { DayAnswer } from './day-answer';
import { kindOptions } from './failure-words';
import { ToggleRow } from './toggle-row';
import type { Classify } from './use-classify';

const shown = ['causeId', 'internalCost', 'seenOn', 'stoppedOn', 'startedOn'];
const yesOrNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
] as const;

/** What else may be known of a failure; nothing of it is asked for, each answer is saved as it is given. */
export function FailureChips({ classify }: { readonly classify: Classify }) {
  const { failure, change, saved, say } = classify;
  const { mode1Affected } = failure;
  const affected = mode1Affected === null ? null : mode1Affected ? 'yes' : 'no';
  return (
    <div className="flex flex-col gap-4">
      <ChangeNotice {...change} shown={shown} />
      <CauseChips classify={classify} />
      <ToggleRow
        label="Kind"
        options={kindOptions}
        value={failure.kind}
        onChange={(kind) => void say('The kind', { kind })}
      />
      <ToggleRow
        label="Was a Mode 1 system affected?"
        options={yesOrNo}
        value={affected}
        onChange={(answer) => void say('The answer', { mode1Affected: answer && answer === 'yes' })}
      />
      <Days classify={classify} />
      <Cost key={failure.internalCost?.minorUnits} classify={classify} />
      <ToTell classify={classify} />
      <p role="status" className="min-h-5 text-meta text-ink-3">
        {saved}
      </p>
    </div>
  );
}

function Days({ classify }: { readonly classify: Classify }) {
  const today = useViewer()?.today ?? '';
  return (
    <div className="grid grid-cols-3 gap-4 phone:grid-cols-1">
      <DayAnswer
        field="startedOn"
        label="Began on"
        optional
        max={classify.failure.seenOn}
        classify={classify}
      />
      <DayAnswer field="seenOn" label="Seen on" max={today} classify={classify} />
      <DayAnswer
        field="stoppedOn"
        label="Stopped on"
        optional
        max={today}
        presets={today === '' ? [] : [{ label: 'Today', day: today }]}
        classify={classify}
      />
    </div>
  );
}

function Cost({ classify: { failure, change, say } }: { readonly classify: Classify }) {
  const currency = useViewer()?.workspace.currency ?? 'EUR';
  const before = failure.internalCost ? formatMoney(failure.internalCost) : '';
  const [text, setText] = useState(before);
  const [wrong, setWrong] = useState(false);
  const save = () => {
    if (text.trim() === before) return;
    const internalCost = text.trim() === '' ? null : parseMoney(text, currency);
    setWrong(text.trim() !== '' && internalCost === null);
    if (text.trim() === '' || internalCost) void say('The cost', { internalCost });
  };
  return (
    <TextField
      label="What it cost us"
      optional
      hint="Our own people and means; what the vendor billed is in the ledger."
      inputMode="decimal"
      value={text}
      onChange={setText}
      onBlur={save}
      onKeyDown={(event) => event.key === 'Enter' && save()}
      error={
        change.problemAt('internalCost') ??
        (wrong ? `Write an amount, such as 1,200 or ${currency} 1,200.` : undefined)
      }
    />
  );
}

function ToTell({ classify: { failure, say } }: { readonly classify: Classify }) {
  const ids = failure.toTell.map(({ id }) => id);
  return (
    <div className="flex flex-col gap-1.5">
      <MemberPicker
        key={ids.join(' ')}
        label="Who should know?"
        optional
        hint="It stands on their first page until they open it."
        value={null}
        onChange={(option) =>
          option && void say('The list', { toTellIds: [...new Set([...ids, option.id])] })
        }
      />
      {failure.toTell.length > 0 && (
        <ul aria-label="Who should know" className="flex flex-wrap gap-1.5">
          {failure.toTell.map(({ id, name }) => (
            <li key={id}>
              <button
                type="button"
                aria-label={`Take ${name} off the list`}
                className="control min-h-7 border border-line bg-surface px-2 text-meta hover:bg-hover phone:min-h-9"
                onClick={() => void say('The list', { toTellIds: ids.filter((one) => one !== id) })}
              >
                {name} ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
