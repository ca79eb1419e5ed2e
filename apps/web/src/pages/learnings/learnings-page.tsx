import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { LearningsHead } from '../../features/learnings/learnings-head';
import { SavedViews } from '../../features/views/saved-views';
import { LearningsPageDocument } from '../../generated/documents/learnings-page';
import { openDialog } from '../../platform/dialogs';
import { formatCount } from '../../platform/format';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { SearchField } from '../../ui/search-field';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { AppliedInChips } from './applied-in-chips';
import { FacetList } from './facet-list';
import { LearningCard } from './learning-card';
import { type LearningsSearch, learningFilter } from './learnings-search';
import { OpenFollowUps } from './open-follow-ups';
import { RecordLearningDialog } from './record-learning-dialog';

const route = getRouteApi('/shell/learnings');

/** The library: what was learned, found by words and by what it is about. */
export function LearningsPage() {
  const search = route.useSearch();
  const navigate = useNavigate({ from: '/learnings' });
  const [recording, setRecording] = useState(false);
  const filter = learningFilter(search);
  const query = useGrowingQuery(LearningsPageDocument, { filter }, (data) => data.learnings);
  const ask = (patch: Partial<LearningsSearch>) =>
    void navigate({ search: (before) => ({ ...before, ...patch }), replace: true, resetScroll: false });
  return (
    <>
      <LearningsHead
        title="Learnings"
        sentence="What we now know, who used it, and whether it held."
        actions={
          <>
            <SavedViews list="LEARNINGS" />
            <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setRecording(true)}>
              New learning
            </Button>
          </>
        }
      />
      <div className="no-print mb-3 flex flex-wrap items-center gap-3">
        <SearchField
          label="Find a learning"
          placeholder="Words of what was learned"
          value={search.q ?? ''}
          onChange={(q) => ask({ q: q || undefined })}
        />
        <Checkbox
          label="Applied somewhere"
          checked={search.applied ?? false}
          onChange={(applied) => ask({ applied: applied || undefined })}
        />
      </div>
      <AppliedInChips search={search} onChange={ask} />
      <OpenFollowUps />
      <PageState query={query} skeleton={<RowsSkeleton rows={10} />}>
        {({ learnings, learningFacets }) => (
          <div className="grid grid-cols-[14rem_minmax(0,1fr)] items-start gap-6 max-lg:grid-cols-1">
            <FacetList facets={learningFacets} search={search} onChange={ask} />
            {learnings.edges.length === 0 ? (
              <NoLearnings
                filtered={filter !== null}
                onClear={() => void navigate({ search: {}, replace: true })}
              />
            ) : (
              <div>
                <ul aria-label="Learnings" className="flex flex-col gap-3">
                  {learnings.edges.map(({ node, highlights }) => (
                    <LearningCard key={node.id} learning={node} highlights={highlights} />
                  ))}
                </ul>
                <ShowMore
                  range={`${learnings.edges.length} of ${formatCount(learnings.totalCount, 'learning')}`}
                  hasMore={learnings.pageInfo.hasNextPage}
                  onMore={query.showMore}
                />
              </div>
            )}
          </div>
        )}
      </PageState>
      {recording && <RecordLearningDialog onClose={() => setRecording(false)} />}
    </>
  );
}

function NoLearnings({ filtered, onClear }: { readonly filtered: boolean; readonly onClear: () => void }) {
  if (filtered)
    return (
      <Empty
        kind="filtered"
        title="No learning fits"
        action={<Button onClick={onClear}>Show all learnings</Button>}
      >
        No word is asked for exactly: other words for the same thing may find it.
      </Empty>
    );
  return (
    <Empty
      kind="first-use"
      title="Nothing learned yet"
      action={<Button onClick={() => openDialog({ name: 'log-failure' })}>Log a failure</Button>}
    >
      Whoever logs a failure and says what is known now writes the first one.
    </Empty>
  );
}
