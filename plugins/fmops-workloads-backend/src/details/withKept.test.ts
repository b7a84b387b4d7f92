import type {
  Diagnosis,
  WorkloadPod,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { withKept } from './withKept';

const diagnosis = (ruleId: string, priority: number): Diagnosis => ({
  ...{ ruleId, priority, layer: 'app', sentence: '', advice: '' },
  ...{ who: [], evidence: [] },
});
const specific = diagnosis('app.cuda-oom', 20);
const symptom = diagnosis('container.error', 95);
const pod: WorkloadPod = { name: 'p', phase: 'Failed', containers: [] };
const at = '2026-03-01T10:00:00Z';
const timeline = { segments: [], seconds: 3 };
const kept = {
  at,
  withLogs: { diagnoses: [specific], startTimeline: timeline },
  withoutLogs: { diagnoses: [symptom], startTimeline: timeline },
  log: { pod: 'p', container: 'c' },
};

describe('what was kept of an end', () => {
  it('is told where the pods are gone', () => {
    const live = { pods: [], diagnoses: [symptom], startTimeline: undefined };
    expect(withKept(live, kept, { logs: true })).toEqual({
      ...{ pods: [], diagnoses: [specific], startTimeline: timeline },
      ...{ kept: { at }, keptLog: { pod: 'p', container: 'c', keptAt: at } },
    });
  });

  it('is told without logs to who may not read them', () => {
    const live = { pods: [], diagnoses: [] };
    expect(withKept(live, kept, { logs: false })).toEqual({
      ...{ pods: [], diagnoses: [symptom], startTimeline: timeline },
      ...{ kept: { at } },
    });
  });

  it('gives way to what is live and tells as much', () => {
    const live = { pods: [pod], diagnoses: [specific] };
    const told = withKept(live, kept, { logs: true });
    expect(told).toEqual({ ...live, keptLog: expect.anything() });
  });

  it('is told where a log is gone before its pod', () => {
    const live = { pods: [pod], diagnoses: [symptom] };
    expect(withKept(live, kept, { logs: true })).toMatchObject({
      ...{ diagnoses: [specific], kept: { at } },
    });
  });

  it('is nothing where nothing was kept', () => {
    const live = { pods: [], diagnoses: [] };
    expect(withKept(live, undefined, { logs: true })).toBe(live);
  });
});
