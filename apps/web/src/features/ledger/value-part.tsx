import { useState } from 'react';
import type { Value_eventFragment } from '../../generated/operations';
import { formatDay, formatPercent } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Section } from '../../ui/page-header';
import { acceptanceLooks } from './ledger-words';
import { RecordValueDialog, SettleValueDialog } from './value-dialogs';

interface Props {
  readonly engagementId: string;
  readonly events: readonly Value_eventFragment[];
  readonly canKeep: boolean;
}

type Opened = 'new' | Value_eventFragment;

/** What came of it, by whose word; only what was accepted starts what the terms owe for it. */
export function ValuePart({ engagementId, events, canKeep }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  return (
    <Section
      title="Value that came of it"
      aside={canKeep && <Button onClick={() => setOpened('new')}>Record value</Button>}
    >
      {events.length === 0 ? (
        <p className="text-body text-ink-2">Nothing is recorded yet.</p>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {events.map((event) => (
            <EventLine key={event.id} event={event} onSettle={canKeep ? () => setOpened(event) : null} />
          ))}
        </ul>
      )}
      {opened === 'new' && <RecordValueDialog engagementId={engagementId} onClose={close} />}
      {opened !== null && opened !== 'new' && <SettleValueDialog event={opened} onClose={close} />}
    </Section>
  );
}

interface LineProps {
  readonly event: Value_eventFragment;
  readonly onSettle: (() => void) | null;
}

function EventLine({ event, onSettle }: LineProps) {
  const today = useViewer()?.today ?? '';
  const { what, on, fraction, acceptance, acceptedOn, acceptedBy, struckReason } = event;
  const { label, tone, glyph } = acceptanceLooks[acceptance];
  const struck = struckReason !== null;
  const accepted = acceptedOn ? ` · accepted ${formatDay(acceptedOn, today)}` : '';
  const share = formatPercent(fraction, fraction * 100 === Math.round(fraction * 100) ? 0 : 1);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2">
      <div className="min-w-0 flex-1 basis-64">
        <p className={struck ? 'text-body text-ink-3 line-through' : 'text-body'}>{what}</p>
        <p className="text-meta text-ink-2">
          {`${formatDay(on, today)} · ${share} of the target value${accepted}${acceptedBy ? ` by ${acceptedBy.name}` : ''}`}
        </p>
        {struck && <p className="text-meta text-ink-2">{`Struck: ${struckReason}`}</p>}
      </div>
      <Badge tone={struck ? 'neutral' : tone} glyph={struck ? 'none' : glyph}>
        {struck ? 'Struck' : label}
      </Badge>
      {onSettle && (
        <Button look="quiet" className="no-print" aria-label={`Settle “${what}”`} onClick={onSettle}>
          Settle…
        </Button>
      )}
    </li>
  );
}
