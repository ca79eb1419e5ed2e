import { bytesWords, mostAttachmentBytes } from '@scrimmage/domain/file-size';
import { Paperclip } from 'lucide-react';
import { useId, useRef } from 'react';
import type { Attachment_lineFragment } from '../../generated/operations';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';
import { FilesButton } from '../../ui/files-button';
import { useNoDropElsewhere } from '../../ui/no-drop-elsewhere';
import { Spinner } from '../../ui/spinner';
import { useFilesDropped } from '../../ui/use-files-dropped';
import { acceptedFiles } from './attachment-words';
import { DocumentLine } from './document-line';
import type { AttachmentSubject } from './upload-attachment';
import { type Failed, type Sending, useAttach } from './use-attach';

interface Props {
  readonly subject: AttachmentSubject;
  readonly documents: readonly Attachment_lineFragment[];
  readonly canAttach: boolean;
  /** Where several stand on one page. */
  readonly title?: string;
  readonly heading?: 'h2' | 'h3';
  /** Beside other sections of a page, its head is as large as theirs. */
  readonly large?: boolean;
  /** What belongs here, when there is nothing yet. */
  readonly empty: string;
}

/** The documents of a thing: opened, attached by a button or by dropping files anywhere on it, removed with undo. */
export function Documents({
  subject,
  documents,
  canAttach,
  title = 'Documents',
  heading: Heading = 'h2',
  large = false,
  empty,
}: Props) {
  const id = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const { attach, again, dismiss, sending, failed } = useAttach(subject);
  const { over, handlers } = useFilesDropped(attach);
  useNoDropElsewhere(canAttach);
  // The button that was pressed goes with its line, and the keyboard needs a place to go on from.
  const toHead = () => head.current?.focus();
  const sendAgain = (one: Failed) => {
    again(one);
    toHead();
  };
  const letGo = (failedId: string) => {
    dismiss(failedId);
    toHead();
  };
  return (
    <section
      aria-labelledby={`${id}-title`}
      {...(canAttach && handlers)}
      className={cx('card p-4', over && 'outline-2 outline-accent')}
    >
      <div className="mb-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Heading
          ref={head}
          id={`${id}-title`}
          tabIndex={-1}
          className={cx('font-semibold', large ? 'text-section' : 'text-body')}
        >
          {documents.length ? `${title} (${documents.length})` : title}
        </Heading>
        {canAttach && (
          <div className="no-print">
            <FilesButton
              icon={<Paperclip aria-hidden size={14} />}
              accept={acceptedFiles}
              describedBy={`${id}-hint`}
              onFiles={attach}
            >
              Attach files
            </FilesButton>
          </div>
        )}
      </div>
      {documents.length === 0 && <p className="py-1 text-body text-ink-2">{empty}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {documents.map((document) => (
          <DocumentLine key={document.id} document={document} onRemoved={toHead} />
        ))}
      </ul>
      {sending && <OnTheWay sending={sending} />}
      <div role="alert">
        {failed.length > 0 && (
          <ul className="flex flex-col gap-2 py-2">
            {failed.map((one) => (
              <NotAttached key={one.id} failed={one} onAgain={sendAgain} onDismiss={letGo} />
            ))}
          </ul>
        )}
      </div>
      {canAttach && (
        <p id={`${id}-hint`} className="no-print mt-2 text-meta text-ink-2">
          {`Or drop them here: PDF, pictures, text, CSV, DOCX, XLSX, PPTX, up to ${bytesWords(mostAttachmentBytes)} each.`}
        </p>
      )}
    </section>
  );
}

function OnTheWay({ sending: { name, done, all } }: { readonly sending: Sending }) {
  return (
    <p role="status" className="flex items-center gap-2 py-2 text-meta text-ink-2">
      <Spinner />
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {all > 1 ? `Sending ${name} (${done + 1} of ${all})` : `Sending ${name}`}
      </span>
    </p>
  );
}

interface FailedProps {
  readonly failed: Failed;
  readonly onAgain: (failed: Failed) => void;
  readonly onDismiss: (id: string) => void;
}

function NotAttached({ failed, onAgain, onDismiss }: FailedProps) {
  const { id, file, sentence, retry } = failed;
  return (
    <li className="rounded-md bg-bad-soft px-3 py-2 text-meta">
      <p className="font-medium text-bad [overflow-wrap:anywhere]">{`${file.name} was not attached.`}</p>
      <p>{sentence}</p>
      <div className="-ml-3 flex gap-1">
        {retry && (
          <Button look="quiet" aria-label={`Send ${file.name} again`} onClick={() => onAgain(failed)}>
            Send again
          </Button>
        )}
        <Button look="quiet" aria-label={`Dismiss ${file.name}`} onClick={() => onDismiss(id)}>
          Dismiss
        </Button>
      </div>
    </li>
  );
}
