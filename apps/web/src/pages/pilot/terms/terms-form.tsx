import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';
import { Keys } from '../../../ui/keys';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { FeeQuestions } from './fee-questions';
import { MoreQuestions } from './more-questions';
import { NumberQuestions } from './number-questions';
import { PlainQuestions } from './plain-questions';
import { RecordFields } from './record-fields';
import { Differences, TermsPreview } from './terms-preview';
import { type TermsFormState, type TermsTask, useTermsForm } from './use-terms-form';

interface Props extends TermsTask {
  readonly onDone: () => void;
}

/** Eight plain questions on one screen, and beside them what the answers come to; the draft stays on this device. */
export function TermsForm({ onDone, ...task }: Props) {
  const form = useTermsForm(task);
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => element.current?.querySelector<HTMLElement>('input')?.focus(), []);
  async function save() {
    if (!(await form.save())) return focusFirstError(element.current);
    announce('Recorded.');
    onDone();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const giveUp = () => {
    form.forget();
    onDone();
  };
  const { vendor } = task.engagement;
  return (
    <form
      ref={element}
      noValidate
      aria-label={`Terms with ${vendor.name}`}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      className="@container card overflow-visible"
    >
      <div className="grid items-start gap-6 p-4 @min-[46rem]:grid-cols-[minmax(0,1fr)_minmax(20rem,26rem)]">
        <div className="flex min-w-0 flex-col gap-5">
          <p className="text-meta text-ink-2">
            {form.kept && <span className="font-medium text-ink">Your draft is back. </span>}
            Answer what you know; what is left blank is not there.
          </p>
          <ChangeNotice {...form.change} shown={shownPaths(form)} onRetry={() => void save()} />
          <FeeQuestions form={form} />
          <PlainQuestions form={form} />
          <hr className="border-line" />
          <NumberQuestions form={form} />
          <MoreQuestions form={form} />
          <RecordFields form={form} />
        </div>
        <div className="@min-[46rem]:sticky @min-[46rem]:top-4 @min-[46rem]:max-h-[calc(100vh-2rem)] @min-[46rem]:overflow-y-auto">
          <TermsPreview outcome={form.outcome} against={form.against} />
        </div>
      </div>
      {form.against && form.outcome && (
        <div className="px-4 pb-4">
          <Differences outcome={form.outcome} against={form.against} />
        </div>
      )}
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-2 rounded-b-lg border-t border-line bg-surface p-3 phone:static">
        <Button onClick={giveUp}>Give up</Button>
        <Button look="primary" busy={form.running} onClick={() => void save()}>
          {form.record.state === 'SIGNED' ? 'Record as signed' : 'Save as proposed'}{' '}
          <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
            <Keys keys="mod+Enter" />
          </span>
        </Button>
      </div>
    </form>
  );
}

/** Everything that is wrong has a field of its own, but the list of fees as a whole. */
function shownPaths({ change }: TermsFormState): readonly string[] {
  return change.problems.map(({ path }) => path).filter((path) => !['sheet', 'sheet.fees'].includes(path));
}
