import { type PadsCriterion, padsCriteria } from '@scrimmage/domain/pads';
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { bandWords } from '../../../features/pads/pads-words';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';
import { Keys } from '../../../ui/keys';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-field';
import { RatingRow } from './rating-row';
import { RatingSummary } from './rating-summary';
import { type RatingTask, useRating } from './use-rating';

interface Props {
  readonly task: RatingTask;
  /** What the raters said of a criterion on which they are apart. */
  readonly apart?: (criterion: PadsCriterion) => ReactNode;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

const shown = [
  'reconciles.sentence',
  ...padsCriteria.flatMap((_, at) =>
    ['level', 'note', 'artefact.title', 'artefact.url'].map((part) => `levels.${at}.${part}`),
  ),
];

/** All ten criteria in one form; the draft stays on this device until it is sent or given up. */
export function RatingForm({ task, apart, onDone, onLeave }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const rating = useRating(task);
  const settling = task.settles !== null;
  // The button that opened it is gone; the next thing to do is the first field.
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), []);
  async function submit() {
    if (!(await rating.send())) return focusFirstError(form.current);
    if (rating.preview) announce(`Rated: ${bandWords[rating.preview.band]}, ${rating.preview.score} of 100.`);
    onDone();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const giveUp = () => {
    rating.forget();
    onLeave();
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label={settling ? 'Settle the rating' : 'Your rating'}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      className="card overflow-visible"
    >
      <div className="px-4 pb-2 [&_input]:scroll-mb-32">
        <p className="pt-3 text-meta text-ink-2">
          {rating.kept && <span className="font-medium text-ink">Your draft is back. </span>}
          Choose the level that is true today, with the keys 0 to 4 or by pressing it. Above 2, a level counts
          only with an artefact that shows it.
        </p>
        <div className="pt-2">
          <ChangeNotice {...rating.change} shown={shown} onRetry={() => void submit()} />
        </div>
        {settling && (
          <TextArea
            className="pt-3"
            label="How you settled it"
            hint="One sentence, kept with the profile."
            rows={2}
            value={rating.sentence}
            onChange={rating.setSentence}
            error={rating.sentenceError}
          />
        )}
        {padsCriteria.map((criterion) => (
          <RatingRow key={criterion} criterion={criterion} rating={rating} apart={apart?.(criterion)} />
        ))}
      </div>
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-b-lg border-t border-line bg-surface p-4 phone:static">
        <RatingSummary preview={rating.preview} missing={rating.missing.length} />
        <span className="flex gap-2">
          <Button onClick={giveUp}>Give up</Button>
          <Button look="primary" busy={rating.running} onClick={() => void submit()}>
            {settling ? 'Settle' : 'Save'}{' '}
            <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
              <Keys keys="mod+Enter" />
            </span>
          </Button>
        </span>
      </div>
    </form>
  );
}
