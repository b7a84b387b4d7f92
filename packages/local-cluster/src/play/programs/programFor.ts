import { Pod } from '../../objects/workloads';
import { STAGE } from '../annotations';
import { evaluation } from './evaluation';
import { judging, loading } from './asking';
import { Program } from './Program';
import { serving } from './serving';
import { training } from './training';

const byStage: Record<string, Program> = {
  pretraining: training,
  'instruction-tuning': training,
  alignment: training,
  evaluation,
  serving,
};

/** Evaluations that ask an endpoint, by the program of the template. */
const byScript: { script: string; program: Program }[] = [
  { script: '/llm_judge.py', program: judging },
  { script: '/load_test.py', program: loading },
];

/** The program that a pod runs, by its stage; a run of the Trainer trains. */
export function programFor({ metadata, spec }: Pod): Program {
  const stage = metadata.annotations?.[STAGE] ?? metadata.labels?.[STAGE] ?? '';
  const commands = spec.containers.flatMap(({ command = [] }) => command);
  const asking = byScript.find(({ script }) =>
    commands.some(part => part.endsWith(script)),
  );
  if (asking && stage === 'evaluation') {
    return asking.program;
  }
  if (byStage[stage]) {
    return byStage[stage];
  }
  return spec.restartPolicy === 'Always' ? serving : training;
}
