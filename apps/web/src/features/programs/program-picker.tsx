import { ProgramPickerDocument } from '../../generated/documents/program-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading'>;

/** One program, found by typing. */
export function ProgramPicker(props: Props) {
  const { items, loading, search } = useServerSearch(ProgramPickerDocument, (data) =>
    data.programs.edges.map(({ node }) => ({ id: node.id, label: node.name })),
  );
  return <Combobox {...props} options={items} loading={loading} onSearch={search} />;
}
