// Notes as people write them, made up: some words in every second note, most in hardly any, and each note about something.
import { mulberry32 } from '@scrimmage/stats/mulberry32';

const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dro fri gla'.split(
  ' ',
);
const fillers = 'the a of and to in was for that it with on as by at from not were which after'.split(' ');
const everyday = 4_000;
const topics = 400;
const wordsOfTopic = 150;

function spelt(number) {
  let word = '';
  for (let rest = number + 700; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word;
}

/** The further down a list of words, the rarer: Zipf's law. */
function drawn(next, size) {
  return Math.min(size - 1, Math.floor(Math.exp(next() * Math.log(size + 1)) - 1));
}

/** A writer that never writes the same twice: `(words) => text`, the same texts for the same seed. */
export function noteWriter(seed) {
  const next = mulberry32(seed);
  return (length = 12 + Math.floor(next() * 40)) => {
    const topic = Math.floor(next() * topics);
    const words = Array.from({ length }, () => {
      const kind = next();
      if (kind < 0.35) return fillers[Math.floor(next() * fillers.length)];
      if (kind < 0.65) return spelt(drawn(next, everyday));
      if (kind < 0.97) return spelt(everyday + topic * wordsOfTopic + drawn(next, wordsOfTopic));
      return spelt(100_000 + Math.floor(next() * 200_000));
    });
    return words.join(' ');
  };
}
