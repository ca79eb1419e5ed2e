import { Link } from '@tanstack/react-router';
import { JudgeRepeatDocument } from '../../../generated/documents/judge-repeat';
import type { FailureWhole_failureFragment } from '../../../generated/operations';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { ChangeNotice } from '../../../ui/notice';

type Whole = FailureWhole_failureFragment;
type Repeat = Whole['repeats'][number];

const stateWords: Readonly<Record<Repeat['state'], string>> = {
  SUGGESTED: 'The same cause, and among the three most alike. Did we know?',
  CONFIRMED: 'We knew.',
  DENIED: 'Something else.',
};

/** What was known before: the machine suggests, a person says. */
export function RepeatList({ failure }: { readonly failure: Whole }) {
  const change = useChange(JudgeRepeatDocument);
  if (failure.repeats.length === 0) return null;
  const judge = ({ earlierFailure, learning }: Repeat, weKnew: boolean) =>
    void change.submit({
      failureId: failure.id,
      weKnew,
      ...(learning ? { learningId: learning.id } : { earlierFailureId: earlierFailure?.id ?? null }),
    });
  return (
    <section aria-label="Did we know?" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Did we know?</h2>
      <ChangeNotice {...change} />
      <ul className="card divide-y divide-line">
        {failure.repeats.map((repeat) => (
          <li
            key={repeat.learning?.id ?? repeat.earlierFailure?.id}
            className="flex flex-wrap items-center gap-3 px-4 py-2"
          >
            <div className="min-w-0 flex-1">
              <RepeatOf repeat={repeat} />
              <span className="block text-meta text-ink-3">
                {[stateWords[repeat.state], repeat.by && `said by ${repeat.by.name}`, repeat.note]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {repeat.wasApplied && repeat.state === 'CONFIRMED' && (
                <span className="block text-table font-medium text-watch">
                  It had been applied before. Somebody should look at it now.
                </span>
              )}
            </div>
            {repeat.state !== 'CONFIRMED' && <Button onClick={() => judge(repeat, true)}>We knew</Button>}
            {repeat.state !== 'DENIED' && (
              <Button onClick={() => judge(repeat, false)}>Something else</Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function RepeatOf({ repeat: { learning, earlierFailure } }: { readonly repeat: Repeat }) {
  if (learning)
    return (
      <Link to="/learnings/$key" params={{ key: learning.key }} className="link">
        {learning.key} {learning.lesson}
      </Link>
    );
  return earlierFailure ? (
    <Link to="/failures/$key" params={{ key: earlierFailure.key }} className="link">
      {earlierFailure.key} {earlierFailure.whatFailed}
    </Link>
  ) : null;
}
