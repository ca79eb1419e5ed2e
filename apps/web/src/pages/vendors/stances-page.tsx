import { Link } from '@tanstack/react-router';
import { StanceBadge } from '../../features/vendors/stance-badge';
import { stanceMeanings } from '../../features/vendors/stance-words';
import { stances } from '../../features/vendors/stances';
import { StancesPageDocument } from '../../generated/documents/stances-page';
import { formatNumber } from '../../platform/format';
import { usePageQuery } from '../../platform/use-page-query';
import { PageHeader, Section } from '../../ui/page-header';
import { PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';

/** The published limits: whoever is named by them may read them. */
export function StancesPage() {
  const query = usePageQuery(StancesPageDocument, {});
  const version = query.data?.vendorThresholds.find(({ code }) => code === 'VERSION')?.value;
  return (
    <>
      <PageHeader
        title="How stances are named"
        above={
          <Link to="/vendors" className="link">
            Vendors
          </Link>
        }
        sentence={`${version === undefined ? '' : `Version ${version}. `}These limits are the same for every vendor, and whoever is named by them may read them.`}
      />
      <div className="flex max-w-[52rem] flex-col gap-4">
        <Words />
        <PageState query={query} skeleton={<RowsSkeleton rows={8} />}>
          {({ vendorThresholds: limits }) => (
            <Table caption="The limits">
              <thead>
                <tr>
                  <Column>Limit</Column>
                  <Column number>Value</Column>
                </tr>
              </thead>
              <tbody>
                {limits
                  .filter(({ code }) => code !== 'VERSION')
                  .map(({ code, words, value }) => (
                    <Row key={code}>
                      <Cell className="py-2">{words}</Cell>
                      <Cell number>{formatNumber(value, Number.isInteger(value) ? 0 : 2)}</Cell>
                    </Row>
                  ))}
              </tbody>
            </Table>
          )}
        </PageState>
      </div>
    </>
  );
}

function Words() {
  return (
    <Section title="What the words mean">
      <div className="flex max-w-[72ch] flex-col gap-3 text-body">
        <p>
          A vendor <b className="font-medium">says</b> what it will bear, <b className="font-medium">signs</b>{' '}
          terms, and <b className="font-medium">does</b> what its invoices show. The share it bears is its
          part of the loss when a pilot fails: 0 is none, 1 is all.
        </p>
        <dl className="flex flex-col gap-2">
          {stances.map((stance) => (
            <div key={stance} className="grid grid-cols-[8rem_minmax(0,1fr)] items-baseline gap-2">
              <dt>
                <StanceBadge stance={stance} />
              </dt>
              <dd>{stanceMeanings[stance]}</dd>
            </div>
          ))}
        </dl>
        <p>
          Only engagements that failed or succeeded in part show who bears a loss, so only these count. A
          stance is named when it is at least 80&nbsp;% likely; until then it reads “undetermined, leaning …”,
          with the number it rests on. One or two engagements can be enough for that, and are said to be few.
          A pretender says it shares and does not: the flag stands beside the stance, with its reason. A
          person confirms both, and the vendor may reply to every rating.
        </p>
      </div>
    </Section>
  );
}
