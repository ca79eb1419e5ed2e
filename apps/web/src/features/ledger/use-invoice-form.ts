import { useState } from 'react';
import { AddInvoicesDocument } from '../../generated/documents/add-invoices';
import { InvoiceAlarmsDocument } from '../../generated/documents/invoice-alarms';
import { StrikeLedgerEntryDocument } from '../../generated/documents/strike-ledger-entry';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { useSettled } from '../../platform/use-settled';
import { useViewer } from '../../platform/use-viewer';
import type { ShownAlarm } from './alarm-list';
import { currencyAt, type EntryText, emptyEntry, readEntry } from './entry-text';
import type { LedgerParty } from './ledger-party';
import { entryName } from './ledger-words';

/** Alarms and the text they were raised for: of another text they say nothing. */
interface Raised {
  readonly input: string;
  readonly alarms: readonly ShownAlarm[];
}

/** What the server says of an invoice that is being typed. */
function useAlarms(input: string) {
  const asked = useSettled(input);
  const known = asked !== 'null';
  const check = usePageQuery(
    InvoiceAlarmsDocument,
    { input: JSON.parse(known ? asked : '{}') },
    { live: false, fresh: true, skip: !known },
  );
  const answered = asked === input && known && !check.dimmed;
  return answered ? (check.data?.invoiceAlarms ?? null) : null;
}

/** An invoice while it is typed: what is wrong with it before it is saved, and the way to add it all the same. */
export function useInvoiceForm({ vendor, places, fixed }: LedgerParty) {
  const viewer = useViewer();
  const today = viewer?.today ?? '';
  const [id] = useState(newId);
  const [text, setText] = useState<EntryText>({ ...emptyEntry, engagementId: fixed ?? '' });
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState<Raised | null>(null);
  const change = useChange(AddInvoicesDocument);
  const strike = useChange(StrikeLedgerEntryDocument);
  const ofTerms = currencyAt(places, text.engagementId);
  const currency = ofTerms ?? viewer?.workspace.currency ?? 'EUR';
  const read = readEntry(text, { id, vendorId: vendor.id, currency });
  const input = JSON.stringify(read.input);
  const check = useAlarms(input);
  const alarms = refused?.input === input ? refused.alarms : (check?.alarms ?? []);

  function errorAt(field: keyof EntryText): string | undefined {
    const said = check?.problems.find(({ path }) => path === field)?.message;
    return change.problemAt(`invoices.0.${field}`) ?? said ?? (tried ? read.mistakes[field] : undefined);
  }
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (read.input === null) return false;
    const outcome = await change.submit({ invoices: [read.input], despiteAlarms: alarms.length > 0 });
    if (!outcome.ok) {
      const raised = outcome.payload?.alarms.flatMap((one) => one.alarms) ?? [];
      if (outcome.refusal?.code === 'INVOICE_ALARMS') setRefused({ input, alarms: raised });
      return false;
    }
    const [added] = outcome.payload.invoices;
    announceChange();
    if (added) {
      const inverse = { entryId: added.id, version: added.version, reason: 'Added by mistake.' };
      remember({
        label: `Added ${entryName(added, today)}`,
        undo: async () => {
          await takeBack(() => strike.submit(inverse));
          announceChange();
        },
      });
    }
    return true;
  };
  return {
    text,
    put: (next: Partial<EntryText>) => setText((before) => ({ ...before, ...next })),
    currency,
    ofTerms,
    change,
    alarms,
    /** True once the server has looked at exactly what is typed. */
    checked: check !== null,
    errorAt,
    save,
  };
}

export type InvoiceForm = ReturnType<typeof useInvoiceForm>;
