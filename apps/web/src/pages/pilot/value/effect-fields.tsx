import type { Value_pilotFragment } from '../../../generated/operations';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { RangeFields } from './range-fields';
import type { ValueFormState } from './use-value-form';

interface Props {
  readonly criteria: Value_pilotFragment['criteria'];
  readonly form: ValueFormState;
  readonly currency: string;
}

/** A benefit that grows with what is measured: which criterion, what one unit of it is worth, what was believed before. */
export function EffectFields({ criteria, form, currency }: Props) {
  const { effect } = form.text;
  const options = criteria.map(({ id, statement }) => ({ value: id, label: statement }));
  const gone = effect.criterionId !== '' && !criteria.some(({ id }) => id === effect.criterionId);
  return (
    <section aria-labelledby="value-effect" className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 id="value-effect" className="text-table font-semibold">
        A benefit that grows with what is measured
      </h3>
      {criteria.length === 0 ? (
        <p className="text-meta text-ink-2">
          Register a criterion first; then its effect can be priced here.
        </p>
      ) : (
        <Select
          label="Criterion"
          placeholder="None"
          value={effect.criterionId}
          options={
            gone
              ? [...options, { value: effect.criterionId, label: 'A criterion that was removed' }]
              : options
          }
          onChange={(criterionId) => form.putEffect({ criterionId })}
          error={form.errorAt('effect.criterionId')}
        />
      )}
      {effect.criterionId !== '' && <Priced form={form} currency={currency} />}
    </section>
  );
}

function Priced({ form, currency }: Pick<Props, 'form' | 'currency'>) {
  const { effect } = form.text;
  const unit = form.metric?.kind === 'PROPORTION' ? 'point' : (form.metric?.unit ?? 'unit');
  const size = form.metric?.kind === 'PROPORTION' ? 'points' : (form.metric?.unit ?? 'units');
  return (
    <>
      <p className="text-table text-ink-2">{`Each ${unit} of improvement is worth, a month:`}</p>
      <RangeFields
        name={`Worth of a ${unit} a month`}
        unit={currency}
        value={effect.perUnit}
        onChange={(perUnit) => form.putEffect({ perUnit })}
        path="effect.perUnit"
        errorAt={form.errorAt}
      />
      <p className="text-table text-ink-2">
        What improvement did you believe in before anything was measured? It keeps a lucky first week in its
        place.
      </p>
      <RangeFields
        name="Improvement believed before"
        unit={size}
        value={effect.expected}
        onChange={(expected) => form.putEffect({ expected })}
        path="effect.expected"
        errorAt={form.errorAt}
      />
      <div className="grid grid-cols-[repeat(2,minmax(0,10rem))] items-start gap-2">
        {(
          [
            ['startMonth', 'Begins after months'],
            ['rampMonths', 'Months until in full'],
          ] as const
        ).map(([part, label]) => (
          <TextField
            key={part}
            label={label}
            aria-label={`The effect: ${label.toLowerCase()}`}
            inputMode="decimal"
            value={effect[part]}
            onChange={(text) => form.putEffect({ [part]: text })}
            error={form.errorAt(`effect.${part}`)}
          />
        ))}
      </div>
    </>
  );
}
