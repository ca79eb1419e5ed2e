import { shareWords } from '@scrimmage/domain/metric-words';
import { vendorThresholds } from '@scrimmage/domain/vendor-thresholds';
import { termsMoney } from '../../../features/terms/terms-money';
import { Fields, Question, TermsField } from './question';
import { plannedDays } from './read-terms-text';
import type { TermsFormState } from './use-terms-form';

interface Props {
  readonly form: TermsFormState;
}

const part = shareWords(vendorThresholds.shouldCostOfBenchmark);

/** How the vendor's cost was found, and why the list price is no good. */
function costWords({ cost, input }: TermsFormState): string {
  const { vendorCost, currency } = input;
  const month = termsMoney(vendorCost.perMonth, currency);
  if (cost.from === 'STATED')
    return 'As you state it. The figures are also tried with half of it, and half as much again.';
  const price = termsMoney(cost.price, currency);
  if (cost.from === 'BENCHMARK') return `${part} of the benchmark price ${price}: ${month} a month.`;
  return `For want of a benchmark price, ${part} of the ${price} that a success is billed: ${month} a month. A price from elsewhere is better: a list price may be inflated.`;
}

/** The few numbers the figures need; what is left blank has a sensible answer, which stands in the field. */
export function NumberQuestions({ form }: Props) {
  const { currency, horizonDays } = form.input;
  const planned = plannedDays(horizonDays);
  return (
    <>
      <Question title="What is it worth, and what does it cost you?">
        <Fields>
          <TermsField form={form} name="valueAtTarget" label={`Value at target (${currency})`} />
          <TermsField
            form={form}
            name="internalPerMonth"
            path="buyerInternalPerMonth"
            label={`Your people a month (${currency})`}
          />
          <TermsField form={form} name="currency" label="Currency" inputMode="text" />
        </Fields>
      </Question>
      <Question title="What should delivering cost the vendor?" hint={costWords(form)}>
        <Fields>
          <TermsField form={form} name="benchmark" label={`Benchmark price (${currency})`} />
          <TermsField
            form={form}
            name="costUpfront"
            path="vendorCost.upfront"
            label={`Or: to start (${currency})`}
          />
          <TermsField
            form={form}
            name="costPerMonth"
            path="vendorCost.perMonth"
            label={`And a month (${currency})`}
          />
        </Fields>
      </Question>
      <Question title="When?" hint="In days from signature.">
        <Fields>
          <TermsField
            form={form}
            name="horizonDays"
            label="Length"
            inputMode="numeric"
            placeholder={String(horizonDays)}
          />
          <TermsField
            form={form}
            name="kickoffDay"
            label="Kick-off"
            inputMode="numeric"
            placeholder={String(planned.kickoffDay)}
          />
          <TermsField
            form={form}
            name="goLiveDay"
            label="Go-live"
            inputMode="numeric"
            placeholder={String(planned.goLiveDay)}
          />
          <TermsField
            form={form}
            name="firstValueDay"
            label="First value"
            inputMode="numeric"
            placeholder={String(planned.firstValueDay)}
          />
        </Fields>
      </Question>
    </>
  );
}
