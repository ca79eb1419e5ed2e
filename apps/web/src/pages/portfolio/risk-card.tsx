import { promisedShare } from '@scrimmage/domain/says-signs-does';
import { Link } from '@tanstack/react-router';
import { ShareMini } from '../../charts/share-mini';
import { apartFrom, gapPoints, shareWords, sharingWords } from '../../features/vendors/share-words';
import type { RiskCard_portfolioFragment } from '../../generated/operations';
import { formatCount, formatNumber } from '../../platform/format';
import { QueryBehind } from '../../ui/query-behind';

type VendorRisk = RiskCard_portfolioFragment['risk']['vendors'][number];

/** Who carries what it promised, the widest gap first. */
export function RiskCard({
  risk: { sentence, vendors, vendorCount },
}: Pick<RiskCard_portfolioFragment, 'risk'>) {
  const further = vendorCount - vendors.length;
  return (
    <section aria-label="Who carries the risk?" className="card px-4 pt-3 pb-2">
      <div className="flex items-baseline gap-x-4">
        <h2 className="flex-1 text-body font-semibold">Who carries the risk?</h2>
        <QueryBehind of="Who carries the risk?" />
      </div>
      {vendors.length === 0 ? (
        <p className="py-1 text-table text-ink-2">{sentence}</p>
      ) : (
        <ul>
          {vendors.map((one) => (
            <RiskRow key={one.vendor.id} {...one} />
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <Link
          to="/vendors"
          search={{ sort: 'GAP' }}
          className="link inline-flex min-h-6 items-center text-meta phone:min-h-11"
        >
          {further > 0 ? formatCount(further, 'more vendor') : 'To the vendors'}
        </Link>
        {vendors.length > 0 && <Keys />}
      </div>
    </section>
  );
}

/** What the two marks mean. */
function Keys() {
  return (
    <span className="flex items-center gap-3 text-meta text-ink-3">
      {(['promised', 'carried'] as const).map((word) => (
        <span key={word} className="inline-flex items-center gap-1">
          <svg aria-hidden="true" width={10} height={10}>
            <circle
              cx={5}
              cy={5}
              r={4}
              className={word === 'promised' ? 'fill-surface stroke-ink stroke-[1.5]' : 'fill-ink-2'}
            />
          </svg>
          {word}
        </span>
      ))}
    </span>
  );
}

function RiskRow({ vendor: { id, name }, shares }: VendorRisk) {
  const { does, nDoes } = shares;
  const promised = promisedShare(shares);
  const points = gapPoints(promised, does);
  const short = points !== null && points >= apartFrom;
  const words = `${name}: ${sharingWords(shares, points)}${does === null ? '' : `, n = ${formatNumber(nDoes)}`}`;
  return (
    <li className="relative grid min-h-8 grid-cols-[8.5rem_minmax(0,1fr)_5.25rem] items-center gap-x-3 border-b border-line text-table last:border-b-0 focus-within:bg-hover hover:bg-hover phone:min-h-11">
      <Link
        to="/vendors/$id"
        params={{ id }}
        aria-label={words}
        data-tip={words}
        className="truncate leading-6 after:absolute after:inset-0 after:content-['']"
      >
        {name}
      </Link>
      <ShareMini from={promised} to={does} range={null} tone={short ? 'bad' : 'neutral'} />
      <span
        aria-hidden="true"
        className={`text-right text-meta tabular-nums ${short ? 'text-bad' : 'text-ink-2'}`}
      >
        {`${shareWords(promised)} → ${shareWords(does)}`}
      </span>
    </li>
  );
}
