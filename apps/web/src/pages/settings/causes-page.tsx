import { getRouteApi, Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { CausesPageDocument } from '../../generated/documents/causes-page';
import type { Cause_rowFragment } from '../../generated/operations';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Badge } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Cell, Column, Row, Table } from '../../ui/table';
import { AddCauseDialog, EditCauseDialog } from './cause-dialogs';
import { useRetireCause } from './use-retire-cause';

const route = getRouteApi('/shell/settings/causes');

/** What failures come from, as a short list everybody shares: failures and learnings are filed under it. */
export function CausesPage() {
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const may = useViewer()?.viewerCan.editCauses ?? false;
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'add' | Cause_rowFragment | null>(null);
  const query = usePageQuery(CausesPageDocument, { withRetired: show === 'all' });
  const add = (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('add')}>
      New cause
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Causes of failure"
        sentence={`One short list for failures and learnings. About twelve are enough to find things again.${
          may ? '' : ' Leads and administrators change it.'
        }`}
        actions={may && add}
      />
      <div className="mb-3">
        <Checkbox
          label="Show retired causes too"
          checked={show === 'all'}
          onChange={(on) => void navigate({ search: { show: on ? 'all' : undefined }, replace: true })}
        />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton rows={12} />}>
        {({ causes }) =>
          causes.length === 0 ? (
            <Empty kind="first-use" title="No causes yet" action={may && add}>
              Add what your pilots fail of: failures and learnings are filed under it.
            </Empty>
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Causes of failure">
                <thead>
                  <tr>
                    <Column>Cause</Column>
                    <Column>Words that hint at it</Column>
                    <Column>
                      <span className="sr-only">Change</span>
                    </Column>
                  </tr>
                </thead>
                <tbody>
                  {causes.map((cause) => (
                    <CauseRow key={cause.id} cause={cause} may={may} onEdit={() => setOpened(cause)} />
                  ))}
                </tbody>
              </Table>
            </div>
          )
        }
      </PageState>
      {opened === 'add' && <AddCauseDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'add' && (
        <EditCauseDialog cause={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}

interface RowProps {
  readonly cause: Cause_rowFragment;
  readonly may: boolean;
  readonly onEdit: () => void;
}

function CauseRow({ cause, may, onEdit }: RowProps) {
  const { running, retire } = useRetireCause(cause);
  const { id, name, hints, retired } = cause;
  return (
    <Row>
      <Cell>
        <Link to="/failures" search={{ cause: [id] }} className="link font-medium">
          {name}
        </Link>{' '}
        {retired && (
          <Badge tone="neutral" glyph="square">
            Retired
          </Badge>
        )}
      </Cell>
      <Cell label="Hints:" className="text-ink-2">
        {hints.join(', ') || '–'}
      </Cell>
      <Cell className="text-right whitespace-nowrap phone:text-left">
        {may && (
          <>
            <Button look="quiet" className="phone:-ml-3" aria-label={`Edit ${name}`} onClick={onEdit}>
              Edit
            </Button>
            <Button
              look="quiet"
              busy={running}
              aria-label={retired ? `Offer ${name} again` : `Retire ${name}`}
              onClick={() => void retire(!retired)}
            >
              {retired ? 'Offer again' : 'Retire'}
            </Button>
          </>
        )}
      </Cell>
    </Row>
  );
}
