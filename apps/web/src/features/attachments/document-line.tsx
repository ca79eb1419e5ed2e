import { bytesWords } from '@scrimmage/domain/file-size';
import { useState } from 'react';
import type { Attachment_lineFragment } from '../../generated/operations';
import { DayOf } from '../../platform/moment';
import { Button } from '../../ui/button';
import { kindLooks } from './attachment-words';
import { useRemoveAttachment } from './use-remove-attachment';

interface Props {
  readonly document: Attachment_lineFragment;
  /** Called when it is gone, for the keyboard to go on somewhere. */
  readonly onRemoved: () => void;
}

/** One document: what it is, how large, from whom and when. */
export function DocumentLine({ document, onRemoved }: Props) {
  const { name, kind, size, path, addedAt, addedBy, viewerCan } = document;
  const { word, Icon } = kindLooks[kind];
  const remove = useRemoveAttachment();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const press = async () => {
    setBusy(true);
    const said = await remove(document);
    setBusy(false);
    setError(said);
    if (said === null) onRemoved();
  };
  return (
    <li className="flex flex-wrap items-start gap-x-2 gap-y-1 py-2">
      <Icon aria-hidden size={16} className="mt-0.5 shrink-0 text-ink-3" />
      <div className="min-w-0 flex-1">
        <a href={path} target="_blank" rel="noreferrer" className="link text-body [overflow-wrap:anywhere]">
          {name}
        </a>
        <p className="text-meta text-ink-2">
          {`${word}, ${bytesWords(size)}, ${addedBy.name}, `}
          <span className="whitespace-nowrap">
            <DayOf at={addedAt} />
          </span>
        </p>
        {error && (
          <p role="alert" className="text-meta font-medium text-bad">
            {error}
          </p>
        )}
      </div>
      {viewerCan.remove && (
        <Button
          look="quiet"
          busy={busy}
          className="no-print"
          aria-label={`Remove ${name}`}
          onClick={() => void press()}
        >
          Remove
        </Button>
      )}
    </li>
  );
}
