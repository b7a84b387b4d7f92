import fs from 'node:fs';

// Of Linux: jiffies of user space are always of 1/100 s
const TICK_SECONDS = 0.01;

/** Processor time and memory of a process, from /proc. */
export class ProcessUsage {
  #pid;
  #cpu = 0;
  #begin = 0;

  constructor(pid) {
    this.#pid = pid;
  }

  /** Begins to measure processor time. */
  resetCpu() {
    this.#cpu = this.#cpuSeconds();
    this.#begin = performance.now();
  }

  /** Begins a measurement: forgets the highest memory so far, too. */
  reset() {
    this.resetCpu();
    fs.writeFileSync(`/proc/${this.#pid}/clear_refs`, '5');
  }

  /** Since the last reset: share of one core, and highest memory in bytes. */
  read() {
    const seconds = (performance.now() - this.#begin) / 1000;
    return {
      cores: (this.#cpuSeconds() - this.#cpu) / seconds,
      rss: this.#memory('VmHWM'),
    };
  }

  /** Bytes resident now. */
  get rss() {
    return this.#memory('VmRSS');
  }

  #cpuSeconds() {
    const stat = fs.readFileSync(`/proc/${this.#pid}/stat`, 'utf8');
    // The name of the program may hold spaces
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_SECONDS;
  }

  #memory(name) {
    const status = fs.readFileSync(`/proc/${this.#pid}/status`, 'utf8');
    return Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) * 1024;
  }
}
