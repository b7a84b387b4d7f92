/** What viewers have found since the last reset. */
export class Results {
  #expected;

  /** @param {number} expected runs of a project over all clusters */
  constructor(expected) {
    this.#expected = expected;
    this.reset();
  }

  reset() {
    /** Milliseconds from a request to all runs of the project. */
    this.response = [];
    /** Milliseconds from a change in the cluster to a viewer. */
    this.fresh = [];
    this.failed = [];
    this.decoded = 0;
    this.answers = 0;
    this.incomplete = 0;
    /** Of the incomplete ones, those that say so. */
    this.told = 0;
  }

  answer(count, saysThatSomethingIsMissing) {
    this.answers += 1;
    if (count < this.#expected) {
      this.incomplete += 1;
      if (saysThatSomethingIsMissing) this.told += 1;
    }
  }
}
