import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { ProposePilotDocument } from '../../generated/documents/propose-pilot';
import type { PilotModel } from '../../platform/dialogs';
import { addDays } from '../../platform/format';
import { MemberPicker } from '../../platform/member-picker';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { focusFirstError } from '../../ui/field';
import { Keys } from '../../ui/keys';
import { ChangeNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import { NewPilotPlaces } from './new-pilot-places';
import { TemplateField } from './template-field';
import { useNewPilot } from './use-new-pilot';
import { useTemplate } from './use-template';

const paths = ['name', 'problem', 'programId', 'systemId', 'leadId', 'decisionDate'] as const;
type Path = (typeof paths)[number];
const missing: Record<Path, string> = {
  name: 'Give it a name people will say.',
  problem: 'Say what is wrong today, and for whom, in a sentence.',
  programId: 'Choose the program it belongs to.',
  systemId: 'Choose the system it runs on.',
  leadId: 'Choose who leads it.',
  decisionDate: 'Choose the day it will be decided.',
};
const presetWeeks = [6, 8, 12];

interface Props {
  /** A pilot it is made like. */
  readonly from?: PilotModel;
  readonly onClose: () => void;
}

/** The six things a pilot needs to be proposed; the rest comes later. */
export function NewPilotDialog({ from, onClose }: Props) {
  const today = useViewer()?.today ?? '';
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const draft = useNewPilot(from);
  const { kept, values, setValue, chosen, choose, forget, input } = draft;
  const template = useTemplate(draft, from);
  const [tried, setTried] = useState(false);
  const change = useChange(ProposePilotDocument);
  const errorAt = (path: Path) =>
    change.problemAt(path) ?? (tried && input[path].trim() === '' ? missing[path] : undefined);

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (change.running) return;
    if (paths.some((path) => input[path].trim() === '')) return focusFirstError(form.current);
    const outcome = await change.submit({ ...input, ...template.stated });
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    onClose();
    const { pilot } = outcome.payload;
    if (!pilot) return;
    const filled = await template.fill(pilot.id, input.leadId);
    showToast({
      text: `${pilot.key} is proposed.${filled}`,
      action: { label: 'Open', run: () => void navigate({ to: '/pilots/$key', params: { key: pilot.key } }) },
    });
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };

  return (
    <Dialog
      title={from ? `New pilot like ${from.key}` : 'New pilot'}
      description={
        kept
          ? 'Your draft is back. Six answers are enough to propose it.'
          : 'Six answers are enough to propose it. The rest can wait.'
      }
      onClose={onClose}
      footer={<Footer running={change.running} onCancel={onClose} onSubmit={() => void submit()} />}
    >
      <form
        ref={form}
        noValidate
        onSubmit={(event) => void submit(event)}
        onKeyDown={onKeyDown}
        className="flex flex-col gap-4"
      >
        <ChangeNotice {...change} shown={paths} onRetry={() => void submit()} />
        <TextField
          label="Name"
          value={values.name}
          onChange={(value) => setValue('name', value)}
          error={errorAt('name')}
        />
        <TemplateField template={template} from={from} />
        <TextArea
          label="Problem"
          rows={2}
          hint="What is wrong today, and for whom."
          value={values.problem}
          onChange={(value) => setValue('problem', value)}
          error={errorAt('problem')}
        />
        <NewPilotPlaces
          program={chosen.program}
          system={chosen.system}
          onChoose={choose}
          programError={errorAt('programId')}
          systemError={errorAt('systemId')}
        />
        <MemberPicker
          label="Lead"
          value={chosen.lead}
          onChange={(option) => choose('lead', option)}
          error={errorAt('leadId')}
        />
        <DateField
          label="Decision date"
          value={values.decisionDate}
          onChange={(value) => setValue('decisionDate', value)}
          min={today}
          error={errorAt('decisionDate')}
          presets={
            today === ''
              ? []
              : presetWeeks.map((weeks) => ({
                  label: `In ${weeks} weeks`,
                  day: addDays(today, weeks * 7),
                }))
          }
        />
      </form>
    </Dialog>
  );
}

interface FooterProps {
  readonly running: boolean;
  readonly onCancel: () => void;
  readonly onSubmit: () => void;
}

function Footer({ running, onCancel, onSubmit }: FooterProps) {
  return (
    <>
      <Button onClick={onCancel}>Cancel</Button>
      <Button look="primary" busy={running} onClick={onSubmit}>
        Propose{' '}
        <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
          <Keys keys="mod+Enter" />
        </span>
      </Button>
    </>
  );
}
