import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { MemberHead, MemberRow } from '../../features/people/member-row';
import { SavedViews } from '../../features/views/saved-views';
import { MembersPageDocument } from '../../generated/documents/members-page';
import { formatCount } from '../../platform/format';
import { useRowKeys } from '../../platform/row-keys';
import { useGrowingQuery } from '../../platform/use-growing-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { ChangeNotice } from '../../ui/notice';
import { PageHeader } from '../../ui/page-header';
import { SearchField } from '../../ui/search-field';
import { Select } from '../../ui/select';
import { ShowMore } from '../../ui/show-more';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { AddMemberDialog } from './add-member-dialog';
import { ChangeRoleDialog, DeactivateDialog } from './member-dialogs';
import { useMemberMenu } from './use-member-menu';

const route = getRouteApi('/shell/settings/members');
const choices = [
  { value: 'former', label: 'Without access' },
  { value: 'all', label: 'All' },
] as const;
type Shown = (typeof choices)[number]['value'];
const activeOf = (show: Shown | undefined) => ({ former: false, all: null, '': true })[show ?? ''];

/** Who is in this workspace, and as what. */
export function MembersPage() {
  const { q, show } = route.useSearch();
  const navigate = route.useNavigate();
  const viewer = useViewer();
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [adding, setAdding] = useState(false);
  const variables = { search: q ?? null, active: activeOf(show) };
  const query = useGrowingQuery(MembersPageDocument, variables, (data) => data.members);
  const { menu, openMenu, closeMenu, dialog, closeDialog, back } = useMemberMenu();
  const ask = (next: { q?: string | undefined; show?: Shown | undefined }) =>
    void navigate({ search: { q, show, ...next }, replace: true });
  return (
    <>
      <PageHeader
        title="Members"
        sentence={
          viewer?.viewerCan.addMember === false
            ? 'Everybody reads everything. Administrators let people in and give them their roles.'
            : 'Everybody reads everything. A role says what a member may change.'
        }
        actions={
          <>
            <SavedViews list="MEMBERS" />
            {viewer?.viewerCan.addMember && (
              <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setAdding(true)}>
                New member
              </Button>
            )}
          </>
        }
      />
      <div className="mb-3 flex flex-wrap gap-2">
        <SearchField
          label="Find a member"
          value={q ?? ''}
          onChange={(text) => ask({ q: text || undefined })}
        />
        <Select
          label="Access"
          hideLabel
          placeholder="With access"
          value={show ?? ''}
          options={choices}
          onChange={(value) => ask({ show: value || undefined })}
          className="phone:w-full"
        />
      </div>
      <div className="mb-3 empty:hidden">
        <ChangeNotice {...back} />
      </div>
      <PageState query={query} skeleton={<RowsSkeleton />}>
        {({ members }) =>
          members.edges.length === 0 ? (
            <NoMembers
              former={show === 'former' && q === undefined}
              onClear={() => ask({ q: undefined, show: undefined })}
            />
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Members">
                <MemberHead />
                <tbody>
                  {members.edges.map(({ node }) => (
                    <MemberRow
                      key={node.id}
                      member={node}
                      you={node.id === viewer?.member.id}
                      onMenu={openMenu}
                    />
                  ))}
                </tbody>
              </Table>
              <ShowMore
                range={`${members.edges.length} of ${formatCount(members.totalCount, 'member')}`}
                hasMore={members.pageInfo.hasNextPage}
                onMore={query.showMore}
              />
            </div>
          )
        }
      </PageState>
      <Menu menu={menu} onClose={closeMenu} />
      {adding && <AddMemberDialog onClose={() => setAdding(false)} />}
      {dialog?.kind === 'role' && <ChangeRoleDialog member={dialog.member} onClose={closeDialog} />}
      {dialog?.kind === 'deactivate' && <DeactivateDialog member={dialog.member} onClose={closeDialog} />}
    </>
  );
}

function NoMembers({ former, onClear }: { readonly former: boolean; readonly onClear: () => void }) {
  const all = <Button onClick={onClear}>Show the members with access</Button>;
  if (former) return <Empty kind="done" title="Nobody’s access has been ended" action={all} />;
  return <Empty kind="filtered" title="No member fits" action={all} />;
}
