import { promisedShare } from '@scrimmage/domain/says-signs-does';
import { Link } from '@tanstack/react-router';
import { daysWords, gapPoints, moneysWords, shareWords } from '../../features/vendors/share-words';
import { PretenderBadge, StanceBadge } from '../../features/vendors/stance-badge';
import { stanceDetail } from '../../features/vendors/stance-words';
import type { VendorRow_vendorFragment } from '../../generated/operations';
import { formatNumber, formatSigned } from '../../platform/format';
import { cx } from '../../ui/cx';
import { Cell, Row } from '../../ui/table';
import { gapTone } from './gap-rows';

interface Props {
  readonly vendor: VendorRow_vendorFragment;
  readonly selected: boolean;
  readonly onSelect: (id: string) => void;
}

/** One vendor in the list. */
export function VendorRow({ vendor, selected, onSelect }: Props) {
  const { id, name, stance, saysSignsDoes, atRisk, spend, medianDaysToFirstInvoice } = vendor;
  const points = gapPoints(promisedShare(saysSignsDoes), saysSignsDoes.does);
  return (
    <Row
      selected={selected}
      data-key={id}
      className="phone:flex phone:flex-wrap phone:items-baseline phone:gap-x-4"
    >
      <Cell className="w-9 pr-0 phone:hidden!">
        <input
          type="checkbox"
          aria-label={`Select ${name}`}
          checked={selected}
          onChange={() => onSelect(id)}
          className="block size-4 accent-accent"
        />
      </Cell>
      <Cell className="min-w-32 phone:w-full">
        <Link to="/vendors/$id" params={{ id }} className="py-1.5 font-medium hover:underline">
          {name}
        </Link>
      </Cell>
      <Cell className="py-1.5 phone:w-full">
        <StanceCell stance={stance} />
      </Cell>
      <Cell number label="Says">
        {shareWords(saysSignsDoes.says)}
      </Cell>
      <Cell number label="Signs">
        {shareWords(saysSignsDoes.signs)}
      </Cell>
      <Cell number label="Does">
        {shareWords(saysSignsDoes.does)}
      </Cell>
      <Cell number label="Gap" className={cx(gapTone(points) === 'bad' && 'font-medium text-bad')}>
        {points === null ? '–' : formatSigned(-points, 0)}
      </Cell>
      <Cell number label="Settled">
        {`n = ${formatNumber(saysSignsDoes.nDoes)}`}
      </Cell>
      <Cell number label="At risk now" data-tip={fullOf(atRisk)}>
        {moneysWords(atRisk)}
      </Cell>
      <Cell number label="First invoice">
        {daysWords(medianDaysToFirstInvoice)}
      </Cell>
      <Cell number label="Spend" data-tip={fullOf(spend)}>
        {moneysWords(spend)}
      </Cell>
    </Row>
  );
}

const fullOf = (list: VendorRow_vendorFragment['spend']) =>
  list.length === 0 ? undefined : moneysWords(list, 'full');

/** The stance with its interval, and the flag with the first of its reasons. */
export function StanceCell({ stance }: Pick<VendorRow_vendorFragment, 'stance'>) {
  const [reason] = stance.pretender;
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <StanceBadge stance={stance.stance} />
      <span className="text-meta text-ink-2 tabular-nums">{stanceDetail(stance)}</span>
      {reason && (
        <span className="flex basis-full flex-wrap items-center gap-x-2">
          <PretenderBadge />
          <span className="text-meta text-ink-2">{reason.sentence}</span>
        </span>
      )}
    </span>
  );
}
