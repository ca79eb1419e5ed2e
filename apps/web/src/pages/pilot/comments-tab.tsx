import { useApolloClient } from '@apollo/client/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { MentionArea } from '../../features/people/mention-area';
import { MentionText } from '../../features/people/mention-text';
import { CommentOnPilotDocument } from '../../generated/documents/comment-on-pilot';
import { MoreCommentsDocument } from '../../generated/documents/more-comments';
import type { Charter_pilotFragment, Comments_pilotFragment } from '../../generated/operations';
import { useDraft } from '../../platform/drafts';
import { Moment } from '../../platform/moment';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { focusFirstError } from '../../ui/field';
import { Keys } from '../../ui/keys';
import { announce } from '../../ui/live-region';
import { ChangeNotice } from '../../ui/notice';
import { Empty } from '../../ui/states';

interface Props {
  readonly pilot: Charter_pilotFragment & Comments_pilotFragment;
  readonly retry: () => void;
}

/** What was said about the pilot, oldest first, and room to say something. */
export function CommentsTab({ pilot, retry }: Props) {
  const client = useApolloClient();
  const { edges, pageInfo } = pilot.comments;
  const more = () =>
    void client.query({
      query: MoreCommentsDocument,
      variables: { key: pilot.key, after: pageInfo.endCursor },
      fetchPolicy: 'network-only',
    });
  return (
    <section aria-label="Comments" className="card p-4">
      {edges.length === 0 && (
        <Empty kind="first-use" title="Nothing said yet">
          {pilot.viewerCan.comment ? 'Ask something, or tell what you saw.' : null}
        </Empty>
      )}
      <ol>
        {edges.map(({ node }) => (
          <li key={node.id} className="border-b border-line py-3 first:pt-0">
            <p className="text-meta text-ink-3">
              <span className="mr-2 font-medium text-ink">{node.author.name}</span>
              <Moment at={node.createdAt} />
            </p>
            <p className="mt-1 max-w-[72ch] text-body whitespace-pre-line">
              <MentionText {...node} />
            </p>
          </li>
        ))}
      </ol>
      {pageInfo.hasNextPage && (
        <Button className="mt-3" onClick={more}>
          Show later ones
        </Button>
      )}
      {pilot.viewerCan.comment && <NewComment pilotId={pilot.id} onSent={retry} />}
    </section>
  );
}

const empty = { text: '' };

function NewComment({ pilotId, onSent }: { readonly pilotId: string; readonly onSent: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const { values, setValue, forget } = useDraft(`comment.${pilotId}`, empty);
  const [tried, setTried] = useState(false);
  const change = useChange(CommentOnPilotDocument);
  const missing = tried && values.text.trim() === '' ? 'Write something first.' : undefined;
  async function send() {
    setTried(true);
    if (change.running) return;
    if (values.text.trim() === '') return focusFirstError(form.current);
    const outcome = await change.submit({ pilotId, text: values.text.trim() });
    if (!outcome.ok) return focusFirstError(form.current);
    setTried(false);
    forget();
    announce('Your comment is there.');
    onSent();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
  };
  return (
    <form
      ref={form}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
      className="no-print mt-4 flex flex-col gap-2"
    >
      <ChangeNotice {...change} shown={['text']} onRetry={() => void send()} />
      <MentionArea
        label="Your comment"
        hint="An @ and a name tells that person."
        value={values.text}
        onChange={(text) => setValue('text', text)}
        error={change.problemAt('text') ?? missing}
      />
      <Button look="primary" busy={change.running} onClick={() => void send()} className="self-start">
        Comment{' '}
        <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
          <Keys keys="mod+Enter" />
        </span>
      </Button>
    </form>
  );
}
