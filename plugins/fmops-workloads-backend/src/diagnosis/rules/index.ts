import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { quotaRules, evictionRules, admissionRules } from './queue';
import { schedulerRules } from './scheduler';
import { ec2Rules, autoscalerRules } from './capacity';
import { acceleratorRules, interruptionRules, kubeletRules } from './node';
import { imageRules } from './image';
import { startRules, volumeRules, exitRules } from './container';
import {
  cudaRules,
  servingRules,
  hubRules,
  storageRules,
  distributedRules,
  rayRules,
  programRules,
} from './app';
import { modelRules, servingStateRules } from './endpoint';

/** The rules that come with the backend. */
export const diagnosisRules: readonly DiagnosisRule[] = [
  ...quotaRules,
  ...evictionRules,
  ...admissionRules,
  ...schedulerRules,
  ...ec2Rules,
  ...autoscalerRules,
  ...acceleratorRules,
  ...interruptionRules,
  ...kubeletRules,
  ...imageRules,
  ...startRules,
  ...volumeRules,
  ...exitRules,
  ...cudaRules,
  ...servingRules,
  ...hubRules,
  ...storageRules,
  ...distributedRules,
  ...rayRules,
  ...programRules,
  ...modelRules,
  ...servingStateRules,
];
