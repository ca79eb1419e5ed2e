import { PlaceLink } from './place-link';

interface Section {
  readonly heading: string;
  readonly lines: readonly {
    readonly text: string;
    readonly detail: string | null;
    readonly path: string | null;
  }[];
  readonly none: string;
  readonly more: string | null;
}

/** What a letter says, as it is read in the product: the same words, with links. */
export function LetterBody({
  intro,
  sections,
}: {
  readonly intro: string;
  readonly sections: readonly Section[];
}) {
  return (
    <div className="flex max-w-[88ch] flex-col gap-5">
      <p className="text-body text-ink-2">{intro}</p>
      {sections.map(({ heading, lines, none, more }) => (
        <section key={heading}>
          <h3 className="mb-1 text-section font-semibold">{heading}</h3>
          {lines.length === 0 && <p className="text-body text-ink-2">{none}</p>}
          <ul className="flex flex-col gap-2">
            {lines.map(({ text, detail, path }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a letter is written once and its lines never move
              <li key={at} className="text-body">
                {path === null ? text : <PlaceLink path={path}>{text}</PlaceLink>}
                {detail !== null && <p className="text-table text-ink-2">{detail}</p>}
              </li>
            ))}
          </ul>
          {more !== null && <p className="mt-1 text-table text-ink-2">{more}</p>}
        </section>
      ))}
    </div>
  );
}
