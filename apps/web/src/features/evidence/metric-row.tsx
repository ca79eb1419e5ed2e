import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import { MetricRow_metricDocument } from '../../generated/documents/metric-row-metric';
import type { MetricRow_metricFragment } from '../../generated/operations';
import { Button } from '../../ui/button';
import { Cell, Column, Row } from '../../ui/table';
import { directionWords, kindWords, purposeWords } from './metric-words';

export type MetricInRow = MetricRow_metricFragment;

export function MetricHead() {
  return (
    <thead>
      <tr>
        <Column>Metric</Column>
        <Column>Kind</Column>
        <Column>Unit</Column>
        <Column>Better</Column>
        <Column>Tells</Column>
        <Column>
          <span className="sr-only">Change</span>
        </Column>
      </tr>
    </thead>
  );
}

interface Props {
  readonly metric: FragmentType<MetricRow_metricFragment>;
  readonly onEdit: (metric: MetricInRow) => void;
}

/** A metric as it is counted; one that locked criteria rest on says so. */
export function MetricRow({ metric: from, onEdit }: Props) {
  const { data } = useFragment({
    fragment: MetricRow_metricDocument,
    fragmentName: 'MetricRow_metric',
    from,
  });
  const metric = data as MetricInRow;
  return (
    <Row>
      <Cell>
        <span className="font-medium">{metric.name}</span>
        {metric.description && (
          <span className="block max-w-[52ch] text-meta text-ink-2">{metric.description}</span>
        )}
        {metric.inUse && <span className="block text-meta text-ink-3">Locked criteria rest on it</span>}
      </Cell>
      <Cell label="Kind:">{kindWords[metric.kind]}</Cell>
      <Cell label="Unit:" className="whitespace-nowrap">
        {metric.unit}
        {metric.cap !== null && <span className="text-ink-3">{`, capped at ${metric.cap}`}</span>}
      </Cell>
      <Cell label="Better:" className="whitespace-nowrap">
        {directionWords[metric.direction]}
      </Cell>
      <Cell label="Tells:">{purposeWords[metric.purpose]}</Cell>
      <Cell className="text-right phone:text-left">
        {metric.viewerCan.edit && (
          <Button
            look="quiet"
            className="phone:-ml-3"
            aria-label={`Edit ${metric.name}`}
            onClick={() => onEdit(metric)}
          >
            Edit
          </Button>
        )}
      </Cell>
    </Row>
  );
}
