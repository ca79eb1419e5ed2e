import type { PadsCriterion } from '@scrimmage/domain/pads';
import type { LevelRow } from '../../../charts/level-geometry';
import { anchorWords, criterionName } from '../../../features/pads/pads-words';

/** A criterion of a profile as the contract gives it out. */
interface Level {
  readonly criterion: PadsCriterion;
  readonly essential: boolean;
  readonly claimed: number | null;
  readonly counted: number | null;
  readonly apart: boolean;
  readonly byRater: readonly { readonly level: number | null }[];
}

/** A rating a profile is compared with. */
interface Earlier {
  readonly levels: readonly { readonly criterion: PadsCriterion; readonly counted: number | null }[];
}

export const profileColumns = ['Criterion', 'Essential', 'Counts', 'Claimed', 'What it means'];

/** Behind the bar: what there is to say besides its length. */
function endOf({ claimed, counted, apart }: Level): string {
  if (apart) return 'to settle';
  if (counted === null) return 'does not apply';
  return claimed !== null && claimed > counted ? `${claimed} claimed, ${counted} counts` : String(counted);
}

function wordsOf(level: Level, earlier: number | null): string {
  const { criterion, essential, counted } = level;
  const state = counted === null || level.apart ? endOf(level) : `level ${endOf(level)}`;
  const parts = [
    criterionName(criterion),
    ...(essential ? ['essential'] : []),
    level.apart && counted !== null ? `level ${counted}, to settle` : state,
    ...(earlier === null || earlier === counted ? [] : [`${earlier} before`]),
  ];
  return `${parts.join(', ')}. ${anchorWords(criterion, level.claimed)}`;
}

/** The rows of the drawing, in the order of the criteria; `earlier` is the rating it is compared with. */
export function profileRows(levels: readonly Level[], earlier: Earlier | null): readonly LevelRow[] {
  return levels.map((level) => {
    const { criterion, essential, claimed, counted, apart, byRater } = level;
    const was = earlier?.levels.find((one) => one.criterion === criterion)?.counted ?? null;
    return {
      id: criterion,
      name: criterionName(criterion),
      essential,
      counted,
      claimed: claimed !== null && counted !== null && claimed > counted ? claimed : null,
      raters: byRater.length > 1 ? byRater.map((one) => one.level) : [],
      earlier: was,
      end: endOf(level),
      asks: apart,
      words: wordsOf(level, was),
      cells: [
        criterionName(criterion),
        essential ? 'yes' : 'no',
        counted ?? '',
        claimed ?? '',
        anchorWords(criterion, claimed),
      ],
    };
  });
}
