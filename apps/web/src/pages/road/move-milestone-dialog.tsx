import { useState } from 'react';
import { MoveMilestoneDocument } from '../../generated/documents/move-milestone';
import { takenBackReason, useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { DateField } from '../../ui/date-field';
import { FormDialog } from '../../ui/form-dialog';
import { Select } from '../../ui/select';
import { TextArea } from '../../ui/text-field';
import type { MilestoneOnRoad } from './road-flags';

interface Props {
  readonly milestone: MilestoneOnRoad;
  readonly lanes: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  /** The day it was dragged to. */
  readonly day?: string;
  readonly onClose: () => void;
}

/** Wants a milestone on another day, or in another lane; why is asked, and kept. */
export function MoveMilestoneDialog({ milestone, lanes, day, onClose }: Props) {
  const change = useChange(MoveMilestoneDocument);
  const inverse = useInverse(MoveMilestoneDocument);
  const [wantedOn, setWantedOn] = useState(day ?? milestone.wantedOn ?? '');
  const [laneId, setLaneId] = useState(milestone.lane.id);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async () => {
    setTried(true);
    if (reason.trim() === '') return false;
    const { id: milestoneId, key, version } = milestone;
    const { ok, payload } = await change.submit({
      milestoneId,
      version,
      wantedOn: wantedOn || null,
      laneId,
      reason,
    });
    if (ok && payload?.milestone)
      inverse(
        `${key} is moved.`,
        { milestoneId, wantedOn: milestone.wantedOn, laneId: milestone.lane.id, reason: takenBackReason },
        {
          id: milestoneId,
          before: version,
          now: payload.milestone.version,
          of: (answer) => answer.milestone?.version,
        },
      );
    return ok;
  };
  return (
    <FormDialog
      title={`Move ${milestone.key}`}
      description={milestone.forecast.sentence}
      verb="Move"
      change={change}
      shown={['wantedOn', 'laneId', 'reason']}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label="Wanted by"
        optional
        value={wantedOn}
        onChange={setWantedOn}
        error={change.problemAt('wantedOn')}
      />
      {lanes.length > 1 && (
        <Select
          label="Outcome"
          value={laneId}
          options={lanes.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setLaneId}
          error={change.problemAt('laneId')}
        />
      )}
      <TextArea
        label="Why?"
        rows={2}
        maxLength={1_000}
        value={reason}
        onChange={setReason}
        error={
          change.problemAt('reason') ?? (tried && reason.trim() === '' ? 'Say why it moves.' : undefined)
        }
      />
    </FormDialog>
  );
}
