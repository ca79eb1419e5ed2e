const leastMs = 100;

/** One line on a terminal that is written over until it ends; elsewhere nothing is shown. */
export function progressLine(stream: NodeJS.WriteStream = process.stderr) {
  let last = 0;
  return {
    show(text: string): void {
      if (!stream.isTTY || Date.now() - last < leastMs) return;
      last = Date.now();
      stream.write(`\r\x1b[K${text}`);
    },
    end(): void {
      if (stream.isTTY && last > 0) stream.write('\r\x1b[K');
    },
  };
}
