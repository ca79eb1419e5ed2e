import type { MemberId } from '@scrimmage/domain/ids';
import { mentionParts } from '@scrimmage/domain/mentions';
import { Link } from '@tanstack/react-router';

interface Props {
  readonly text: string;
  readonly mentions: readonly { readonly id: string; readonly name: string }[];
}

/** What somebody wrote, the people it names as links. */
export function MentionText({ text, mentions }: Props) {
  const people = mentions.map(({ id, name }) => ({ id: id as MemberId, name }));
  return mentionParts(text, people).map(({ text: piece, memberId }, at) => {
    const name = people.find(({ id }) => id === memberId)?.name;
    if (name === undefined) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: what was said is not changed, so its pieces stay where they are
      <Link key={at} to="/settings/members" search={{ q: name }} className="link font-medium">
        {piece}
      </Link>
    );
  });
}
