import { Ellipsis } from 'lucide-react';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { formatCount, formatDay, formatNumber } from '../../platform/format';
import { useViewer } from '../../platform/use-viewer';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { outcomeWords } from './sprint-words';

type Sprint = SprintRow_sprintFragment;

/** What is done to a sprint in a dialog. */
export type SprintAct =
  | { readonly do: 'close' | 'reopen' | 'edit'; readonly sprint: Sprint }
  | { readonly do: 'plan' };

interface Props {
  readonly sprint: Sprint;
  readonly named: boolean;
  /** Left out where sprints are only read. */
  readonly onAct?: (act: SprintAct) => void;
}

/** What was wanted, before it is known what came of it. */
function wantedWords({ plannedItems, capacity }: Sprint): string | null {
  if (plannedItems === null && capacity === null) return 'Size and capacity are not said';
  return [
    plannedItems === null ? null : `wants ${formatCount(plannedItems, 'item')}`,
    capacity === null ? null : `has ${formatNumber(capacity, capacity % 1 ? 1 : 0)} days of people`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** What it brought: goals, items by milestone, focus. One that a file brought has items alone. */
function broughtWords({ goals, moves, effectiveGoals, finished, added }: Sprint): string {
  const met = goals.filter((goal) => goal.met).length;
  const more = added > 0 ? `, ${formatNumber(added)} added` : '';
  return [
    goals.length > 0
      ? `${met} of ${formatCount(goals.length, 'goal')} met`
      : `${formatCount(finished, 'item')} finished${more}`,
    effectiveGoals === null ? null : `focus ${formatNumber(effectiveGoals, 1)}`,
    ...moves.map(
      ({ milestone, finished, added }) =>
        `${milestone.key} ${formatNumber(finished)} finished${added > 0 ? `, ${formatNumber(added)} added` : ''}`,
    ),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** One sprint: what it is for, whose, when, and what it wants or brought. */
export function SprintRow({ sprint, named, onAct }: Props) {
  const today = useViewer()?.today ?? '';
  const { key, focus, team, startsOn, endsOn, outcome } = sprint;
  const days = `${formatDay(startsOn, today)} to ${formatDay(endsOn, today)}`;
  const late = outcome === null && endsOn < today;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-1 px-4 py-2">
      <div className="min-w-0 flex-1 basis-60">
        <p className="text-table">
          <span className="font-medium">{key}</span> {focus}
        </p>
        <p className="text-meta text-ink-3">
          {[named ? team.name : null, days, outcome === null ? wantedWords(sprint) : broughtWords(sprint)]
            .filter(Boolean)
            .join(' · ')}
          {late && <span className="font-medium text-watch"> · ended, not closed yet</span>}
        </p>
        <Told sprint={sprint} />
      </div>
      <Controls sprint={sprint} {...(onAct && { onAct })} />
    </li>
  );
}

function Told({ sprint: { outcome, warnings, learned, evidence, evidenceUrl } }: Pick<Props, 'sprint'>) {
  return (
    <>
      {outcome === null &&
        warnings.map((warning) => (
          <p key={warning} className="text-meta text-watch">
            {warning}
          </p>
        ))}
      {learned && <p className="text-meta text-ink-2">Learned: {learned}</p>}
      {(evidence || evidenceUrl) && (
        <p className="text-meta text-ink-2">
          Shown by: {evidence}{' '}
          {evidenceUrl && (
            <a href={evidenceUrl} target="_blank" rel="noreferrer" className="link break-all">
              {evidenceUrl.replace(/^https?:\/\//i, '')}
            </a>
          )}
        </p>
      )}
    </>
  );
}

function Controls({ sprint, onAct }: Omit<Props, 'named'>) {
  const { key, outcome, viewerCan } = sprint;
  const act = (verb: 'edit' | 'reopen' | 'close') => () => onAct?.({ do: verb, sprint });
  const entries = [
    ...(onAct && viewerCan.edit ? [{ label: 'Change…', onPick: act('edit') }] : []),
    ...(onAct && viewerCan.reopen ? [{ label: 'Open again…', onPick: act('reopen') }] : []),
  ];
  return (
    <div className="flex items-center gap-1">
      {outcome && (
        <Badge tone={outcomeWords[outcome].tone} glyph={outcomeWords[outcome].glyph}>
          {outcomeWords[outcome].label}
        </Badge>
      )}
      {onAct && viewerCan.close && (
        <Button className="no-print" aria-label={`Close ${key}`} onClick={act('close')}>
          Close…
        </Button>
      )}
      {entries.length > 0 && (
        <MenuButton
          label={`${key}: more`}
          align="end"
          entries={entries}
          className="control no-print inline-flex aspect-square items-center justify-center text-ink-3 hover:bg-hover hover:text-ink"
        >
          <span className="sr-only">{`More for ${key}`}</span>
          <Ellipsis aria-hidden size={16} />
        </MenuButton>
      )}
    </div>
  );
}
