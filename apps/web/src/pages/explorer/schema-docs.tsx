import type { GraphQLSchema } from 'graphql';
import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { formatCount } from '../../platform/format';
import { Button } from '../../ui/button';
import { findWords, type TypePage, type TypePart, typePage } from './schema-words';

const mostFound = 40;
const mono = 'font-mono break-words';

interface Props {
  readonly schema: GraphQLSchema;
  /** The types gone through, the last one shown; empty: what can be asked. */
  readonly trail: readonly string[];
  readonly onTrail: (trail: readonly string[]) => void;
}

/** Arrows go from one entry to the next, as in a list. */
function stepOn(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [
    ...event.currentTarget.querySelectorAll<HTMLElement>('input[type="search"], button[data-word]'),
  ];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** What can be asked, in the users' words: searched, or gone through type by type. */
export function SchemaDocs({ schema, trail, onTrail }: Props) {
  const [text, setText] = useState('');
  const name = trail.at(-1) ?? 'Query';
  const page = typePage(schema, name);
  const open = (to: string) => {
    setText('');
    onTrail([...trail, to]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows go between the buttons inside, which do the work
    <div onKeyDown={stepOn} className="flex min-h-0 flex-col gap-3">
      <input
        type="search"
        aria-label="Search the documentation"
        placeholder="Search the documentation"
        data-filter=""
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="control field-control"
      />
      {text.trim() !== '' ? (
        <Found schema={schema} text={text} onOpen={open} />
      ) : (
        <>
          {trail.length > 0 && (
            <Button
              look="quiet"
              className="-ml-2 self-start"
              icon={<ArrowLeft aria-hidden size={14} />}
              onClick={() => onTrail(trail.slice(0, -1))}
            >
              {`Back to ${trail.at(-2) ?? 'what can be asked'}`}
            </Button>
          )}
          {page && <Page page={page} onOpen={open} />}
        </>
      )}
    </div>
  );
}

interface FoundProps {
  readonly schema: GraphQLSchema;
  readonly text: string;
  readonly onOpen: (type: string) => void;
}

function Found({ schema, text, onOpen }: FoundProps) {
  const words = findWords(schema, text, mostFound);
  return (
    <>
      <p role="status" className="text-meta text-ink-3">
        {words.length === 0
          ? 'Nothing is called that, and no description says it. Try another word.'
          : words.length === mostFound
            ? `The first ${mostFound} matches`
            : formatCount(words.length, 'match', 'matches')}
      </p>
      <ul>
        {words.map(({ name, of, type, text: says }) => (
          <li key={`${of}.${name}`} className="border-b border-line last:border-b-0">
            <button
              type="button"
              data-word=""
              onClick={() => onOpen(of ?? name)}
              className="w-full rounded-sm py-1.5 text-left text-table -outline-offset-2 hover:bg-hover"
            >
              <span className={`${mono} font-medium`}>{of ? `${of}.${name}` : name}</span>
              {type && <span className={`${mono} text-meta text-ink-3`}>{` ${type}`}</span>}
              {says && <span className="block text-meta text-ink-2">{says}</span>}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PageProps {
  readonly page: TypePage;
  readonly onOpen: (type: string) => void;
}

function Page({ page: { name, text, parts, words, kinds }, onOpen }: PageProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={`text-body font-semibold ${name === 'Query' ? '' : mono}`}>
        {name === 'Query' ? 'What can be asked' : name}
      </h3>
      {name !== 'Query' && text && <p className="text-table text-ink-2">{text}</p>}
      <ul>
        {parts.map((part) => (
          <Part key={part.name} part={part} onOpen={onOpen} />
        ))}
        {words.map((word) => (
          <li key={word.name} className="border-b border-line py-1.5 text-table last:border-b-0">
            <span className={`${mono} font-medium`}>{word.name}</span>
            {word.text && <span className="block text-meta text-ink-2">{word.text}</span>}
          </li>
        ))}
      </ul>
      {kinds.length > 0 && (
        <p className="mt-2 text-table text-ink-2">
          {'It is one of '}
          {kinds.map((kind, place) => (
            <span key={kind}>
              {place > 0 && ', '}
              <TypeLink type={kind} to={kind} onOpen={onOpen} />
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}

function Part({ part: { name, type, to, text, args }, onOpen }: PageOf<TypePart>) {
  return (
    <li className="border-b border-line py-1.5 text-table last:border-b-0">
      <span className={`${mono} font-medium`}>{name}</span> <TypeLink type={type} to={to} onOpen={onOpen} />
      {text && <span className="block text-meta text-ink-2">{text}</span>}
      {args.length > 0 && (
        <ul className="mt-0.5 border-l border-line pl-3">
          {args.map((arg) => (
            <li key={arg.name} className="text-meta">
              <span className={mono}>{arg.name}</span>{' '}
              <TypeLink type={arg.type} to={arg.to} onOpen={onOpen} />
              {arg.text && <span className="text-ink-2">{` ${arg.text}`}</span>}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface PageOf<T> {
  readonly part: T;
  readonly onOpen: (type: string) => void;
}

const plainTypes: ReadonlySet<string> = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);

interface LinkProps {
  readonly type: string;
  readonly to: string;
  readonly onOpen: (type: string) => void;
}

/** A type as it is written; those with something to say open. */
function TypeLink({ type, to, onOpen }: LinkProps) {
  if (plainTypes.has(to)) return <span className={`${mono} text-meta text-ink-3`}>{type}</span>;
  return (
    <button
      type="button"
      data-word=""
      onClick={() => onOpen(to)}
      className={`link inline-block min-h-6 text-left text-meta ${mono}`}
    >
      {type}
    </button>
  );
}
