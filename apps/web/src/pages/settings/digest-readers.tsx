import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { AddDigestRecipientDocument } from '../../generated/documents/add-digest-recipient';
import { RemoveDigestRecipientDocument } from '../../generated/documents/remove-digest-recipient';
import type { Digest_settingsFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { DayOf } from '../../platform/moment';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';
import { TextField } from '../../ui/text-field';

type Recipient = Digest_settingsFragment['recipients'][number];

interface Props {
  readonly settings: Digest_settingsFragment;
}

/** Members who get it by choice, and people without an account with who added them. */
export function DigestReaders({ settings }: Props) {
  const { members, viewerCan } = settings;
  return (
    <div className="flex flex-col gap-5">
      <section aria-labelledby="digest-members">
        <h3 id="digest-members" className="text-table font-medium">
          Members
        </h3>
        <p className="text-body">
          {members.length === 0 ? 'No member gets it.' : members.map(({ name }) => name).join(', ')}
        </p>
        <p className="text-meta text-ink-3">
          Each member chooses under{' '}
          <Link to="/settings/notifications" className="link">
            Notifications
          </Link>
          ; executives get it until they choose otherwise.
        </p>
      </section>
      <section aria-labelledby="digest-recipients">
        <h3 id="digest-recipients" className="text-table font-medium">
          People who are not members
        </h3>
        <Recipients settings={settings} />
        {viewerCan.manage && <AddRecipient />}
      </section>
    </div>
  );
}

function Recipients({ settings: { recipients, viewerCan } }: Props) {
  const change = useChange(RemoveDigestRecipientDocument);
  const inverse = useInverse(AddDigestRecipientDocument);
  const remove = async (recipientId: string, { name, email }: Pick<Recipient, 'name' | 'email'>) => {
    const outcome = await change.submit({ recipientId });
    announceChange();
    if (outcome.ok) inverse(`${name} gets no more digests.`, { name, email });
  };
  if (recipients.length === 0) return <p className="text-body text-ink-2">Nobody yet.</p>;
  return (
    <>
      <ChangeNotice {...change} />
      <ul aria-label="People who are not members">
        {recipients.map(({ id, name, email, addedBy, addedAt }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <p className="min-w-0 flex-1 basis-64 text-body wrap-anywhere">
              <span className="font-medium">{name}</span> {email}
              <span className="block text-meta text-ink-3">
                {`Added by ${addedBy.name}, `}
                <DayOf at={addedAt} />
              </span>
            </p>
            {viewerCan.manage && (
              <Button onClick={() => void remove(id, { name, email })}>
                Remove<span className="sr-only"> {name}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AddRecipient() {
  const form = useRef<HTMLFormElement>(null);
  const change = useChange(AddDigestRecipientDocument);
  const inverse = useInverse(RemoveDigestRecipientDocument);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (change.running) return;
    const outcome = await change.submit({ name, email });
    if (!outcome.ok) return focusFirstError(form.current);
    announceChange();
    const recipientId = outcome.payload.recipient?.id;
    if (recipientId) inverse(`${name.trim()} gets the digest from now on.`, { recipientId });
    setName('');
    setEmail('');
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label="Add somebody to the digest"
      onSubmit={(event) => void submit(event)}
      className="mt-3 flex flex-col gap-3"
    >
      <ChangeNotice {...change} shown={['name', 'email']} />
      <div className="flex flex-wrap items-start gap-3">
        <TextField
          label="Name"
          value={name}
          onChange={setName}
          error={change.problemAt('name')}
          className="flex-1 basis-48"
        />
        <TextField
          label="E-mail"
          type="email"
          value={email}
          onChange={setEmail}
          error={change.problemAt('email')}
          className="flex-1 basis-64"
        />
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" busy={change.running}>
          Add
        </Button>
        <p className="text-meta text-ink-3">
          They are told who added them, and each digest ends with a link that stops it.
        </p>
      </div>
    </form>
  );
}
