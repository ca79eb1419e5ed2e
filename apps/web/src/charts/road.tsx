import { type PointerEvent, useRef, useState } from 'react';
import { formatDay } from '../platform/format';
import type { Figure } from './figure';
import { Frame } from './frame';
import {
  dayAt,
  flagAt,
  type PlacedFlag,
  type RoadField,
  type RoadFlag,
  type RoadLayout,
  roadLayout,
} from './road-geometry';
import { RoadFieldMarks } from './road-parts';

type Press = (flag: RoadFlag) => void;

interface Props extends Omit<Figure, 'rows'>, RoadField {
  /** Enter on a flag, or a press on it. */
  readonly onOpen?: Press;
  /** `m` on a flag. */
  readonly onMove?: Press;
  /** A flag was dragged to a day; nothing is moved before a reason is given. */
  readonly onDrag?: (flag: RoadFlag, day: string) => void;
}

/** A long road by sprint: outcomes as lanes, milestones as flags with the range in which they are likely to be reached. */
export function Road(props: Props) {
  const { lanes: named, flags, yards, today, onOpen, onMove, onDrag, sentence, ...figure } = props;
  // Two outcomes of one name are one lane.
  const lanes = [...new Set(named)];
  const field = { lanes, flags, yards, today };
  const ordered = lanes.flatMap((lane) => flags.filter((flag) => flag.lane === lane));
  const at = (press: Press | undefined) => (index: number) => {
    const flag = ordered[index];
    if (flag) press?.(flag);
  };
  return (
    <Frame
      {...figure}
      sentence={sentence}
      rows={ordered.map(({ cells }) => cells)}
      stops={ordered.length > 0 ? ordered.map(({ said }) => said) : [sentence]}
      height={(width) => roadLayout(field, width).height}
      nearest={(_, width, y) => flagAt(roadLayout(field, width), y)}
      onOpen={at(onOpen)}
      {...(onMove && { onMove: at(onMove) })}
      below={({ width }) => (
        <Handles
          layout={roadLayout(field, width)}
          today={today}
          {...(onOpen && { onOpen })}
          {...(onDrag && { onDrag })}
        />
      )}
    >
      {(drawn) => <RoadFieldMarks layout={roadLayout(field, drawn.width)} today={today} drawn={drawn} />}
    </Frame>
  );
}

interface HandlesProps {
  readonly layout: RoadLayout;
  readonly today: string;
  readonly onOpen?: Press;
  readonly onDrag?: (flag: RoadFlag, day: string) => void;
}

/** A flag on its way: where it was taken up, and how far it is from there, in pixels. */
interface Dragged {
  readonly id: string;
  readonly from: number;
  readonly by: number;
}

/** Less than this is a press with an unsteady hand. */
const slack = 4;

/** What may be pressed and dragged: each flag has a handle of its own; keys go by the steps of the drawing and its menu. */
function Handles({ layout, today, onOpen, onDrag }: HandlesProps) {
  const [dragged, setDragged] = useState<Dragged | null>(null);
  const grab = (event: PointerEvent<HTMLButtonElement>, { flag, x }: PlacedFlag) => {
    if (!onDrag || x === null || flag.reachedOn !== null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDragged({ id: flag.id, from: event.clientX, by: 0 });
  };
  // The press that follows a drag is none.
  const carried = useRef(false);
  const drop = ({ flag, x }: PlacedFlag) => {
    carried.current = dragged !== null && Math.abs(dragged.by) > slack;
    if (dragged && carried.current && x !== null) onDrag?.(flag, dayAt(layout, x + dragged.by));
    setDragged(null);
  };
  const press = (flag: RoadFlag) => {
    if (!carried.current) onOpen?.(flag);
    carried.current = false;
  };
  return layout.flags.map((placed) => {
    const { flag, top, x, labelX } = placed;
    const by = dragged?.id === flag.id ? dragged.by : 0;
    return (
      <button
        key={flag.id}
        type="button"
        tabIndex={-1}
        aria-label={flag.said}
        className={`absolute h-10 w-40 rounded-sm ${by === 0 ? '' : 'z-10'} ${onDrag && x !== null && flag.reachedOn === null ? 'cursor-grab touch-pan-y' : ''}`}
        style={{ top, left: (x ?? labelX) - 8 + by }}
        onPointerDown={(event) => grab(event, placed)}
        onPointerMove={(event) =>
          dragged?.id === flag.id && setDragged({ ...dragged, by: event.clientX - dragged.from })
        }
        onPointerUp={() => drop(placed)}
        onPointerCancel={() => setDragged(null)}
        onClick={() => press(flag)}
      >
        {Math.abs(by) > slack && x !== null && (
          <span className="absolute inset-y-0 left-2 border-l-2 border-accent pl-1.5 text-left">
            <span className="rounded-sm border border-line bg-surface px-1 text-tick font-medium whitespace-nowrap shadow-float">
              {formatDay(dayAt(layout, x + by), today)}
            </span>
          </span>
        )}
      </button>
    );
  });
}
