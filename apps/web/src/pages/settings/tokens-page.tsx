import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { TokenHead, type TokenInRow, TokenRow } from '../../features/tokens/token-row';
import { TokensPageDocument } from '../../generated/documents/tokens-page';
import { useRowKeys } from '../../platform/row-keys';
import { usePageQuery } from '../../platform/use-page-query';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { PageHeader } from '../../ui/page-header';
import { Empty, PageState, RowsSkeleton } from '../../ui/states';
import { Table } from '../../ui/table';
import { CreateTokenDialog, RevokeTokenDialog } from './token-dialogs';

/** Keys for programs: your own, and to administrators everybody's. */
export function TokensPage() {
  const viewer = useViewer();
  const list = useRef<HTMLDivElement>(null);
  const rowKeys = useRowKeys(list);
  const [opened, setOpened] = useState<'create' | TokenInRow | null>(null);
  const query = usePageQuery(TokensPageDocument, {});
  const all = viewer?.member.role === 'ADMIN';
  const create = viewer?.viewerCan.createApiToken && (
    <Button look="primary" icon={<Plus aria-hidden size={14} />} onClick={() => setOpened('create')}>
      New token
    </Button>
  );
  return (
    <>
      <PageHeader
        title="Tokens"
        sentence={
          all
            ? 'A token is a key for programs; it acts as its owner. As an administrator you see everybody’s.'
            : 'A token is a key for programs; it acts as you. These are yours.'
        }
        actions={create}
      />
      <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
        {({ apiTokens }) =>
          apiTokens.length === 0 ? (
            <Empty kind="first-use" title="No tokens yet" action={create}>
              With a token, a program asks the same questions as these screens, through one address.
            </Empty>
          ) : (
            <div ref={list} {...rowKeys}>
              <Table caption="Tokens">
                <TokenHead withOwner={all} />
                <tbody>
                  {apiTokens.map((token) => (
                    <TokenRow key={token.id} token={token} withOwner={all} onRevoke={setOpened} />
                  ))}
                </tbody>
              </Table>
            </div>
          )
        }
      </PageState>
      {opened === 'create' && <CreateTokenDialog onClose={() => setOpened(null)} />}
      {opened !== null && opened !== 'create' && (
        <RevokeTokenDialog token={opened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
