import { useState } from 'react';
import { OpenReplyLinkDocument } from '../../../generated/documents/open-reply-link';
import type { Rating_ratingFragment } from '../../../generated/operations';
import { Moment } from '../../../platform/moment';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { CopyField } from '../../../ui/copy-field';
import { Dialog } from '../../../ui/dialog';
import { FormDialog } from '../../../ui/form-dialog';
import { Select } from '../../../ui/select';

interface Props {
  readonly rating: Rating_ratingFragment;
  readonly vendor: string;
}

const lifetimes = [
  { value: '7', label: '7 days' },
  { value: '14', label: '14 days' },
  { value: '30', label: '30 days' },
  { value: '60', label: '60 days' },
] as const;

/** Makes the link by which the vendor may answer once; nothing where it has answered, or the rating is replaced. */
export function AskVendor({ rating, vendor }: Props) {
  const [open, setOpen] = useState(false);
  if (rating.reply || rating.superseded) return null;
  return (
    <>
      <Button className="no-print self-start" onClick={() => setOpen(true)}>
        {rating.replyLinkUntil ? 'Make a new link…' : 'Ask the vendor…'}
      </Button>
      {open && <AskDialog rating={rating} vendor={vendor} onClose={() => setOpen(false)} />}
    </>
  );
}

interface Made {
  readonly link: string;
  readonly until: string | null;
}

function AskDialog({ rating, vendor, onClose }: Props & { readonly onClose: () => void }) {
  const change = useChange(OpenReplyLinkDocument);
  const [days, setDays] = useState<(typeof lifetimes)[number]['value']>('14');
  const [made, setMade] = useState<Made | null>(null);
  const submit = async () => {
    const outcome = await change.submit({ ratingId: rating.id, days: Number(days) });
    if (!outcome.ok) return false;
    const { link } = outcome.payload;
    // Where the server does not know its own address, the browser does.
    setMade({
      link: new URL(link ?? '', location.origin).href,
      until: outcome.payload.rating?.replyLinkUntil ?? null,
    });
    // The dialog stays open and shows the link.
    return false;
  };
  if (made)
    return (
      <Dialog
        title={`The link for ${vendor}`}
        description="Copy it now: it is shown this once, and never stored. Send it yourself."
        onClose={onClose}
        footer={
          <Button look="primary" onClick={onClose}>
            I have copied it
          </Button>
        }
      >
        <CopyField
          label="Link"
          value={made.link}
          hint="Whoever holds it may answer, once, without signing in."
        />
        {made.until && (
          <p className="mt-2 text-meta text-ink-2">
            {'It works until '}
            <Moment at={made.until} exact />.
          </p>
        )}
      </Dialog>
    );
  return (
    <FormDialog
      title={`Ask ${vendor} what it says to the rating`}
      description="Through the link it sees this rating with its answers and its reason, and nothing else."
      verb="Make the link"
      change={change}
      shown={['days']}
      onSubmit={submit}
      onClose={onClose}
    >
      <Select
        label="The link works for"
        value={days}
        options={lifetimes}
        onChange={setDays}
        error={change.problemAt('days')}
      />
      {rating.replyLinkUntil && (
        <p className="text-body text-ink-2">The link that is out now stops working.</p>
      )}
    </FormDialog>
  );
}
