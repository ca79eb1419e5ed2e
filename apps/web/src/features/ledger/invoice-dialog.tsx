import { Checkbox } from '../../ui/checkbox';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { TextArea } from '../../ui/text-field';
import { AlarmList } from './alarm-list';
import { AmountFields, PlaceField, RateField, TermsFields } from './entry-fields';
import { type EntryText, wantsRate } from './entry-text';
import type { LedgerParty } from './ledger-party';
import { type InvoiceForm, useInvoiceForm } from './use-invoice-form';

const fields: readonly (keyof EntryText)[] = [
  'number',
  'on',
  'periodFrom',
  'periodTo',
  'amount',
  'engagementId',
  'fee',
  'triggerClaimed',
  'rate',
  'note',
];
const shown = fields.map((field) => `invoices.0.${field}`);

interface Props {
  readonly party: LedgerParty;
  readonly onClose: () => void;
}

/** An invoice held against its terms while it is typed: what is wrong is said before it is saved, and never keeps it out. */
export function InvoiceDialog({ party, onClose }: Props) {
  const form = useInvoiceForm(party);
  const { change, alarms } = form;
  // The alarms say it better than the refusal that brought them.
  const told = change.refusal?.code === 'INVOICE_ALARMS' ? { ...change, refusal: null } : change;
  return (
    <FormDialog
      title={`Add an invoice of ${party.vendor.name}`}
      shape="broad"
      verb={alarms.length > 0 ? 'Add all the same' : 'Add'}
      change={told}
      shown={shown}
      onSubmit={form.save}
      onClose={onClose}
      beside={<Watch form={form} />}
    >
      <InvoiceFields party={party} form={form} />
    </FormDialog>
  );
}

function InvoiceFields({ party: { places, fixed }, form }: { party: LedgerParty; form: InvoiceForm }) {
  const { text, put, errorAt, currency, ofTerms } = form;
  return (
    <>
      <AmountFields
        amount={text.amount}
        number={text.number}
        hints={{
          amount: `In ${currency} unless you write another code. Without value-added tax.`,
          number: 'The vendor’s own.',
        }}
        errors={{ amount: errorAt('amount'), number: errorAt('number') }}
        onAmount={(amount) => put({ amount })}
        onNumber={(number) => put({ number })}
      />
      <DateField label="Day" value={text.on} onChange={(on) => put({ on })} error={errorAt('on')} />
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <DateField
          label="Period from"
          optional
          value={text.periodFrom}
          onChange={(periodFrom) => put({ periodFrom })}
          error={errorAt('periodFrom')}
        />
        <DateField
          label="Period to"
          optional
          value={text.periodTo}
          onChange={(periodTo) => put({ periodTo })}
          error={errorAt('periodTo')}
        />
      </div>
      {fixed === null && (
        <PlaceField
          places={places}
          value={text.engagementId}
          onChange={(engagementId) => put({ engagementId, fee: '' })}
          error={errorAt('engagementId')}
        />
      )}
      <TermsFields
        places={places}
        engagementId={text.engagementId}
        fee={text.fee}
        trigger={text.triggerClaimed}
        errors={{ fee: errorAt('fee'), trigger: errorAt('triggerClaimed') }}
        onFee={(fee) => put({ fee })}
        onTrigger={(triggerClaimed) => put({ triggerClaimed })}
      />
      {ofTerms !== null && wantsRate(text.amount, currency, ofTerms) && (
        <RateField
          currency={ofTerms}
          value={text.rate}
          onChange={(rate) => put({ rate })}
          error={errorAt('rate')}
        />
      )}
      <TextArea
        label="Note"
        optional
        rows={2}
        value={text.note}
        onChange={(note) => put({ note })}
        error={errorAt('note')}
      />
      <Checkbox
        label="We contest it"
        hint="It counts as billed all the same."
        checked={text.disputed}
        onChange={(disputed) => put({ disputed })}
      />
    </>
  );
}

/** What the terms and the ledger say to what is typed. */
function Watch({ form: { alarms, checked, text } }: { readonly form: InvoiceForm }) {
  const quiet = checked
    ? text.engagementId === ''
      ? 'Nothing is wrong with it so far. Say which pilot it is for, and it is held against the terms.'
      : 'The terms and the ledger have nothing against it.'
    : 'With a day and an amount, the invoice is held against the terms here, before it is saved.';
  return (
    <aside
      aria-label="Against the terms"
      className={`flex flex-col gap-2 rounded-md border p-3 ${alarms.length > 0 ? 'border-bad bg-bad-soft' : 'border-line bg-sunken'}`}
    >
      <h3 className="text-meta font-semibold">Against the terms</h3>
      <div role="status">
        {alarms.length > 0 ? <AlarmList alarms={alarms} /> : <p className="text-meta text-ink-2">{quiet}</p>}
      </div>
    </aside>
  );
}
