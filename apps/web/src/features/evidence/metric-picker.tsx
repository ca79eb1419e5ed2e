import { MetricPickerDocument } from '../../generated/documents/metric-picker';
import type { PickedMetric_metricFragment } from '../../generated/operations';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';
import { kindWords } from './metric-words';

export type PickedMetric = Pick<
  PickedMetric_metricFragment,
  'id' | 'name' | 'kind' | 'unit' | 'direction' | 'purpose' | 'cap'
>;

interface Props extends Omit<ComboboxProps, 'value' | 'onChange' | 'options' | 'onSearch' | 'loading'> {
  readonly value: PickedMetric | null;
  readonly onChange: (metric: PickedMetric | null) => void;
}

const optionOf = ({ id, name, kind, unit }: PickedMetric) => ({
  id,
  label: name,
  hint: `${kindWords[kind]}, ${unit}`,
});

/** One metric of the workspace's dictionary, found by typing; how it is counted comes with it. */
export function MetricPicker({ value, onChange, ...props }: Props) {
  const { items, loading, search } = useServerSearch(MetricPickerDocument, (data) =>
    data.metrics.edges.map(({ node }) => node),
  );
  return (
    <Combobox
      {...props}
      value={value && optionOf(value)}
      options={items.map(optionOf)}
      loading={loading}
      onSearch={search}
      onChange={(option) =>
        onChange(option && ([...items, value].find((metric) => metric?.id === option.id) ?? null))
      }
    />
  );
}
