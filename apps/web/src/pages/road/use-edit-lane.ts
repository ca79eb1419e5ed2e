import { EditRoadLaneDocument } from '../../generated/documents/edit-road-lane';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import type { Marathon } from './road-flags';

type Lane = Marathon['lanes'][number];

/** Names an outcome anew, or puts it elsewhere among the others; either can be taken back. */
export function useEditLane() {
  const change = useChange(EditRoadLaneDocument);
  const inverse = useInverse(EditRoadLaneDocument);
  const edit = async (
    lane: Pick<Lane, 'id' | 'version'>,
    { label, now, before }: { label: string; now: Partial<Lane>; before: Partial<Lane> },
  ) => {
    const { id: laneId, version } = lane;
    const outcome = await change.submit({ laneId, version, ...now });
    const after = outcome.payload?.lane?.version;
    if (outcome.ok && after !== undefined)
      inverse(
        label,
        { laneId, ...before },
        { id: laneId, before: version, now: after, of: (answer) => answer.lane?.version },
      );
    return outcome;
  };
  return {
    change,
    /** Answers null when it is named so, else the sentence to show beside the field. */
    rename: async ({ id, name: was }: Lane, name: string, version: number): Promise<string | null> => {
      const label = `The outcome is named “${name}”.`;
      const outcome = await edit({ id, version }, { label, now: { name }, before: { name: was } });
      if (outcome.ok) return null;
      return outcome.problems[0]?.message ?? outcome.refusal?.sentence ?? outcome.fault?.sentence ?? null;
    },
    put: (lane: Lane, place: number) =>
      edit(lane, {
        label: `“${lane.name}” is put ${place < lane.place ? 'higher' : 'lower'}.`,
        now: { place },
        before: { place: lane.place },
      }),
  };
}
