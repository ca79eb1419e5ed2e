import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { MemberPicker } from '../../features/people/member-picker';
import { ProgramPicker } from '../../features/programs/program-picker';
import { SystemPicker } from '../../features/systems/system-picker';
import { ProposePilotDocument } from '../../generated/documents/propose-pilot';
import { readDraft, useDraft } from '../../platform/drafts';
import { addDays } from '../../platform/format';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { Button } from '../../ui/button';
import type { Option } from '../../ui/combobox';
import { DateField } from '../../ui/date-field';
import { Dialog } from '../../ui/dialog';
import { focusFirstError } from '../../ui/field';
import { Keys } from '../../ui/keys';
import { ChangeNotice } from '../../ui/notice';
import { TextArea, TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

const empty = { name: '', problem: '', decisionDate: '' };
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

/** The six things a pilot needs to be proposed; the rest comes later. */
export function NewPilotDialog({ onClose }: { readonly onClose: () => void }) {
  const viewer = useViewer();
  const navigate = useNavigate();
  const form = useRef<HTMLFormElement>(null);
  const [kept] = useState(() => readDraft('new-pilot') !== null);
  const { values, setValue, forget } = useDraft('new-pilot', empty);
  const [program, setProgram] = useState<Option | null>(null);
  const [system, setSystem] = useState<Option | null>(null);
  const [chosenLead, setLead] = useState<Option | null>();
  const [tried, setTried] = useState(false);
  const change = useChange(ProposePilotDocument);
  const me = viewer && { id: viewer.member.id, label: viewer.member.name };
  const lead = chosenLead === undefined ? me : chosenLead;
  const today = viewer?.today ?? '';
  const input = {
    ...values,
    programId: program?.id ?? '',
    systemId: system?.id ?? '',
    leadId: lead?.id ?? '',
  };
  const errorAt = (path: Path) =>
    change.problemAt(path) ?? (tried && input[path].trim() === '' ? missing[path] : undefined);

  async function submit(event?: FormEvent) {
    event?.preventDefault();
    setTried(true);
    if (change.running) return;
    if (paths.some((path) => input[path].trim() === '')) return focusFirstError(form.current);
    const outcome = await change.submit(input);
    if (!outcome.ok) return focusFirstError(form.current);
    forget();
    onClose();
    const { pilot } = outcome.payload;
    if (!pilot) return;
    showToast({
      text: `${pilot.key} is proposed.`,
      action: { label: 'Open', run: () => void navigate({ to: '/pilots/$key', params: { key: pilot.key } }) },
    });
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };

  return (
    <Dialog
      title="New pilot"
      description={
        kept
          ? 'Your draft is back. Six answers are enough to propose it.'
          : 'Six answers are enough to propose it. The rest can wait.'
      }
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button look="primary" busy={change.running} onClick={() => void submit()}>
            Propose{' '}
            <span aria-hidden="true" className="phone:hidden [&_kbd]:text-on-accent">
              <Keys keys="mod+Enter" />
            </span>
          </Button>
        </>
      }
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
        <TextArea
          label="Problem"
          rows={2}
          hint="What is wrong today, and for whom."
          value={values.problem}
          onChange={(value) => setValue('problem', value)}
          error={errorAt('problem')}
        />
        <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
          <ProgramPicker label="Program" value={program} onChange={setProgram} error={errorAt('programId')} />
          <SystemPicker label="System" value={system} onChange={setSystem} error={errorAt('systemId')} />
        </div>
        <MemberPicker label="Lead" value={lead} onChange={setLead} error={errorAt('leadId')} />
        <DateField
          label="Decision date"
          value={values.decisionDate}
          onChange={(value) => setValue('decisionDate', value)}
          min={today}
          error={errorAt('decisionDate')}
          presets={
            today === ''
              ? []
              : [4, 8, 12].map((weeks) => ({ label: `In ${weeks} weeks`, day: addDays(today, weeks * 7) }))
          }
        />
      </form>
    </Dialog>
  );
}
