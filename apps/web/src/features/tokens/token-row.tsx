import type { FragmentType } from '@apollo/client';
import { useFragment } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { TokenRow_apiTokenDocument } from '../../generated/documents/token-row-api-token';
import type { TokenRow_apiTokenFragment } from '../../generated/operations';
import { DayOf, Moment } from '../../platform/moment';
import { Badge, type Glyph, type Tone } from '../../ui/badge';
import { Button } from '../../ui/button';
import { Cell, Column, Row } from '../../ui/table';
import { scopeMeanings, scopeWords, type TokenState, tokenState } from './token-words';

export type TokenInRow = TokenRow_apiTokenFragment;

export function TokenHead({ withOwner }: { readonly withOwner: boolean }) {
  return (
    <thead>
      <tr>
        <Column>Token</Column>
        {withOwner && <Column>Owner</Column>}
        <Column>May</Column>
        <Column>Last used</Column>
        <Column>Expires</Column>
        <Column>
          <span className="sr-only">Change</span>
        </Column>
      </tr>
    </thead>
  );
}

const looks: Record<Exclude<TokenState, 'valid'>, { tone: Tone; glyph: Glyph; word: string }> = {
  expiring: { tone: 'watch', glyph: 'triangle', word: 'Expires soon' },
  expired: { tone: 'neutral', glyph: 'square', word: 'Expired' },
  revoked: { tone: 'neutral', glyph: 'square', word: 'Revoked' },
};

function Ends({ token, state }: { readonly token: TokenInRow; readonly state: TokenState }) {
  const look = state === 'valid' ? null : looks[state];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <DayOf at={token.revokedAt ?? token.expiresAt} />
      {look && (
        <Badge tone={look.tone} glyph={look.glyph}>
          {look.word}
        </Badge>
      )}
    </span>
  );
}

interface Props {
  readonly token: FragmentType<TokenRow_apiTokenFragment>;
  readonly withOwner: boolean;
  readonly onRevoke: (token: TokenInRow) => void;
}

/** A key for programs, recognised by its name and the end of its text. */
export function TokenRow({ token: from, withOwner, onRevoke }: Props): ReactNode {
  const { data } = useFragment({
    fragment: TokenRow_apiTokenDocument,
    fragmentName: 'TokenRow_apiToken',
    from,
  });
  const token = data as TokenInRow;
  const state = tokenState(token, Date.now());
  return (
    <Row>
      <Cell className="py-1.5">
        <span className="font-medium">{token.name}</span>
        <span className="block font-mono text-meta text-ink-3">{token.prefix}</span>
      </Cell>
      {withOwner && <Cell label="Owner:">{token.owner.name}</Cell>}
      <Cell label="May:">
        <span data-tip={scopeMeanings[token.scope]}>{scopeWords[token.scope]}</span>
      </Cell>
      <Cell label="Last used:">
        {token.lastUsedAt ? <Moment at={token.lastUsedAt} /> : <span className="text-ink-3">Never</span>}
      </Cell>
      <Cell label={state === 'revoked' ? 'Revoked:' : 'Expires:'}>
        <Ends token={token} state={state} />
      </Cell>
      <Cell className="text-right phone:text-left">
        {!token.revokedAt && state !== 'expired' && (
          <Button
            look="quiet"
            className="phone:-ml-3"
            aria-label={`Revoke ${token.name}`}
            onClick={() => onRevoke(token)}
          >
            Revoke
          </Button>
        )}
      </Cell>
    </Row>
  );
}
