import { useState } from 'react';
import type { MetricInRow } from '../../features/evidence/metric-row';
import { AddMetricDocument } from '../../generated/documents/add-metric';
import { EditMetricDocument } from '../../generated/documents/edit-metric';
import { announceChange } from '../../platform/live-events';
import { takeBack } from '../../platform/take-back';
import { remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { showToast } from '../../ui/toasts';
import { capOf, MetricForm, type MetricValues } from './metric-form';

const blank: MetricValues = {
  name: '',
  kind: '',
  unit: '',
  direction: '',
  purpose: '',
  cap: '',
  description: '',
};

/** What is sent of a cap: only a mean has one. */
const capSent = ({ kind, cap }: MetricValues) => (kind === 'MEAN' ? (capOf(cap) ?? null) : null);

interface AddProps {
  /** What was typed where it was missed. */
  readonly name?: string;
  readonly onClose: () => void;
  /** What is done with the new metric, where one is just being chosen. */
  readonly onAdded?: (metric: MetricInRow) => void;
}

export function AddMetricDialog({ name: typed = '', onClose, onAdded }: AddProps) {
  const change = useChange(AddMetricDocument);
  const save = async (values: MetricValues) => {
    const { name, kind, unit, direction, purpose, description } = values;
    if (kind === '' || direction === '' || purpose === '') return false;
    const cap = capSent(values);
    const input = { name, kind, unit, direction, purpose, cap, description: description.trim() || null };
    const outcome = await change.submit(input);
    if (!outcome.ok) return false;
    announceChange();
    showToast({ text: `${name.trim()} is added.` });
    if (outcome.payload.metric) onAdded?.(outcome.payload.metric);
    return true;
  };
  return (
    <MetricForm
      title="New metric"
      verb="Add"
      initial={{ ...blank, name: typed }}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}

interface EditProps {
  readonly metric: MetricInRow;
  readonly onClose: () => void;
}

export function EditMetricDialog({ metric, onClose }: EditProps) {
  const change = useChange(EditMetricDocument);
  // After a refused save the answer brings the version that stands now.
  const [version, setVersion] = useState(metric.version);
  const { id: metricId, name, kind, unit, direction, purpose, cap, description, inUse } = metric;
  const save = async (values: MetricValues) => {
    if (values.kind === '' || values.direction === '' || values.purpose === '') return false;
    const counted = { kind: values.kind, direction: values.direction, cap: capSent(values) };
    const outcome = await change.submit({
      metricId,
      version,
      name: values.name,
      unit: values.unit,
      purpose: values.purpose,
      description: values.description.trim() || null,
      ...(!inUse && counted),
    });
    const current = outcome.payload?.metric?.version ?? version;
    setVersion(current);
    if (!outcome.ok) return false;
    const before = { metricId, version: current, name, unit, purpose, description };
    const inverse = { ...before, ...(!inUse && { kind, direction, cap }) };
    remember({
      label: `${values.name.trim()} is changed.`,
      undo: () => takeBack(() => change.submit(inverse)),
    });
    return true;
  };
  return (
    <MetricForm
      title={`Edit ${name}`}
      verb="Save"
      initial={{
        name,
        kind,
        unit,
        direction,
        purpose,
        cap: cap === null ? '' : String(cap),
        description: description ?? '',
      }}
      fixed={inUse}
      change={change}
      onSave={save}
      onClose={onClose}
    />
  );
}
