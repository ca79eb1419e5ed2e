import type { FragmentType } from '@apollo/client/masking';
import { useFragment } from '@apollo/client/react';
import { IntervalMini } from '../../charts/interval-mini';
import { claimWords, figureWords, rangeWords } from '../../features/evidence/criterion-words';
import { measuredBy } from '../../features/evidence/measured';
import { RowInterval_pilotDocument } from '../../generated/documents/row-interval-pilot';
import type { RowInterval_pilotFragment } from '../../generated/operations';

interface Props {
  /** Known by its id; the intervals come after the rows. */
  readonly pilotId: string;
}

/** The interval of the first success criterion between its lines; nothing while none is known. */
export function RowInterval({ pilotId }: Props) {
  const from = { __typename: 'Pilot', id: pilotId } as unknown as FragmentType<RowInterval_pilotFragment>;
  const { data, dataState } = useFragment({
    fragment: RowInterval_pilotDocument,
    fragmentName: 'RowInterval_pilot',
    from,
  });
  if (dataState !== 'complete') return null;
  const locked = data.criteria.filter(({ state }) => state === 'LOCKED');
  const main = locked.find(({ role }) => role === 'SUCCESS') ?? locked[0];
  if (!main) return null;
  const { metric, design, evidence } = main;
  const { estimate, low, high, claim } = evidence;
  if (estimate === null || low === null || high === null) return null;
  const words = `${metric.name}: ${figureWords(design, metric, estimate)}, ${rangeWords(design, metric, low, high)}, ${claimWords[claim].toLowerCase()}`;
  return (
    <span className="block w-fit" data-tip={words}>
      <IntervalMini {...measuredBy(main, locked)} label={words} />
    </span>
  );
}
