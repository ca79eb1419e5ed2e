import { RadioList } from '../../../ui/radio-list';
import { TextArea } from '../../../ui/text-field';

interface Props {
  readonly reason: string;
  readonly dataSeen: string;
  readonly put: (name: 'reason' | 'dataSeen', value: string) => void;
  readonly errorAt: (path: string) => string | undefined;
}

const answers = [
  { value: 'yes', label: 'Yes', hint: 'Readings had been seen, by you or by whoever asked for this.' },
  { value: 'no', label: 'No', hint: 'Nobody who took part in it had seen any.' },
] as const;

/** What every change after the lock must say. Whether figures had been seen has no default: it is a statement. */
export function AmendmentFields({ reason, dataSeen, put, errorAt }: Props) {
  return (
    <>
      <TextArea
        label="Why is it changed?"
        rows={2}
        value={reason}
        onChange={(text) => put('reason', text)}
        error={errorAt('reason')}
      />
      <RadioList
        label="Had you seen data?"
        value={dataSeen === 'yes' || dataSeen === 'no' ? dataSeen : ''}
        options={answers}
        onChange={(answer) => put('dataSeen', answer)}
        error={errorAt('dataSeen')}
      />
    </>
  );
}

/** What is still missing of it, by path. */
export function amendmentProblems(reason: string, dataSeen: string): ReadonlyMap<string, string> {
  const problems = new Map<string, string>();
  if (reason.trim() === '') problems.set('reason', 'Say in a sentence why it is changed.');
  if (dataSeen === '') problems.set('dataSeen', 'Say whether readings had been seen.');
  return problems;
}
