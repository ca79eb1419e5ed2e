import { Check, Circle } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { placeTabs } from '../../features/gates/gate-words';
import type { Charter_pilotFragment, Readiness_pilotFragment } from '../../generated/operations';
import { formatCount } from '../../platform/format';
import { Button } from '../../ui/button';
import { cx } from '../../ui/cx';

type Pilot = Charter_pilotFragment & Readiness_pilotFragment;
type Item = Readiness_pilotFragment['readiness']['items'][number];

interface Props {
  readonly pilot: Pilot;
  readonly proposed: boolean;
  /** Opens a field of the charter for editing. */
  readonly onState: (field: string) => void;
  /** Goes to another tab; null where the pilot has no such tab. */
  readonly onTab: (tab: string) => (() => void) | null;
}

function sentenceOf(items: readonly Item[], proposed: boolean): string {
  const missing = items.filter(({ met }) => !met).length;
  if (missing > 0) return `${formatCount(missing, 'thing is', 'things are')} missing.`;
  return proposed ? 'Everything it needs to start is stated.' : 'Everything is stated.';
}

/** They stand below the charter, or beside it once it started; the keyboard goes with the eye. */
function toLearnings(): void {
  const place = document.getElementById('learnings-asked');
  place?.scrollIntoView?.({ block: 'center' });
  place?.focus({ preventScroll: true });
}

function toCharterLearnings(toCharter: (() => void) | null): void {
  if (document.getElementById('learnings-asked')) {
    toLearnings();
    return;
  }
  toCharter?.();
  // The charter is drawn with the next frames.
  setTimeout(toLearnings, 50);
}

/** What a pilot needs before it starts: yes or no, each no with the way to state it. What it started without stays to be seen. */
export function ReadinessPanel({ pilot, proposed, onState, onTab }: Props) {
  const [all, setAll] = useState(proposed);
  const { items } = pilot.readiness;
  const shown = all ? items : items.filter(({ met, overrule }) => !met || overrule);
  const wayTo = ({ where, field }: Item) => {
    if (where === 'LEARNINGS') return proposed ? () => toCharterLearnings(onTab('charter')) : toLearnings;
    if (where !== 'CHARTER') return onTab(placeTabs[where]);
    return field !== null && pilot.viewerCan.edit ? () => onState(field) : null;
  };
  return (
    <section aria-labelledby="readiness" className="card p-4">
      <h2 id="readiness" className="text-body font-semibold">
        {proposed ? 'Before it can start' : 'What it had to state'}
      </h2>
      <p className="text-meta text-ink-2">{sentenceOf(items, proposed)}</p>
      <ul className="mt-2 empty:hidden">
        {shown.map((item) => (
          <ReadinessLine key={item.code} item={item} onGo={wayTo(item)} />
        ))}
      </ul>
      {!proposed && (
        <Button look="quiet" className="mt-1 -ml-3" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Show what is missing' : `Show all ${items.length}`}
        </Button>
      )}
    </section>
  );
}

function ReadinessLine({ item, onGo }: { readonly item: Item; readonly onGo: (() => void) | null }) {
  const { words, met, detail, overrule } = item;
  return (
    <li className="flex items-start gap-2 py-0.5 text-table">
      {met ? (
        <Check aria-hidden size={14} className="mt-[5px] shrink-0 text-good" />
      ) : (
        <Circle aria-hidden size={14} className="mt-[5px] shrink-0 text-line-strong" />
      )}
      <span className="sr-only">{met ? 'Yes: ' : 'No: '}</span>
      <div className="min-w-0">
        <Words met={met} onGo={onGo}>
          {words}
        </Words>
        {detail && <span className="block text-meta text-ink-3">{detail}</span>}
        {overrule && (
          <span className="block text-meta text-watch">
            {`Started without: “${overrule.reason}” ${overrule.by.name}`}
          </span>
        )}
      </div>
    </li>
  );
}

function Words({
  met,
  onGo,
  children,
}: {
  readonly met: boolean;
  readonly onGo: (() => void) | null;
  readonly children: ReactNode;
}) {
  if (met || !onGo) return <span className={cx('leading-6', met && 'text-ink-2')}>{children}</span>;
  return (
    <button type="button" className="link min-h-6 text-left leading-6" onClick={onGo}>
      {children}
    </button>
  );
}
