import type { Mail_inListFragment } from '../../generated/operations';
import { Badge, type Glyph, type Tone } from '../../ui/badge';

type MailState = Mail_inListFragment['state'];

const words: Readonly<
  Record<
    MailState,
    { readonly tone: Tone; readonly glyph: Glyph; readonly word: string; readonly what: string }
  >
> = {
  KEPT: {
    tone: 'neutral',
    glyph: 'square',
    word: 'Kept',
    what: 'There was no mail server when it was written. It is read here, and not sent later.',
  },
  WAITING: {
    tone: 'watch',
    glyph: 'half',
    word: 'Waiting',
    what: 'It is handed over as soon as the mail server can be reached.',
  },
  SENDING: { tone: 'watch', glyph: 'half', word: 'On its way', what: 'It is being handed over.' },
  SENT: { tone: 'good', glyph: 'disc', word: 'Handed over', what: 'The mail server took it.' },
  REFUSED: { tone: 'bad', glyph: 'triangle', word: 'Refused', what: 'The mail server will not take it.' },
  IN_DOUBT: {
    tone: 'watch',
    glyph: 'ring',
    word: 'In doubt',
    what: 'The line was lost on the way: it may have arrived, and is not sent again.',
  },
};

/** What became of a letter, as a word. */
export function MailBadge({ state }: { readonly state: MailState }) {
  const { tone, glyph, word } = words[state];
  return (
    <Badge tone={tone} glyph={glyph}>
      {word}
    </Badge>
  );
}

/** The same as a sentence. */
export function mailSentence(state: MailState): string {
  return words[state].what;
}
