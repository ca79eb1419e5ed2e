import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { LogFailureDocument } from '../../generated/documents/log-failure';
import type { LogFailureMutation } from '../../generated/operations';
import type { LogPrefill } from '../../platform/dialogs';
import { useDraft } from '../../platform/drafts';
import type { FaultCode } from '../../platform/faults';
import { newId } from '../../platform/new-id';
import { useChange } from '../../platform/use-change';
import { useViewer } from '../../platform/use-viewer';
import type { Option } from '../../ui/combobox';
import { showToast } from '../../ui/toasts';
import { keepInHand, type LoggedFailure, leaveToOutbox, letGo } from './outbox';
import { useLogPlaces } from './use-log-places';

const empty = { whatFailed: '', knownNow: '' };
const away: ReadonlySet<FaultCode> = new Set(['OFFLINE', 'UNAVAILABLE', 'UNAUTHENTICATED']);

type Logged = NonNullable<LogFailureMutation['logFailure']['failure']>;

interface Answered {
  readonly id: string;
  readonly whatFailed: string;
  readonly knownNow: string;
  readonly decisionId: string | undefined;
}

/** What is sent: in a pilot where one is chosen, else in a program. */
function inputOf(
  { id, decisionId, ...texts }: Answered,
  pilot: Option | null,
  program: Option | null,
): LoggedFailure {
  const knownNow = texts.knownNow.trim();
  return {
    id,
    whatFailed: texts.whatFailed.trim(),
    ...(pilot ? { pilotId: pilot.id } : { programId: program?.id ?? '' }),
    ...(knownNow !== '' && { knownNow }),
    ...(decisionId && { decisionId }),
  };
}

/** What has to be said before anything can be sent. */
function missingOf(whatFailed: string, place: Option | null) {
  return {
    whatFailed: whatFailed.trim() === '' ? 'Say what did not work, in a sentence.' : undefined,
    programId: place ? undefined : 'Choose a pilot, or the program it happened in.',
  };
}

/** The four answers of a logged failure. Without a line it is kept here and sent later. */
export function useQuickLog(prefill: LogPrefill) {
  const memberId = useViewer()?.member.id ?? null;
  const { key: pageKey } = useParams({ strict: false });
  const places = useLogPlaces(pageKey);
  const change = useChange(LogFailureDocument);
  const [id] = useState(newId);
  const [tried, setTried] = useState(false);
  const [pilot, setPilot] = useState<Option | null | undefined>(prefill.pilot);
  const [program, setProgram] = useState<Option | null>(null);
  const [logged, setLogged] = useState<Logged | null>(null);
  const formId = prefill.decisionId ? `log-failure.${prefill.decisionId}` : 'log-failure';
  const { values, setValue, forget } = useDraft(formId, empty);
  const whatFailed = values.whatFailed === '' ? (prefill.whatFailed ?? '') : values.whatFailed;
  const chosenPilot = pilot === undefined ? places.pilotHere : pilot;
  const chosenProgram = program ?? places.onlyProgram;
  const missing = missingOf(whatFailed, chosenPilot ?? chosenProgram);

  const input = () =>
    inputOf(
      { id, whatFailed, knownNow: values.knownNow, decisionId: prefill.decisionId },
      chosenPilot,
      chosenProgram,
    );

  /** Kept before it is sent: a line that breaks in between loses nothing. True when nothing is left to ask. */
  async function submit(): Promise<boolean> {
    setTried(true);
    if (!memberId || missing.whatFailed || missing.programId) return false;
    const kept = keepInHand(memberId, { input: input(), keptAt: new Date().toISOString(), why: null });
    const outcome = await change.submit(input());
    if (!outcome.ok && outcome.fault && away.has(outcome.fault.code) && kept) {
      leaveToOutbox(memberId, id);
      forget();
      showToast({ text: 'Kept on this device. It is sent once you are back online.' });
      return true;
    }
    letGo(memberId, id);
    if (!outcome.ok) return false;
    forget();
    setLogged(outcome.payload.failure);
    return false;
  }

  return {
    change,
    whatFailed,
    knownNow: values.knownNow,
    setValue,
    pilot: chosenPilot,
    setPilot,
    program: chosenProgram,
    setProgram,
    errorAt: (path: 'whatFailed' | 'knownNow' | 'pilotId' | 'programId') =>
      change.problemAt(path) ??
      (tried && path in missing ? missing[path as keyof typeof missing] : undefined),
    submit,
    logged,
    forget,
  };
}

export type QuickLog = ReturnType<typeof useQuickLog>;
