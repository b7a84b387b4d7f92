/** One line of a container's output. */
export interface LogLine {
  /** RFC 3339. */
  time: string;
  text: string;
}

/** The output of one start of a container. */
export class ContainerLog {
  readonly lines: LogLine[] = [];
  private readonly followers = new Set<Follower>();
  private ended = false;

  /** @param maxLines - oldest lines are dropped beyond it, as log rotation does */
  constructor(private readonly maxLines = 5000) {}

  append(line: LogLine): void {
    this.lines.push(line);
    if (this.lines.length > this.maxLines) {
      this.lines.shift();
    }
    this.followers.forEach(follower => follower.line(line));
  }

  /** The container has stopped: nothing more comes. */
  end(): void {
    this.ended = true;
    this.followers.forEach(follower => follower.end());
    this.followers.clear();
  }

  /** Passes on new lines until the container stops or the returned function is called. */
  follow(follower: Follower): () => void {
    if (this.ended) {
      follower.end();
      return () => {};
    }
    this.followers.add(follower);
    return () => this.followers.delete(follower);
  }
}

/** Receives the lines of a running container. */
export interface Follower {
  line(line: LogLine): void;
  end(): void;
}

interface Starts {
  current: ContainerLog;
  previous?: ContainerLog;
}

/** Logs of all containers, the present and the previous start of each. */
export class PodLogs {
  private readonly starts = new Map<string, Starts>();

  /** Begins the log of a container's next start. */
  start(podUid: string, container: string): ContainerLog {
    const key = `${podUid}/${container}`;
    const previous = this.starts.get(key)?.current;
    previous?.end();
    const current = new ContainerLog();
    this.starts.set(key, { current, previous });
    return current;
  }

  current(podUid: string, container: string): ContainerLog | undefined {
    return this.starts.get(`${podUid}/${container}`)?.current;
  }

  previous(podUid: string, container: string): ContainerLog | undefined {
    return this.starts.get(`${podUid}/${container}`)?.previous;
  }

  /** The pod is gone, and its logs with it. */
  forget(podUid: string): void {
    for (const [key, { current }] of this.starts) {
      if (key.startsWith(`${podUid}/`)) {
        current.end();
        this.starts.delete(key);
      }
    }
  }
}
