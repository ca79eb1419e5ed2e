import type { MetricDirection, MetricKind, MetricPurpose } from '@scrimmage/contract/generated/schema-types';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint: string;
}

export const kindWords: Readonly<Record<MetricKind, string>> = {
  PROPORTION: 'Proportion',
  MEAN: 'Mean',
  RATIO: 'Ratio',
};

export const directionWords: Readonly<Record<MetricDirection, string>> = {
  HIGHER_IS_BETTER: 'Higher is better',
  LOWER_IS_BETTER: 'Lower is better',
};

export const purposeWords: Readonly<Record<MetricPurpose, string>> = {
  PERFORMANCE: 'Performance',
  VALUE: 'Value',
};

export const kindChoices: readonly Choice<MetricKind>[] = [
  { value: 'PROPORTION', label: kindWords.PROPORTION, hint: 'How many of so many: 31 of 40 solved.' },
  { value: 'MEAN', label: kindWords.MEAN, hint: 'An average per case: minutes per visit.' },
  { value: 'RATIO', label: kindWords.RATIO, hint: 'One total over another: cost per contact.' },
];

export const directionChoices = (['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const).map((value) => ({
  value,
  label: directionWords[value],
}));

export const purposeChoices: readonly Choice<MetricPurpose>[] = [
  { value: 'PERFORMANCE', label: purposeWords.PERFORMANCE, hint: 'How well it works.' },
  { value: 'VALUE', label: purposeWords.VALUE, hint: 'What it is worth to the customer or the business.' },
];
