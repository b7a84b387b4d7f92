interface Timer {
  dueMs: number;
  run: () => void;
}

/** Longest delay that setTimeout takes, in milliseconds. */
const MAX_DELAY_MS = 2_000_000_000;

/**
 * The one clock of everything that is played. It begins as simulated time, which
 * is advanced by hand (history, tests), and can go over to real time once.
 */
export class Clock {
  private timers: Timer[] = [];
  private simulatedMs: number;
  private live = false;
  private speed = 1;
  private wake?: NodeJS.Timeout;

  constructor(start: Date) {
    this.simulatedMs = start.getTime();
  }

  /** The present moment; real time once the clock is live, whatever its speed. */
  now(): Date {
    return new Date(this.nowMs());
  }

  /** Runs something after so many played seconds; the returned function cancels it. */
  after(seconds: number, run: () => void): () => void {
    const timer = { dueMs: this.nowMs() + (seconds * 1000) / this.speed, run };
    const at = this.timers.findIndex(other => other.dueMs > timer.dueMs);
    this.timers.splice(at < 0 ? this.timers.length : at, 0, timer);
    this.arm();
    return () => {
      this.timers = this.timers.filter(other => other !== timer);
    };
  }

  /** Runs everything that is due until that moment of simulated time. */
  advanceTo(moment: Date): void {
    const untilMs = moment.getTime();
    while (this.timers.length > 0 && this.timers[0].dueMs <= untilMs) {
      const timer = this.timers.shift()!;
      this.simulatedMs = Math.max(this.simulatedMs, timer.dueMs);
      timer.run();
    }
    this.simulatedMs = Math.max(this.simulatedMs, untilMs);
  }

  /** Runs everything that is due within so many seconds of simulated time. */
  advance(seconds: number): void {
    this.advanceTo(new Date(this.simulatedMs + seconds * 1000));
  }

  /** Goes over to real time; from now on `speed` played seconds pass in one. */
  goLive(speed: number): void {
    const nowMs = Date.now();
    this.timers.forEach(timer => {
      timer.dueMs = nowMs + (timer.dueMs - this.simulatedMs) / speed;
    });
    this.live = true;
    this.speed = speed;
    this.arm();
  }

  /** Forgets everything that was to come. */
  stop(): void {
    clearTimeout(this.wake);
    this.timers = [];
  }

  private nowMs(): number {
    return this.live ? Date.now() : this.simulatedMs;
  }

  private arm(): void {
    clearTimeout(this.wake);
    if (!this.live || this.timers.length === 0) {
      return;
    }
    const delay = Math.max(0, this.timers[0].dueMs - Date.now());
    this.wake = setTimeout(() => {
      const nowMs = Date.now();
      while (this.timers.length > 0 && this.timers[0].dueMs <= nowMs) {
        this.timers.shift()!.run();
      }
      this.arm();
    }, Math.min(delay, MAX_DELAY_MS));
  }
}
