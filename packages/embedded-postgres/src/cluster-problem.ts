/** Something the person at the keyboard can act on; the message is one or more plain sentences, fit to print as it is. */
export class ClusterProblem extends Error {
  override readonly name = 'ClusterProblem';
}
