import { MemberPickerDocument } from '../generated/documents/member-picker';
import { Combobox, type ComboboxProps } from '../ui/combobox';
import { useServerSearch } from './use-server-search';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading'>;

/** One member, found by typing. */
export function MemberPicker(props: Props) {
  const { items, loading, search } = useServerSearch(MemberPickerDocument, (data) =>
    data.members.edges.map(({ node }) => ({ id: node.id, label: node.name, hint: node.email })),
  );
  return <Combobox {...props} options={items} loading={loading} onSearch={search} />;
}
