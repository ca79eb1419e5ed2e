import type { ValueSide } from '@scrimmage/contract/generated/schema-types';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Value_pilotFragment } from '../../../generated/operations';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';
import { Keys } from '../../../ui/keys';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { TextField } from '../../../ui/text-field';
import { EffectFields } from './effect-fields';
import { LineFields } from './line-fields';
import { RangeFields } from './range-fields';
import { useValueForm, type ValueFormState, type ValueTask } from './use-value-form';
import { blankLine } from './value-text';

interface Props extends ValueTask {
  readonly pilot: Value_pilotFragment;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** What a pilot may bring and cost, in one form; blank means unknown, and the draft stays on this device. */
export function ValueForm({ onDone, onLeave, ...task }: Props) {
  const form = useValueForm(task);
  const element = useRef<HTMLFormElement>(null);
  async function save() {
    if (!(await form.save())) return focusFirstError(element.current);
    announce('Saved.');
    onDone();
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  };
  const giveUp = () => {
    form.forget();
    onLeave();
  };
  const { currency, pilot } = task;
  return (
    <form
      ref={element}
      noValidate
      aria-label="What it may bring and cost"
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={onKeyDown}
      className="card overflow-visible"
    >
      <div className="flex flex-col gap-4 p-4 [&_input]:scroll-mb-32">
        <p className="text-meta text-ink-2">
          {form.kept && <span className="font-medium text-ink">Your draft is back. </span>}
          Write ranges, not wishes. What you do not know, leave blank: it is shown as unknown.
        </p>
        <ChangeNotice {...form.change} shown={shownPaths(form)} onRetry={() => void save()} />
        <Ahead form={form} />
        <Side side="BENEFIT" title="Benefits" form={form} currency={currency}>
          <EffectFields criteria={pilot.criteria} form={form} currency={currency} />
        </Side>
        <Side side="COST" title="Costs from here on" form={form} currency={currency} />
        <Spent form={form} currency={currency} />
      </div>
      <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-b-lg border-t border-line bg-surface p-4 phone:static">
        <Preview form={form} />
        <span className="flex gap-2">
          <Button onClick={giveUp}>Give up</Button>
          <Button look="primary" busy={form.running} onClick={() => void save()}>
            Save{' '}
            <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
              <Keys keys="mod+Enter" />
            </span>
          </Button>
        </span>
      </div>
    </form>
  );
}

/** Every path with a field of its own; whatever else is wrong is said above. */
function shownPaths({ change }: ValueFormState): readonly string[] {
  return change.problems.map(({ path }) => path).filter((path) => path !== 'changes.lines');
}

/** How far one looks ahead, and how many will use it. */
function Ahead({ form: { text, put, errorAt } }: { readonly form: ValueFormState }) {
  return (
    <>
      <div className="grid grid-cols-[repeat(2,minmax(0,12rem))] items-start gap-2">
        <TextField
          label="Look ahead (months)"
          inputMode="numeric"
          value={text.horizonMonths}
          onChange={(horizonMonths) => put({ horizonMonths })}
          error={errorAt('horizonMonths')}
        />
        <TextField
          label="Discount a year (%)"
          inputMode="decimal"
          value={text.discountRate}
          onChange={(discountRate) => put({ discountRate })}
          error={errorAt('discountRate')}
        />
      </div>
      <section aria-labelledby="value-adoption" className="flex flex-col gap-2">
        <h2 id="value-adoption" className="text-body font-semibold">
          Of those it is meant for, how many will use it?
        </h2>
        <RangeFields
          name="Adoption"
          unit="%"
          allowed={['PERT', 'FIXED']}
          value={text.adoption}
          onChange={(adoption) => put({ adoption })}
          path="adoption"
          errorAt={errorAt}
        />
        <p className="text-meta text-ink-3">It multiplies every benefit: the one thing they all depend on.</p>
      </section>
    </>
  );
}

interface SideProps {
  readonly side: ValueSide;
  readonly title: string;
  readonly form: ValueFormState;
  readonly currency: string;
  readonly children?: ReactNode;
}

function Side({ side, title, form, currency, children }: SideProps) {
  const { lines } = form.text;
  const name = side === 'BENEFIT' ? 'benefit' : 'cost';
  return (
    <section aria-labelledby={`value-${name}s`} className="flex flex-col gap-1">
      <h2 id={`value-${name}s`} className="text-body font-semibold">
        {title}
      </h2>
      <ul>
        {lines.map(
          (line, at) =>
            line.side === side && (
              <LineFields key={line.key} line={line} at={at} form={form} currency={currency} />
            ),
        )}
      </ul>
      <Button
        look="quiet"
        className="-ml-3 self-start"
        onClick={() => form.put({ lines: [...lines, blankLine(side)] })}
      >
        {`Add a ${name}`}
      </Button>
      {children}
    </section>
  );
}

/** What the pilot itself has cost and costs; it moves no decision, and a week of it is what waiting costs. */
function Spent({ form: { text, put, errorAt }, currency }: Pick<SideProps, 'form' | 'currency'>) {
  return (
    <section aria-labelledby="value-spent" className="flex flex-col gap-2">
      <h2 id="value-spent" className="text-body font-semibold">
        The pilot itself
      </h2>
      <div className="grid grid-cols-[repeat(2,minmax(0,16rem))] items-start gap-2 phone:grid-cols-1">
        <TextField
          label={`Spent so far (${currency})`}
          hint="Counts in the return, never in a decision."
          inputMode="decimal"
          value={text.sunk}
          onChange={(sunk) => put({ sunk })}
          error={errorAt('sunk')}
        />
        <TextField
          label={`A week of it costs (${currency})`}
          hint="What waiting for a decision costs."
          inputMode="decimal"
          value={text.weeklyBurn}
          onChange={(weeklyBurn) => put({ weeklyBurn })}
          error={errorAt('weeklyBurn')}
        />
      </div>
    </section>
  );
}

/** What the form comes to while it is typed. */
function Preview({ form: { preview } }: { readonly form: ValueFormState }) {
  return (
    <div
      role="status"
      aria-label="What this comes to"
      className="flex min-w-0 flex-1 basis-64 flex-col gap-1"
    >
      <p className="text-table">{preview?.sentence ?? 'Put right what is marked to see what it comes to.'}</p>
      {preview?.nextWeeks && <p className="text-meta text-ink-2">{preview.nextWeeks.sentence}</p>}
    </div>
  );
}
