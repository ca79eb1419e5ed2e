import { useState } from 'react';
import { ProgramPicker } from '../../features/programs/program-picker';
import { SystemPicker } from '../../features/systems/system-picker';
import { useViewer } from '../../platform/use-viewer';
import type { Option } from '../../ui/combobox';
import { AddProgramInline, AddSystemInline } from './add-inline';

interface Props {
  readonly program: Option | null;
  readonly system: Option | null;
  readonly onChoose: (name: 'program' | 'system', option: Option | null) => void;
  readonly programError: string | undefined;
  readonly systemError: string | undefined;
}

interface Adding {
  readonly what: 'program' | 'system';
  readonly name: string;
}

/** The program and the system of a new pilot; what is not there yet is added without leaving. */
export function NewPilotPlaces({ program, system, onChoose, programError, systemError }: Props) {
  const may = useViewer()?.viewerCan;
  const [adding, setAdding] = useState<Adding | null>(null);
  // A picker that was left for an addition still shows what was typed; a new one shows what was chosen.
  const [turn, setTurn] = useState(0);
  const done = (what: Adding['what'], option: Option | null) => {
    if (option) onChoose(what, option);
    setAdding(null);
    setTurn(turn + 1);
  };
  const Form = adding?.what === 'system' ? AddSystemInline : AddProgramInline;
  return (
    <>
      <div className="grid grid-cols-2 gap-4 phone:grid-cols-1">
        <ProgramPicker
          key={`program-${turn}`}
          label="Program"
          value={program}
          onChange={(option) => onChoose('program', option)}
          error={programError}
          {...(may?.addProgram && { onAdd: (name: string) => setAdding({ what: 'program', name }) })}
        />
        <SystemPicker
          key={`system-${turn}`}
          label="System"
          value={system}
          onChange={(option) => onChoose('system', option)}
          error={systemError}
          {...(may?.addSystem && { onAdd: (name: string) => setAdding({ what: 'system', name }) })}
        />
      </div>
      {adding && (
        <Form
          key={`${adding.what} ${adding.name}`}
          name={adding.name}
          onAdded={(option) => done(adding.what, option)}
          onCancel={() => done(adding.what, null)}
        />
      )}
    </>
  );
}
