import { essentialCriteria, type PadsCriterion } from '@scrimmage/domain/pads';
import { isWebAddress } from '@scrimmage/domain/pads-input';
import { assertedLimit } from '@scrimmage/domain/pads-profile';
import { type ReactNode, useState } from 'react';
import { criterionName } from '../../../features/pads/pads-words';
import { TextField } from '../../../ui/text-field';
import { LevelChoice } from './level-choice';
import { fieldOf, type RowPart } from './rating-values';
import type { Rating } from './use-rating';

interface Props {
  readonly criterion: PadsCriterion;
  readonly rating: Rating;
  /** What the two raters said, where they are apart. */
  readonly apart?: ReactNode;
}

/** One criterion of the form: its level, and what shows it. */
export function RatingRow({ criterion, rating, apart }: Props) {
  const { values } = rating;
  const [opened, setOpened] = useState(false);
  const value = (part: RowPart) => values[fieldOf(criterion, part)]?.trim() ?? '';
  const asserted = Number(value('level')) > assertedLimit && !(value('title') && isWebAddress(value('url')));
  const written = value('note') !== '' || value('title') !== '' || value('url') !== '';
  const shown = opened || written || asserted;
  const name = criterionName(criterion);
  return (
    <fieldset className="border-b border-line py-4 last:border-b-0">
      <legend className="float-left mb-1.5 w-full text-table font-semibold">
        {name}
        {essentialCriteria.includes(criterion) && (
          <span className="font-normal text-ink-3"> · essential</span>
        )}
      </legend>
      <div className="clear-both">
        {apart}
        <LevelChoice
          criterion={criterion}
          value={value('level')}
          error={rating.levelError(criterion)}
          onChange={(next) => rating.setPart(criterion, 'level', next)}
          beside={
            !shown && (
              <button
                type="button"
                className="link min-h-6 text-meta phone:min-h-11"
                onClick={() => setOpened(true)}
              >
                Add a note or an artefact<span className="sr-only">{` to ${name}`}</span>
              </button>
            )
          }
        />
        {asserted && (
          <p className="mt-1 text-meta text-watch">{`Counts as ${assertedLimit} until an artefact shows it.`}</p>
        )}
        {shown && <Shown criterion={criterion} rating={rating} />}
      </div>
    </fieldset>
  );
}

/** What shows a level: an artefact with its address, and a note. */
function Shown({ criterion, rating }: Props) {
  const { values, setPart, partError } = rating;
  const value = (part: RowPart) => values[fieldOf(criterion, part)] ?? '';
  return (
    <fieldset className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2 phone:grid-cols-1">
      <legend className="sr-only">{`What shows ${criterionName(criterion)}`}</legend>
      <TextField
        label="Artefact"
        optional
        placeholder="Release notes 4.2"
        value={value('title')}
        onChange={(text) => setPart(criterion, 'title', text)}
        error={partError(criterion, 'artefact.title')}
      />
      <TextField
        label="Its address"
        inputMode="url"
        placeholder="https://"
        value={value('url')}
        onChange={(text) => setPart(criterion, 'url', text)}
        error={partError(criterion, 'artefact.url')}
      />
      <TextField
        label="Note"
        optional
        className="col-span-full"
        value={value('note')}
        onChange={(text) => setPart(criterion, 'note', text)}
        error={partError(criterion, 'note')}
      />
    </fieldset>
  );
}
