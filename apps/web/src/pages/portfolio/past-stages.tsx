import { Link } from '@tanstack/react-router';
import { rowsSearch } from '../../features/pilots/pilots-search';
import { outcomeWords, stageWords } from '../../features/pilots/words';
import type { PastPortfolioQuery } from '../../generated/operations';
import { formatNumber } from '../../platform/format';
import { cx } from '../../ui/cx';
import { PhoneLabel } from '../../ui/table';

const number = 'h-8 text-right tabular-nums phone:h-auto phone:text-left';

interface Props {
  readonly then: PastPortfolioQuery['portfolio']['stages'];
  readonly now: PastPortfolioQuery['now']['stages'];
}

/** How far pilots were then, beside today; today's figures open their rows, those of then are not there any more. */
export function PastStages({ then, now }: Props) {
  return (
    <section aria-label="How far were they?" className="card px-4 pt-3 pb-2">
      <h2 className="mb-1 text-body font-semibold">How far were they?</h2>
      <table className="rows text-left">
        <caption className="sr-only">Pilots by stage and outcome, then and today</caption>
        <thead>
          <tr className="border-b border-line text-meta text-ink-3">
            <th scope="col" className="h-7 font-medium">
              Stage
            </th>
            {['Then', 'On hold', 'Today'].map((word) => (
              <th key={word} scope="col" className="h-7 w-20 text-right font-medium">
                {word}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {then.map(({ stage, outcome, count, onHold }, place) => (
            <tr
              key={outcome ?? stage}
              className="border-b border-line last:border-b-0 phone:grid! phone:grid-cols-3 phone:gap-y-1 phone:py-2"
            >
              <th scope="row" className="h-8 font-normal phone:col-span-3 phone:h-auto">
                {outcome ? outcomeWords[outcome] : stageWords[stage]}
              </th>
              <td className={number}>
                <PhoneLabel>Then</PhoneLabel>
                {formatNumber(count)}
              </td>
              <td className={cx(number, 'text-ink-2')}>
                <PhoneLabel>On hold</PhoneLabel>
                {formatNumber(onHold)}
              </td>
              <td className={number}>
                <PhoneLabel>Today</PhoneLabel>
                <Today figure={now[place]} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Today({ figure }: { readonly figure: Props['now'][number] | undefined }) {
  if (!figure || figure.count === 0) return <span className="text-ink-3">0</span>;
  return (
    <Link to="/pilots" search={rowsSearch(figure.rows)} className="link inline-block min-w-6 py-1">
      {formatNumber(figure.count)}
    </Link>
  );
}
