import { useState } from 'react';
import { AddCreditDocument } from '../../generated/documents/add-credit';
import { StrikeLedgerEntryDocument } from '../../generated/documents/strike-ledger-entry';
import type { Ledger_entryFragment } from '../../generated/operations';
import { formatMoney } from '../../platform/format';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import { AmountFields, PlaceField, RateField } from './entry-fields';
import { currencyAt, type EntryText, emptyEntry, readEntry, wantsRate } from './entry-text';
import type { LedgerParty } from './ledger-party';
import { capital, entryName } from './ledger-words';

interface Props {
  readonly party: LedgerParty;
  /** The invoices it may belong to. */
  readonly invoices: readonly Ledger_entryFragment[];
  readonly onClose: () => void;
}

const shown = ['number', 'on', 'amount', 'engagementId', 'creditOf', 'rate', 'note'];

function useCreditForm({ vendor, places, fixed }: LedgerParty) {
  const viewer = useViewer();
  const today = viewer?.today ?? '';
  const [id] = useState(newId);
  const [text, setText] = useState<EntryText>({ ...emptyEntry, engagementId: fixed ?? '' });
  const [creditOf, setCreditOf] = useState('');
  const [tried, setTried] = useState(false);
  const change = useChange(AddCreditDocument);
  const strike = useChange(StrikeLedgerEntryDocument);
  const ofTerms = currencyAt(places, text.engagementId);
  const currency = ofTerms ?? viewer?.workspace.currency ?? 'EUR';
  const { input, mistakes } = readEntry(text, { id, vendorId: vendor.id, currency });
  const save = async (): Promise<boolean> => {
    setTried(true);
    if (input === null) return false;
    const { periodFrom, periodTo, triggerClaimed, fee, disputed, ...given } = input;
    const outcome = await change.submit({ ...given, creditOf: creditOf || null });
    if (!outcome.ok) return false;
    announceChange();
    const { credit } = outcome.payload;
    if (!credit) return true;
    const inverse = { entryId: credit.id, version: credit.version, reason: 'Added by mistake.' };
    const undo = () => takeBack(() => strike.submit(inverse)).then(announceChange);
    remember({ label: `Added ${entryName(credit, today)}`, undo });
    return true;
  };
  return {
    text,
    put: (next: Partial<EntryText>) => setText((before) => ({ ...before, ...next })),
    creditOf,
    setCreditOf,
    currency,
    ofTerms,
    today,
    change,
    save,
    errorAt: (field: keyof EntryText) => change.problemAt(field) ?? (tried ? mistakes[field] : undefined),
  };
}

/** Money that came back, and of which invoice. */
export function CreditDialog({ party, invoices, onClose }: Props) {
  const form = useCreditForm(party);
  const { text, put, errorAt, currency, ofTerms, change } = form;
  const fitting = invoices.filter(({ kind, struckReason }) => kind === 'INVOICE' && struckReason === null);
  return (
    <FormDialog
      title={`Add a credit of ${party.vendor.name}`}
      description="Money given back, or a note over it."
      verb="Add"
      change={change}
      shown={shown}
      onSubmit={form.save}
      onClose={onClose}
    >
      <AmountFields
        amount={text.amount}
        number={text.number}
        hints={{ amount: `In ${currency} unless you write another code. Above zero.` }}
        errors={{ amount: errorAt('amount'), number: errorAt('number') }}
        onAmount={(amount) => put({ amount })}
        onNumber={(number) => put({ number })}
      />
      <DateField label="Day" value={text.on} onChange={(on) => put({ on })} error={errorAt('on')} />
      <Select
        label="Of the invoice"
        optional
        placeholder="Not said"
        value={form.creditOf}
        options={fitting.map((one) => ({
          value: one.id,
          label: `${capital(entryName(one, form.today))}, ${formatMoney(one.amount)}`,
        }))}
        onChange={form.setCreditOf}
        error={change.problemAt('creditOf')}
      />
      {party.fixed === null && (
        <PlaceField
          places={party.places}
          value={text.engagementId}
          onChange={(engagementId) => put({ engagementId })}
          error={errorAt('engagementId')}
        />
      )}
      {ofTerms !== null && wantsRate(text.amount, currency, ofTerms) && (
        <RateField
          currency={ofTerms}
          value={text.rate}
          onChange={(rate) => put({ rate })}
          error={errorAt('rate')}
        />
      )}
      <TextField
        label="Note"
        optional
        value={text.note}
        onChange={(note) => put({ note })}
        error={errorAt('note')}
      />
    </FormDialog>
  );
}
