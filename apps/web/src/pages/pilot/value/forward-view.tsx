import { aboutMoney } from '@scrimmage/domain/money';
import { chanceWords } from '@scrimmage/domain/value-sentence';
import type { ReactNode } from 'react';
import { exactMoney } from '../../../features/value/range-words';
import { ValueStrip } from '../../../features/value/value-strip';
import type { Value_figuresFragment } from '../../../generated/operations';
import { formatPercent } from '../../../platform/format';

interface Props {
  readonly value: Value_figuresFragment;
  readonly actions: ReactNode;
}

/** What the pilot is worth from here on: in words first, then figure by figure. */
export function ForwardView({ value, actions }: Props) {
  const { sentence, forward, nextWeeks } = value;
  return (
    <section aria-labelledby="value-forward" className="card flex flex-col gap-3 p-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1">
          <h2 id="value-forward" className="text-body font-semibold">
            What it is worth from here on
          </h2>
          <p className="max-w-[72ch] text-body">{sentence}</p>
        </div>
        <div className="no-print">{actions}</div>
      </div>
      {forward && <ValueStrip {...forward} />}
      {nextWeeks && <p className="max-w-[72ch] text-table">{nextWeeks.sentence}</p>}
      {forward && <Figures value={value} forward={forward} />}
    </section>
  );
}

const unknown = <span className="font-normal text-ink-3">Not known</span>;

function Figures({
  value,
  forward,
}: {
  readonly value: Value_figuresFragment;
  readonly forward: NonNullable<Value_figuresFragment['forward']>;
}) {
  const { expectedRoi, totalChance, valueAtStake, model } = value;
  return (
    <dl className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-4 gap-y-3 border-t border-line pt-3">
      <Figure name="The chance that it pays" hint="From here on; what was spent is gone either way.">
        {chanceWords(forward.chancePays)}
      </Figure>
      <Figure name="Benefits less costs, on average" hint={`Over ${model.horizonMonths} months.`}>
        {`${aboutMoney(forward.benefits)} − ${aboutMoney(forward.costs)} = ${aboutMoney(forward.mean)}`}
      </Figure>
      <Figure name="Value at stake" hint="The most it can be worth to find out more before deciding.">
        {valueAtStake ? aboutMoney(valueAtStake) : unknown}
      </Figure>
      <Figure
        name="Expected return"
        hint="Mean benefits by mean costs less 1, what was spent included; not the ratio of medians."
      >
        {expectedRoi === null ? unknown : formatPercent(expectedRoi)}
      </Figure>
      <Figure name="The chance that all of it pays" hint="With what was spent; decisions do not go by it.">
        {totalChance === null ? unknown : chanceWords(totalChance)}
      </Figure>
      <Figure name="The pilot itself" hint="Spent so far, and a week of it.">
        {`${model.sunk ? exactMoney(model.sunk) : 'Not known'}, ${model.weeklyBurn ? `${exactMoney(model.weeklyBurn)} a week` : 'a week not known'}`}
      </Figure>
    </dl>
  );
}

function Figure({
  name,
  hint,
  children,
}: {
  readonly name: string;
  readonly hint: string;
  readonly children: ReactNode;
}) {
  return (
    <div className="min-w-0">
      <dt className="text-meta text-ink-3">{name}</dt>
      <dd className="text-body font-medium">
        {children}
        <span className="block text-meta font-normal text-ink-2">{hint}</span>
      </dd>
    </div>
  );
}
