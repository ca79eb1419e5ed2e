import { LevelBars } from '../../../charts/level-bars';
import { bandWords, criterionName } from '../../../features/pads/pads-words';
import type { Pads_pilotFragment } from '../../../generated/operations';
import { dayIn, formatDay } from '../../../platform/format';
import { useViewer } from '../../../platform/use-viewer';
import { profileColumns, profileRows } from './profile-rows';

type Profile = NonNullable<Pads_pilotFragment['pads']>;
type Rating = Pads_pilotFragment['padsHistory'][number];

interface Props {
  readonly pads: Profile;
  /** An earlier rating it is compared with. */
  readonly earlier: Rating | null;
}

function sentenceOf({ band, score, weakest, levels }: Profile): string {
  const low = levels
    .filter(({ counted }) => counted === weakest)
    .map(({ criterion }) => criterionName(criterion));
  const lowest =
    low.length > 3
      ? `${low.length} criteria are`
      : `${new Intl.ListFormat('en').format(low)} ${low.length > 1 ? 'are' : 'is'}`;
  return `${bandWords[band]}, ${score} of 100: ${lowest} at ${weakest}, the lowest.`;
}

/** The profile as bars, with what is only claimed, what each rater says, and how it was before. */
export function ProfileFigure({ pads, earlier }: Props) {
  const viewer = useViewer();
  const day = (at: string) => (viewer ? formatDay(dayIn(at, viewer.workspace.timeZone), viewer.today) : '');
  return (
    <LevelBars
      title="How real is it?"
      unit="levels 0 to 4"
      sentence={sentenceOf(pads)}
      columns={profileColumns}
      rows={profileRows(pads.levels, earlier)}
      keys={{
        essential: 'essential',
        counts: 'counts',
        claimed: 'claimed, no artefact',
        raters: pads.raters.length > 1 ? pads.raters.map(({ name }) => name) : [],
        earlier: earlier && `${earlier.rater.name}, ${day(earlier.ratedAt)}`,
      }}
    />
  );
}
