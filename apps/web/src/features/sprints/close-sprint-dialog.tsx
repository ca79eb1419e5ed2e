import { SprintToCloseDocument } from '../../generated/documents/sprint-to-close';
import { fault } from '../../platform/faults';
import { usePageQuery } from '../../platform/use-page-query';
import { Checkbox } from '../../ui/checkbox';
import { Dialog } from '../../ui/dialog';
import { FormDialog } from '../../ui/form-dialog';
import { RadioList } from '../../ui/radio-list';
import { useReturnFocus } from '../../ui/return-focus';
import { Broken, PageState, RowsSkeleton } from '../../ui/states';
import { TextField } from '../../ui/text-field';
import { MoveFields } from './move-fields';
import { outcomeWords, sprintOutcomes } from './sprint-words';
import { type CloseSprint, type ClosingSprint, useCloseSprint } from './use-close-sprint';

const outcomes = sprintOutcomes.map((value) => ({
  value,
  label: outcomeWords[value].label,
  hint: outcomeWords[value].hint,
}));
const shown = ['outcome', 'learned', 'nextFocus', 'evidence', 'evidenceUrl'];

interface Props {
  readonly sprintId: string;
  readonly onClose: () => void;
}

/** Closes a sprint: how it ended, what it moved, what was learned, and what comes next. */
export function CloseSprintDialog({ sprintId, onClose }: Props) {
  useReturnFocus();
  const query = usePageQuery(SprintToCloseDocument, { id: sprintId }, { fresh: true, live: false });
  const sprint = query.data?.sprint;
  if (sprint) return <Closing sprint={sprint} onClose={onClose} />;
  return (
    <Dialog title="Close a sprint" onClose={onClose}>
      <PageState query={query} skeleton={<RowsSkeleton rows={4} />}>
        {() => <Broken fault={fault('NOT_FOUND')} onRetry={query.retry} />}
      </PageState>
    </Dialog>
  );
}

function Closing({ sprint, onClose }: { readonly sprint: ClosingSprint; readonly onClose: () => void }) {
  const form = useCloseSprint(sprint);
  return (
    <FormDialog
      title={`Close ${sprint.key}`}
      description={sprint.focus}
      verb="Close the sprint"
      change={form.change}
      shown={shown}
      onSubmit={form.submit}
      onClose={onClose}
    >
      <RadioList
        label="How did it end?"
        value={form.outcome}
        options={outcomes}
        onChange={form.choose}
        error={form.outcomeError}
      />
      {sprint.goals.length > 0 && form.outcome !== 'CANCELLED' && (
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-table font-medium">Which goals were met?</legend>
          {sprint.goals.map(({ text }, at) => (
            <Checkbox
              key={text}
              label={text}
              checked={form.met[at] ?? false}
              onChange={() => form.toggle(at)}
            />
          ))}
        </fieldset>
      )}
      {form.outcome !== 'CANCELLED' && <MoveFields form={form} />}
      <SaidFields form={form} />
    </FormDialog>
  );
}

function SaidFields({ form: { said, say, change } }: { readonly form: CloseSprint }) {
  return (
    <>
      <TextField
        label="What shows it?"
        optional
        hint="A link, a sentence, or both."
        maxLength={2_000}
        value={said.shows}
        onChange={(shows) => say({ shows })}
        error={change.problemAt('evidenceUrl') ?? change.problemAt('evidence')}
      />
      <TextField
        label="What was learned?"
        optional
        maxLength={2_000}
        value={said.learned}
        onChange={(learned) => say({ learned })}
        error={change.problemAt('learned')}
      />
      <TextField
        label="Next focus"
        optional
        hint="The next sprint is planned with it."
        maxLength={300}
        value={said.nextFocus}
        onChange={(nextFocus) => say({ nextFocus })}
        error={change.problemAt('nextFocus')}
      />
    </>
  );
}
