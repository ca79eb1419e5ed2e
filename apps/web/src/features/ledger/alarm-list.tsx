import type { AlarmKind } from '@scrimmage/contract/generated/schema-types';
import { Badge } from '../../ui/badge';
import { alarmWords } from './ledger-words';

export interface ShownAlarm {
  readonly kind: AlarmKind;
  readonly sentence: string;
  readonly clause: string | null;
}

/** What is wrong with an entry, each with its sentence and the words of the contract it offends. */
export function AlarmList({ alarms }: { readonly alarms: readonly ShownAlarm[] }) {
  return (
    <ul className="flex flex-col gap-2">
      {alarms.map(({ kind, sentence, clause }) => (
        <li key={kind + sentence} className="flex flex-col items-start gap-0.5 text-meta whitespace-normal">
          <Badge tone="bad" glyph="square">
            {alarmWords[kind]}
          </Badge>
          <span>{sentence}</span>
          {clause && <q className="text-ink-2">{clause}</q>}
        </li>
      ))}
    </ul>
  );
}
