import type { PadsCriterion } from '@scrimmage/domain/pads';
import type { ReactNode } from 'react';
import { anchorWords, criterionName, levelWords } from '../../../features/pads/pads-words';
import type { Pads_pilotFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { Notice } from '../../../ui/notice';

type Profile = NonNullable<Pads_pilotFragment['pads']>;

const listed = new Intl.ListFormat('en');

/** Says that two raters are apart, on what, and who can settle it. Nothing when they are not. */
export function apartNotice(pads: Profile, onSettle: (() => void) | null): ReactNode {
  if (pads.toReconcile.length === 0) return null;
  const raters = listed.format(pads.raters.map(({ name }) => name));
  const criteria = listed.format(pads.toReconcile.map(criterionName));
  return (
    <Notice tone="watch" action={onSettle && <Button onClick={onSettle}>Settle it…</Button>}>
      {`${raters} see ${criteria} differently. The lower level counts until it is settled.`}
      {!onSettle && ' The two raters, the pilot’s lead or an administrator can settle it.'}
    </Notice>
  );
}

/** What each rater says of a criterion on which they are apart, side by side. */
export function ApartLevels({
  pads,
  criterion,
}: {
  readonly pads: Profile | null;
  readonly criterion: PadsCriterion;
}) {
  const level = pads?.levels.find((one) => one.criterion === criterion);
  if (!level?.apart) return null;
  return (
    <dl className="mb-2 grid grid-cols-2 gap-x-3 gap-y-1 text-meta phone:grid-cols-1">
      {level.byRater.map(({ rater, level: said }) => (
        <div key={rater.id} className="rounded-md border border-watch bg-watch-soft px-2 py-1">
          <dt className="font-medium">{`${rater.name}: ${levelWords(said)}`}</dt>
          <dd className="text-ink-2">{anchorWords(criterion, said)}</dd>
        </div>
      ))}
    </dl>
  );
}
