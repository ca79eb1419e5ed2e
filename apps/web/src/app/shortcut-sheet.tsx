import { lazy, Suspense } from 'react';
import { alwaysKeys } from '../pages/help/every-key';
import { KeyList } from '../pages/help/key-list';
import { lettersOn, shortcuts, switchLetters } from '../platform/shortcuts';
import { useStore } from '../platform/store';
import { Checkbox } from '../ui/checkbox';
import { Sheet } from '../ui/dialog';
import { LinkButton } from '../ui/link-button';

const WordsHere = lazy(async () => ({ default: (await import('./words-here')).WordsHere }));

/** What the keys do on this screen, the switch for single letters, and the words of the page. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const known = [...useStore(shortcuts), ...alwaysKeys];
  const letters = useStore(lettersOn);
  return (
    <Sheet
      title="Keys"
      description="And what the words on this page mean."
      onClose={onClose}
      footer={
        <LinkButton to="/help" onClick={onClose}>
          All words and keys
        </LinkButton>
      }
    >
      <div className="flex flex-col gap-5">
        <KeyList keys={known} />
        <Checkbox
          label="Use single letters as keys"
          hint="Switch this off when you dictate or when letters are pressed by accident."
          checked={letters}
          onChange={switchLetters}
        />
        <Suspense fallback={null}>
          <WordsHere />
        </Suspense>
      </div>
    </Sheet>
  );
}
