import { useState } from 'react';
import { ambitionWords } from '../../features/pilots/ambition-words';
import { SetTargetMixDocument } from '../../generated/documents/set-target-mix';
import type { BalanceCard_portfolioFragment } from '../../generated/operations';
import { announceChange } from '../../platform/live-events';
import { useInverse } from '../../platform/take-back';
import { useChange } from '../../platform/use-change';
import { FormDialog } from '../../ui/form-dialog';
import { TextField } from '../../ui/text-field';
import { showToast } from '../../ui/toasts';

const fields = [
  { name: 'core', ambition: 'CORE', hint: 'makes today’s business better' },
  { name: 'adjacent', ambition: 'ADJACENT', hint: 'new customers, or something new for those we have' },
  { name: 'transformational', ambition: 'TRANSFORMATIONAL', hint: 'a business there has not been' },
] as const;
type Name = (typeof fields)[number]['name'];

interface Props {
  readonly target: BalanceCard_portfolioFragment['balance']['target'];
  readonly version: number;
  readonly onClose: () => void;
}

/** The version of the target after a change. */
const versionOf = ({ version }: { readonly version: number | null }) => version ?? undefined;

const whole = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);

/** Says how the money is meant to be spread. No spread is usual: all three are asked for. */
export function TargetDialog({ target, version, onClose }: Props) {
  const change = useChange(SetTargetMixDocument);
  const inverse = useInverse(SetTargetMixDocument);
  const [values, setValues] = useState<Readonly<Record<Name, string>>>(() => ({
    core: target ? String(target.core) : '',
    adjacent: target ? String(target.adjacent) : '',
    transformational: target ? String(target.transformational) : '',
  }));
  const before = target && {
    core: target.core,
    adjacent: target.adjacent,
    transformational: target.transformational,
  };
  const [tried, setTried] = useState(false);
  const empty = target !== null && fields.every(({ name }) => values[name].trim() === '');
  const sum = fields.reduce((total, { name }) => total + (whole(values[name]) ?? 0), 0);
  const problemOf = (name: Name) => {
    const given = change.problemAt(`shares.${name}`);
    if (given || !tried || empty) return given;
    if (whole(values[name]) === null) return 'Write a whole number from 0 to 100.';
    return name === 'transformational' && sum !== 100 ? `The three add to ${sum}; make it 100.` : undefined;
  };
  const submit = async () => {
    setTried(true);
    if (!empty && (sum !== 100 || fields.some(({ name }) => whole(values[name]) === null))) return false;
    const shares = empty
      ? null
      : {
          core: Number(values.core),
          adjacent: Number(values.adjacent),
          transformational: Number(values.transformational),
        };
    const outcome = await change.submit({ version, shares });
    if (!outcome.ok) return false;
    const now = outcome.payload.version;
    const told = empty ? 'The target is taken back.' : 'The target is declared.';
    // The same target again is no version of its own: then there is nothing to take back.
    if (typeof now === 'number' && now > version)
      inverse(told, { shares: before }, { id: 'target mix', before: version, now, of: versionOf });
    else showToast({ text: told });
    announceChange();
    return true;
  };
  return (
    <FormDialog
      title={target ? 'Change the target' : 'Declare a target'}
      description="How the money is meant to be spread, in whole per cent that add to 100. There is no usual answer: say what you want to be held against."
      verb={empty ? 'Take back' : 'Declare'}
      change={change}
      shown={fields.map(({ name }) => `shares.${name}`)}
      onSubmit={submit}
      onClose={onClose}
    >
      {fields.map(({ name, ambition, hint }) => (
        <TextField
          key={name}
          label={`${ambitionWords[ambition]}, %`}
          hint={hint}
          inputMode="numeric"
          value={values[name]}
          onChange={(text) => setValues((before) => ({ ...before, [name]: text }))}
          error={problemOf(name)}
        />
      ))}
      <p role="status" className="text-meta text-ink-3">
        {target === null ? `Adds to ${sum} %.` : `Adds to ${sum} %. Empty all three to take the target back.`}
      </p>
    </FormDialog>
  );
}
