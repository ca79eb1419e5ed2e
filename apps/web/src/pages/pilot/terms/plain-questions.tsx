import { percentWords } from '@scrimmage/domain/metric-words';
import { Select } from '../../../ui/select';
import { beforeWords, changedMark, Fields, Question, TermsField } from './question';
import type { TermsFormState } from './use-terms-form';

interface Props {
  readonly form: TermsFormState;
}

/** Cash, credits, or what was recorded otherwise. */
function refundKinds(worth: string) {
  const usual = [
    { value: '100', label: 'in cash' },
    { value: '0', label: 'as credits' },
  ];
  return ['100', '0'].includes(worth)
    ? usual
    : [...usual, { value: worth, label: `worth ${percentWords(worth)}` }];
}

/** Questions four to eight: of the terms as a whole. */
export function PlainQuestions({ form }: Props) {
  const { text, input, put } = form;
  const { currency } = input;
  const worthBefore = beforeWords(form.against?.text.refundWorth, text.refundWorth);
  return (
    <>
      <Question number={4} title="For how long is it free?">
        <Fields>
          <TermsField form={form} name="freeDays" label="Days from signature" inputMode="numeric" />
        </Fields>
      </Question>
      <Question number={5} title="What comes back when it falls short?">
        <Fields>
          <TermsField form={form} name="refundShare" label="Of what was paid (%)" />
          <TermsField form={form} name="refundBelow" label="Below (% of value)" placeholder="100" />
          <Select
            label="How"
            value={text.refundWorth}
            options={refundKinds(text.refundWorth)}
            onChange={(refundWorth) => put({ refundWorth })}
            {...(worthBefore ? { hint: 'Differs from now.', className: changedMark } : {})}
          />
        </Fields>
      </Question>
      <Question number={6} title="What is the least you pay, and what does leaving cost?">
        <Fields>
          <TermsField form={form} name="minCommitment" label={`Minimum (${currency})`} />
          <TermsField form={form} name="earlyTerminationFee" label={`Leaving early (${currency})`} />
          <TermsField
            form={form}
            name="exitAmount"
            path="exit.amount"
            label={`Data and move (${currency})`}
          />
          <TermsField form={form} name="exitShare" path="exit.buyerShare" label="You pay of that (%)" />
        </Fields>
      </Question>
      <Question number={7} title="How long is the notice?">
        <Fields>
          <TermsField form={form} name="noticeDays" label="Days of notice" inputMode="numeric" />
        </Fields>
      </Question>
      <Question number={8} title="Who pays for integration?">
        <Fields>
          <TermsField
            form={form}
            name="integrationAmount"
            path="integration.amount"
            label={`It costs (${currency})`}
          />
          <TermsField
            form={form}
            name="integrationShare"
            path="integration.buyerShare"
            label="You pay of it (%)"
          />
        </Fields>
      </Question>
    </>
  );
}
