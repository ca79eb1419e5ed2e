import type { ReuseAnswer, ReuseMoment } from '@scrimmage/contract/generated/schema-types';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { answerWords } from '../../../features/learnings/learning-words';
import { ReuseLearningDocument } from '../../../generated/documents/reuse-learning';
import type { AskedLearnings_askedFragment } from '../../../generated/operations';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import { Button } from '../../../ui/button';
import { focusFirstError } from '../../../ui/field';
import { announce } from '../../../ui/live-region';
import { ChangeNotice } from '../../../ui/notice';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';

type Asked = AskedLearnings_askedFragment['asked'][number];

interface Props {
  readonly asked: Asked;
  readonly pilotId: string;
  readonly moment: ReuseMoment;
  readonly may: boolean;
}

/** One learning that is asked: what it says, why it is asked, and what was made of it here. */
export function AskedLine({ asked: { learning, why, reuse }, pilotId, moment, may }: Props) {
  const line = useRef<HTMLLIElement>(null);
  const [answering, setAnswering] = useState(false);
  const wasAnswering = useRef(false);
  useEffect(() => {
    // The button that opened the form is a new one now.
    if (wasAnswering.current && !answering) line.current?.querySelector('button')?.focus();
    wasAnswering.current = answering;
  }, [answering]);
  return (
    <li ref={line} className="flex flex-col gap-1 py-2 text-table">
      <p>
        <Link to="/learnings/$key" params={{ key: learning.key }} className="link font-medium tabular-nums">
          {learning.key}
        </Link>{' '}
        {learning.lesson}
      </p>
      {learning.recommendation && <p className="text-ink-2">{learning.recommendation}</p>}
      <p className="text-meta text-ink-3">{why}</p>
      {reuse && !answering && (
        <p>
          <span className="font-medium">{answerWords[reuse.answer]}: </span>
          {reuse.changed} <span className="text-meta text-ink-3">{reuse.by.name}</span>
        </p>
      )}
      {may && !answering && (
        <div>
          <Button look={reuse ? 'quiet' : 'plain'} onClick={() => setAnswering(true)}>
            {reuse ? 'Answer again' : 'Answer'}
            <span className="sr-only"> {learning.key}</span>
          </Button>
        </div>
      )}
      {answering && (
        <AnswerForm
          learning={learning}
          pilotId={pilotId}
          moment={moment}
          initial={reuse?.answer ?? ''}
          onDone={() => setAnswering(false)}
        />
      )}
    </li>
  );
}

const answers = (['APPLIED', 'NOT_APPLICABLE', 'CONTRADICTED'] as const).map((value) => ({
  value,
  label: answerWords[value],
}));

const asks: Readonly<Record<ReuseAnswer, string>> = {
  APPLIED: 'What changed here because of it?',
  NOT_APPLICABLE: 'Why does it not apply here?',
  CONTRADICTED: 'What here speaks against it?',
};

interface FormProps {
  readonly learning: Asked['learning'];
  readonly pilotId: string;
  readonly moment: ReuseMoment;
  readonly initial: ReuseAnswer | '';
  readonly onDone: () => void;
}

function AnswerForm({ learning, pilotId, moment, initial, onDone }: FormProps) {
  const place = useRef<HTMLFormElement>(null);
  const change = useChange(ReuseLearningDocument);
  const [id] = useState(newId);
  const [answer, setAnswer] = useState<ReuseAnswer | ''>(initial);
  const [changed, setChanged] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => place.current?.querySelector('select')?.focus(), []);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setTried(true);
    if (change.running) return;
    if (answer === '' || changed.trim() === '') return focusFirstError(form);
    const outcome = await change.submit({ id, learningId: learning.id, pilotId, moment, answer, changed });
    if (!outcome.ok) return focusFirstError(form);
    announce(`${learning.key}: ${answerWords[answer]}.`);
    onDone();
  };
  return (
    <form
      ref={place}
      noValidate
      aria-label={`Answer ${learning.key}`}
      onSubmit={(event) => void submit(event)}
      className="flex flex-col gap-2"
    >
      <ChangeNotice {...change} shown={['answer', 'changed']} />
      <Select
        label="Answer"
        placeholder="Choose"
        value={answer as ReuseAnswer}
        options={answers}
        onChange={setAnswer}
        error={change.problemAt('answer') ?? (tried && answer === '' ? 'Choose an answer.' : undefined)}
      />
      <TextField
        label={answer === '' ? 'In one line' : asks[answer]}
        maxLength={500}
        value={changed}
        onChange={setChanged}
        error={
          change.problemAt('changed') ?? (tried && changed.trim() === '' ? 'Say it in one line.' : undefined)
        }
      />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={change.running}>
          Save the answer
        </Button>
        <Button look="quiet" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
