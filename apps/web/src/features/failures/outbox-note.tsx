import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent } from 'react';
import { LogPlacesDocument } from '../../generated/documents/log-places';
import { live } from '../../platform/connection';
import { useStore } from '../../platform/store';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { preloadCombobox } from '../../ui/combobox';
import { preloadDialog } from '../../ui/dialog';
import { showToast } from '../../ui/toasts';
import { letGo, openOutbox, outbox, type Waiting } from './outbox';
import { sendOutbox } from './send-outbox';

const everySoOften = 30_000;
const idleAfter = 2_000;

/** Fetches what the log is made of, so that it opens without a line too. */
function useReadAhead(): void {
  const client = useApolloClient();
  useEffect(() => {
    const timer = setTimeout(() => {
      preloadDialog();
      preloadCombobox();
      // What fails here is asked for again when the log opens.
      import('./quick-log-dialog').catch(() => undefined);
      client.query({ query: LogPlacesDocument }).catch(() => undefined);
    }, idleAfter);
    return () => clearTimeout(timer);
  }, [client]);
}

/** Sends what waits as soon as there is a line, and says what waits and what the server would not take. */
export function OutboxNote() {
  const client = useApolloClient();
  const viewer = useViewer();
  const memberId = viewer?.member.id ?? null;
  const waiting = useStore(outbox);
  const { state } = useStore(live);
  const send = useEffectEvent(() => {
    if (!viewer) return;
    const sender = { client, memberId: viewer.member.id, timeZone: viewer.workspace.timeZone };
    void sendOutbox(sender, ({ key }) => showToast({ text: `${key} was sent and is logged.` }));
  });
  useReadAhead();
  useEffect(() => (memberId ? openOutbox(memberId) : undefined), [memberId]);
  const open = waiting.filter(({ why }) => why === null).length;
  useEffect(() => {
    if (open === 0) return;
    if (state === 'live') send();
    const timer = setInterval(() => send(), everySoOften);
    const online = () => send();
    window.addEventListener('online', online);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', online);
    };
  }, [open, state]);
  return (
    <div role="status" className="no-print empty:hidden">
      {open > 0 && (
        <p className="flex flex-wrap items-center gap-3 border-b border-line bg-sunken px-6 py-1.5 text-table phone:px-4">
          {open === 1 ? '1 failure waits to be sent.' : `${open} failures wait to be sent.`}
          <Button onClick={() => send()}>Send now</Button>
        </p>
      )}
      {memberId &&
        waiting
          .filter(({ why }) => why !== null)
          .map((one) => <NotTaken key={one.input.id} waiting={one} memberId={memberId} />)}
    </div>
  );
}

function NotTaken({ waiting, memberId }: { readonly waiting: Waiting; readonly memberId: string }) {
  const { input, why } = waiting;
  return (
    <p className="flex flex-wrap items-center gap-3 border-b border-line bg-watch-soft px-6 py-1.5 text-table phone:px-4">
      <span className="min-w-0 flex-1">
        “{input.whatFailed}” could not be logged. {why}
      </span>
      <Button onClick={() => void navigator.clipboard?.writeText(wordsOf(waiting))}>Copy its words</Button>
      <Button onClick={() => letGo(memberId, input.id)}>Discard</Button>
    </p>
  );
}

function wordsOf({ input }: Waiting): string {
  return [input.whatFailed, input.knownNow].filter(Boolean).join('\n');
}
