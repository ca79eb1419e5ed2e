import type { Acceptance } from '@scrimmage/contract/generated/schema-types';
import { useState } from 'react';
import { RecordValueDocument } from '../../generated/documents/record-value';
import { SettleValueDocument } from '../../generated/documents/settle-value';
import type { Value_eventFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { readNumber } from '../../platform/read-number';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { TextArea, TextField } from '../../ui/text-field';

const acceptanceOptions: ReadonlyArray<{ value: Acceptance; label: string; hint: string }> = [
  { value: 'CLAIMED', label: 'Claimed', hint: 'The vendor says so; nobody of ours has looked.' },
  { value: 'ACCEPTED', label: 'Accepted', hint: 'We agree. It may start what the terms owe for it.' },
  { value: 'REJECTED', label: 'Rejected', hint: 'We looked, and do not agree.' },
];

interface AcceptanceProps {
  readonly value: Acceptance;
  readonly acceptedOn: string;
  readonly today: string;
  readonly error: string | undefined;
  readonly onValue: (acceptance: Acceptance) => void;
  readonly onDay: (day: string) => void;
}

function AcceptanceFields({ value, acceptedOn, today, error, onValue, onDay }: AcceptanceProps) {
  return (
    <>
      <RadioList label="By whose word" value={value} options={acceptanceOptions} onChange={onValue} />
      {value === 'ACCEPTED' && (
        <DateField
          label="Accepted on"
          max={today}
          value={acceptedOn}
          onChange={onDay}
          presets={[{ label: 'Today', day: today }]}
          error={error}
        />
      )}
    </>
  );
}

const missingDay = 'Say on which day it was accepted.';

interface Dialog {
  readonly onClose: () => void;
}

/** Value that came, or is said to have come. */
export function RecordValueDialog({ engagementId, onClose }: Dialog & { readonly engagementId: string }) {
  const today = useViewer()?.today ?? '';
  const [id] = useState(newId);
  const [what, setWhat] = useState('');
  const [share, setShare] = useState('');
  const [on, setOn] = useState(today);
  const [acceptance, setAcceptance] = useState<Acceptance>('CLAIMED');
  const [acceptedOn, setAcceptedOn] = useState(today);
  const [tried, setTried] = useState(false);
  const change = useChange(RecordValueDocument);
  const settle = useChange(SettleValueDocument);
  const percent = readNumber(share.replace('%', ''));
  const mistakes = {
    what: what.trim() === '' ? 'Say in a sentence what came of it.' : undefined,
    on: on === '' ? 'Give the day it came.' : undefined,
    fraction: percent > 0 ? undefined : 'Write per cent of the target value, such as 40.',
    acceptedOn: acceptance === 'ACCEPTED' && acceptedOn === '' ? missingDay : undefined,
  };
  const errorAt = (field: keyof typeof mistakes) =>
    change.problemAt(field) ?? (tried ? mistakes[field] : undefined);
  const submit = async () => {
    setTried(true);
    if (Object.values(mistakes).some((mistake) => mistake !== undefined)) return false;
    const accepted = acceptance === 'ACCEPTED' ? acceptedOn : null;
    const given = { id, engagementId, on, what: what.trim(), fraction: percent / 100 };
    const outcome = await change.submit({ ...given, acceptance, acceptedOn: accepted });
    if (!outcome.ok) return false;
    announceChange();
    const { valueEvent } = outcome.payload;
    if (!valueEvent) return true;
    const kept = { valueEventId: valueEvent.id, version: valueEvent.version, acceptance };
    const inverse = { ...kept, acceptedOn: accepted, struckReason: 'Recorded by mistake.' };
    const undo = () => takeBack(() => settle.submit(inverse)).then(announceChange);
    remember({ label: 'Recorded value', undo });
    return true;
  };
  return (
    <FormDialog
      title="Record value"
      verb="Record"
      change={change}
      shown={['what', 'on', 'fraction', 'acceptedOn']}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextArea label="What came of it" rows={2} value={what} onChange={setWhat} error={errorAt('what')} />
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <TextField
          label="Share of the target value"
          hint="In per cent. What comes later comes on top."
          inputMode="decimal"
          value={share}
          onChange={setShare}
          error={errorAt('fraction')}
        />
        <DateField label="Day" max={today} value={on} onChange={setOn} error={errorAt('on')} />
      </div>
      <AcceptanceFields
        value={acceptance}
        acceptedOn={acceptedOn}
        today={today}
        error={errorAt('acceptedOn')}
        onValue={setAcceptance}
        onDay={setAcceptedOn}
      />
    </FormDialog>
  );
}

/** Accepts what was claimed, rejects it, or strikes it; each can be taken back. */
export function SettleValueDialog({ event, onClose }: Dialog & { readonly event: Value_eventFragment }) {
  const today = useViewer()?.today ?? '';
  const [acceptance, setAcceptance] = useState<Acceptance>(
    event.acceptance === 'CLAIMED' ? 'ACCEPTED' : event.acceptance,
  );
  const [acceptedOn, setAcceptedOn] = useState(event.acceptedOn ?? today);
  const [striking, setStriking] = useState(event.struckReason !== null);
  const [reason, setReason] = useState(event.struckReason ?? '');
  const [version, setVersion] = useState(event.version);
  const [tried, setTried] = useState(false);
  const change = useChange(SettleValueDocument);
  const noDay = acceptance === 'ACCEPTED' && acceptedOn === '';
  const noReason = striking && reason.trim() === '';
  const submit = async () => {
    setTried(true);
    if (noDay || noReason) return false;
    const outcome = await change.submit({
      valueEventId: event.id,
      version,
      acceptance,
      acceptedOn: acceptance === 'ACCEPTED' ? acceptedOn : null,
      struckReason: striking ? reason.trim() : null,
    });
    const current = outcome.payload?.valueEvent?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    announceChange();
    const { acceptance: before, acceptedOn: dayBefore, struckReason } = event;
    const inverse = { acceptance: before, acceptedOn: dayBefore, struckReason };
    const undo = () =>
      takeBack(() => change.submit({ valueEventId: event.id, version: current, ...inverse })).then(
        announceChange,
      );
    remember({ label: `Settled “${event.what}”`, undo });
    return true;
  };
  return (
    <FormDialog
      title="Settle this value"
      description={event.what}
      verb="Save"
      change={change}
      shown={['acceptedOn', 'struckReason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <AcceptanceFields
        value={acceptance}
        acceptedOn={acceptedOn}
        today={today}
        error={change.problemAt('acceptedOn') ?? (tried && noDay ? missingDay : undefined)}
        onValue={setAcceptance}
        onDay={setAcceptedOn}
      />
      <Checkbox
        label="Strike it"
        hint="It counts no more, and stays to be seen."
        checked={striking}
        onChange={setStriking}
      />
      {striking && (
        <TextArea
          label="Why"
          rows={2}
          value={reason}
          onChange={setReason}
          error={
            change.problemAt('struckReason') ??
            (tried && noReason ? 'Say in a sentence why it is struck.' : undefined)
          }
        />
      )}
    </FormDialog>
  );
}
