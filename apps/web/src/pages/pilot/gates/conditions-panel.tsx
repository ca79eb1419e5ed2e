import { useRef, useState } from 'react';
import { gateWords } from '../../../features/gates/gate-words';
import type { Condition_lineFragment } from '../../../generated/operations';
import { formatCount, formatDay } from '../../../platform/format';
import { DayOf } from '../../../platform/moment';
import { useViewer } from '../../../platform/use-viewer';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Section } from '../../../ui/page-header';
import { ClearForm } from './clear-form';

type Condition = Condition_lineFragment;

/** What the decisions made the pilot promise. Those of both gates are cleared before it can be scaled. */
export function ConditionsPanel({ conditions }: { readonly conditions: readonly Condition[] }) {
  const open = conditions.filter(({ clearedAt }) => clearedAt === null).length;
  return (
    <Section
      title="Conditions"
      aside={open === 0 ? 'All are cleared.' : `${formatCount(open, 'is', 'are')} open.`}
    >
      <ul>
        {conditions.map((condition) => (
          <ConditionLine key={condition.id} condition={condition} />
        ))}
      </ul>
    </Section>
  );
}

function ConditionLine({ condition }: { readonly condition: Condition }) {
  const { text, gate, owner, viewerMayClear } = condition;
  const [clearing, setClearing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setClearing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className="flex flex-col gap-2 border-b border-line py-2 first:pt-0 last:border-b-0 last:pb-0">
      <div className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-0 flex-1 basis-64">
          <p className="text-body">{text}</p>
          <p className="text-meta text-ink-3">{`${owner.name} · set at the ${gateWords[gate]}`}</p>
        </div>
        <Standing condition={condition} />
        {viewerMayClear && !clearing && (
          <Button ref={opener} aria-label={`Clear: ${text}`} onClick={() => setClearing(true)}>
            Clear…
          </Button>
        )}
      </div>
      {condition.note && <p className="text-table text-ink-2">{`“${condition.note}”`}</p>}
      {clearing && <ClearForm condition={condition} onClose={close} />}
    </li>
  );
}

function Standing({ condition }: { readonly condition: Condition }) {
  const today = useViewer()?.today ?? '';
  const { clearedAt, clearedBy, dueOn, late } = condition;
  if (clearedAt)
    return (
      <span className="text-table text-ink-2">
        <Badge tone="good" glyph="disc">
          Cleared
        </Badge>{' '}
        <DayOf at={clearedAt} />
        {clearedBy && `, ${clearedBy.name}`}
      </span>
    );
  return (
    <span className="text-table text-ink-2">
      <Badge tone={late ? 'bad' : 'watch'} glyph={late ? 'triangle' : 'ring'}>
        {late ? 'Late' : 'Open'}
      </Badge>{' '}
      {`by ${formatDay(dueOn, today)}`}
    </span>
  );
}
