import { Send } from 'lucide-react';
import { DigestPageDocument } from '../../generated/documents/digest-page';
import { SendDigestDocument } from '../../generated/documents/send-digest';
import { formatDay } from '../../platform/format';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { ChangeNotice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { PageState, RowsSkeleton } from '../../ui/states';
import { showToast } from '../../ui/toasts';
import { LetterBody } from './letter-body';
import { NewsNav } from './news-nav';

/** What a digest written now would say of the last seven days. */
export function DigestPage() {
  const viewer = useViewer();
  const query = usePageQuery(DigestPageDocument, {});
  const change = useChange(SendDigestDocument);
  const next = query.data?.digestSettings;
  const send = async () => {
    const outcome = await change.submit({ onlyToMe: true });
    if (!outcome.ok) return;
    announceChange();
    showToast({
      text: next?.mailServer ? 'The digest is on its way to you.' : 'The digest is kept under Letters.',
    });
  };
  return (
    <>
      <PageHeader
        title="Digest"
        sentence={
          next &&
          `The last seven days as the digest would tell them now. The next one is written on ${formatDay(next.nextOn, viewer?.today ?? next.nextOn)}.`
        }
        actions={
          <>
            <Button icon={<Send aria-hidden size={14} />} busy={change.running} onClick={() => void send()}>
              Send it to me
            </Button>
            <LinkButton to="/settings/digest">When and to whom</LinkButton>
          </>
        }
      />
      <NewsNav />
      <ChangeNotice {...change} onRetry={() => void send()} />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ digest }) => (
          <article aria-label="Digest" className="card p-4">
            <h2 className="mb-3 text-section font-semibold">{digest.subject}</h2>
            <LetterBody {...digest} />
          </article>
        )}
      </PageState>
    </>
  );
}
