import { statedWords } from '../../features/templates/template-words';
import type { PilotModel } from '../../platform/dialogs';
import { Select } from '../../ui/select';
import type { Template } from './use-template';

interface Props {
  readonly template: Template;
  readonly from: PilotModel | undefined;
}

/** What a new pilot begins with; nothing at all where there is no template yet. */
export function TemplateField({ template, from }: Props) {
  const { templates, chosen, choose, defaults } = template;
  const states = defaults && `It begins with: ${statedWords(defaults)}. What you type stays.`;
  if (from) return states && <p className="text-table text-ink-2">{states}</p>;
  if (templates.length === 0) return null;
  return (
    <Select
      label="Template"
      optional
      placeholder="Begin with nothing"
      value={chosen?.id ?? ''}
      options={templates.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={choose}
      {...(states && { hint: states })}
    />
  );
}
