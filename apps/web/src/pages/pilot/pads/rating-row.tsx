import { essentialCriteria, type PadsCriterion } from '@scrimmage/domain/pads';
import { isWebAddress } from '@scrimmage/domain/pads-input';
import { assertedLimit } from '@scrimmage/domain/pads-profile';
import { type ReactNode, useState } from 'react';
import { criterionName } from '../../../features/pads/pads-words';
import { TextField } from '../../../ui/text-field';
import { LevelChoice } from './level-choice';
import { fieldOf } from './rating-values';
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
  const level = values[fieldOf(criterion, 'level')] ?? '';
  const [title, url] = [values[fieldOf(criterion, 'title')] ?? '', values[fieldOf(criterion, 'url')] ?? ''];
  const asserted = Number(level) > assertedLimit && !(title.trim() && isWebAddress(url.trim()));
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
          value={level}
          error={rating.levelError(criterion)}
          onChange={(next) => rating.setPart(criterion, 'level', next)}
        />
        {asserted && (
          <p className="mt-1 text-meta text-watch">
            {`Counts as ${assertedLimit} until an artefact shows it.`}
          </p>
        )}
        <Shown criterion={criterion} rating={rating} wanted={asserted} />
      </div>
    </fieldset>
  );
}

/** What shows a level: an artefact with its address, and a note. Folded until somebody needs it. */
function Shown({ criterion, rating, wanted }: Props & { readonly wanted: boolean }) {
  const { values, setPart, partError } = rating;
  const value = (part: 'note' | 'title' | 'url') => values[fieldOf(criterion, part)] ?? '';
  const written = value('note') !== '' || value('title') !== '' || value('url') !== '';
  const [opened, setOpened] = useState(false);
  const name = criterionName(criterion);
  if (!opened && !written && !wanted) {
    return (
      <button
        type="button"
        className="link mt-1 min-h-6 text-meta phone:min-h-11"
        onClick={() => setOpened(true)}
      >
        Add a note or an artefact<span className="sr-only">{` to ${name}`}</span>
      </button>
    );
  }
  return (
    <fieldset className="mt-2 grid grid-cols-2 gap-x-3 gap-y-2 phone:grid-cols-1">
      <legend className="sr-only">{`What shows ${name}`}</legend>
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
