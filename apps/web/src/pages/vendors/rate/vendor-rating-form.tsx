import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';
import { Keys } from '../../../ui/keys';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { RadioList } from '../../../ui/radio-list';
import { TextField } from '../../../ui/text-field';
import { AnchoredQuestion } from './anchored-question';
import { type RatingTask, useVendorRating } from './use-vendor-rating';

interface Props {
  readonly task: RatingTask;
  readonly onDone: () => void;
}

const again = [
  { value: 'yes', label: 'Would use again' },
  { value: 'no', label: 'Would not use again' },
] as const;

/** Where the cursor goes, question by question: an answer by key leads to the next. */
function stepAfter(form: HTMLFormElement | null, question: Element): void {
  const stops = [...(form?.querySelectorAll('[data-question], [data-reason]') ?? [])];
  const next = stops[stops.indexOf(question) + 1];
  const input = next?.querySelector<HTMLInputElement>('input:checked') ?? next?.querySelector('input');
  input?.focus();
}

/** Four anchored questions, whether one would use it again, and why: by keyboard in half a minute. */
export function VendorRatingForm({ task, onDone }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const rating = useVendorRating(task);
  const { values, setValue, errorAt, change } = rating;
  useEffect(() => form.current?.querySelector<HTMLInputElement>('[data-question] input')?.focus(), []);
  async function submit() {
    if (!(await rating.send())) return focusFirstError(form.current);
    announce('Your rating is saved.');
    onDone();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void submit();
  };
  const onward = (at: number) => {
    const question = form.current?.querySelectorAll('[data-question]')[at];
    if (question) stepAfter(form.current, question);
  };
  const decide = (event: KeyboardEvent) => {
    const chosen = { y: 'yes', n: 'no' }[event.key.toLowerCase()];
    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    setValue('again', chosen);
    stepAfter(form.current, event.currentTarget);
  };
  return (
    <form
      ref={form}
      noValidate
      aria-label="Your rating"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onKeyDown={onKeyDown}
      className="card flex flex-col gap-5 p-4"
    >
      <p className="text-meta text-ink-2">
        {rating.kept && <span className="font-medium text-ink">Your draft is back. </span>}
        <span className="phone:hidden">
          Answer with the keys 0 to 4, or N where there is no evidence; Y or N to use it again; Enter saves.
        </span>
      </p>
      <ChangeNotice {...change} shown={rating.shown} onRetry={() => void submit()} />
      {task.form.questions.map(({ code, question, anchors }, at) => (
        <AnchoredQuestion
          key={code}
          question={question}
          anchors={anchors}
          value={values[code] ?? ''}
          error={errorAt(code)}
          onChange={(value) => setValue(code, value)}
          onAnswered={() => onward(at)}
        />
      ))}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys Y and N are a short cut to the radios inside */}
      <div data-question="" onKeyDown={decide}>
        <RadioList
          label="Would you use it again?"
          value={(values.again ?? '') as '' | 'yes' | 'no'}
          options={again}
          onChange={(value) => setValue('again', value)}
          error={errorAt('again')}
        />
      </div>
      <div data-reason="">
        <TextField
          label="Why, in one line"
          hint="The vendor may read it. Speak of what happened."
          value={values.reason ?? ''}
          onChange={(reason) => setValue('reason', reason)}
          error={errorAt('reason')}
        />
      </div>
      <div>
        <Button type="submit" look="primary" busy={change.running}>
          Save{' '}
          <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
            <Keys keys="mod+Enter" />
          </span>
        </Button>
      </div>
    </form>
  );
}
