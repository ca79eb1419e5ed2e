import { SystemPickerDocument } from '../../generated/documents/system-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Combobox, type ComboboxProps } from '../../ui/combobox';

type Props = Omit<ComboboxProps, 'options' | 'onSearch' | 'loading'>;

const modes = { MODE_1: 'Mode 1', MODE_2: 'Mode 2' } as const;
const modeHint = (mode: keyof typeof modes | null) => (mode ? { hint: modes[mode] } : {});

/** One system, found by typing. */
export function SystemPicker(props: Props) {
  const { items, loading, search } = useServerSearch(SystemPickerDocument, (data) =>
    data.systems.edges.map(({ node }) => ({ id: node.id, label: node.name, ...modeHint(node.mode) })),
  );
  return <Combobox {...props} options={items} loading={loading} onSearch={search} />;
}
