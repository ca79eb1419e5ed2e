import { useState } from 'react';
import { gradeMeanings, gradeWords } from '../../../features/evidence/criterion-words';
import { EffectPair } from '../../../features/value/effect-pair';
import { PilotValueDocument } from '../../../generated/documents/pilot-value';
import type { Value_figuresFragment, Value_pilotFragment } from '../../../generated/operations';
import { readDraft } from '../../../platform/drafts';
import { usePageQuery } from '../../../platform/use-page-query';
import { useViewer } from '../../../platform/use-viewer';
import { Button } from '../../../ui/button';
import { Empty, PageState, RowsSkeleton } from '../../../ui/states';
import type { TabProps } from '../pilot-tabs';
import { ForwardView } from './forward-view';
import { ModelView } from './model-view';
import { valueDraft } from './use-value-form';
import { ValueForm } from './value-form';
import { ValueRecord } from './value-record';

/** What the pilot is worth from here on, with ranges, and the form that states what it rests on. */
export function ValueTab({ pilot }: TabProps) {
  const query = usePageQuery(PilotValueDocument, { key: pilot.key });
  return (
    <section aria-label="Value">
      <PageState query={query} skeleton={<RowsSkeleton rows={6} />}>
        {({ pilot: valued }) => valued && <Valued pilot={valued} />}
      </PageState>
    </section>
  );
}

function Valued({ pilot }: { readonly pilot: Value_pilotFragment }) {
  const own = useViewer()?.workspace.currency ?? 'EUR';
  const [editing, setEditing] = useState(false);
  const { value, viewerCan } = pilot;
  const close = () => setEditing(false);
  if (editing) {
    const model = value?.model ?? null;
    return (
      <ValueForm
        pilot={pilot}
        model={model}
        currency={model?.currency ?? own}
        onDone={close}
        onLeave={close}
      />
    );
  }
  const begun = readDraft(valueDraft(pilot.id)) !== null;
  const button = viewerCan.editValue && (
    <Button look={value === null || begun ? 'primary' : 'plain'} onClick={() => setEditing(true)}>
      {begun ? 'Go on with your draft' : value === null ? 'State it' : 'Change'}
    </Button>
  );
  if (value === null) {
    return (
      <div className="card">
        <Empty kind="first-use" title="Nothing stated yet" action={button}>
          Say in ranges what this pilot may bring and cost. Then you see the chance that it pays, and what it
          is worth to go on.
        </Empty>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-4">
      <ForwardView value={value} actions={button} />
      {value.model.effect && <Effect value={value} />}
      <ModelView model={value.model} />
      <ValueRecord value={value} versions={pilot.valueModels} />
    </div>
  );
}

function Effect({ value }: { readonly value: Value_figuresFragment }) {
  const { measured, expected, model } = value;
  const metric = measured?.criterion.metric ?? model.effect?.criterion?.metric;
  const grade = measured?.criterion.grade;
  if (!metric) return null;
  return (
    <section aria-labelledby="value-effects" className="card flex flex-col gap-2 p-4">
      <h2 id="value-effects" className="text-body font-semibold">
        {`The effect on ${metric.name}`}
      </h2>
      <EffectPair
        metric={metric}
        measured={measured}
        expected={expected}
        grade={grade && <span data-tip={gradeMeanings[grade]}>{`${gradeWords[grade]}.`}</span>}
      />
    </section>
  );
}
