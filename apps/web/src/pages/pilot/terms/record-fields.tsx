import { DateField } from '../../../ui/date-field';
import { RadioList } from '../../../ui/radio-list';
import { TextField } from '../../../ui/text-field';
import type { TermsFormState } from './use-terms-form';

/** Whether these terms are on the table or in force, and since when. */
export function RecordFields({ form }: { readonly form: TermsFormState }) {
  const { record, putRecord, errorAt } = form;
  return (
    <div className="flex flex-col gap-3 border-t border-line pt-4">
      <RadioList
        label="These terms are"
        value={record.state}
        options={[
          {
            value: 'PROPOSED',
            label: 'proposed',
            hint: 'On the table: a version to be weighed before signing.',
          },
          { value: 'SIGNED', label: 'signed', hint: 'In force from the day of signature.' },
        ]}
        onChange={(state) => putRecord({ state })}
      />
      <div className="grid grid-cols-[repeat(auto-fill,minmax(12rem,1fr))] items-start gap-3">
        {record.state === 'SIGNED' && (
          <DateField
            label="Signed on"
            value={record.signedOn}
            onChange={(signedOn) => putRecord({ signedOn })}
            error={errorAt('signedOn')}
          />
        )}
        <TextField
          label="Call it"
          optional
          placeholder="Their second offer"
          value={record.name}
          onChange={(name) => putRecord({ name })}
          error={errorAt('name')}
        />
        <TextField
          label="Why"
          optional={record.state === 'PROPOSED'}
          value={record.reason}
          onChange={(reason) => putRecord({ reason })}
          error={errorAt('reason')}
        />
      </div>
    </div>
  );
}
