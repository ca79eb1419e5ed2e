import type { BillingTrigger } from '@scrimmage/contract/generated/schema-types';
import type { Ledger_placeFragment } from '../../generated/operations';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';

/** What an invoice may say it is billed for. */
export const triggerOptions: ReadonlyArray<{ readonly value: BillingTrigger; readonly label: string }> = [
  { value: 'SIGNATURE', label: 'Signature' },
  { value: 'KICKOFF', label: 'Kick-off' },
  { value: 'GO_LIVE', label: 'Go-live' },
  { value: 'ACCEPTANCE', label: 'The first value is accepted' },
  { value: 'VALUE_PROVEN', label: 'The value is proven' },
  { value: 'DAY', label: 'A fixed day' },
];

interface AmountProps {
  readonly amount: string;
  readonly number: string;
  readonly hints: { readonly amount: string; readonly number?: string };
  readonly errors: { readonly amount: string | undefined; readonly number: string | undefined };
  readonly onAmount: (amount: string) => void;
  readonly onNumber: (number: string) => void;
}

/** How much, and what its sender calls it. */
export function AmountFields({ amount, number, hints, errors, onAmount, onNumber }: AmountProps) {
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      <TextField
        label="Amount"
        hint={hints.amount}
        inputMode="decimal"
        value={amount}
        onChange={onAmount}
        error={errors.amount}
      />
      <TextField
        label="Number"
        optional
        {...(hints.number && { hint: hints.number })}
        value={number}
        onChange={onNumber}
        error={errors.number}
      />
    </div>
  );
}

interface PlaceProps {
  readonly places: readonly Ledger_placeFragment[];
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (engagementId: string) => void;
}

/** Which part in a pilot an entry belongs to; it may be said later. */
export function PlaceField({ places, value, error, onChange }: PlaceProps) {
  return (
    <Select
      label="Pilot"
      optional
      placeholder="Not said yet"
      value={value}
      options={places.map(({ id, pilot }) => ({ value: id, label: `${pilot.key} ${pilot.name}` }))}
      onChange={onChange}
      error={error}
    />
  );
}

interface TermsProps {
  readonly places: readonly Ledger_placeFragment[];
  readonly engagementId: string;
  readonly fee: string;
  readonly trigger: BillingTrigger | '';
  readonly errors: { readonly fee: string | undefined; readonly trigger: string | undefined };
  readonly onFee: (fee: string) => void;
  readonly onTrigger: (trigger: BillingTrigger | '') => void;
}

/** Which fee of the terms it is for, and for which event it is said to be billed. */
export function TermsFields({ places, engagementId, fee, trigger, errors, onFee, onTrigger }: TermsProps) {
  const fees = places.find(({ id }) => id === engagementId)?.terms?.sheet.fees ?? [];
  const names = [...new Set([...fees.map(({ name }) => name), ...(fee === '' ? [] : [fee])])];
  return (
    <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
      <Select
        label="For the fee"
        optional
        placeholder="Not said"
        value={fee}
        options={names.map((name) => ({ value: name, label: name }))}
        onChange={onFee}
        error={errors.fee}
      />
      <Select<BillingTrigger | ''>
        label="Billed because of"
        optional
        placeholder="Not said"
        value={trigger}
        options={triggerOptions}
        onChange={onTrigger}
        error={errors.trigger}
      />
    </div>
  );
}

interface RateProps {
  readonly currency: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (rate: string) => void;
}

/** Asked for only where the entry is in another currency than the terms. */
export function RateField({ currency, value, error, onChange }: RateProps) {
  return (
    <TextField
      label="Rate on that day"
      optional
      hint={`How many ${currency} one unit of the entry’s currency was. Without it the entry is left out of what is billed.`}
      inputMode="decimal"
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
