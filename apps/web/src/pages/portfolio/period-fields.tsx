import { periodProblem, usualPeriods } from '@scrimmage/domain/period';
import { useState } from 'react';
import { DateField } from '../../ui/date-field';

/** Days as the address has them; '' and undefined: none. */
interface Days {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

interface Props extends Days {
  readonly today: string;
  readonly onChange: (days: Days) => void;
}

const said = (day: string | undefined) => day || null;

/** The days of what is counted over time: a usual period, or any two days. */
export function PeriodFields({ from, to, today, onChange }: Props) {
  const [typed, setTyped] = useState<Days>({ from, to });
  const [shown, setShown] = useState<Days>({ from, to });
  if (shown.from !== from || shown.to !== to) {
    // The address was changed, here or elsewhere: what is focused stays where it is.
    setShown({ from, to });
    setTyped({ from, to });
  }
  const problem = periodProblem({ from: said(typed.from), to: said(typed.to) });
  const commit = (days: Days) => {
    setTyped(days);
    const next = { from: days.from || undefined, to: days.to || undefined };
    if (periodProblem({ from: said(next.from), to: said(next.to) })) return;
    if (next.from !== from || next.to !== to) onChange(next);
  };
  return (
    <fieldset className="card mb-3 flex flex-wrap items-end gap-3 p-3">
      <legend className="sr-only">Period</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        {usualPeriods(today).map((period) => (
          <button
            key={period.label}
            type="button"
            aria-pressed={said(from) === period.from && said(to) === period.to}
            onClick={() => commit({ from: period.from ?? undefined, to: period.to ?? undefined })}
            className="control rounded-md border border-line px-2 text-meta text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-soft aria-pressed:text-ink"
          >
            {period.label}
          </button>
        ))}
      </div>
      <DateField
        label="First day"
        value={typed.from ?? ''}
        onChange={(day) => setTyped({ ...typed, from: day })}
        onCommit={(day) => commit({ ...typed, from: day })}
      />
      <DateField
        label="Last day"
        value={typed.to ?? ''}
        error={problem ?? undefined}
        onChange={(day) => setTyped({ ...typed, to: day })}
        onCommit={(day) => commit({ ...typed, to: day })}
      />
    </fieldset>
  );
}
