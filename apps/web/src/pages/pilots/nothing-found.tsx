import { openDialog } from '../../platform/dialogs';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { LinkButton } from '../../ui/link-button';
import { Empty } from '../../ui/states';

interface Props {
  readonly filtered: boolean;
  readonly onClear: () => void;
}

/** No rows: because the filter left none, or because there are no pilots yet. */
export function NothingFound({ filtered, onClear }: Props) {
  if (!filtered) return <NoPilots />;
  return (
    <Empty
      kind="filtered"
      title="No pilots here"
      action={<Button onClick={onClear}>Clear the filter</Button>}
    >
      No pilot matches all of the filters above.
    </Empty>
  );
}

function NoPilots() {
  const may = useViewer()?.viewerCan;
  return (
    <Empty
      kind="first-use"
      title="No pilots yet"
      action={
        <>
          {may?.proposePilot && (
            <Button look="primary" onClick={() => openDialog({ name: 'new-pilot' })}>
              New pilot
            </Button>
          )}
          {may?.importPilots && <LinkButton to="/settings/imports">Import a file</LinkButton>}
        </>
      }
    >
      Propose the first one: it takes about a minute. A list you keep elsewhere can be brought in as a file.
    </Empty>
  );
}
