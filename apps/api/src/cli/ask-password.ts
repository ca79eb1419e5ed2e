import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { newPassword } from '@scrimmage/domain/people';
import { checked } from '@scrimmage/domain/problems';
import { commandPassword } from '../platform/config/config.js';
import { CommandProblem } from './command.js';

const [enter, interrupt, backspace, deleteKey] = ['\r', '\u0003', '\b', '\u007f'];

/** A new password: from SCRIMMAGE_PASSWORD, typed unseen at the terminal, or the first line of the input. */
export async function askNewPassword(
  input: NodeJS.ReadStream = process.stdin,
  prompt: NodeJS.WritableStream = process.stderr,
): Promise<string> {
  const typed = commandPassword() ?? (input.isTTY ? await askTwice(input, prompt) : await firstLine(input));
  const { problems } = checked(newPassword, typed);
  if (problems[0]) throw new CommandProblem(`The password was not taken. ${problems[0].message}`);
  return typed;
}

async function askTwice(input: NodeJS.ReadStream, prompt: NodeJS.WritableStream): Promise<string> {
  const first = await typeUnseen('Password: ', input, prompt);
  const second = await typeUnseen('Once more: ', input, prompt);
  if (first !== second) throw new CommandProblem('The two passwords differ. Nothing was done.');
  return first;
}

async function firstLine(input: Readable): Promise<string> {
  for await (const line of createInterface({ input })) return line;
  throw new CommandProblem('A password is needed: type it, or give it as SCRIMMAGE_PASSWORD or as input.');
}

/** In raw mode the terminal echoes nothing, and hands over Ctrl-C as a character too. */
async function typeUnseen(
  question: string,
  input: NodeJS.ReadStream,
  prompt: NodeJS.WritableStream,
): Promise<string> {
  // First, so that whatever is typed the moment the question appears is not shown either.
  input.setRawMode(true);
  prompt.write(question);
  input.setEncoding('utf8').resume();
  let typed = '';
  try {
    return await new Promise((resolve, reject) => {
      input.on('data', (keys: string) => {
        for (const key of keys) {
          if (key === enter || key === '\n') return resolve(typed);
          if (key === interrupt) return reject(new CommandProblem('Nothing was done.'));
          typed = key === backspace || key === deleteKey ? typed.slice(0, -1) : typed + key;
        }
      });
    });
  } finally {
    input.removeAllListeners('data');
    input.setRawMode(false);
    input.pause();
    prompt.write('\n');
  }
}
