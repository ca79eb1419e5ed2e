import { mostDashboardLinkDays } from '@scrimmage/domain/dashboard-input';
import { useState } from 'react';
import type { DashboardInFull } from '../../features/dashboards/tile-input';
import { ShareDashboardDocument } from '../../generated/documents/share-dashboard';
import { Moment } from '../../platform/moment';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { CopyField } from '../../ui/copy-field';
import { Dialog } from '../../ui/dialog';
import { ChangeNotice } from '../../ui/notice';
import { RadioList } from '../../ui/radio-list';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

interface Props {
  readonly dashboard: DashboardInFull;
  readonly onClose: () => void;
}

const choices = [
  {
    value: 'PRIVATE',
    label: 'You alone',
    hint: 'And members to whom you give a link, as long as it stands.',
  },
  { value: 'WORKSPACE', label: 'Every member', hint: 'It stands in their list of dashboards.' },
] as const;

/** Who else may read it: everybody, or members with a link that ends by itself. */
export function ShareDialog({ dashboard, onClose }: Props) {
  const change = useChange(ShareDashboardDocument);
  const [days, setDays] = useState('7');
  const [tried, setTried] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const whole = /^\d{1,4}$/.test(days.trim());
  const { id, sharing, linkUntil } = dashboard;
  const send = async (asked: Parameters<typeof change.submit>[0], done: string) => {
    const outcome = await change.submit(asked);
    if (!outcome.ok) return;
    showToast({ text: done });
    setToken(outcome.payload.token);
  };
  const address = token && `${location.origin}/dashboards/link#${token}`;
  return (
    <Dialog
      title="Share the dashboard"
      description="Others read it and never change it. Its queries run with the rights of whoever reads, so nobody sees more than they may."
      onClose={onClose}
      footer={
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <ChangeNotice {...change} shown={['linkDays']} />
        <RadioList
          label="Who reads it"
          value={sharing}
          options={choices}
          onChange={(next) =>
            void send(
              { dashboardId: id, sharing: next },
              next === 'WORKSPACE' ? 'Every member may read it.' : 'It is yours alone again.',
            )
          }
        />
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setTried(true);
            if (whole) void send({ dashboardId: id, linkDays: Number(days) }, 'The link stands.');
          }}
          className="flex flex-wrap items-end gap-2"
        >
          <TextField
            label="A link for so many days"
            hint={`1 to ${mostDashboardLinkDays}; for members only. It ends the link before.`}
            inputMode="numeric"
            className="min-w-48 flex-1"
            value={days}
            onChange={setDays}
            error={tried && !whole ? 'Write whole days, such as 7.' : change.problemAt('linkDays')}
          />
          <Button type="submit" busy={change.running} className="mb-5">
            Make a link
          </Button>
        </form>
        {address && (
          <CopyField
            label="The link"
            value={address}
            hint="Copy it now: it is shown this once, and never stored."
          />
        )}
        {linkUntil && (
          <p className="flex flex-wrap items-center gap-3 text-table">
            <span>
              {'A link stands until '}
              <Moment exact at={linkUntil} />.
            </span>
            <Button
              look="danger"
              onClick={() => void send({ dashboardId: id, endLink: true }, 'The link is ended.')}
            >
              End the link
            </Button>
          </p>
        )}
      </div>
    </Dialog>
  );
}
