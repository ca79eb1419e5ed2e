import type { ReactNode } from 'react';
import { UnitPicker } from '../../features/people/unit-picker';
import { DueDate } from '../../features/pilots/due-date';
import { modeWords } from '../../features/pilots/words';
import { ProgramPicker } from '../../features/programs/program-picker';
import { SystemPicker } from '../../features/systems/system-picker';
import type { Charter_pilotFragment } from '../../generated/operations';
import { MemberPicker } from '../../platform/member-picker';
import { useViewer } from '../../platform/use-viewer';
import { InlinePick, type PickerProps } from '../../ui/inline-pick';
import { AmbitionField } from './ambition-field';
import { CharterField, Labelled } from './charter-field';
import type { EditCharter } from './use-charter-edit';

interface Props {
  readonly pilot: Charter_pilotFragment;
  readonly edit: EditCharter;
}

interface Choice {
  readonly field: 'program' | 'unit' | 'lead' | 'sponsor' | 'decider' | 'system';
  readonly label: string;
  readonly picker: (props: PickerProps) => ReactNode;
  readonly needed?: true;
}

const choices: readonly Choice[] = [
  { field: 'lead', label: 'Lead', picker: (props) => <MemberPicker {...props} /> },
  { field: 'sponsor', label: 'Sponsor', picker: (props) => <MemberPicker {...props} /> },
  { field: 'decider', label: 'Decider', picker: (props) => <MemberPicker {...props} /> },
  { field: 'program', label: 'Program', picker: (props) => <ProgramPicker {...props} />, needed: true },
  { field: 'unit', label: 'Unit', picker: (props) => <UnitPicker {...props} /> },
  { field: 'system', label: 'Runs on', picker: (props) => <SystemPicker {...props} /> },
];

/** Who, where and until when. */
export function FactsPanel({ pilot, edit }: Props) {
  const today = useViewer()?.today ?? '';
  return (
    <section aria-label="People and place" className="card flex flex-col gap-0.5 p-4">
      <CharterField
        field="decisionDate"
        label="Decision date"
        beside
        kind="date"
        value={pilot.decisionDate}
        display={pilot.decisionDate && <DueDate pilot={pilot} today={today} dayFirst />}
        canEdit={pilot.viewerCan.edit}
        revision={pilot.version}
        edit={edit}
      />
      {choices.map((choice) => (
        <ChoiceField key={choice.field} choice={choice} pilot={pilot} edit={edit} />
      ))}
      <AmbitionField pilot={pilot} edit={edit} />
    </section>
  );
}

function ChoiceField({ choice, pilot, edit }: Props & { readonly choice: Choice }) {
  const { field, label, picker, needed = false } = choice;
  const before = pilot[field];
  const mode = field === 'system' && pilot.system?.mode;
  return (
    <Labelled beside field={field} label={label}>
      <InlinePick
        label={label}
        value={before && { id: before.id, label: before.name }}
        display={
          before && (
            <>
              {before.name}
              {mode && (
                <span className="text-ink-3">
                  {' · '}
                  <span className="whitespace-nowrap">{modeWords[mode]}</span>
                </span>
              )}
            </>
          )
        }
        canEdit={pilot.viewerCan.edit}
        clearable={!needed}
        revision={pilot.version}
        picker={picker}
        onSave={(option, revision) =>
          edit({
            words: `the ${label.toLowerCase()}`,
            changes: { [`${field}Id`]: option?.id ?? null },
            inverse: { [`${field}Id`]: before?.id ?? null },
            revision,
          })
        }
      />
    </Labelled>
  );
}
