import type { DocumentNode } from 'graphql';
import { useEffect, useState } from 'react';
import type { Asked } from '../../platform/asked';
import { CopyText } from '../../ui/copy-text';
import { Dialog } from '../../ui/dialog';
import { LinkButton } from '../../ui/link-button';
import { packQuery } from './packed-query';
import { type AskedQuery, queryText } from './query-text';

function textOf({ document, part, text, variables }: Asked): AskedQuery {
  return text === undefined ? queryText(document as DocumentNode, variables, part) : { text, variables };
}

/** The address part that holds a query; null until it is packed. */
function usePacked(query: AskedQuery): string | null {
  const [packed, setPacked] = useState<string | null>(null);
  const written = JSON.stringify(query);
  useEffect(() => {
    let left = false;
    void packQuery(JSON.parse(written) as AskedQuery).then((hash) => {
      if (!left) setPacked(hash);
    });
    return () => {
      left = true;
    };
  }, [written]);
  return packed;
}

/** The query behind a figure, with the variables of what is shown: to copy, or to go on with. */
export function QueryDialog({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  const query = textOf(asked);
  const packed = usePacked(query);
  const variables = Object.keys(query.variables).length ? JSON.stringify(query.variables, null, 2) : null;
  return (
    <Dialog
      title="The query behind it"
      description="What is shown was answered to this question, with your own rights. Whoever else asks it sees what they may."
      onClose={onClose}
      footer={
        packed && (
          <LinkButton to="/explorer" hash={packed} look="primary" onClick={onClose}>
            Open in the explorer
          </LinkButton>
        )
      }
    >
      <div className="flex flex-col gap-4">
        <CopyText label="Query" value={query.text} />
        {variables ? (
          <CopyText label="Variables" value={variables} rows={4} />
        ) : (
          <p className="text-table text-ink-2">It has no variables.</p>
        )}
      </div>
    </Dialog>
  );
}
