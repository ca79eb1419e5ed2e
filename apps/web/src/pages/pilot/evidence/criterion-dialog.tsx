import { useState } from 'react';
import { designChoices, roleChoices } from '../../../features/evidence/criterion-choices';
import { MetricPicker } from '../../../features/evidence/metric-picker';
import { useViewer } from '../../../platform/use-viewer';
import { FormDialog } from '../../../ui/form-dialog';
import { RadioList } from '../../../ui/radio-list';
import { showToast } from '../../../ui/toasts';
import { AddMetricDialog } from '../../settings/metric-dialogs';
import { AmendmentFields } from './amendment-fields';
import { metricOf, metricText } from './criterion-values';
import { PlanningPanel } from './planning-panel';
import { isDesign, TermsFields, termPaths } from './terms-fields';
import { type CriterionTask, useCriterionForm } from './use-criterion-form';

interface Props {
  readonly task: CriterionTask;
  readonly decisionDate: string | null;
  readonly onClose: () => void;
}

const shown = ['role', 'metricId', 'design', ...termPaths, 'reason', 'dataSeen'];

/** What would count, said before anything is counted; beside it what one could know by when. */
export function CriterionDialog({ task, decisionDate, onClose }: Props) {
  const form = useCriterionForm(task);
  const mayAdd = useViewer()?.viewerCan.addMetric ?? false;
  const [adding, setAdding] = useState<string | null>(null);
  // A picker that was left for an addition still shows what was typed; a new one shows what was chosen.
  const [turn, setTurn] = useState(0);
  const { values, put, errorAt } = form;
  const metric = metricOf(values);
  const { draft, locked } = task;
  const submit = async () => {
    const sent = await form.send();
    if (sent) showToast({ text: draft ? 'The criterion is changed.' : 'The criterion is registered.' });
    return sent;
  };
  return (
    <FormDialog
      shape="broad"
      title={draft ? 'Change a criterion' : 'New criterion'}
      description={
        form.kept
          ? 'Your draft is back.'
          : locked
            ? 'The criteria are locked, so this one is an amendment and is shown as one.'
            : 'A claim, made before anything is counted. It is locked at the START gate.'
      }
      verb={draft ? 'Save' : 'Register'}
      change={form.change}
      shown={shown}
      onSubmit={submit}
      onClose={onClose}
      beside={
        <>
          <PlanningPanel values={values} put={put} statement={form.statement} decisionDate={decisionDate} />
          {adding !== null && (
            <AddMetricDialog
              name={adding}
              onAdded={(added) => put('metric', metricText(added))}
              onClose={() => {
                setAdding(null);
                setTurn(turn + 1);
              }}
            />
          )}
        </>
      }
    >
      <RadioList
        label="What it is for"
        value={roleChoices.find(({ value }) => value === values.role)?.value ?? ''}
        options={roleChoices}
        onChange={(role) => put('role', role)}
        error={errorAt('role')}
      />
      <MetricPicker
        key={turn}
        label="Metric"
        hint="What is counted. One that is not there yet can be added."
        value={metric}
        onChange={(chosen) => put('metric', metricText(chosen))}
        error={errorAt('metricId')}
        {...(mayAdd && { onAdd: setAdding })}
      />
      <RadioList
        label="Compared with"
        value={isDesign(values.design) ? values.design : ''}
        options={designChoices}
        onChange={(design) => put('design', design)}
        error={errorAt('design')}
      />
      <TermsFields values={values} metric={metric} put={put} errorAt={errorAt} />
      {locked && (
        <AmendmentFields reason={values.reason} dataSeen={values.dataSeen} put={put} errorAt={errorAt} />
      )}
    </FormDialog>
  );
}
