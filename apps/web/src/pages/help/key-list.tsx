import type { Shortcut } from '../../platform/shortcuts';
import { Keys } from '../../ui/keys';

const groups = ['Anywhere', 'Go to', 'In a list', 'On a pilot', 'On the road'] as const;

/** Keys with what they do, by where they work. */
export function KeyList({ keys }: { readonly keys: readonly Pick<Shortcut, 'keys' | 'label' | 'group'>[] }) {
  return groups.map((group) => {
    const list = keys.filter((shortcut) => shortcut.group === group);
    if (list.length === 0) return null;
    return (
      <section key={group} className="break-inside-avoid">
        <h3 className="mb-1 text-meta font-medium text-ink-3">{group}</h3>
        <dl>
          {list.map((shortcut) => (
            <div
              key={`${shortcut.keys} ${shortcut.label}`}
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
  });
}
