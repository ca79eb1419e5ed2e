import { clauseTopics } from '@scrimmage/domain/terms';
import { clauseWords } from '../../../features/terms/terms-words';
import { Select } from '../../../ui/select';
import { TextArea, TextField } from '../../../ui/text-field';
import { feeName } from './fee-questions';
import { Fields, Question, TermsField } from './question';
import type { Stated } from './terms-text';
import type { TermsFormState } from './use-terms-form';

interface Props {
  readonly form: TermsFormState;
}

const answers: ReadonlyArray<{ readonly value: Stated; readonly label: string }> = [
  { value: '', label: 'not stated' },
  { value: 'YES', label: 'yes' },
  { value: 'NO', label: 'no' },
];

/** What few terms have, and the exact words, which an alarm will quote. */
export function MoreQuestions({ form }: Props) {
  const { text, input, put } = form;
  const { currency } = input;
  return (
    <details>
      <summary className="link inline-block min-h-6 text-table">
        More: caps, gain share, the exact words
      </summary>
      <div className="mt-3 flex flex-col gap-5">
        <Question title="What limits the fees, and what comes on top?">
          <Fields>
            <TermsField form={form} name="feeCap" label={`Cap on all fees (${currency})`} />
            <TermsField form={form} name="gainPart" path="gainShare.share" label="Gain share (% of value)" />
            <TermsField form={form} name="gainBase" path="gainShare.base" label={`Above (${currency})`} />
            <TermsField form={form} name="gainCap" path="gainShare.cap" label={`At most (${currency})`} />
            <TermsField form={form} name="netDays" label="Days to pay" inputMode="numeric" />
          </Fields>
        </Question>
        <Question title="What else is agreed?" hint="Shown beside the figures, not counted in them.">
          <Fields>
            <Select
              label="Liability capped"
              value={text.liabilityCap}
              options={answers}
              onChange={(liabilityCap) => put({ liabilityCap })}
            />
            <Select
              label="Your data come back"
              value={text.dataReturn}
              options={answers}
              onChange={(dataReturn) => put({ dataReturn })}
            />
          </Fields>
        </Question>
        <FeeWords form={form} />
        <Question
          title="What is written?"
          hint="Word for word: it is quoted where something goes against it."
        >
          <div className="grid grid-cols-[repeat(auto-fill,minmax(15rem,1fr))] gap-3">
            {clauseTopics.map((about) => (
              <TextArea
                key={about}
                label={clauseWords[about]}
                rows={2}
                value={text.clauses[about]}
                onChange={(words) => put({ clauses: { ...text.clauses, [about]: words } })}
              />
            ))}
          </div>
        </Question>
      </div>
    </details>
  );
}

/** A refund of its own, and the exact words, for each fee. */
function FeeWords({ form }: Props) {
  return form.text.fees.map((fee, at) => {
    const name = feeName(fee, at);
    return (
      <Question key={fee.key} title={`Of “${name}” alone`}>
        <div className="grid grid-cols-[10rem_minmax(0,1fr)] items-start gap-3 phone:grid-cols-1">
          <TextField
            label={`${name}: comes back (%)`}
            hint="Blank: as question 5 says."
            inputMode="decimal"
            value={fee.refundable}
            onChange={(refundable) => form.putFee(fee.key, { refundable })}
            error={form.errorAt(`fees.${at}.refundable`)}
          />
          <TextArea
            label={`${name}: word for word`}
            rows={2}
            value={fee.clause}
            onChange={(clause) => form.putFee(fee.key, { clause })}
          />
        </div>
      </Question>
    );
  });
}
