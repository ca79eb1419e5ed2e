import { leastForSpread } from '@scrimmage/domain/spread';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { ShareMini } from '../../../charts/share-mini';
import { SurvivalCurve } from '../../../charts/survival-curve';
import { FailureFactsOfAllDocument } from '../../../generated/documents/failure-facts-of-all';
import { FailureFactsOfProgramDocument } from '../../../generated/documents/failure-facts-of-program';
import type { FailureFacts_factsFragment } from '../../../generated/operations';
import { formatCount } from '../../../platform/format';
import { usePageQuery } from '../../../platform/use-page-query';
import { Select } from '../../../ui/select';
import { PageState, RowsSkeleton } from '../../../ui/states';
import { survivalFigure } from './survival-figure';

interface Props {
  readonly programs: ReadonlyArray<{ readonly id: string; readonly name: string }>;
}

/** How fast and how dear failures are, and what they teach: over all programs, or one. */
export function FactsPart({ programs }: Props) {
  const [programId, setProgramId] = useState('');
  const ofAll = usePageQuery(FailureFactsOfAllDocument, {}, { skip: programId !== '' });
  const ofOne = usePageQuery(FailureFactsOfProgramDocument, { id: programId }, { skip: programId === '' });
  return (
    <section aria-label="How failures go" className="flex min-w-0 flex-col gap-3 border-t border-line pt-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-section font-semibold">How fast, how dear, and what it taught</h2>
        <Select
          label="Program"
          value={programId}
          options={programs.map(({ id, name }) => ({ value: id, label: name }))}
          placeholder="All programs"
          onChange={setProgramId}
          className="no-print w-56 max-w-full"
        />
      </div>
      {programId === '' ? (
        <PageState query={ofAll} skeleton={<RowsSkeleton rows={6} />}>
          {({ failureFacts }) => <Facts facts={failureFacts} />}
        </PageState>
      ) : (
        <PageState query={ofOne} skeleton={<RowsSkeleton rows={6} />}>
          {({ program }) => program && <Facts facts={program.failureFacts} programId={program.id} />}
        </PageState>
      )}
    </section>
  );
}

interface FactsProps {
  readonly facts: FailureFacts_factsFragment;
  readonly programId?: string;
}

function Facts({ facts, programId }: FactsProps) {
  const program = programId === undefined ? undefined : [programId];
  const { killed, killLatency, timeToStop, learnedSoon, costToFail, daysToFirstReuse, weKnew, halfLifeDays } =
    facts;
  return (
    <div className="grid min-w-0 grid-cols-2 items-start gap-4 max-lg:grid-cols-1">
      <div className="flex min-w-0 flex-col gap-2">
        <SurvivalCurve {...survivalFigure(facts)} />
        <p className="text-meta text-ink-2">
          <Link to="/pilots" search={{ program, outcome: ['KILLED'] }} className="link">
            {formatCount(killed, 'killed pilot')}
          </Link>
          {` of ${facts.started} started; running and scaled ones count for as long as they ran.`}
        </p>
      </div>
      <dl className="card grid min-w-0 grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 p-4 text-table">
        <Fact name="Kill latency" n={killLatency.n}>
          {killLatency.sentence}
        </Fact>
        <Fact name="Start to stop" n={timeToStop.n}>
          {timeToStop.sentence}{' '}
          <Link to="/failures" search={{ program, stopped: 'yes' }} className="link">
            See those that stopped
          </Link>
        </Fact>
        <Fact name="With a learning in 5 days" n={learnedSoon?.n ?? 0}>
          {learnedSoon && learnedSoon.n >= leastForSpread && (
            <ShareMini
              from={null}
              to={learnedSoon.value}
              range={{ low: learnedSoon.low, high: learnedSoon.high }}
              tone="neutral"
            />
          )}
          {facts.learnedSoonSentence}{' '}
          <Link to="/failures" search={{ program, soon: 'no' }} className="link">
            See those without
          </Link>
        </Fact>
        <Fact name="Cost to fail" n={costToFail.n}>
          {costToFail.sentence}{' '}
          <Link to="/failures" search={{ program }} className="link">
            See the failures
          </Link>
        </Fact>
        <Fact name="Learning yield" n={facts.applied}>
          {facts.learningYieldSentence}
        </Fact>
        <Fact name="We knew" n={weKnew?.n ?? 0}>
          {weKnew && weKnew.n >= leastForSpread && (
            <ShareMini
              from={null}
              to={weKnew.value}
              range={{ low: weKnew.low, high: weKnew.high }}
              tone="neutral"
            />
          )}
          {facts.weKnewSentence}{' '}
          <Link to="/failures" search={{ program, knew: true }} className="link">
            See them
          </Link>
        </Fact>
        <Fact name="First reuse" n={daysToFirstReuse.n}>
          {daysToFirstReuse.sentence}
        </Fact>
        <Fact name={halfLifeDays === null ? 'Reuse' : 'Reuse and half-life'} n={facts.applied}>
          {facts.reuseSentence}{' '}
          <Link to="/learnings" search={{ program }} className="link">
            See the learnings
          </Link>
        </Fact>
      </dl>
    </div>
  );
}

function Fact({
  name,
  n,
  children,
}: {
  readonly name: string;
  readonly n: number;
  readonly children: ReactNode;
}) {
  return (
    <>
      <dt className="text-ink-2">
        {name}
        <span className="block text-meta text-ink-3 tabular-nums">n = {n}</span>
      </dt>
      <dd className="min-w-0">{children}</dd>
    </>
  );
}
