import { IntervalMini } from '../../../charts/interval-mini';
import { claimTone, claimWords, gradeWords, roleWords } from '../../../features/evidence/criterion-words';
import { measuredBy } from '../../../features/evidence/measured';
import { BandBadge } from '../../../features/pads/band-badge';
import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';

type Facts = DecisionSheet_pilotFragment;
type Criterion = Facts['criteria'][number];

/** What is known when a pilot is decided on, in words: nothing of it needs another page. */
export function GateFacts({ facts, atStart }: { readonly facts: Facts; readonly atStart: boolean }) {
  const { recommendation, criteria, pads, waiting } = facts;
  return (
    <section aria-label="What is known" className="flex flex-col gap-3 rounded-md bg-sunken px-4 py-3">
      <p className="text-body font-medium">{atStart ? startSentence(facts) : askSentence(recommendation)}</p>
      {criteria.length > 0 && (
        <ul className="flex flex-col gap-2">
          {criteria.map((criterion) => (
            <CriterionLine key={criterion.id} criterion={criterion} criteria={criteria} draft={atStart} />
          ))}
        </ul>
      )}
      {pads && (
        <p className="flex flex-wrap items-center gap-2 text-table text-ink-2">
          Pads: <BandBadge band={pads.band} /> {`${pads.score} of 100`}
        </p>
      )}
      {waiting && <p className="text-table text-ink-2">{waiting.sentence}</p>}
      <Overruled facts={facts} />
      <OpenConditions facts={facts} />
    </section>
  );
}

function askSentence(recommendation: Facts['recommendation']): string {
  return (
    recommendation?.sentence ??
    'No criteria were locked at the start, so the evidence recommends nothing. Nothing speaks for scaling.'
  );
}

function startSentence({ readiness }: Facts): string {
  const missing = readiness.items.filter(({ met }) => !met).map(({ words }) => words);
  if (missing.length === 0) return 'Everything it needs to start is stated.';
  return `Missing before it can start: ${missing.join(', ')}.`;
}

interface LineProps {
  readonly criterion: Criterion;
  readonly criteria: readonly Criterion[];
  /** Before the start nothing is read from the figures. */
  readonly draft: boolean;
}

function CriterionLine({ criterion, criteria, draft }: LineProps) {
  const { role, statement, grade, evidence } = criterion;
  return (
    <li className="text-table">
      <span className="mb-0.5 flex flex-wrap items-center gap-1">
        <Badge tone="neutral" glyph="none">
          {roleWords[role]}
        </Badge>
        {!draft && (
          <>
            <Badge {...claimTone(role, evidence.claim)}>{claimWords[evidence.claim]}</Badge>
            <span className="ml-2">
              <IntervalMini {...measuredBy(criterion, criteria)} />
            </span>
          </>
        )}
      </span>
      {statement}
      {!draft && (
        <span className="block text-meta text-ink-2">{`${evidence.sentence} ${gradeWords[grade]}.`}</span>
      )}
    </li>
  );
}

/** What was missing at the START gate is shown again at the SCALE gate. */
function Overruled({ facts: { readiness } }: { readonly facts: Facts }) {
  const overruled = readiness.items.flatMap(({ overrule, words }) =>
    overrule ? [{ words, ...overrule }] : [],
  );
  if (overruled.length === 0) return null;
  return (
    <details className="text-table">
      <summary className="min-h-6 content-center font-medium phone:min-h-11">
        {`It started without ${formatCount(overruled.length, 'thing')} it had to state`}
      </summary>
      <ul className="text-ink-2">
        {overruled.map(({ words, reason, by }) => (
          <li key={words}>{`${words}: “${reason}” ${by.name}`}</li>
        ))}
      </ul>
    </details>
  );
}

function OpenConditions({ facts: { conditions } }: { readonly facts: Facts }) {
  const today = useViewer()?.today ?? '';
  const open = conditions.filter(({ clearedAt }) => clearedAt === null);
  if (open.length === 0) return null;
  return (
    <div className="text-table">
      <h3 className="font-medium">Conditions that are open</h3>
      <ul className="text-ink-2">
        {open.map(({ id, text, dueOn, late, owner }) => (
          <li key={id} className={late ? 'text-bad' : undefined}>
            {`${text} (${owner.name}, by ${formatDay(dueOn, today)}${late ? ', late' : ''})`}
          </li>
        ))}
      </ul>
    </div>
  );
}
