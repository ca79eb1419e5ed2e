import { ProgramPicker } from '../../features/programs/program-picker';
import { DateField } from '../../ui/date-field';
import { TextField } from '../../ui/text-field';
import type { ImportData } from './import-data';
import { Part } from './part';
import { UnclearDays } from './unclear-days';
import type { useChoice } from './use-choice';

interface Props {
  readonly data: ImportData;
  readonly choice: ReturnType<typeof useChoice>;
  readonly messageAt: (path: string) => string | undefined;
}

/** What the rows of a team's past do not say by themselves: whose they are, and when. */
export function HistoryReading({ data, choice, messageAt }: Props) {
  const has = (...targets: readonly string[]) =>
    choice.columns.some(({ target }) => targets.includes(target));
  const sprints = data.kind === 'SPRINTS';
  const both = has('STARTS_ON') && has('ENDS_ON');
  return (
    <Part title="Program and days">
      <div className="card grid grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-4 p-4">
        <ProgramPicker
          label="Program"
          hint={has('PROGRAM') ? 'Of teams that do not name theirs.' : 'The teams of the file belong to it.'}
          value={choice.program}
          onChange={choice.chooseProgram}
          error={messageAt('programId')}
        />
        {sprints && !both && (
          <TextField
            label="Days of a sprint"
            hint="Blank: as far apart as the days of the file are, or 14."
            inputMode="numeric"
            value={choice.sprintDays}
            onChange={choice.chooseSprintDays}
            error={messageAt('sprintDays')}
          />
        )}
        {sprints && !has('STARTS_ON', 'ENDS_ON') && (
          <DateField
            label="The last sprint ended on"
            hint="The file has no days: each team’s sprints follow each other up to this one."
            value={choice.past.lastEndsOn ?? ''}
            onChange={choice.chooseLastEndsOn}
            error={messageAt('lastEndsOn')}
          />
        )}
        <UnclearDays data={data} choice={choice} messageAt={messageAt} />
      </div>
    </Part>
  );
}
