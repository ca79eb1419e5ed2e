import type { Known } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { rowsSearch } from '../../features/pilots/pilots-search';
import type { OpenSpend_portfolioFragment } from '../../generated/operations';
import { formatCount, formatMoney } from '../../platform/format';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { QueryBehind } from '../../ui/query-behind';

type Row = OpenSpend_portfolioFragment['openSpend']['pilots'][number];

const knownLooks: Readonly<
  Record<Exclude<Known, 'SETTLED'>, { readonly word: string; readonly tone: Tone; readonly glyph: Glyph }>
> = {
  NOTHING: { word: 'No evidence', tone: 'watch', glyph: 'triangle' },
  SOMETHING: { word: 'Open', tone: 'neutral', glyph: 'half' },
};

/** Where money goes that nothing is known of: much money, no evidence first. */
export function OpenSpend({ openSpend }: OpenSpend_portfolioFragment) {
  const { sentence, pilots, overdue, billed, elsewhere } = openSpend;
  const further = billed - pilots.length;
  return (
    <section aria-label="Where does money go without evidence?" className="card px-4 pt-3 pb-2">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">Where does money go without evidence?</h2>
        <span className="flex-1 text-meta text-ink-3">billed by vendors, least known first</span>
        <QueryBehind of="Where does money go without evidence?" />
      </div>
      <p className="text-table text-ink-2">
        {sentence}{' '}
        {overdue.count > 0 && (
          <Link to="/pilots" search={rowsSearch(overdue.rows)} className="link">
            {formatCount(overdue.count, 'pilot is overdue.', 'pilots are overdue.')}
          </Link>
        )}
      </p>
      {pilots.length > 0 && (
        <table className="rows text-left">
          <caption className="sr-only">Open pilots by evidence and by what vendors billed</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">Pilot</th>
              <th scope="col">Evidence</th>
              <th scope="col">Billed</th>
            </tr>
          </thead>
          <tbody>
            {pilots.map((row) => (
              <SpendRow key={row.pilot.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      {(further > 0 || elsewhere > 0) && (
        <p className="py-1 text-meta text-ink-3">
          {further > 0 &&
            `${formatCount(further, 'more pilot was billed less.', 'more pilots were billed less.')} `}
          {elsewhere > 0 &&
            formatCount(
              elsewhere,
              'pilot was also billed in another currency, which is not counted.',
              'pilots were also billed in other currencies, which is not counted.',
            )}
        </p>
      )}
    </section>
  );
}

function SpendRow({ row: { pilot, spent, known, claim } }: { readonly row: Row }) {
  return (
    <tr className="border-b border-line last:border-b-0 hover:bg-hover phone:grid! phone:grid-cols-[minmax(0,1fr)_auto] phone:items-center phone:py-2">
      <th
        scope="row"
        className="h-8 w-full max-w-0 font-normal phone:col-span-2 phone:h-auto phone:max-w-none"
      >
        <Link
          to="/pilots/$key"
          params={{ key: pilot.key }}
          search={{ tab: 'evidence' }}
          className="block truncate py-1 hover:underline phone:whitespace-normal"
          data-tip={pilot.name}
        >
          <span className="mr-2 text-ink-3">{pilot.key}</span>
          {pilot.name}
        </Link>
      </th>
      <td className="h-8 px-3 whitespace-nowrap phone:h-auto phone:px-0">
        <KnownBadge known={known} claim={claim} />
      </td>
      <td className="h-8 text-right whitespace-nowrap tabular-nums phone:h-auto">
        {formatMoney(spent, 'compact')}
      </td>
    </tr>
  );
}

function KnownBadge({ known, claim }: Pick<Row, 'known' | 'claim'>) {
  if (known === 'SETTLED')
    return claim === 'PROVEN' ? (
      <Badge tone="good" glyph="disc">
        Proven
      </Badge>
    ) : (
      <Badge tone="bad" glyph="square">
        Refuted
      </Badge>
    );
  const { word, tone, glyph } = knownLooks[known];
  return (
    <Badge tone={tone} glyph={glyph}>
      {word}
    </Badge>
  );
}
