import { useQuery } from '@apollo/client/react';
import { SimilarFailuresDocument } from '../../generated/documents/similar-failures';
import type { SimilarFailuresQuery } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { useSettled } from '../../platform/use-settled';
import { Button } from '../../ui/button';

type Note = SimilarFailuresQuery['similar'][number];

/** Shorter than this, too much is alike. */
const fewestLetters = 12;

interface Props {
  readonly text: string;
  /** Offered beside a failure that may be the same one. */
  readonly onLink?: (failure: { readonly id: string; readonly key: string }) => void;
}

/** What is like the text being typed, across programs; nothing while it is short or nothing is. */
export function SimilarNotes({ text, onLink }: Props) {
  const settled = useSettled(text.trim());
  const { data, previousData } = useQuery(SimilarFailuresDocument, {
    variables: { text: settled },
    skip: settled.length < fewestLetters,
    fetchPolicy: 'cache-and-network',
  });
  const notes = settled.length < fewestLetters ? [] : ((data ?? previousData)?.similar ?? []);
  return (
    <div aria-live="polite" className="empty:hidden">
      {notes.length > 0 && (
        <section aria-label="Similar, from all programs" className="rounded-md border border-line bg-sunken">
          <h3 className="px-3 pt-2 text-meta font-medium text-ink-2">Similar, from all programs</h3>
          <ul className="divide-y divide-line">
            {notes.map((note) => (
              <li
                key={note.failure?.id ?? note.learning?.id}
                className="flex items-start gap-3 px-3 py-2 text-table"
              >
                <NoteText note={note} />
                {note.failure && note.nearDuplicate && onLink && (
                  <LinkInstead failure={note.failure} onLink={onLink} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function NoteText({
  note: { failure, learning, seenIn, sameCause, nearDuplicate },
}: {
  readonly note: Note;
}) {
  const key = failure?.key ?? learning?.key;
  const asides = [
    nearDuplicate ? 'looks like the same' : null,
    failure ? `seen in ${formatCount(seenIn, 'place')}` : 'learning',
    sameCause ? 'same cause' : null,
  ].filter((aside) => aside !== null);
  return (
    <p className="min-w-0 flex-1">
      <span className="font-medium">{key}</span> {failure?.whatFailed ?? learning?.lesson}
      <span className="block text-meta text-ink-3">{asides.join(' · ')}</span>
    </p>
  );
}

function LinkInstead({
  failure,
  onLink,
}: {
  readonly failure: { readonly id: string; readonly key: string };
  readonly onLink: NonNullable<Props['onLink']>;
}) {
  return (
    <Button onClick={() => onLink(failure)} aria-label={`Link to ${failure.key} instead of logging anew`}>
      {`Link to ${failure.key} instead`}
    </Button>
  );
}
