import { Pod } from '../../objects/workloads';
import { STAGE } from '../annotations';
import { evaluation } from './evaluation';
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

/** The program that a pod runs, by its stage; a run of the Trainer trains. */
export function programFor({ metadata, spec }: Pod): Program {
  const stage = metadata.annotations?.[STAGE] ?? metadata.labels?.[STAGE] ?? '';
  if (byStage[stage]) {
    return byStage[stage];
  }
  return spec.restartPolicy === 'Always' ? serving : training;
}
