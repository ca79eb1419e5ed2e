import { useRef, useState } from 'react';
import { DateField } from '../../ui/date-field';
import type { Classify } from './use-classify';

interface Props {
  readonly field: 'startedOn' | 'seenOn' | 'stoppedOn';
  readonly label: string;
  /** It may be left open, or cleared. */
  readonly optional?: true;
  readonly max: string;
  readonly presets?: ReadonlyArray<{ readonly label: string; readonly day: string }>;
  readonly classify: Classify;
}

/** A day of a failure: saved once it is whole and another one, when the field is left; never while it is typed. */
export function DayAnswer({ field, classify: { failure, change, say }, ...rest }: Props) {
  const before = failure[field] ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const sent = useRef<string | null>(null);
  const save = async (day: string) => {
    if (day === (sent.current ?? before) || (day === '' && !rest.optional)) {
      if (sent.current === null) setTyped(null);
      return;
    }
    sent.current = day;
    if (await say('The day', { [field]: day || null })) setTyped(null);
    sent.current = null;
  };
  return (
    <DateField
      {...rest}
      value={typed ?? before}
      onChange={setTyped}
      onCommit={(day) => void save(day)}
      error={change.problemAt(field)}
    />
  );
}
