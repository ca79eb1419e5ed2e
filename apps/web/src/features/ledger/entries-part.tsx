import { type ReactNode, useState } from 'react';
import type { Ledger_entryFragment } from '../../generated/operations';
import { formatCount, formatMoney, type MoneyValue } from '../../platform/format';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { ShowMore } from '../../ui/show-more';
import { Empty } from '../../ui/states';
import { CreditDialog } from './credit-dialog';
import { EntriesTable, type EntryAction } from './entries-table';
import { EditEntryDialog, StrikeDialog } from './entry-dialogs';
import { InvoiceDialog } from './invoice-dialog';
import type { LedgerParty } from './ledger-party';
import { useStrike } from './use-strike';

/** A page of a ledger, as the queries bring it. */
export interface LedgerPage {
  readonly totalCount: number;
  readonly totals: readonly MoneyValue[];
  readonly pageInfo: { readonly hasNextPage: boolean };
  readonly edges: ReadonlyArray<{ readonly node: Ledger_entryFragment }>;
}

interface Props {
  readonly party: LedgerParty;
  readonly page: LedgerPage;
  readonly canKeep: boolean;
  readonly onMore: () => Promise<void>;
}

type Opened =
  | { readonly what: 'invoice' | 'credit' }
  | { readonly what: 'edit' | 'strike'; readonly entry: Ledger_entryFragment };

/** Every invoice and credit, what is wrong with each, and what they come to. */
export function EntriesPart({ party, page, canKeep, onMore }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const { change, strike } = useStrike();
  const entries = page.edges.map(({ node }) => node);
  const act = (action: EntryAction, entry: Ledger_entryFragment) => {
    if (action === 'put-back') void strike(entry, null);
    else setOpened({ what: action, entry });
  };
  const add = canKeep && (
    <div className="no-print flex flex-wrap gap-2">
      <Button look="primary" onClick={() => setOpened({ what: 'invoice' })}>
        Add an invoice
      </Button>
      <Button onClick={() => setOpened({ what: 'credit' })}>Add a credit</Button>
    </div>
  );
  const close = () => setOpened(null);
  return (
    <section aria-label="Invoices and credits" className="flex flex-col gap-3">
      {entries.length === 0 ? (
        <div className="card">
          <Empty kind="first-use" title="Nothing is billed yet" action={add}>
            {canKeep
              ? 'Add invoices as they come. Each is held against the terms before it is saved.'
              : 'Procurement keeps the ledger. Each invoice is held against the terms.'}
          </Empty>
        </div>
      ) : (
        <>
          <Head page={page} add={add} />
          <ChangeNotice {...change} />
          <EntriesTable entries={entries} withPilot={party.fixed === null} canKeep={canKeep} onAct={act} />
          <ShowMore
            range={`${entries.length} of ${formatCount(page.totalCount, 'entry', 'entries')}`}
            hasMore={page.pageInfo.hasNextPage}
            onMore={onMore}
          />
        </>
      )}
      {opened?.what === 'invoice' && <InvoiceDialog party={party} onClose={close} />}
      {opened?.what === 'credit' && <CreditDialog party={party} invoices={entries} onClose={close} />}
      {opened?.what === 'edit' && <EditEntryDialog entry={opened.entry} party={party} onClose={close} />}
      {opened?.what === 'strike' && <StrikeDialog entry={opened.entry} onClose={close} />}
    </section>
  );
}

function Head({ page: { totals }, add }: { readonly page: LedgerPage; readonly add: ReactNode }) {
  return (
    <div className="flex flex-wrap items-end justify-between gap-3">
      <div>
        <h2 className="text-section font-semibold">Invoices and credits</h2>
        <p className="text-meta text-ink-2 tabular-nums">
          {totals.length === 0
            ? 'Nothing counts: every entry is struck.'
            : `${totals.map((one) => formatMoney(one)).join(' + ')} billed, credits taken off`}
        </p>
      </div>
      {add}
    </div>
  );
}
