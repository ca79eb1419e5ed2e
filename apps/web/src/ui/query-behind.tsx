import { Braces } from 'lucide-react';
import { useQueryBehind } from '../platform/asked';
import { IconButton } from './button';

/** At the end of a card's head: the query that what is shown was answered to. */
export function QueryBehind({ of }: { readonly of: string }) {
  const open = useQueryBehind();
  if (!open) return null;
  return (
    <IconButton
      label={`The query behind “${of}”`}
      className="no-print -my-1 -mr-2 shrink-0 self-start text-ink-3"
      onClick={open}
    >
      <Braces aria-hidden size={16} />
    </IconButton>
  );
}
