import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { ViewerDocument } from '../generated/documents/viewer';
import { WorkspaceEventsDocument } from '../generated/documents/workspace-events';
import { startLiveEvents } from '../platform/live-events';
import { noteChange } from '../platform/recent-changes';
import { changeWords } from './change-words';

/** Opens the stream while somebody is signed in. */
export function LiveEvents() {
  const client = useApolloClient();
  useEffect(() => {
    const askRights = () => void client.refetchQueries({ include: ['Viewer'] });
    return startLiveEvents(
      client,
      WorkspaceEventsDocument,
      ({ workspaceEvents: { resync, activity } }) => {
        // Rights belong to the viewer, not to the rows: a change of any member may be a change of ours.
        // And what people were told is told of the workspace.
        if (resync || /Member|Workspace/.test(activity?.subject?.__typename ?? '')) askRights();
        const me = client.readQuery({ query: ViewerDocument })?.viewer.member.id;
        if (activity?.subject && activity.actor?.id !== me)
          noteChange(activity.subject.id, changeWords(activity));
        if (resync) void client.refetchQueries({ include: 'active' });
      },
      askRights,
    );
  }, [client]);
  return null;
}
