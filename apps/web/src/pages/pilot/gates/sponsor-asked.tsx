import { Link } from '@tanstack/react-router';
import type { SponsorAsked_pilotFragment } from '../../../generated/operations';
import { Notice } from '../../../ui/notice';

/** Over its program's failure budget, one more start wants a word of the sponsor. It is asked, never barred. */
export function SponsorAsked({
  pilot: { sponsor, program },
}: {
  readonly pilot: SponsorAsked_pilotFragment;
}) {
  const { name, failureBudget } = program;
  if (!failureBudget?.asksSponsor) return null;
  return (
    <Notice tone="watch">
      <span className="font-medium">
        {`${name} is over its failure budget: ask ${sponsor?.name ?? 'the sponsor'} before one more starts.`}
      </span>{' '}
      Nothing keeps you from starting it. <span className="text-ink-2">Agreed beforehand: </span>
      {failureBudget.consequence}{' '}
      <Link to="/failures/budget" className="link">
        See the budget
      </Link>
    </Notice>
  );
}
