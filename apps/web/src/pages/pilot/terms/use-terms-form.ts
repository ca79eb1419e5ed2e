import type { TermsState } from '@scrimmage/contract/generated/schema-types';
import type { Terms } from '@scrimmage/domain/terms';
import { useMemo, useState } from 'react';
import { RecordTermsDocument } from '../../../generated/documents/record-terms';
import type { Engagement_partFragment } from '../../../generated/operations';
import { readDraft, useDraft } from '../../../platform/drafts';
import { newId } from '../../../platform/new-id';
import { useChange } from '../../../platform/use-change';
import { useSettled } from '../../../platform/use-settled';
import { placeOf, readTermsText } from './read-terms-text';
import { outcomeOf, type TermsContext, type TermsOutcome } from './terms-figures';
import type { FeeText, TermsText } from './terms-text';

/** What is being recorded, besides the terms themselves. */
export interface RecordText {
  readonly state: TermsState;
  readonly name: string;
  readonly reason: string;
  readonly signedOn: string;
}

interface Edited extends RecordText {
  /** The newest version somebody was looking at. */
  readonly version: number;
  /** Stays the same however often it is sent. */
  readonly id: string;
  readonly text: TermsText;
}

export interface TermsTask {
  readonly engagement: Engagement_partFragment;
  readonly from: TermsText;
  readonly state: TermsState;
  /** The length of the engagement when nobody types one. */
  readonly horizon: number;
  readonly today: string;
  /** The present version, which a what-if is held against. */
  readonly against: { readonly text: TermsText; readonly outcome: TermsOutcome } | null;
}

/** What was typed comes to this, of this vendor and in this currency. */
export type TypedOutcome = TermsOutcome & { readonly context: TermsContext };

/** The name under which half-done terms are kept on this device. */
export const termsDraft = (engagementId: string) => `terms.${engagementId}`;

const newest = (engagement: Engagement_partFragment | null | undefined) =>
  engagement?.allTerms[0]?.version ?? 0;

/** What is wrong with the record itself. */
function recordMistakes({ state, reason, signedOn }: RecordText, engagement: Engagement_partFragment) {
  if (state !== 'SIGNED') return [];
  const over = engagement.allTerms.some((terms) => terms.state === 'SIGNED');
  return [
    ...(signedOn === '' ? [{ path: 'signedOn', message: 'Say on which day they were signed.' }] : []),
    ...(over && reason.trim() === ''
      ? [{ path: 'reason', message: 'Signed terms are there already. Say why they are recorded anew.' }]
      : []),
  ];
}

function useEdited({ engagement, from, state, today }: TermsTask) {
  const [empty] = useState(() => {
    const edited: Edited = {
      version: newest(engagement),
      id: newId(),
      text: from,
      state,
      name: '',
      reason: '',
      signedOn: engagement.dates.signedOn ?? today,
    };
    return { form: JSON.stringify(edited) };
  });
  const [kept] = useState(() => readDraft(termsDraft(engagement.id)) !== null);
  const { values, setValue, forget } = useDraft(termsDraft(engagement.id), empty);
  const edited = useMemo(() => JSON.parse(values.form) as Edited, [values.form]);
  const set = (next: Partial<Edited>) => setValue('form', JSON.stringify({ ...edited, ...next }));
  return { edited, set, kept, forget };
}

/** Working terms out costs nothing but time: they may be looked at sooner than what is asked of the server. */
const pause = 200;

/** What the terms come to, once somebody pauses; null while they cannot be read. */
function useOutcome(
  terms: Terms | null,
  currency: string,
  engagement: Engagement_partFragment,
): TypedOutcome | null {
  const { dates, vendor } = engagement;
  const text = useSettled(JSON.stringify({ terms, currency }), pause);
  return useMemo(() => {
    const settled = JSON.parse(text) as { readonly terms: Terms | null; readonly currency: string };
    const { signedOn, endedOn } = dates;
    const context = { currency: settled.currency, vendor: vendor.name, signedOn, endedOn };
    return settled.terms && { ...outcomeOf(settled.terms, context), context };
  }, [text, vendor.name, dates]);
}

/** Terms while they are typed: what is wrong with them, what they come to, and the way to record them. */
export function useTermsForm(task: TermsTask) {
  const { engagement, horizon, against } = task;
  const { edited, set, kept, forget } = useEdited(task);
  const { text, version, id, ...record } = edited;
  const [tried, setTried] = useState(false);
  const change = useChange(RecordTermsDocument);
  const read = useMemo(() => readTermsText(text, horizon), [text, horizon]);
  const outcome = useOutcome(read.terms, read.input.currency, engagement);
  const wrong = recordMistakes(record, engagement);

  function errorAt(path: string): string | undefined {
    const told = change.problems.find(
      (one) => placeOf(one.path.replace(/^sheet\./, ''), read.feeOf) === path,
    );
    const found = read.mistakes.find((one) => one.path === path);
    const own = found && (tried || found.kind === 'text') ? found.message : undefined;
    return told?.message ?? own ?? (tried ? wrong.find((one) => one.path === path)?.message : undefined);
  }
  async function save(): Promise<boolean> {
    setTried(true);
    if (change.running || read.mistakes.length > 0 || wrong.length > 0) return false;
    const sent = await change.submit({
      id,
      engagementId: engagement.id,
      version,
      state: record.state,
      name: record.name.trim() || null,
      sheet: read.input,
      reason: record.reason.trim() || null,
      signedOn: record.state === 'SIGNED' ? record.signedOn : null,
    });
    if (sent.ok) forget();
    // Whoever records again has seen what stands by then.
    else if (newest(sent.payload?.engagement) > version) set({ version: newest(sent.payload?.engagement) });
    return sent.ok;
  }
  return {
    text,
    record,
    kept,
    change,
    /** Null as soon as something cannot be read. */
    outcome: read.terms && outcome,
    against,
    cost: read.cost,
    input: read.input,
    running: change.running,
    errorAt,
    put: (next: Partial<TermsText>) => set({ text: { ...text, ...next } }),
    putFee: (key: string, next: Partial<FeeText>) =>
      set({ text: { ...text, fees: text.fees.map((fee) => (fee.key === key ? { ...fee, ...next } : fee)) } }),
    putRecord: (next: Partial<RecordText>) => set(next),
    save,
    forget,
  };
}

export type TermsFormState = ReturnType<typeof useTermsForm>;
