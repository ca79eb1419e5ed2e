import * as v from 'valibot';
import type { MetricId, WorkspaceId } from './ids.js';
import { largestNumber, numberWithin } from './numbers.js';
import { nameText, optionalText } from './text.js';

/** What a metric's readings are made of: successes of cases, a sum over cases, or one total over another. */
export type MetricKind = 'PROPORTION' | 'MEAN' | 'RATIO';
export const metricKinds = ['PROPORTION', 'MEAN', 'RATIO'] as const satisfies readonly MetricKind[];

/** Which way a metric is better. */
export type MetricDirection = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER';
export const metricDirections = [
  'HIGHER_IS_BETTER',
  'LOWER_IS_BETTER',
] as const satisfies readonly MetricDirection[];

/** What a metric tells: how well it works, or what it is worth. */
export type MetricPurpose = 'PERFORMANCE' | 'VALUE';
export const metricPurposes = ['PERFORMANCE', 'VALUE'] as const satisfies readonly MetricPurpose[];

/** Something that is counted, once for the whole workspace. Proportions are fractions of 1. */
export interface Metric {
  readonly workspaceId: WorkspaceId;
  readonly id: MetricId;
  readonly name: string;
  readonly kind: MetricKind;
  readonly unit: string;
  readonly direction: MetricDirection;
  readonly purpose: MetricPurpose;
  /** Single values above this count as this, in the metric's unit. */
  readonly cap: number | null;
  readonly description: string | null;
  readonly version: number;
}

/** What a locked criterion or a reading rests on: it cannot change any more. */
export const fixedOnceLocked = ['kind', 'direction', 'cap'] as const satisfies readonly (keyof Metric)[];

const fields = {
  name: nameText('The name'),
  kind: v.picklist(metricKinds, 'Say whether it is a proportion, a mean or a ratio.'),
  unit: nameText('The unit', 40),
  direction: v.picklist(metricDirections, 'Say whether higher or lower is better.'),
  purpose: v.picklist(metricPurposes, 'Say whether it tells performance or value.'),
  cap: v.nullable(numberWithin('The cap', -largestNumber, largestNumber)),
  description: optionalText('The description', 2_000),
};

/** A metric as a person enters one. */
export const metricInput = v.object({
  ...fields,
  cap: v.optional(fields.cap, null),
  description: v.optional(fields.description, null),
});

/** Changes to a metric: a key left out stays, null clears. */
export const metricChanges = v.partial(v.object(fields));
