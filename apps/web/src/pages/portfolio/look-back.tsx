import { addDays } from '@scrimmage/domain/calendar';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';

interface Props {
  /** The day looked at; null: none has been chosen. */
  readonly day: string | null;
  readonly today: string;
  /** Null: back to today. */
  readonly onChange: (day: string | null) => void;
}

/** Asks for a day that has passed. */
export function LookBack({ day, today, onChange }: Props) {
  const [typed, setTyped] = useState(day ?? '');
  const ask = (chosen: string) => {
    if (chosen !== '' && chosen !== day) onChange(chosen);
  };
  return (
    <div className="no-print mb-3 flex flex-wrap items-end gap-3">
      <DateField
        className="sm:min-w-96"
        label="As of the end of"
        value={typed}
        max={addDays(today, -1)}
        onChange={setTyped}
        onCommit={ask}
        presets={[
          { label: '30 days ago', day: addDays(today, -30) },
          { label: '90 days ago', day: addDays(today, -90) },
        ]}
      />
      {day !== null && <Button onClick={() => onChange(null)}>Back to today</Button>}
    </div>
  );
}
