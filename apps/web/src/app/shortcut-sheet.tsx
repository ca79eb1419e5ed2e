import { lettersOn, type Shortcut, shortcuts, switchLetters } from '../platform/shortcuts';
import { useStore } from '../platform/store';
import { Checkbox } from '../ui/checkbox';
import { Sheet } from '../ui/dialog';
import { Keys } from '../ui/keys';

const groups = ['Anywhere', 'Go to', 'In a list', 'On a pilot'] as const;
/** Known everywhere without being registered anywhere. */
const always: readonly Pick<Shortcut, 'keys' | 'label' | 'group'>[] = [
  { keys: 'mod+Enter', label: 'Submit the form you are in', group: 'Anywhere' },
  { keys: 'Escape', label: 'Back one layer', group: 'Anywhere' },
  { keys: 'ArrowDown', label: 'Next row, inside a list or from its search', group: 'In a list' },
  { keys: 'Enter', label: 'Open the row, edit the value', group: 'In a list' },
];

/** What the keys do on this screen, and the switch for single letters. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  const known = [...useStore(shortcuts), ...always];
  const letters = useStore(lettersOn);
  return (
    <Sheet title="Keys" onClose={onClose}>
      <div className="flex flex-col gap-5">
        {groups.map((group) => {
          const list = known.filter((shortcut) => shortcut.group === group);
          if (list.length === 0) return null;
          return (
            <section key={group}>
              <h3 className="mb-1 text-meta font-medium text-ink-3">{group}</h3>
              <dl>
                {list.map((shortcut) => (
                  <div
                    key={shortcut.keys}
                    className="flex items-center justify-between gap-4 border-b border-line py-1.5"
                  >
                    <dt className="text-table">{shortcut.label}</dt>
                    <dd>
                      <Keys keys={shortcut.keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          );
        })}
        <Checkbox
          label="Use single letters as keys"
          hint="Switch this off when you dictate or when letters are pressed by accident."
          checked={letters}
          onChange={switchLetters}
        />
      </div>
    </Sheet>
  );
}
