import { ConfidenceSequence } from '../../../charts/confidence-sequence';
import { gradeWords, notYetWords } from '../../../features/evidence/criterion-words';
import { type CriterionShown, fieldOf, type MetricPicture, picturesOf } from './sequence-figure';

interface Props {
  readonly criteria: readonly CriterionShown[];
  readonly around: Parameters<typeof fieldOf>[1];
}

/** One picture a metric: the interval as it was after each look, between the kill line and the target. */
export function Pictures({ criteria, around }: Props) {
  return (
    <div className="flex flex-col gap-4">
      {picturesOf(criteria).map((picture) => (
        <Picture key={picture.metric.id} picture={picture} around={around} />
      ))}
    </div>
  );
}

function Picture({ picture, around }: { readonly picture: MetricPicture } & Pick<Props, 'around'>) {
  const { main, metric, design } = picture;
  const { evidence, grade, alpha } = main;
  if (evidence.series.days.length === 0)
    return (
      <section aria-label={metric.name} className="card p-4">
        <h2 className="text-body font-semibold">{metric.name}</h2>
        <p className="text-table text-ink-2">
          {evidence.notYet ? notYetWords[evidence.notYet] : evidence.sentence}
        </p>
      </section>
    );
  const measure =
    design === 'ONE_ARM'
      ? metric.unit
      : `${metric.unit}, pilot minus ${design === 'TWO_ARMS' ? 'control' : 'before'}`;
  return (
    <ConfidenceSequence
      title={metric.name}
      unit={`${measure} · ${Math.round((1 - alpha) * 100)} % confidence at every look · ${gradeWords[grade].toLowerCase()}`}
      sentence={evidence.sentence}
      columns={['Until', design === 'ONE_ARM' ? 'Level' : 'Difference', 'Interval', 'Cases']}
      {...fieldOf(picture, around)}
    />
  );
}
