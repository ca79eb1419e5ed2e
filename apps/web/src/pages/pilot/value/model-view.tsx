import { signedWords } from '@scrimmage/domain/metric-words';
import type { ReactNode } from 'react';
import {
  moneyRangeWords,
  numberRangeWords,
  paceWords,
  shareRangeWords,
  timingWords,
} from '../../../features/value/range-words';
import type { Value_modelFragment } from '../../../generated/operations';
import { formatPercent } from '../../../platform/format';
import { Cell, Column, Row, Table } from '../../../ui/table';

type Model = Value_modelFragment;

const notKnown = <span className="font-medium text-watch">Not known yet</span>;

/** Everything the figures rest on, as it was stated. */
export function ModelView({ model }: { readonly model: Model }) {
  const { currency, lines, adoption, horizonMonths, discountRate } = model;
  return (
    <section aria-labelledby="value-model" className="flex flex-col gap-2">
      <h2 id="value-model" className="text-body font-semibold">
        What it rests on
      </h2>
      <p className="max-w-[72ch] text-table text-ink-2">
        {`${horizonMonths} months ahead${discountRate > 0 ? `, discounted by ${formatPercent(discountRate, 1)} a year` : ''}. `}
        {'Adoption, which multiplies every benefit: '}
        {adoption ? shareRangeWords(adoption) : notKnown}
        {'.'}
      </p>
      <Table caption="Benefits and costs">
        <thead>
          <tr>
            <Column>What</Column>
            <Column>How much</Column>
            <Column>Chance and time</Column>
          </tr>
        </thead>
        <tbody>
          {model.effect && <EffectRow effect={model.effect} currency={currency} />}
          {lines.map((line) => (
            <Line
              key={line.name}
              name={line.name}
              side={line.side === 'BENEFIT' ? 'Benefit' : 'Cost'}
              amount={
                line.amount ? `${moneyRangeWords(line.amount, currency)}, ${paceWords[line.per]}` : notKnown
              }
              chance={line.probability < 1 ? `${formatPercent(line.probability)} likely` : null}
              timing={timingWords(line)}
            />
          ))}
        </tbody>
      </Table>
    </section>
  );
}

interface LineProps {
  readonly name: ReactNode;
  readonly side: string;
  readonly amount: ReactNode;
  readonly chance: string | null;
  readonly timing: string | null;
}

function Line({ name, side, amount, chance, timing }: LineProps) {
  return (
    <Row>
      <Cell>
        <span className="block text-meta text-ink-3">{side}</span>
        <span className="block max-w-[44ch] font-medium">{name}</span>
      </Cell>
      <Cell label="How much:">{amount}</Cell>
      <Cell label="Chance and time:">
        {[chance, timing].filter((part) => part !== null).join(', ') || 'certain, from now'}
      </Cell>
    </Row>
  );
}

function EffectRow({
  effect,
  currency,
}: {
  readonly effect: NonNullable<Model['effect']>;
  readonly currency: string;
}) {
  const { criterion, perUnit, expected } = effect;
  const metric = criterion?.metric;
  const unit = metric?.kind === 'PROPORTION' ? 'point' : (metric?.unit ?? 'unit');
  return (
    <Line
      side="Benefit"
      name={
        <>
          {metric ? `${metric.name}, as measured` : 'A criterion that was removed'}
          {metric && expected && (
            <span className="block text-meta font-normal text-ink-2">
              {`Believed before: ${numberRangeWords(expected, (value) => signedWords(metric, value))}`}
            </span>
          )}
        </>
      }
      amount={perUnit ? `${moneyRangeWords(perUnit, currency)}, a month for each ${unit}` : notKnown}
      chance={null}
      timing={timingWords(effect)}
    />
  );
}
