import { UnitPickerDocument } from '../../generated/documents/unit-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading'>;

/** One unit, found by typing. */
export function UnitPicker(props: Props) {
  const { items, loading, search } = useServerSearch(UnitPickerDocument, (data) =>
    data.units.edges.map(({ node }) => ({ id: node.id, label: node.name })),
  );
  return <Combobox {...props} options={items} loading={loading} onSearch={search} />;
}
