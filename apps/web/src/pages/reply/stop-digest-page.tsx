import { useLocation } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { DigestToStopDocument } from '../../generated/documents/digest-to-stop';
import { StopDigestDocument } from '../../generated/documents/stop-digest';
import type { DigestToStopQuery } from '../../generated/operations';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { Button } from '../../ui/button';
import { ChangeNotice } from '../../ui/notice';
import { PageState, RowsSkeleton } from '../../ui/states';

/** What whoever holds a digest sees who follows the link at its end: what they get and why, and one button. No account. */
export function StopDigestPage() {
  // Behind the #, so that the token is in no server's log.
  const token = useLocation({ select: ({ hash }) => hash });
  const [stopped, setStopped] = useState(false);
  const query = usePageQuery(DigestToStopDocument, { token }, { live: false });
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col px-4 py-12">
      <p className="text-section font-semibold">Scrimmage</p>
      <div aria-hidden="true" className="yard-line mt-2 mb-8" />
      <PageState query={query} skeleton={<RowsSkeleton rows={2} />}>
        {({ digestToStop: reader }) => {
          if (stopped)
            return (
              <Titled title="The digest is stopped">{`No more of them goes to ${reader?.email ?? 'you'}.`}</Titled>
            );
          if (!reader)
            return (
              <Titled title="This link is closed">
                It was used already, or it is not complete. Whoever it was for gets no digest by it.
              </Titled>
            );
          return <Stopping token={token} reader={reader} onStopped={() => setStopped(true)} />;
        }}
      </PageState>
    </main>
  );
}

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <>
      <title>{`${title} · Scrimmage`}</title>
      <h1 className="text-title font-semibold tracking-[-0.01em]">{title}</h1>
      <p className="mt-1 mb-6 text-body text-ink-2">{children}</p>
    </>
  );
}

interface Props {
  readonly token: string;
  readonly reader: NonNullable<DigestToStopQuery['digestToStop']>;
  readonly onStopped: () => void;
}

/** Asked once more: mail programs follow links by themselves, and must not end anything. */
function Stopping({ token, reader, onStopped }: Props) {
  const { workspaceName, name, email, addedBy } = reader;
  const change = useChange(StopDigestDocument);
  const stop = async () => {
    const outcome = await change.submit({ token });
    if (outcome.ok) onStopped();
  };
  const why = addedBy === null ? 'as a member' : `because ${addedBy} added them`;
  return (
    <>
      <Titled title="Stop the digest?">
        {`${name} gets the digest of ${workspaceName} every week at ${email}, ${why}.`}
      </Titled>
      <ChangeNotice {...change} onRetry={() => void stop()} />
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button look="primary" busy={change.running} onClick={() => void stop()}>
          Stop it
        </Button>
        <p className="text-meta text-ink-3">To keep it, close this page.</p>
      </div>
    </>
  );
}
