import { LogPilotPickerDocument } from '../../generated/documents/log-pilot-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading' | 'optional'>;

/** One pilot, found by typing; may stay empty. */
export function PilotPicker(props: Props) {
  const { items, loading, search } = useServerSearch(LogPilotPickerDocument, (data) =>
    data.pilots.edges.map(({ node }) => ({ id: node.id, label: `${node.key} ${node.name}` })),
  );
  return <Combobox {...props} optional options={items} loading={loading} onSearch={search} />;
}
