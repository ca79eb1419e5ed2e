import type { Reading_readingFragment } from '../../../generated/operations';
import { countsWords } from './reading-words';

type Reading = Reading_readingFragment;
type Revision = Reading['revisions'][number];

const words = (kind: Reading['metric']['kind'], revision: Revision) =>
  revision.struck ? 'taken back' : countsWords(kind, revision);

/** What was corrected, from what to what, why and by whom; nothing when it stands as it was first entered. */
export function Revisions({ reading: { metric, revisions } }: { readonly reading: Reading }) {
  const steps = revisions.flatMap((after, at) => {
    const before = revisions[at + 1];
    return before ? [{ before, after }] : [];
  });
  if (steps.length === 0) return null;
  return (
    <ul aria-label="Corrections" className="max-w-[48ch] text-meta text-ink-2">
      {steps.map(({ before, after }) => (
        <li key={after.at}>
          {`${words(metric.kind, before)} → ${words(metric.kind, after)}, ${after.by.name}`}
          {after.reason && `: “${after.reason}”`}
        </li>
      ))}
    </ul>
  );
}
