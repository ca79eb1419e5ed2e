import { Sheet } from '../ui/dialog';
import { LinkButton } from '../ui/link-button';
import { WordsHere } from './words-here';

/** What the words on the page mean, for whoever does not point at them. The link stands within, so that keys can scroll. */
export function WordsSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Sheet title="What the words here mean" onClose={onClose}>
      <div className="flex flex-col items-start gap-5">
        <LinkButton to="/help" onClick={onClose}>
          All words and keys
        </LinkButton>
        <WordsHere none="No word of the list stands on this page." />
      </div>
    </Sheet>
  );
}
