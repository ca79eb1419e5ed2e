interface Told {
  /** Null when no member did it: it was Scrimmage itself, or its command line. */
  readonly actor: { readonly name: string } | null;
  /** As the activity tells it, whoever did it named first. */
  readonly sentence: string;
}

/** What is said in passing of something that has just changed on screen. */
export function changeWords({ actor, sentence }: Told): string {
  return actor ? `Changed just now by ${actor.name}` : `Just now: ${sentence}`;
}
