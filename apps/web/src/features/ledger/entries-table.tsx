import { Ellipsis } from 'lucide-react';
import { useRef } from 'react';
import type { Ledger_entryFragment } from '../../generated/operations';
import { formatDay, formatMoney } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useViewer } from '../../platform/use-viewer';
import { Badge } from '../../ui/badge';
import { MenuButton } from '../../ui/menu';
import { Cell, Column, Row, Table } from '../../ui/table';
import { AlarmList } from './alarm-list';
import { capital, entryName, periodWords } from './ledger-words';

/** What may be done with an entry. */
export type EntryAction = 'edit' | 'strike' | 'put-back';

interface Props {
  readonly entries: readonly Ledger_entryFragment[];
  readonly withPilot: boolean;
  readonly canKeep: boolean;
  readonly onAct: (action: EntryAction, entry: Ledger_entryFragment) => void;
}

/** A row for each invoice or credit; what is struck stays in sight, crossed out. */
export function EntriesTable({ entries, withPilot, canKeep, onAct }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  return (
    <div ref={list} {...rowKeys}>
      <Table caption="Invoices and credits, the newest first">
        <thead>
          <tr>
            <Column>Day</Column>
            <Column>Entry</Column>
            <Column>Period</Column>
            <Column>For</Column>
            {withPilot && <Column>Pilot</Column>}
            <Column number>Amount</Column>
            <Column>Against the terms</Column>
            {canKeep && (
              <Column className="no-print">
                <span className="sr-only">Actions</span>
              </Column>
            )}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} withPilot={withPilot} canKeep={canKeep} onAct={onAct} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function EntryRow({
  entry,
  withPilot,
  canKeep,
  onAct,
}: Omit<Props, 'entries'> & { readonly entry: Ledger_entryFragment }) {
  const today = useViewer()?.today ?? '';
  const { kind, on, fee, engagement, amount, struckReason, creditOf, note } = entry;
  const struck = struckReason !== null;
  const name = entryName(entry, today);
  const line = struck ? 'line-through text-ink-3' : undefined;
  const shown = formatMoney({ ...amount, minorUnits: amount.minorUnits * (kind === 'CREDIT' ? -1 : 1) });
  return (
    <Row aria-label={capital(name)} tabIndex={-1}>
      <Cell className="whitespace-nowrap" label="Day">
        {formatDay(on, today)}
      </Cell>
      <Cell className="py-1.5">
        <span className={line}>{capital(name)}</span>
        {creditOf && (
          <span className="block text-meta text-ink-2">
            {creditOf.number ? `of invoice ${creditOf.number}` : 'of an invoice'}
          </span>
        )}
        {note && <span className="block max-w-72 text-meta text-ink-2">{note}</span>}
      </Cell>
      <Cell className="whitespace-nowrap" label="Period">
        {periodWords(entry, today)}
      </Cell>
      <Cell label="For">{fee ?? '–'}</Cell>
      {withPilot && (
        <Cell className="whitespace-nowrap" label="Pilot" data-tip={engagement?.pilot.name}>
          {engagement?.pilot.key ?? 'not said'}
        </Cell>
      )}
      <Cell number label="Amount">
        <span className={line}>{shown}</span>
      </Cell>
      <Cell className="max-w-96 py-1.5">
        <State entry={entry} />
      </Cell>
      {canKeep && (
        <Cell className="no-print">
          <MenuButton
            label={`What to do with ${name}`}
            align="end"
            className="control inline-flex aspect-square items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
            entries={
              struck
                ? [{ label: 'Put it back', onPick: () => onAct('put-back', entry) }]
                : [
                    { label: 'Say what is known…', onPick: () => onAct('edit', entry) },
                    { label: 'Strike…', danger: true, onPick: () => onAct('strike', entry) },
                  ]
            }
          >
            <span className="sr-only">{`What to do with ${name}`}</span>
            <Ellipsis aria-hidden size={16} />
          </MenuButton>
        </Cell>
      )}
    </Row>
  );
}

function State({ entry: { struckReason, disputed, alarms } }: { readonly entry: Ledger_entryFragment }) {
  if (struckReason !== null)
    return (
      <div className="flex flex-col items-start gap-0.5 text-meta text-ink-2">
        <Badge tone="neutral" glyph="none">
          Struck
        </Badge>
        {struckReason}
      </div>
    );
  return (
    <div className="flex flex-col items-start gap-1">
      {disputed && (
        <Badge tone="watch" glyph="triangle">
          We contest it
        </Badge>
      )}
      {alarms.length > 0 ? (
        <AlarmList alarms={alarms} />
      ) : (
        !disputed && <span className="text-meta text-ink-3">Nothing against it</span>
      )}
    </div>
  );
}
