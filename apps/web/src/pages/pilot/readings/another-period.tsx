import { addDays } from '@scrimmage/domain/calendar';
import { periodDays } from '@scrimmage/domain/criteria';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { Select } from '../../../ui/select';
import { type Lane, type ReadingRow, rowId } from './reading-rows';
import { armWords } from './reading-words';

interface Props {
  readonly lanes: readonly Lane[];
  readonly today: string;
  readonly onAdd: (row: ReadingRow) => void;
}

const laneName = ({ metric, arm, design }: Lane) =>
  design === 'ONE_ARM' ? metric.name : `${metric.name}, ${armWords(arm, design).toLowerCase()}`;

/** A period that is not due: the time before the start, or one that was left out. */
export function AnotherPeriod({ lanes, today, onAdd }: Props) {
  const [opened, setOpened] = useState(false);
  const [chosen, setChosen] = useState(lanes[0]?.id ?? '');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const lane = lanes.find(({ id }) => id === chosen);
  if (!opened)
    return (
      <Button look="quiet" className="self-start phone:-ml-3" onClick={() => setOpened(true)}>
        Another period…
      </Button>
    );
  const ready = lane !== undefined && from !== '' && to !== '' && from <= to;
  const add = () => {
    if (!ready) return;
    onAdd({ id: rowId(lane, from, to), lane, from, to, last: null });
    setFrom('');
    setTo('');
    setOpened(false);
  };
  // Enter means this period here, not the whole form.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    add();
  };
  const begin = (day: string) => {
    setFrom(day);
    if (day !== '' && lane) setTo(addDays(day, periodDays(lane.period) - 1));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be flexible, and says the same
    <div
      role="group"
      aria-label="Another period"
      onKeyDown={onKeyDown}
      className="flex flex-col gap-3 rounded-md border border-line bg-sunken p-3"
    >
      <Select
        label="Of"
        value={chosen}
        options={lanes.map((one) => ({ value: one.id, label: laneName(one) }))}
        onChange={setChosen}
      />
      <div className="grid grid-cols-2 gap-3">
        <DateField label="From" value={from} max={today} onChange={begin} />
        <DateField
          label="To"
          value={to}
          max={today}
          onChange={setTo}
          error={from !== '' && to !== '' && from > to ? 'It ends on or after the day it begins.' : undefined}
        />
      </div>
      <Button className="self-start" onClick={add}>
        Add this period
      </Button>
    </div>
  );
}
