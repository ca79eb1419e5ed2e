import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { ambitionWords } from '../../features/pilots/ambition-words';
import { rowsSearch } from '../../features/pilots/pilots-search';
import { modeWords } from '../../features/pilots/words';
import { shareWords } from '../../features/vendors/share-words';
import type { BalanceCard_portfolioFragment } from '../../generated/operations';
import { formatCount, formatMoney, formatNumber } from '../../platform/format';
import { DayOf } from '../../platform/moment';
import { Button } from '../../ui/button';
import { QueryBehind } from '../../ui/query-behind';

const TargetDialog = lazy(async () => ({ default: (await import('./target-dialog')).TargetDialog }));

type Balance = BalanceCard_portfolioFragment['balance'];
const title = 'Is the money spread as we declared?';

/** "12 points more", "3 points less": other than declared is neither good nor bad. */
function gapWords(gap: number | null): string {
  if (gap === null) return '–';
  const points = Math.round(gap * 100);
  if (points === 0) return 'as declared';
  return `${formatNumber(Math.abs(points))} ${Math.abs(points) === 1 ? 'point' : 'points'} ${points > 0 ? 'more' : 'less'}`;
}

/** The money on open pilots by how far they reach and by the mode of their systems, beside what was declared. */
export function BalanceCard({ balance }: BalanceCard_portfolioFragment) {
  const { sentence, target, canSetTarget, modes, ambitions } = balance;
  const [declaring, setDeclaring] = useState(false);
  const unsaid = ambitions.some(({ ambition, spent }) => ambition === 'NOT_SAID' && spent.minorUnits > 0);
  return (
    <section aria-label={title} className="card px-4 pt-3 pb-2">
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-body font-semibold">{title}</h2>
        <span className="flex-1 text-meta text-ink-3">billed by vendors on open pilots</span>
        <QueryBehind of={title} />
      </div>
      <p className="text-table text-ink-2">{sentence}</p>
      <AmbitionTable balance={balance} unsaid={unsaid} />
      <ul aria-label="By the mode of the system" className="flex flex-wrap gap-x-4">
        {modes
          .filter(({ mode, pilots }) => mode !== null || pilots.count > 0)
          .map(({ mode, share, pilots }) => (
            <li key={mode} className="inline-flex min-h-8 items-center text-table phone:min-h-11">
              <PilotsLink pilots={pilots}>
                {`${mode === null ? 'Mode not said' : modeWords[mode]} ${shareWords(share)}`}
              </PilotsLink>
            </li>
          ))}
      </ul>
      <div className="flex flex-wrap items-center justify-between gap-x-4 text-meta text-ink-3">
        {target && (
          <span className="py-1">
            Target declared by {target.setBy.name} on <DayOf at={target.setAt} />.
          </span>
        )}
        {canSetTarget && (
          <Button className="no-print" onClick={() => setDeclaring(true)}>
            {target ? 'Change the target' : 'Declare a target'}
          </Button>
        )}
      </div>
      {declaring && (
        <Suspense fallback={null}>
          <TargetDialog target={target} version={balance.targetVersion} onClose={() => setDeclaring(false)} />
        </Suspense>
      )}
    </section>
  );
}

interface LinkProps {
  readonly pilots: Balance['ambitions'][number]['pilots'];
  readonly children: string;
}

/** Leads to the pilots a figure is made of; where there are none, it leads nowhere. */
function PilotsLink({ pilots: { count, rows }, children }: LinkProps) {
  if (count === 0) return <span className="text-ink-3">{children}</span>;
  return (
    <Link to="/pilots" search={rowsSearch(rows)} className="link" data-tip={formatCount(count, 'open pilot')}>
      {children}
    </Link>
  );
}

const cell = 'h-8 pl-3 text-right whitespace-nowrap tabular-nums phone:h-11';

/** Shares are of all the money; where some of it is on pilots that say nothing, what is held against the target stands beside. */
function AmbitionTable({
  balance: { ambitions, target },
  unsaid,
}: {
  readonly balance: Balance;
  readonly unsaid: boolean;
}) {
  const heads = [
    'Billed',
    'Share',
    ...(unsaid ? ['Of what is said'] : []),
    ...(target ? ['Target', 'Gap'] : []),
  ];
  return (
    <table className="mt-2 w-full text-left text-table">
      <caption className="sr-only">Money by ambition</caption>
      <thead className="text-meta text-ink-3">
        <tr>
          <th scope="col" className="font-normal">
            Ambition
          </th>
          {heads.map((head) => (
            <th
              key={head}
              scope="col"
              className={`pl-3 text-right font-normal ${head === 'Billed' ? 'phone:hidden' : ''}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ambitions.map((part) => (
          <tr key={part.ambition} className="border-b border-line last:border-b-0 hover:bg-hover">
            <th scope="row" className="h-8 font-normal phone:py-2">
              <PilotsLink pilots={part.pilots}>{ambitionWords[part.ambition]}</PilotsLink>
              <span className="ml-2 text-meta whitespace-nowrap text-ink-3 phone:ml-0 phone:block">{`${formatNumber(part.billed)} of ${formatNumber(part.pilots.count)} billed`}</span>
            </th>
            <td className={`${cell} phone:hidden`}>{formatMoney(part.spent, 'compact')}</td>
            <td className={cell}>{shareWords(part.share)}</td>
            {unsaid && <td className={cell}>{shareWords(part.ofSaid)}</td>}
            {target && <td className={`${cell} text-ink-2`}>{shareWords(part.target)}</td>}
            {target && <td className={`${cell} phone:whitespace-normal`}>{gapWords(part.gap)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
