import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { DecideDocument } from '../../../generated/documents/decide';
import type { DecisionSheet_pilotFragment } from '../../../generated/operations';
import { useChange } from '../../../platform/use-change';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { preloadCombobox } from '../../../ui/combobox';
import { focusFirstError } from '../../../ui/field';
import { Keys } from '../../../ui/keys';
import { ChangeNotice } from '../../../ui/notice';
import { TextArea } from '../../../ui/text-field';
import { ChangedMeanwhile } from './changed-meanwhile';
import { ChoiceField } from './choice-field';
import { ChoiceNeeds } from './choice-needs';
import { inputOf, problemsOf } from './decision-input';
import type { DecidedPayload } from './decision-sheet';
import { GateFacts } from './gate-facts';
import { type PilotGate, useDecisionDraft } from './use-decision-draft';

interface Props {
  readonly pilot: DecisionSheet_pilotFragment;
  readonly gate: PilotGate;
  readonly onDecided: (payload: DecidedPayload) => void;
  readonly onClose: () => void;
}

/** The choice, its reason, who is affected, and only what the choice needs besides. */
export function DecisionForm({ pilot, gate, onDecided, onClose }: Props) {
  const today = useViewer()?.today ?? '';
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const draft = useDecisionDraft(pilot, gate);
  const change = useChange(DecideDocument);
  const input = inputOf(pilot, gate, draft);
  const own = tried ? problemsOf(input, today) : [];
  const errorAt = (path: string) =>
    change.problemAt(path) ?? own.find((problem) => problem.path === path)?.message;

  useEffect(() => {
    preloadCombobox();
    // What is known stands above the first choice, and must not be scrolled away.
    form.current?.querySelector<HTMLElement>('input:not(:disabled)')?.focus({ preventScroll: true });
  }, []);

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (change.running) return;
    const { choice } = input;
    if (choice === null || problemsOf(input, today).length > 0) return focusFirstError(form.current);
    const outcome = await change.submit({ ...input, choice, ...draft.seen });
    if (outcome.ok) {
      draft.forget();
      return onDecided(outcome.payload);
    }
    const { payload } = outcome;
    // The refusal names what changed; whoever presses again decides on what stands there now.
    if (payload?.pilot && payload.changed.length > 0)
      draft.see(payload.pilot.version, payload.pilot.evidenceHash);
    focusFirstError(form.current);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return void submit();
    const typing = (event.target as HTMLElement).closest(
      'textarea, input:not([type=radio], [type=checkbox])',
    );
    const picked = typing ? null : form.current?.querySelectorAll<HTMLInputElement>('input[type=radio]');
    const choice = picked?.[Number(event.key) - 1];
    choice?.focus();
    choice?.click();
  };

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      className="grid grid-cols-[minmax(0,24rem)_minmax(0,1fr)] items-start gap-x-6 gap-y-4 max-md:grid-cols-1"
    >
      <div className="flex min-w-0 flex-col gap-4 md:sticky md:top-0">
        {draft.kept && <p className="text-meta text-ink-2">Your draft is back.</p>}
        <ChangedMeanwhile pilot={pilot} draft={draft} />
        <GateFacts facts={pilot} atStart={gate.gate === 'START'} />
      </div>
      <div className="flex min-w-0 flex-col gap-4">
        <ChoiceField gate={gate} draft={draft} error={errorAt('choice')} />
        <ChoiceNeeds pilot={pilot} gate={gate} draft={draft} errorAt={errorAt} />
        <TextArea
          label="Reason"
          rows={2}
          value={draft.values.reason}
          onChange={(text) => draft.set('reason', text)}
          error={errorAt('reason')}
        />
        <TextArea
          label="Who is affected, and how?"
          rows={2}
          value={draft.values.affected}
          onChange={(text) => draft.set('affected', text)}
          error={errorAt('affected')}
        />
        <Checkbox
          label="The reason is to keep things as they are"
          hint="Allowed, and counted."
          checked={draft.values.statusQuo === 'yes'}
          onChange={(on) => draft.set('statusQuo', on ? 'yes' : '')}
        />
      </div>
      <div className="col-span-full sticky -bottom-4 -mx-5 -mb-4 flex flex-col gap-2 border-t border-line bg-surface px-5 py-3">
        <ChangeNotice {...change} shown={shownPaths(input)} onRetry={() => void submit()} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" type="submit" busy={change.running}>
            Decide{' '}
            <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
              <Keys keys="mod+Enter" />
            </span>
          </Button>
        </div>
      </div>
    </form>
  );
}

/** Every path that has its field on the sheet now. */
function shownPaths({ conditions, overrules, overruleReason, ...rest }: ReturnType<typeof inputOf>) {
  return [
    ...Object.entries(rest).flatMap(([path, value]) => (value === null ? [] : [path])),
    ...(overruleReason === null ? [] : ['overruleReason']),
    ...(conditions ?? []).flatMap((_, at) =>
      ['text', 'dueOn', 'ownerId'].map((field) => `conditions.${at}.${field}`),
    ),
    ...(overrules ?? []).map((_, at) => `overrules.${at}.reason`),
  ];
}
