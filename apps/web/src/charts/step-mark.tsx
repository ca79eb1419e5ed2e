interface Props {
  /** Where the row begins, and how much of it there is, in pixels. */
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Frames the row of a chart that the keyboard is on. */
export function StepMark({ top, width, height }: Props) {
  return (
    <rect
      data-step=""
      x={1}
      y={top + 1}
      width={width - 2}
      height={height - 2}
      rx={4}
      className="fill-none stroke-accent stroke-2"
    />
  );
}
