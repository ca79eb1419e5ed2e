import { Plus, X } from 'lucide-react';
import { Button, IconButton } from '../../ui/button';
import { Select } from '../../ui/select';
import { TextField } from '../../ui/text-field';
import type { Parts } from './use-parts';

interface Props {
  readonly form: Parts;
  readonly tried: boolean;
  readonly problemAt: (path: string) => string | undefined;
}

/** Who has something to finish, and how many items; a milestone may need several teams. */
export function PartFields({ form, tried, problemAt }: Props) {
  const whole = problemAt('parts');
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-1 text-table font-medium">Who finishes it, and how many items are left?</legend>
      {form.parts.map((part, at) => (
        <div key={part.id} className="grid grid-cols-[minmax(0,1fr)_6rem_auto] items-start gap-2">
          <Select
            label={`Team ${at + 1}`}
            hideLabel
            placeholder="Choose a team or a pilot"
            value={part.who}
            options={form.who}
            onChange={(who) => form.put(part.id, { who })}
            error={
              problemAt(`parts.${at}`) ??
              problemAt(`parts.${at}.pilotId`) ??
              (tried ? form.wrongAt(part, 'who') : undefined)
            }
          />
          <TextField
            label={`Items left for team ${at + 1}`}
            hideLabel
            inputMode="numeric"
            placeholder="items"
            value={part.remaining}
            onChange={(remaining) => form.put(part.id, { remaining })}
            error={
              problemAt(`parts.${at}.remaining`) ?? (tried ? form.wrongAt(part, 'remaining') : undefined)
            }
          />
          <IconButton
            label={`Take team ${at + 1} away`}
            className={form.parts.length === 1 ? 'invisible' : ''}
            disabled={form.parts.length === 1}
            onClick={() => form.remove(part.id)}
          >
            <X aria-hidden size={14} />
          </IconButton>
        </div>
      ))}
      <p>
        <Button look="quiet" className="-ml-3" icon={<Plus aria-hidden size={14} />} onClick={form.add}>
          Add a team
        </Button>
      </p>
      {whole && <p className="text-meta font-medium text-bad">{whole}</p>}
    </fieldset>
  );
}

/** Paths of problems that stand beside one of these fields. */
export const partPaths = ({ parts }: Parts) => [
  'parts',
  ...parts.flatMap((_, at) => [`parts.${at}`, `parts.${at}.pilotId`, `parts.${at}.remaining`]),
];
