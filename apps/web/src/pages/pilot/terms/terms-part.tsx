import { lazy, Suspense, useState } from 'react';
import { type Sheet, termsOf } from '../../../features/terms/sheet-terms';
import type { Engagement_partFragment, Terms_versionFragment } from '../../../generated/operations';
import { readDraft } from '../../../platform/drafts';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { Empty, RowsSkeleton } from '../../../ui/states';
import { outcomeOf } from './terms-figures';
import { textOf } from './terms-text';
import { TermsView } from './terms-view';
import { termsDraft } from './use-terms-form';
import { VersionsPart } from './versions-part';

// Most who come only read.
const NewTermsForm = lazy(async () => ({ default: (await import('./new-terms-form')).NewTermsForm }));
const TermsForm = lazy(async () => ({ default: (await import('./terms-form')).TermsForm }));

interface Props {
  readonly engagement: Engagement_partFragment;
  readonly pilotKey: string;
}

/** What is being typed: the first terms, or a version that begins from another. */
interface Editing {
  readonly from: Sheet;
  readonly state: 'PROPOSED' | 'SIGNED';
}

/** What was agreed or proposed, what it comes to, and every version of it. */
export function TermsPart({ engagement, pilotKey }: Props) {
  const [editing, setEditing] = useState<Editing | 'first' | null>(null);
  const present = presentOf(engagement);
  const done = () => setEditing(null);
  const may = engagement.viewerCan.recordTerms;
  const begun = readDraft(termsDraft(engagement.id)) !== null;
  if (editing) {
    return (
      <Suspense fallback={<RowsSkeleton rows={6} />}>
        {editing !== 'first' && present ? (
          <Revision engagement={engagement} present={present} editing={editing} onDone={done} />
        ) : (
          <NewTermsForm pilotKey={pilotKey} engagement={engagement} onDone={done} />
        )}
      </Suspense>
    );
  }
  if (!present) {
    return (
      <div className="card">
        <Empty
          kind="first-use"
          title="No terms are recorded"
          action={
            may && (
              <Button look="primary" onClick={() => setEditing('first')}>
                {begun ? 'Go on with your draft' : 'Enter the terms'}
              </Button>
            )
          }
        >
          {may
            ? 'Eight plain questions. While you answer, you see who carries the risk.'
            : 'Procurement records what is agreed. Then everybody sees who carries the risk.'}
        </Empty>
      </div>
    );
  }
  const whatIf = (from: Sheet, state: Editing['state']) => setEditing({ from, state });
  return (
    <>
      <TermsView
        engagement={engagement}
        version={present}
        actions={
          may && (
            <Button look={begun ? 'primary' : 'plain'} onClick={() => whatIf(present.sheet, 'PROPOSED')}>
              {begun ? 'Go on with your draft' : 'What if…'}
            </Button>
          )
        }
      />
      <VersionsPart
        engagement={engagement}
        present={present}
        onWhatIf={may ? (from) => whatIf(from, 'PROPOSED') : null}
        onSign={may ? (from) => whatIf(from, 'SIGNED') : null}
      />
    </>
  );
}

/** The terms in force; before signing, the newest proposed. */
function presentOf({ terms, allTerms }: Engagement_partFragment): Terms_versionFragment | null {
  return allTerms.find(({ id }) => id === terms?.id) ?? null;
}

interface RevisionProps {
  readonly engagement: Engagement_partFragment;
  readonly present: Terms_versionFragment;
  readonly editing: Editing;
  readonly onDone: () => void;
}

/** A version in the making, held against the present one. */
function Revision({ engagement, present, editing, onDone }: RevisionProps) {
  const today = useViewer()?.today ?? '';
  const { vendor, dates } = engagement;
  const { signedOn, endedOn } = dates;
  const context = { currency: present.sheet.currency, vendor: vendor.name, signedOn, endedOn };
  // What one is held against stays while one types, whatever others record meanwhile.
  const [against] = useState(() => ({
    text: textOf(present.sheet),
    outcome: outcomeOf(termsOf(present.sheet), context),
  }));
  return (
    <TermsForm
      engagement={engagement}
      from={textOf(editing.from)}
      state={editing.state}
      horizon={editing.from.horizonDays}
      today={today}
      against={against}
      onDone={onDone}
    />
  );
}
