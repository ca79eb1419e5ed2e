import { useState } from 'react';
import { VendorPicker } from '../../features/vendors/vendor-picker';
import { LogPilotPickerDocument } from '../../generated/documents/log-pilot-picker';
import { useServerSearch } from '../../platform/use-server-search';
import { Button } from '../../ui/button';
import { Combobox, type Option } from '../../ui/combobox';
import { Dialog } from '../../ui/dialog';

interface Props {
  /** How many sheets may still follow. */
  readonly room: number;
  readonly onAppend: (sheet: { readonly proof?: string; readonly dossier?: string }) => void;
  readonly onClose: () => void;
}

/** Which proof cards and dossiers follow the portfolio; several, one after the other. */
export function AppendDialog({ room, onAppend, onClose }: Props) {
  const [last, setLast] = useState<string | null>(null);
  const pilots = useServerSearch(LogPilotPickerDocument, (data) =>
    data.pilots.edges.map(({ node }) => ({ id: node.key, label: `${node.key} ${node.name}` })),
  );
  const append = (option: Option | null, sheet: { readonly proof?: string; readonly dossier?: string }) => {
    if (!option) return;
    onAppend(sheet);
    setLast(option.label);
  };
  const full = room <= 0;
  return (
    <Dialog
      title="Append sheets"
      description="Each begins on a new page, after the portfolio."
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        {full ? (
          <p className="text-body text-ink-2">
            As many sheets as fit are appended. Leave one out to add another.
          </p>
        ) : (
          <>
            <Combobox
              key={`pilot-${room}`}
              label="Proof card of"
              value={null}
              placeholder="A pilot"
              onChange={(option) => append(option, option ? { proof: option.id } : {})}
              options={pilots.items}
              loading={pilots.loading}
              onSearch={pilots.search}
            />
            <VendorPicker
              key={`vendor-${room}`}
              label="Dossier of"
              value={null}
              placeholder="A vendor"
              onChange={(option) => append(option, option ? { dossier: option.id } : {})}
            />
          </>
        )}
        <p role="status" className="text-table text-ink-2">
          {last && `${last} follows.`}
        </p>
      </div>
    </Dialog>
  );
}
