import { ContainerLog } from '../../logs/PodLogs';
import { Pod } from '../../objects/workloads';
import {
  BASE_MODEL,
  durationOf,
  EVALUATED_ENDPOINT,
  EVALUATED_MODEL,
  outcomeOf,
} from '../annotations';
import { Clock } from '../Clock';
import { Ending, endings } from '../programs/endings';
import { Output, Progress } from '../programs/Program';
import { programFor } from '../programs/programFor';

/** What becomes of a running program. */
export interface ProgramEvents {
  progress(progress: Progress): void;
  exit(ending: Ending): void;
}

/** Runs the program of a pod on the clock: prints its lines, then ends as the pod is annotated. */
export function runProgram(
  pod: Pod,
  log: ContainerLog,
  clock: Clock,
  events: ProgramEvents,
): () => void {
  const seconds = durationOf(pod.metadata);
  const ending = endingOf(pod);
  const endsAt = ending.after === undefined ? Infinity : seconds * ending.after;
  const outputs = programFor(pod)({
    seed: pod.metadata.name,
    seconds,
    endless: ending.after === undefined,
    model: modelOf(pod),
    evaluated: pod.metadata.annotations?.[EVALUATED_MODEL],
    endpoint: pod.metadata.annotations?.[EVALUATED_ENDPOINT],
  })[Symbol.iterator]();
  let at = 0;
  let cancel = () => {};

  const print = (text: string) =>
    log.append({ time: clock.now().toISOString(), text });
  const plan = (moment: number, run: () => void) => {
    cancel = clock.after(Math.max(0, moment - at), run);
    at = Math.max(at, moment);
  };
  const end = () => {
    ending.lastWords.forEach(print);
    log.end();
    events.exit(ending);
  };
  const next = () => {
    const { value, done } = outputs.next() as IteratorResult<Output, void>;
    if (done || !value || value.at >= endsAt) {
      plan(endsAt === Infinity ? at : endsAt, end);
      return;
    }
    plan(value.at, () => {
      print(value.text);
      if (value.progress) {
        events.progress(value.progress);
      }
      next();
    });
  };
  next();
  return () => {
    cancel();
    log.end();
  };
}

/** A server that nothing goes wrong with runs until it is stopped. */
function endingOf({ metadata, spec }: Pod): Ending {
  const outcome = outcomeOf(metadata);
  return outcome === 'succeed' && spec.restartPolicy === 'Always'
    ? endings['never-ends']
    : endings[outcome];
}

function modelOf({ metadata }: Pod): string | undefined {
  return metadata.annotations?.[BASE_MODEL];
}
