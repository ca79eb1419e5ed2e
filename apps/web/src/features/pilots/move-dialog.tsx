import type { TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { CallForDecisionDocument } from '../../generated/documents/call-for-decision';
import { HoldPilotDocument } from '../../generated/documents/hold-pilot';
import { ResumePilotDocument } from '../../generated/documents/resume-pilot';
import { WithdrawPilotDocument } from '../../generated/documents/withdraw-pilot';
import type { ResumePilotMutation, ResumePilotMutationVariables } from '../../generated/operations';
import { newId } from '../../platform/new-id';
import { NotUndone, remember } from '../../platform/undo';
import { useChange } from '../../platform/use-change';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { focusFirstError } from '../../ui/field';
import { ChangeNotice } from '../../ui/notice';
import { TextArea } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';
import { moveWords, type PilotMove } from './move-words';

/** The moves give the same under three names; they take the same too, but for a reason that may be missing. */
type MoveDocument = TypedDocumentNode<ResumePilotMutation, ResumePilotMutationVariables>;
const documents: Readonly<Record<PilotMove, MoveDocument>> = {
  hold: HoldPilotDocument as unknown as MoveDocument,
  resume: ResumePilotDocument,
  withdraw: WithdrawPilotDocument as unknown as MoveDocument,
  callForDecision: CallForDecisionDocument as unknown as MoveDocument,
};
const inverse: Partial<Readonly<Record<PilotMove, PilotMove>>> = { hold: 'resume', resume: 'hold' };

interface Props {
  readonly move: PilotMove;
  readonly pilots: ReadonlyArray<{ readonly id: string; readonly key: string; readonly name: string }>;
  /** Called with true when every pilot was moved. */
  readonly onClose: (done: boolean) => void;
}

/** Asks for the reason of a move and makes it, for one pilot or for several. */
export function MoveDialog({ move, pilots, onClose }: Props) {
  const words = moveWords[move];
  const client = useApolloClient();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState(pilots);
  const change = useChange(documents[move]);
  const missing = words.reasonNeeded && reason.trim() === '';
  const names = pilots.length === 1 ? `${pilots[0]?.key} ${pilots[0]?.name}` : `${pilots.length} pilots`;

  const takeBack = (id: string, key: string) => {
    const back = inverse[move];
    if (!back) return showToast({ text: `${key} ${words.done}` });
    remember({
      label: `${key} ${words.done}`,
      undo: async () => {
        const input = { pilotId: id, reason: 'Taken back.', clientMutationId: newId() };
        const { data } = await client.mutate({ mutation: documents[back], variables: { input } });
        const refusal = Object.values(data ?? {})[0]?.refusal;
        if (refusal) throw new NotUndone(refusal.sentence);
      },
    });
  };

  async function submit() {
    setTried(true);
    if (change.running) return;
    if (missing) return focusFirstError(form.current);
    for (const pilot of left) {
      const outcome = await change.submit({ pilotId: pilot.id, reason: reason.trim() || null });
      if (!outcome.ok) return focusFirstError(form.current);
      // What was moved stays moved; a second try goes on with the rest.
      setLeft((before) => before.filter(({ id }) => id !== pilot.id));
      takeBack(pilot.id, pilot.key);
    }
    onClose(true);
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };

  return (
    <Dialog
      title={`${words.title}: ${names}`}
      description={words.description}
      onClose={() => onClose(false)}
      footer={
        <>
          <Button onClick={() => onClose(false)}>Cancel</Button>
          <Button
            look={move === 'withdraw' ? 'danger' : 'primary'}
            busy={change.running}
            onClick={() => void submit()}
          >
            {words.button}
          </Button>
        </>
      }
    >
      <form
        ref={form}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={(event) => event.preventDefault()}
        className="flex flex-col gap-4"
      >
        <ChangeNotice {...change} shown={['reason']} onRetry={() => void submit()} />
        <TextArea
          label={words.reason}
          optional={!words.reasonNeeded}
          value={reason}
          onChange={setReason}
          error={change.problemAt('reason') ?? (tried && missing ? 'Say why, in a sentence.' : undefined)}
        />
      </form>
    </Dialog>
  );
}
