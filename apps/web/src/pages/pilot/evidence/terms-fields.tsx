import type { Design } from '@scrimmage/contract/generated/schema-types';
import { percentWords } from '@scrimmage/domain/metric-words';
import { confidenceChoices, periodChoices } from '../../../features/evidence/criterion-choices';
import type { PickedMetric } from '../../../features/evidence/metric-picker';
import { Checkbox } from '../../../ui/checkbox';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import type { CriterionValues } from './criterion-values';

interface Props {
  readonly values: CriterionValues;
  readonly metric: PickedMetric | null;
  readonly put: (name: keyof CriterionValues, value: string) => void;
  readonly errorAt: (path: string) => string | undefined;
}

const comparisons: Readonly<Record<string, string>> = {
  TWO_ARMS: 'the control',
  BEFORE_AFTER: 'the time before',
};

function thresholdLabel(design: string, metric: PickedMetric | null): string {
  const against = comparisons[design];
  if (!against) return `Threshold (${metric?.unit ?? 'level'})`;
  return `Threshold: difference to ${against} (${metric?.kind === 'PROPORTION' ? 'points' : (metric?.unit ?? 'points')})`;
}

/** What may be amended in a claim: its threshold, its baseline, how much is counted and how surely. */
export function TermsFields({ values, metric, put, errorAt }: Props) {
  const { design, baseline, baselineCases } = values;
  const unit = metric?.unit ?? 'level';
  const target = baseline.trim() !== '' && baselineCases.trim() === '';
  return (
    <>
      <TextField
        label={thresholdLabel(design, metric)}
        hint={design in comparisons ? 'Above it with +, below it with −. 0 is no change.' : undefined}
        inputMode="decimal"
        value={values.threshold}
        onChange={(text) => put('threshold', text)}
        error={errorAt('threshold')}
      />
      <div className="grid grid-cols-2 gap-x-4 gap-y-2 phone:grid-cols-1">
        <TextField
          label={`Baseline (${unit})`}
          optional
          hint="What it is without the pilot."
          inputMode="decimal"
          value={baseline}
          onChange={(text) => put('baseline', text)}
          error={errorAt('baseline.value')}
        />
        <TextField
          label="Cases it rests on"
          optional
          hint={target ? 'Without them it is a target, not a baseline.' : 'How many were counted for it.'}
          inputMode="numeric"
          value={baselineCases}
          onChange={(text) => put('baselineCases', text)}
          error={errorAt('baseline.n')}
        />
      </div>
      <TextField
        label="Where the baseline comes from"
        optional
        value={values.source}
        onChange={(text) => put('source', text)}
        error={errorAt('baseline.source')}
      />
      <Pace values={values} put={put} errorAt={errorAt} />
      {design === 'TWO_ARMS' && <Arms values={values} put={put} errorAt={errorAt} />}
      <Select
        label="Confidence, at every look"
        hint="The surer you want to be, the longer it takes."
        value={values.alpha}
        options={
          confidenceChoices.some(({ value }) => value === values.alpha)
            ? confidenceChoices
            : [
                ...confidenceChoices,
                { value: values.alpha, label: percentWords(100 - Number(values.alpha) * 100) },
              ]
        }
        onChange={(alpha) => put('alpha', alpha)}
        error={errorAt('alpha')}
      />
    </>
  );
}

type PartProps = Omit<Props, 'metric'>;

function Pace({ values, put, errorAt }: PartProps) {
  return (
    <div className="grid grid-cols-[1fr_8rem] items-start gap-4">
      <TextField
        label={values.design === 'TWO_ARMS' ? 'Cases expected, in each arm' : 'Cases expected'}
        inputMode="numeric"
        value={values.cases}
        onChange={(text) => put('cases', text)}
        error={errorAt('casesPerPeriod')}
      />
      <Select
        label="A reading each"
        value={values.period}
        options={periodChoices}
        onChange={(period) => put('period', period)}
        error={errorAt('period')}
      />
    </div>
  );
}

function Arms({ values, put, errorAt }: PartProps) {
  return (
    <>
      <Checkbox
        label="Chance decides who is in the pilot"
        hint="Randomised. Without it the control differs in more than the pilot."
        checked={values.randomised === 'yes'}
        onChange={(on) => put('randomised', on ? 'yes' : '')}
      />
      <TextField
        label="Share of the cases in the pilot (%)"
        optional
        hint="A half, when left out. A sample that drifts from it raises an alarm."
        inputMode="decimal"
        value={values.split}
        onChange={(text) => put('split', text)}
        error={errorAt('plannedSplit')}
      />
    </>
  );
}

/** Paths that have their field among the terms. */
export const termPaths = [
  'threshold',
  'baseline.value',
  'baseline.n',
  'baseline.source',
  'casesPerPeriod',
  'period',
  'plannedSplit',
  'alpha',
] as const;

/** A claim's design as the form holds it. */
export const isDesign = (text: string): text is Design =>
  text === 'ONE_ARM' || text === 'TWO_ARMS' || text === 'BEFORE_AFTER';
