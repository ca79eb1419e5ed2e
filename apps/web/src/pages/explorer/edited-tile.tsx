import { Save } from 'lucide-react';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { ChangeNotice, Notice } from '../../ui/notice';
import type { Choice } from './tile-choice';
import { type Edited, useSavingBack } from './use-edited';
import type { WrittenQuery } from './use-run';

/** Says which tile is being changed, and leads back. */
export function EditedNotice({ edited }: { readonly edited: Edited | 'gone' }) {
  if (edited === 'gone')
    return (
      <div className="mb-4">
        <Notice tone="watch">
          The tile is no longer there, or it is not yours to change. You can add the query to a dashboard
          anew.
        </Notice>
      </div>
    );
  const { dashboardId, called, tile } = edited;
  return (
    <div className="mb-4">
      <Notice
        tone="plain"
        action={
          <LinkButton to="/dashboards/$id" params={{ id: dashboardId }}>
            Back to the dashboard
          </LinkButton>
        }
      >
        {`You are changing “${tile.title}” of “${called}”. Run the query, choose how it is drawn, and save it.`}
      </Notice>
    </div>
  );
}

interface SaveProps {
  readonly edited: Edited;
  readonly query: WrittenQuery;
  readonly choice: Choice;
}

/** Saves what is drawn into the tile it came from. */
export function SaveBack({ edited, query, choice }: SaveProps) {
  const { save, change } = useSavingBack(edited);
  return (
    <>
      <Button
        look="primary"
        busy={change.running}
        icon={<Save aria-hidden size={14} />}
        onClick={() => void save(query, choice)}
      >
        {`Save “${edited.tile.title}”`}
      </Button>
      <div className="order-last basis-full">
        <ChangeNotice {...change} />
      </div>
    </>
  );
}
