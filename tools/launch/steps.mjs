/**
 * Tells what the launcher is doing: one numbered line per step, completed with how it went.
 * With `quietMs`, a step that takes no longer is not told at all.
 * @param {NodeJS.WriteStream} out
 */
export function createSteps(out = process.stdout, quietMs = 0) {
  let count = 0;
  let open = false;
  // The reader may leave (a closed terminal, `| head`); what is running must not fall over that.
  out.on('error', () => undefined);

  const write = (text) => {
    if (open) out.write('\n');
    open = false;
    out.write(text);
  };
  const numbered = (text) => `${String(++count).padStart(3)}  ${text}`;

  return {
    /** A line of its own, between the steps. */
    note: (text) => write(`${text.replace(/^(?=.)/gm, '     ')}\n`),
    /** A step that somebody else does: its beginning is all we know. */
    say: (text) => write(`${numbered(text)}\n`),
    /** Runs a step; `work` may answer a few words on how it went. */
    async run(text, work) {
      const line = numbered(text);
      const start = Date.now();
      const seconds = () => Math.round((Date.now() - start) / 1000);
      let shown = false;
      const show = () => {
        write(`${line} … `);
        open = true;
        shown = true;
      };
      const showing = quietMs > 0 ? setTimeout(show, quietMs) : show();
      const ticking = out.isTTY && setInterval(() => open && out.write(`\r${line} … ${seconds()} s `), 1000);
      try {
        const words = (await work()) ?? 'done';
        if (!shown) return;
        const end = `${words}${seconds() > 1 ? ` (${seconds()} s)` : ''}\n`;
        out.write(open ? `${ticking ? `\r${line} … ` : ''}${end}` : `     ${end}`);
        open = false;
      } catch (error) {
        write('');
        throw error;
      } finally {
        clearTimeout(showing);
        clearInterval(ticking);
      }
    },
  };
}
