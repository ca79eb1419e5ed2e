import { Send } from 'lucide-react';
import { DigestSettingsPageDocument } from '../../generated/documents/digest-settings-page';
import { SendDigestDocument } from '../../generated/documents/send-digest';
import type { Digest_settingsFragment } from '../../generated/operations';
import { formatCount, formatDay } from '../../platform/format';
import { announceChange } from '../../platform/live-events';
import { useChange } from '../../platform/use-change';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { ChangeNotice, Notice } from '../../ui/notice';
import { PageHeader, Section } from '../../ui/page-header';
import { PageState, RowsSkeleton } from '../../ui/states';
import { showToast } from '../../ui/toasts';
import { DigestReaders } from './digest-readers';
import { DigestTimeForm } from './digest-time-form';

/** When the digest is written, to whom it goes, and sending it now. */
export function DigestSettingsPage() {
  const query = usePageQuery(DigestSettingsPageDocument, {});
  return (
    <>
      <PageHeader
        title="Digest"
        sentence="Once a week: what is due, what changed, what failed and what was learnt, and which dates moved. For people who do not sign in, too."
        actions={<LinkButton to="/news/digest">Read it</LinkButton>}
      />
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ digestSettings }) => <Settings settings={digestSettings} />}
      </PageState>
    </>
  );
}

function Settings({ settings }: { readonly settings: Digest_settingsFragment }) {
  const { viewerCan, mailServer } = settings;
  return (
    <div className="flex max-w-4xl flex-col gap-4">
      {!mailServer && (
        <Notice action={<LinkButton to="/news/letters">Letters</LinkButton>}>
          There is no mail server here: every digest is kept, and read under News.
        </Notice>
      )}
      <Section title="When">
        {/* A newer version is another form: what it shows is what is saved. */}
        <DigestTimeForm key={settings.version} settings={settings} />
      </Section>
      <Section title="Who gets it">
        <DigestReaders settings={settings} />
      </Section>
      {viewerCan.manage && (
        <Section title="Now">
          <SendNow settings={settings} />
        </Section>
      )}
    </div>
  );
}

function SendNow({ settings }: { readonly settings: Digest_settingsFragment }) {
  const viewer = useViewer();
  const change = useChange(SendDigestDocument);
  const { members, recipients, mailServer, nextOn } = settings;
  const send = async () => {
    const outcome = await change.submit({ onlyToMe: false });
    if (!outcome.ok) return;
    announceChange();
    const people = formatCount(outcome.payload.people ?? 0, 'person', 'people');
    showToast({ text: mailServer ? `On its way to ${people}.` : `Kept for ${people}.` });
  };
  return (
    <div className="flex flex-col gap-3">
      <ChangeNotice {...change} onRetry={() => void send()} />
      <p className="text-body text-ink-2">
        {`Besides the one of ${formatDay(nextOn, viewer?.today ?? nextOn)}, to ${formatCount(members.length + recipients.length, 'person', 'people')}.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Send aria-hidden size={14} />} busy={change.running} onClick={() => void send()}>
          Send it to everybody now
        </Button>
        <LinkButton to="/news/letters">What became of the last ones</LinkButton>
      </div>
    </div>
  );
}
