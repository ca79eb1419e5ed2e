import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { StageBadge } from '../../../features/pilots/stage-badge';
import { AnswerChallengeDocument } from '../../../generated/documents/answer-challenge';
import type { LearningSides_learningFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { Moment } from '../../../platform/moment';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';
import { ReasonDialog } from '../../../ui/reason-dialog';

interface Props {
  readonly learning: Pick<LearningSides_learningFragment, 'state' | 'pilots' | 'challenges'>;
  readonly mayAnswer: boolean;
}

const sides = [
  { side: 'SUPPORTS', title: 'Pilots for it', none: 'No pilot supports it yet.' },
  { side: 'CONTRADICTS', title: 'Pilots against it', none: 'No pilot speaks against it.' },
] as const;

/** What speaks for and against a learning, side by side, and who doubts it. */
export function LearningSides({ learning, mayAnswer }: Props) {
  return (
    <>
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        {sides.map(({ side, title, none }) => {
          const pilots = learning.pilots.filter((one) => one.side === side);
          return (
            <section key={side} aria-label={title} className="card p-4">
              <h2 className="text-section font-semibold">
                {title} <span className="text-ink-3 tabular-nums">{pilots.length}</span>
              </h2>
              {pilots.length === 0 && <p className="text-table text-ink-2">{none}</p>}
              <ul className="mt-1 flex flex-col gap-2">
                {pilots.map(({ pilot, note, by }) => (
                  <li key={pilot.id} className="text-table">
                    <Link to="/pilots/$key" params={{ key: pilot.key }} className="link font-medium">
                      {pilot.key} {pilot.name}
                    </Link>{' '}
                    <StageBadge stage={pilot.stage} outcome={pilot.outcome} />
                    <span className="block text-meta text-ink-3">
                      {[note, `said by ${by.name}`].filter(Boolean).join(' · ')}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
      <Challenges learning={learning} mayAnswer={mayAnswer} />
    </>
  );
}

type Challenge = LearningSides_learningFragment['challenges'][number];

function Challenges({ learning: { state, pilots, challenges }, mayAnswer }: Props) {
  const [answering, setAnswering] = useState<Challenge | null>(null);
  const against = state === 'VALIDATED' ? pilots.filter(({ side }) => side === 'CONTRADICTS').length : 0;
  if (challenges.length === 0 && against === 0) return null;
  return (
    <section aria-label="Doubts" className="flex flex-col gap-2">
      <h2 className="text-section font-semibold">Doubts</h2>
      {against > 0 && (
        <Notice tone="watch">
          {`${formatCount(against, 'pilot speaks', 'pilots speak')} against it. It stays validated until somebody says that it is contradicted.`}
        </Notice>
      )}
      <ul className="card divide-y divide-line empty:hidden">
        {challenges.map((challenge) => (
          <li key={challenge.id} className="flex flex-wrap items-start gap-3 px-4 py-2 text-table">
            <div className="min-w-0 flex-1">
              <p>{challenge.reason}</p>
              <p className="text-meta text-ink-3">
                {challenge.by.name}, <Moment at={challenge.at} />
                {challenge.pilot && ` · ${challenge.pilot.key}`}
              </p>
              {challenge.answer && (
                <p className="mt-1 border-l-2 border-line pl-3">
                  {challenge.answer}
                  <span className="block text-meta text-ink-3">{challenge.answeredBy?.name}</span>
                </p>
              )}
            </div>
            {challenge.answer === null && mayAnswer && (
              <Button onClick={() => setAnswering(challenge)}>Answer</Button>
            )}
          </li>
        ))}
      </ul>
      {answering && <AnswerDialog challenge={answering} onClose={() => setAnswering(null)} />}
    </section>
  );
}

function AnswerDialog({
  challenge,
  onClose,
}: {
  readonly challenge: Challenge;
  readonly onClose: () => void;
}) {
  const change = useChange(AnswerChallengeDocument);
  return (
    <ReasonDialog
      title="Answer a doubt"
      description={challenge.reason}
      verb="Answer"
      label="What do you answer?"
      path="answer"
      missing="Say what speaks for it all the same, or what follows."
      change={change}
      onSubmit={async (answer) => (await change.submit({ challengeId: challenge.id, answer })).ok}
      onClose={onClose}
    />
  );
}
