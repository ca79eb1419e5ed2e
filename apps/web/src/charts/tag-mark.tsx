import { glyphShapes, type Tone } from '../ui/badge';
import { type Tag, tagWidth } from './forest-geometry';
import { toneInk, toneText } from './tones';

const grounds: Readonly<Record<Tone, string>> = {
  good: 'fill-good-soft',
  watch: 'fill-watch-soft',
  bad: 'fill-bad-soft',
  learn: 'fill-learn-soft',
  neutral: 'fill-neutral-soft',
  accent: 'fill-accent-soft',
};

/** A badge inside a drawing: ground, shape and word. */
export function TagMark({
  tag,
  left,
  middle,
}: {
  readonly tag: Tag;
  readonly left: number;
  readonly middle: number;
}) {
  const drawn = tag.glyph === 'none' ? null : glyphShapes[tag.glyph];
  return (
    <>
      <rect x={left} y={middle - 10} width={tagWidth(tag)} height={20} rx={4} className={grounds[tag.tone]} />
      {drawn && (
        <g transform={`translate(${left + 6} ${middle - 6})`} className={toneInk[tag.tone]}>
          {drawn}
        </g>
      )}
      <text
        x={left + 6 + (drawn ? 16 : 0)}
        y={middle}
        dominantBaseline="central"
        className={`text-meta font-medium ${toneText[tag.tone]}`}
      >
        {tag.word}
      </text>
    </>
  );
}
