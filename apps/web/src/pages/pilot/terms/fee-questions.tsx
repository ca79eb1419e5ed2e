import { Trash2 } from 'lucide-react';
import { shapeChoices, triggerChoices } from '../../../features/terms/terms-words';
import { Button, IconButton } from '../../../ui/button';
import { cx } from '../../../ui/cx';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { changedMark, Fields, Question } from './question';
import { blankFee, type FeeText, type Rhythm } from './terms-text';
import type { TermsFormState } from './use-terms-form';

const rhythms: ReadonlyArray<{ readonly value: Rhythm; readonly label: string }> = [
  { value: 'ONCE', label: 'once' },
  { value: 'MONTH', label: 'every month' },
  { value: 'DAYS', label: 'every … days' },
];

interface FeeProps {
  readonly form: TermsFormState;
  readonly fee: FeeText;
  readonly at: number;
}

/** What a fee is called when there are several; alone it needs no name. */
export const feeName = (fee: FeeText, at: number) => fee.name.trim() || `Fee ${at + 1}`;

function spoken({ form, fee, at }: FeeProps, label: string): string {
  return form.text.fees.length > 1 ? `${feeName(fee, at)}: ${label.toLowerCase()}` : label;
}

/** Whether the present version says something else of this fee; a fee is the same one by its name. */
function differs({ form, fee, at }: FeeProps, parts: ReadonlyArray<keyof FeeText>): boolean {
  if (!form.against) return false;
  const name = feeName(fee, at);
  const before = form.against.text.fees.find((one, place) => feeName(one, place) === name);
  return !before || parts.some((part) => before[part] !== fee[part]);
}

/** The first three questions, each asked of every fee. */
export function FeeQuestions({ form }: { readonly form: TermsFormState }) {
  const { fees } = form.text;
  const each = (Part: (props: FeeProps) => React.ReactNode) =>
    fees.map((fee, at) => <Part key={fee.key} form={form} fee={fee} at={at} />);
  return (
    <>
      <Question number={1} title="What do they charge, and how often?">
        {fees.length === 0 && <p className="text-table text-ink-2">No fee at all.</p>}
        {each(Amount)}
        <Button
          look="quiet"
          className="-ml-3 self-start"
          onClick={() => form.put({ fees: [...fees, blankFee()] })}
        >
          Add a fee
        </Button>
      </Question>
      {fees.length > 0 && (
        <>
          <Question number={2} title="What starts the billable clock?">
            {each(Clock)}
          </Question>
          <Question number={3} title="How much of it depends on proven value?">
            {each(Dependence)}
          </Question>
        </>
      )}
    </>
  );
}

function Amount(props: FeeProps) {
  const { form, fee, at } = props;
  const set = (next: Partial<FeeText>) => form.putFee(fee.key, next);
  const path = `fees.${at}`;
  const often = fee.rhythm !== 'ONCE';
  const changed = differs(props, ['amount', 'rhythm', 'everyDays', 'untilDay', 'name']);
  return (
    <div className={cx('flex items-start gap-2', changed && changedMark)}>
      <div className="min-w-0 flex-1">
        <Fields>
          <TextField
            label={spoken(props, `Amount (${form.input.currency})`)}
            inputMode="decimal"
            value={fee.amount}
            onChange={(amount) => set({ amount })}
            error={form.errorAt(`${path}.amount`)}
          />
          <Select
            label={spoken(props, 'How often')}
            value={fee.rhythm}
            options={rhythms}
            onChange={(rhythm) => set({ rhythm })}
          />
          {fee.rhythm === 'DAYS' && (
            <TextField
              label={spoken(props, 'Every how many days')}
              inputMode="numeric"
              value={fee.everyDays}
              onChange={(everyDays) => set({ everyDays })}
              error={form.errorAt(`${path}.everyDays`)}
            />
          )}
          <TextField
            label={spoken(props, 'What for')}
            placeholder={`Fee ${at + 1}`}
            value={fee.name}
            onChange={(name) => set({ name })}
            error={form.errorAt(`${path}.name`)}
          />
          {often && (
            <TextField
              label={spoken(props, 'Until day')}
              hint="Blank: to the end."
              inputMode="numeric"
              value={fee.untilDay}
              onChange={(untilDay) => set({ untilDay })}
              error={form.errorAt(`${path}.untilDay`)}
            />
          )}
        </Fields>
      </div>
      <IconButton
        label={`Remove ${feeName(fee, at)}`}
        className="mt-6"
        onClick={() => form.put({ fees: form.text.fees.filter(({ key }) => key !== fee.key) })}
      >
        <Trash2 aria-hidden size={14} />
      </IconButton>
    </div>
  );
}

function Clock(props: FeeProps) {
  const { form, fee, at } = props;
  const set = (next: Partial<FeeText>) => form.putFee(fee.key, next);
  return (
    <div
      className={cx(
        'grid grid-cols-2 items-start gap-x-3 gap-y-2',
        differs(props, ['trigger', 'day']) && changedMark,
      )}
    >
      <Select
        label={spoken(props, 'Nothing is billed before')}
        value={fee.trigger}
        options={triggerChoices}
        error={form.errorAt(`fees.${at}.trigger`)}
        // What waits for proven value depends on it, unless somebody says otherwise.
        onChange={(trigger) =>
          set({ trigger, ...(trigger === 'VALUE_PROVEN' && fee.dependent === '' && { dependent: '100' }) })
        }
      />
      {fee.trigger === 'DAY' && (
        <TextField
          label={spoken(props, 'Day after signature')}
          inputMode="numeric"
          value={fee.day}
          onChange={(day) => set({ day })}
          error={form.errorAt(`fees.${at}.day`)}
        />
      )}
    </div>
  );
}

function Dependence(props: FeeProps) {
  const { form, fee, at } = props;
  const set = (next: Partial<FeeText>) => form.putFee(fee.key, next);
  const path = `fees.${at}`;
  const depends = !['', '0'].includes(fee.dependent.trim());
  const field = (label: string, part: 'dependent' | 'threshold' | 'full', errors: string) => (
    <TextField
      label={spoken(props, label)}
      inputMode="decimal"
      value={fee[part]}
      onChange={(value) => set({ [part]: value })}
      error={form.errorAt(`${path}.${errors}`)}
    />
  );
  return (
    <div className={cx(differs(props, ['dependent', 'threshold', 'full', 'shape']) && changedMark)}>
      <Fields>
        {field('Share of it (%)', 'dependent', 'dependent')}
        {depends && (
          <>
            {field('Owed from (% of value)', 'threshold', 'contingent.threshold')}
            <Select
              label={spoken(props, 'And then it')}
              value={fee.shape}
              options={shapeChoices}
              onChange={(shape) => set({ shape })}
            />
            {fee.shape === 'LINEAR' && field('In full at (% of value)', 'full', 'contingent.full')}
          </>
        )}
      </Fields>
    </div>
  );
}
