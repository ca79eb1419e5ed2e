import { expect, it } from 'vitest';
import { withTile } from './tile-input';

const tile = (tileId: string, title = tileId) => ({
  tileId,
  title,
  query: '{ n }',
  path: 'n',
  mark: 'NUMBER' as const,
  width: 3,
  height: 1,
});

it('A tile that is added again, because the answer was lost, is on the dashboard once', () => {
  const once = withTile([tile('a')], tile('b'));
  expect(once.map(({ tileId }) => tileId)).toEqual(['a', 'b']);
  expect(withTile(once, tile('b', 'B')).map(({ title }) => title)).toEqual(['a', 'B']);
});
