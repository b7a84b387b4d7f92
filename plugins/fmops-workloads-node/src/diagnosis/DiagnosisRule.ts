import type {
  DiagnosisActor,
  DiagnosisLayer,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import type { SignalSource } from './DiagnosisSignal';

/**
 * What a signal must be like; all fields that are given must match.
 *
 * @public
 */
export interface SignalPattern {
  src: readonly SignalSource[];
  type?: RegExp;
  status?: 'True' | 'False' | 'Unknown';
  reason?: RegExp;
  component?: RegExp;
  text?: RegExp;
  /** Exit codes; a pair is a range, both ends included. */
  exit?: readonly (number | readonly [number, number])[];
}

/**
 * Turns a signal into one sentence about the cause.
 *
 * @public
 */
export interface DiagnosisRule {
  /** Begins with the layer: `app.out-of-tokens`. */
  id: `${DiagnosisLayer}.${string}`;
  /**
   * 1 to 99; of all that match the lowest is the cause. 1–9 hardware, 10–23
   * interruption and eviction, 24–28 image, volume and configuration, 30–38
   * cause in the application, 40–49 victims and generic output, 50–59 capacity,
   * 60–69 scheduler, 70–79 queue, 80–88 endpoint, 90–99 symptoms.
   */
  priority: number;
  /** Alternatives. */
  signals: readonly SignalPattern[];
  /**
   * For a data scientist. `{name}` is the group of that name in a pattern or in
   * `values`, or `pod`, `container`, `node`, `object`, `reason`, `exitCode` of
   * the signal. What stands in `[ ]` is left out when a value in it is unknown.
   */
  sentence: string;
  /** Further patterns with named groups that find values in the text of the signal. */
  values?: readonly RegExp[];
  advice: string;
  /** First who must act first; empty when nobody must. */
  who: readonly DiagnosisActor[];
  /** Fails because another pod has failed: never the cause while another pod can be. */
  victim?: boolean;
  /** The text was not confirmed against its source yet. */
  unverified?: boolean;
  /** Address of instructions; begins with http: or https:. */
  runbook?: string;
}
