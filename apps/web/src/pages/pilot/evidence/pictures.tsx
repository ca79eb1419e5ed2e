import { ConfidenceSequence } from '../../../charts/confidence-sequence';
import { SmallMultiples } from '../../../charts/small-multiples';
import { gradeWords, notYetWords } from '../../../features/evidence/criterion-words';
import { confidenceWords, guardedSentence, isGuarded, multiplesOf, sharedAlpha } from './multiples-figure';
import {
  type Around,
  type CriterionShown,
  fieldOf,
  type MetricPicture,
  picturesOf,
  pointsOf,
} from './sequence-figure';

interface Props {
  readonly criteria: readonly CriterionShown[];
  readonly around: Around;
}

/** One picture a metric: the interval as it was after each look, between the kill line and the target; guardrails small. */
export function Pictures({ criteria, around }: Props) {
  const pictures = picturesOf(criteria);
  const drawn = pictures.filter(({ main }) => pointsOf(main, around.today).length > 0);
  const guarded = drawn.filter(isGuarded);
  return (
    <div className="flex flex-col gap-4">
      {drawn
        .filter((picture) => !isGuarded(picture))
        .map((picture) => (
          <Picture key={picture.metric.id} picture={picture} around={around} />
        ))}
      {guarded.length > 0 && <Guardrails pictures={guarded} around={around} />}
      {pictures
        .filter((picture) => !drawn.includes(picture))
        .map(({ metric, main }) => (
          <Unknown key={metric.id} name={metric.name} criterion={main} />
        ))}
    </div>
  );
}

function Picture({ picture, around }: { readonly picture: MetricPicture } & Pick<Props, 'around'>) {
  const { main, metric, design } = picture;
  const { evidence, grade, alpha } = main;
  const measure =
    design === 'ONE_ARM'
      ? metric.unit
      : `${metric.unit}, pilot minus ${design === 'TWO_ARMS' ? 'control' : 'before'}`;
  return (
    <ConfidenceSequence
      title={metric.name}
      unit={`${measure} · ${confidenceWords(alpha)} at every look · ${gradeWords[grade].toLowerCase()}`}
      sentence={evidence.sentence}
      columns={['Until', design === 'ONE_ARM' ? 'Level' : 'Difference', 'Interval', 'Cases']}
      {...fieldOf(picture, around)}
    />
  );
}

function Guardrails({
  pictures,
  around,
}: { readonly pictures: readonly MetricPicture[] } & Pick<Props, 'around'>) {
  const alpha = sharedAlpha(pictures);
  const sure = alpha === null ? 'the confidence each names,' : confidenceWords(alpha);
  return (
    <SmallMultiples
      title="Guardrails"
      unit={`each on its own scale · ${sure} at every look`}
      sentence={guardedSentence(pictures)}
      columns={['Metric', 'Until', 'Level or difference', 'Interval', 'Cases']}
      {...multiplesOf(pictures, around)}
    />
  );
}

/** A metric nothing can be drawn of yet: why. */
function Unknown({ name, criterion }: { readonly name: string; readonly criterion: CriterionShown }) {
  const { notYet, sentence } = criterion.evidence;
  return (
    <section aria-label={name} className="card p-4">
      <h2 className="text-body font-semibold">{name}</h2>
      <p className="text-table text-ink-2">{notYet ? notYetWords[notYet] : sentence}</p>
    </section>
  );
}
