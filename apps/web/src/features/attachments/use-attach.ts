import { useRef, useState } from 'react';
import { announceChange } from '../../platform/live-events';
import { newId } from '../../platform/new-id';
import { announce } from '../../ui/live-region';
import { showToast } from '../../ui/toasts';
import { type AttachmentSubject, uploadAttachment } from './upload-attachment';

/** A file on its way, under the id that it keeps when it is sent again. */
interface Waiting {
  readonly id: string;
  readonly file: File;
}

/** A file that did not get through, and why. */
export interface Failed extends Waiting {
  readonly sentence: string;
  readonly retry: boolean;
}

/** How far it has come; `name` is the file on its way now. */
export interface Sending {
  readonly name: string;
  readonly done: number;
  readonly all: number;
}

/** Attaches files one after the other; one that is refused keeps no other waiting. */
export function useAttach(subject: AttachmentSubject) {
  const queue = useRef<Waiting[]>([]);
  const count = useRef({ done: 0, all: 0 });
  const [sending, setSending] = useState<Sending | null>(null);
  const [failed, setFailed] = useState<readonly Failed[]>([]);

  async function send({ id, file }: Waiting): Promise<void> {
    setSending({ name: file.name, ...count.current });
    const upload = await uploadAttachment(file, subject, id);
    count.current.done += 1;
    if (!upload.ok)
      setFailed((before) => [...before, { id, file, sentence: upload.sentence, retry: upload.retry }]);
    else if (upload.again) showToast({ text: `${upload.name} was attached already.` });
    else announce(`${upload.name} is attached.`);
    if (upload.ok) announceChange();
  }

  async function start(files: readonly Waiting[]): Promise<void> {
    const idle = count.current.all === 0;
    queue.current.push(...files);
    count.current.all += files.length;
    if (!idle) return;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    count.current = { done: 0, all: 0 };
    setSending(null);
  }

  const dismiss = (id: string) => setFailed((before) => before.filter((one) => one.id !== id));
  return {
    sending,
    failed,
    dismiss,
    attach: (files: readonly File[]) => void start(files.map((file) => ({ id: newId(), file }))),
    again: ({ id, file }: Failed) => {
      dismiss(id);
      void start([{ id, file }]);
    },
  };
}
