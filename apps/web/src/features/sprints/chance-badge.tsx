import { Badge } from '../../ui/badge';
import { asideOf, type MilestoneFlag } from './milestone-flags';

/** The chance by the wanted day, or why there is none; with a word, for colour is never alone. */
export function ChanceBadge({ milestone }: { readonly milestone: MilestoneFlag }) {
  const { state, forecast } = milestone;
  const text = asideOf(milestone);
  if (state === 'REACHED')
    return (
      <Badge tone="good" glyph="disc">
        {text}
      </Badge>
    );
  if (forecast.state === 'DOES_NOT_CONVERGE')
    return (
      <Badge tone="watch" glyph="triangle">
        {text}
      </Badge>
    );
  if (forecast.chance === null)
    return (
      <Badge tone="neutral" glyph="ring">
        {text}
      </Badge>
    );
  const likely = forecast.chance >= 0.5;
  return (
    <Badge tone={likely ? 'accent' : 'watch'} glyph={likely ? 'half' : 'triangle'}>
      {text}
    </Badge>
  );
}
