import { intervalMark, type Measured } from './interval-mark';
import { IntervalGround, IntervalLine } from './interval-marks';

interface Props extends Measured {
  /** What it says, where no text beside it says so: "+3.3, beyond the target". */
  readonly label?: string;
}

const width = 88;
const height = 16;

/** An interval between its two lines, small enough for a row of a list; empty without a line to measure against. */
export function IntervalMini({ label, ...measured }: Props) {
  const mark = intervalMark(measured, 1, width - 1);
  return (
    <svg
      role="img"
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
      width={width}
      height={height}
      className="block shrink-0"
    >
      {mark && (
        <>
          <IntervalGround mark={mark} left={1} right={width - 1} top={1} height={height - 2} />
          <IntervalLine mark={mark} y={height / 2} radius={3} />
        </>
      )}
    </svg>
  );
}
