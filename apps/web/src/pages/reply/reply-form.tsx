import { type FormEvent, useRef, useState } from 'react';
import { ReplyToRatingDocument } from '../../generated/documents/reply-to-rating';
import { useDraft } from '../../platform/drafts';
import { formatMoment } from '../../platform/format';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';

interface Props {
  readonly token: string;
  readonly until: string;
  readonly onSent: (sent: { readonly text: string; readonly name: string; readonly at: string }) => void;
}

const empty = { text: '', name: '' };

/** The answer and who gives it; what is typed stays on this device until it is sent. */
export function ReplyForm({ token, until, onSent }: Props) {
  const form = useRef<HTMLFormElement>(null);
  // The token itself is not kept: whoever finds the draft must not find the link.
  const { values, setValue, forget } = useDraft('reply', empty);
  const [tried, setTried] = useState(false);
  const change = useChange(ReplyToRatingDocument);
  const { text, name } = values;
  const mistakes = {
    text: text.trim() === '' ? 'Write what you say to it.' : undefined,
    name: name.trim() === '' ? 'Say who answers.' : undefined,
  };
  async function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (change.running) return;
    if (mistakes.text || mistakes.name) return focusFirstError(form.current);
    const outcome = await change.submit({ token, text: text.trim(), name: name.trim() });
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    announce('Your reply is sent.');
    const { reply } = outcome.payload;
    onSent(reply ?? { text: text.trim(), name: name.trim(), at: new Date().toISOString() });
  }
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <form
      ref={form}
      noValidate
      aria-label="Your reply"
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-4"
    >
      <ChangeNotice {...change} shown={['text', 'name']} />
      <TextArea
        label="What you say to it"
        rows={6}
        hint="It stands beside the rating for good, and cannot be changed once it is sent."
        value={text}
        onChange={(next) => setValue('text', next)}
        error={change.problemAt('text') ?? (tried ? mistakes.text : undefined)}
      />
      <TextField
        label="Your name"
        autoComplete="name"
        value={name}
        onChange={(next) => setValue('name', next)}
        error={change.problemAt('name') ?? (tried ? mistakes.name : undefined)}
      />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="primary" busy={change.running}>
          Send the reply
        </Button>
        <p className="text-meta text-ink-3">{`The link works once, until ${formatMoment(until, zone)}.`}</p>
      </div>
    </form>
  );
}
