import { useRef, useState } from 'react';
import { PilotPadsDocument } from '../../../generated/documents/pilot-pads';
import type { Pads_pilotFragment } from '../../../generated/operations';
import { readDraft } from '../../../platform/drafts';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { ApartLevels, apartNotice } from './apart-levels';
import { PadsHistory } from './pads-history';
import { ProfileFigure } from './profile-figure';
import { LevelList, ProfileHead } from './profile-view';
import { RatingForm } from './rating-form';
import { draftName, type RatingTask } from './use-rating';

/** How close to production the pilot is: the profile, its history, and the form that rates it. */
export function PadsTab({ pilot, retry }: TabProps) {
  const query = usePageQuery(PilotPadsDocument, { key: pilot.key });
  return (
    <section aria-label="Pads profile">
      <PageState query={query} skeleton={<RowsSkeleton rows={10} />}>
        {({ pilot: rated }) => rated && <Rated pilot={rated} onRated={retry} />}
      </PageState>
    </section>
  );
}

interface Props {
  readonly pilot: Pads_pilotFragment;
  readonly onRated: () => void;
}

function Rated({ pilot, onRated }: Props) {
  const me = useViewer()?.member.id;
  const [task, setTask] = useState<RatingTask | null>(null);
  const [compared, setCompared] = useState<string | null>(null);
  const { pads, padsHistory, viewerCan } = pilot;
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setTask(null);
    // The form is gone with the next frame, and with it the focus.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const rate = () => {
    // What was settled stands for everybody; else somebody begins where they left off.
    const before = padsHistory.find(({ kind, rater }) => kind === 'RECONCILED' || rater.id === me);
    setTask({ pilotId: pilot.id, given: before?.levels ?? [], open: [], settles: null });
  };
  const settle = () => pads && setTask(settlement(pilot.id, pads));
  if (task) {
    return (
      <RatingForm
        task={task}
        apart={(criterion) => task.settles && <ApartLevels pads={pads} criterion={criterion} />}
        onDone={() => {
          close();
          onRated();
        }}
        onLeave={close}
      />
    );
  }
  const begun = readDraft(draftName({ pilotId: pilot.id, settles: null })) !== null;
  const again = pads === null ? 'Rate it' : 'Rate again';
  const button = viewerCan.ratePads && (
    <Button ref={opener} look={pads === null || begun ? 'primary' : 'plain'} onClick={rate}>
      {begun ? 'Go on with your rating' : again}
    </Button>
  );
  if (pads === null) {
    return (
      <div className="card">
        <Empty kind="first-use" title="Not rated yet" action={button}>
          Ten criteria say how close to production this pilot is played: with real customers, data and money,
          or in a sandbox.
        </Empty>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      {apartNotice(pads, viewerCan.reconcilePads ? settle : null)}
      <ProfileHead pads={pads} actions={button} />
      <ProfileFigure pads={pads} earlier={padsHistory.find(({ id }) => id === compared) ?? null} />
      <LevelList pads={pads} />
      <PadsHistory history={padsHistory} compared={compared} onCompare={setCompared} />
    </div>
  );
}

/** The form that settles what two raters see differently: agreed levels are in it, the others are chosen anew. */
function settlement(pilotId: string, pads: NonNullable<Pads_pilotFragment['pads']>): RatingTask {
  return {
    pilotId,
    given: pads.levels.map(({ criterion, claimed, note, artefact }) => ({
      criterion,
      level: claimed,
      note,
      artefact,
    })),
    open: pads.toReconcile,
    settles: pads.ratings.map(({ id }) => id),
  };
}
