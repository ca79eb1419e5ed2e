import type { DateOrder } from '@scrimmage/contract/generated/schema-types';
import { parseGivenDate } from '@scrimmage/domain/imports/given-date';
import { formatDay } from '../../platform/format';
import { Select } from '../../ui/select';
import type { ImportData } from './import-data';
import type { useChoice } from './use-choice';

interface Props {
  readonly data: ImportData;
  readonly choice: Pick<ReturnType<typeof useChoice>, 'orderOf' | 'chooseOrder'>;
  readonly messageAt: (path: string) => string | undefined;
}

function ordersFor(example: string) {
  const option = (value: DateOrder, words: string) => {
    const { day } = parseGivenDate(example, value);
    return { value, label: day ? `${words}: ${example} is ${formatDay(day, '0001-01-01')}` : words };
  };
  return [option('DMY', 'Day first'), option('MDY', 'Month first')];
}

/** Of columns whose days could be two: which number is the month. */
export function UnclearDays({ data, choice, messageAt }: Props) {
  const dayColumns = data.columns.filter(({ unclearDays }) => unclearDays.length > 0);
  return dayColumns.map((column) => (
    <Select
      key={column.name}
      label={`Days in “${column.name}”`}
      hint={`Could be two days: ${column.unclearDays.join(', ')}`}
      placeholder="Say how they are written"
      value={choice.orderOf(column)}
      options={ordersFor(column.unclearDays[0] ?? '')}
      onChange={(order) => choice.chooseOrder(column.name, order)}
      error={messageAt(`order:${column.name}`)}
    />
  ));
}
