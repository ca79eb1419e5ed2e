import { VendorPickerDocument } from '../../generated/documents/vendor-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading'>;

/** One vendor, found by any of its names. */
export function VendorPicker(props: Props) {
  const { items, loading, search } = useServerSearch(VendorPickerDocument, (data) =>
    data.vendors.edges.map(({ node }) => ({ id: node.id, label: node.name })),
  );
  return <Combobox {...props} options={items} loading={loading} onSearch={search} />;
}
