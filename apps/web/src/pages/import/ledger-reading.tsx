import { TextField } from '../../ui/text-field';
import type { ImportData } from './import-data';
import { Part } from './part';
import { UnclearDays } from './unclear-days';
import type { useChoice } from './use-choice';

interface Props {
  readonly data: ImportData;
  readonly choice: Pick<
    ReturnType<typeof useChoice>,
    'columns' | 'currency' | 'orderOf' | 'chooseOrder' | 'chooseCurrency'
  >;
  readonly messageAt: (path: string) => string | undefined;
}

/** What the rows of a ledger do not say by themselves: which number of a day is the month, and the currency. */
export function LedgerReading({ data, choice, messageAt }: Props) {
  const named = choice.columns.some(({ target }) => target === 'CURRENCY');
  return (
    <Part title="Days and money">
      <div className="card grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-4 p-4">
        <TextField
          label="Currency of the amounts"
          hint={named ? 'Of rows that do not name theirs.' : 'Its code of ISO 4217, such as EUR.'}
          value={choice.currency}
          onChange={choice.chooseCurrency}
          error={messageAt('currency')}
        />
        <UnclearDays data={data} choice={choice} messageAt={messageAt} />
      </div>
    </Part>
  );
}
