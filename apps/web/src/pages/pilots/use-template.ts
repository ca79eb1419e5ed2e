import { useQuery } from '@apollo/client/react';
import { addDays } from '@scrimmage/domain/calendar';
import { useEffect, useEffectEvent } from 'react';
import type { Defaults } from '../../features/templates/template-words';
import { FillFromTemplateDocument } from '../../generated/documents/fill-from-template';
import { PilotDefaultsDocument } from '../../generated/documents/pilot-defaults';
import { PilotTemplatesDocument } from '../../generated/documents/pilot-templates';
import type { PilotModel } from '../../platform/dialogs';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import type { useNewPilot } from './use-new-pilot';

type Draft = ReturnType<typeof useNewPilot>;

const option = (thing: { readonly id: string; readonly name: string }) => ({
  id: thing.id,
  label: thing.name,
});

/** What goes along with a proposal beside its six answers. */
function statedBy({ hypothesis, customerOutcome, businessOutcome, unit, sponsor, decider }: Defaults) {
  return {
    hypothesis,
    customerOutcome,
    businessOutcome,
    unitId: unit?.id ?? null,
    sponsorId: sponsor?.id ?? null,
    deciderId: decider?.id ?? null,
  };
}

/** The template a new pilot is begun with, or the pilot it is made like: fills what is empty, and never what was typed. */
export function useTemplate(draft: Draft, from?: PilotModel) {
  const viewer = useViewer();
  const filling = useChange(FillFromTemplateDocument);
  const list = useQuery(PilotTemplatesDocument, { skip: from !== undefined });
  const like = useQuery(PilotDefaultsDocument, { variables: { pilotId: from?.id ?? '' }, skip: !from });
  const templates = list.data?.pilotTemplates ?? [];
  const chosen = templates.find(({ id }) => id === draft.values.template) ?? null;
  const defaults: Defaults | null = from ? (like.data?.pilotDefaults ?? null) : (chosen?.defaults ?? null);

  const fillEmpty = ({ problem, program, system, decisionDays }: Defaults) => {
    const { values, setValue, chosen: picked, choose } = draft;
    if (values.problem.trim() === '' && problem) setValue('problem', problem);
    if (!picked.program && program) choose('program', option(program));
    if (!picked.system && system) choose('system', option(system));
    if (values.decisionDate === '' && decisionDays && viewer)
      setValue('decisionDate', addDays(viewer.today, decisionDays));
  };
  const arrived = useEffectEvent(fillEmpty);
  const model = like.data?.pilotDefaults;
  useEffect(() => {
    if (model) arrived(model);
  }, [model]);

  const choose = (id: string) => {
    draft.setValue('template', id);
    const next = templates.find((one) => one.id === id);
    if (next) fillEmpty(next.defaults);
  };

  /** Adds what a proposal cannot carry; answers what to say of it. */
  async function fill(pilotId: string, leadId: string): Promise<string> {
    if (!defaults || (defaults.criteria.length === 0 && defaults.preMortem === null)) return '';
    const mine = leadId === viewer?.member.id || viewer?.member.role === 'ADMIN';
    if (!mine) return ' Its criteria were not filled in: only its lead may state them.';
    const source = from ? { fromPilotId: from.id } : { templateId: chosen?.id ?? null };
    const outcome = await filling.submit({ pilotId, ...source });
    if (outcome.ok) return '';
    const why = outcome.refusal?.sentence ?? outcome.problems[0]?.message ?? outcome.fault?.sentence ?? '';
    return ` Its criteria were not filled in. ${why}`;
  }

  return { templates, chosen, choose, defaults, stated: defaults ? statedBy(defaults) : {}, fill };
}

export type Template = ReturnType<typeof useTemplate>;
