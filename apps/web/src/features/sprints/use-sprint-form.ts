import { useState } from 'react';
import { EditSprintDocument } from '../../generated/documents/edit-sprint';
import { PlanSprintDocument } from '../../generated/documents/plan-sprint';
import type { SprintRow_sprintFragment } from '../../generated/operations';
import { newId } from '../../platform/new-id';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import { showToast } from '../../ui/toasts';
import {
  adviceOn,
  focusSentence,
  type GoalText,
  missingIn,
  newSprintText,
  type SprintText,
  sprintFields,
  sprintTextOf,
} from './sprint-text';

/** Whose sprint it is. */
export type SprintPlace =
  | { readonly pilotId: string }
  | { readonly programId: string }
  | { readonly teamId: string };

/** A new sprint of somebody, with what is known of it, or an open one that is changed. */
export type SprintSubject =
  | { readonly of: SprintPlace; readonly focus?: string; readonly startsOn?: string }
  | { readonly sprint: SprintRow_sprintFragment };

/** Changes an open sprint; it can be taken back. */
function useEditing() {
  const editing = useChange(EditSprintDocument);
  const inverse = useInverse(EditSprintDocument);
  async function edit(before: SprintRow_sprintFragment, fields: ReturnType<typeof sprintFields>) {
    const { id: sprintId, version } = before;
    const { ok, payload } = await editing.submit({ sprintId, version, ...fields });
    if (ok && payload?.sprint)
      inverse(
        `${before.key} is changed.`,
        { sprintId, ...sprintFields(sprintTextOf(before)) },
        {
          id: sprintId,
          before: version,
          now: payload.sprint.version,
          of: (answer) => answer.sprint?.version,
        },
      );
    return ok;
  }
  return { editing, edit };
}

/** A sprint as it is planned or changed. Size and capacity are asked for once; then it goes on without. */
export function useSprintForm(subject: SprintSubject) {
  const today = useViewer()?.today ?? '';
  const planning = useChange(PlanSprintDocument);
  const { editing, edit } = useEditing();
  const change = 'sprint' in subject ? editing : planning;
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const [text, setText] = useState(() =>
    'sprint' in subject
      ? sprintTextOf(subject.sprint)
      : newSprintText(subject.focus ?? '', subject.startsOn ?? today),
  );
  const put = (patch: Partial<SprintText>) => setText({ ...text, ...patch });
  const missing = missingIn(text);
  const unsized = text.plannedItems.trim() === '' || text.capacity.trim() === '';
  const asking = tried && unsized && !Object.values(missing).some(Boolean);

  async function submit(): Promise<boolean> {
    setTried(true);
    if (Object.values(missing).some(Boolean) || (unsized && !asking)) return false;
    const fields = sprintFields(text);
    if ('sprint' in subject) return edit(subject.sprint, fields);
    const outcome = await planning.submit({ id, ...subject.of, ...fields });
    const key = outcome.payload?.sprint?.key;
    if (outcome.ok && key) showToast({ text: `${key} is planned.` });
    return outcome.ok;
  }

  return {
    change,
    text,
    put,
    putGoal: (goalId: number, patch: Partial<GoalText>) =>
      put({ goals: text.goals.map((goal) => (goal.id === goalId ? { ...goal, ...patch } : goal)) }),
    addGoal: () => {
      const next = Math.max(-1, ...text.goals.map((goal) => goal.id)) + 1;
      put({ goals: [...text.goals, { id: next, text: '', effort: '' }] });
    },
    removeGoal: (goalId: number) => put({ goals: text.goals.filter((goal) => goal.id !== goalId) }),
    errorAt: (path: string) => change.problemAt(path) ?? (tried ? missing[path] : undefined),
    /** Everything is said but its size or its capacity. */
    asking,
    advice: adviceOn(text),
    focused: focusSentence(text),
    submit,
  };
}

export type SprintForm = ReturnType<typeof useSprintForm>;
