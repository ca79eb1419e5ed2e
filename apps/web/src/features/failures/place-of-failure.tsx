import { Combobox, type Option } from '../../ui/combobox';
import { useLogPlaces } from './use-log-places';

interface Props {
  readonly pilot: Option | null;
  readonly onPilot: (pilot: Option | null) => void;
  readonly program: Option | null;
  readonly onProgram: (program: Option | null) => void;
  readonly pilotError?: string | undefined;
  readonly programError?: string | undefined;
}

/** The pilot something failed in, or the program when it was in none. */
export function PlaceOfFailure({ pilot, onPilot, program, onProgram, pilotError, programError }: Props) {
  const places = useLogPlaces();
  return (
    <>
      <Combobox
        label="Pilot"
        optional
        value={pilot}
        onChange={onPilot}
        options={places.pilots}
        loading={places.searching}
        onSearch={places.searchPilots}
        error={pilotError}
      />
      {pilot === null && (
        <Combobox
          label="Program"
          hint="Where it happened, when it was in no pilot."
          value={program}
          onChange={onProgram}
          options={places.programs}
          onSearch={places.searchPrograms}
          error={programError}
        />
      )}
    </>
  );
}
