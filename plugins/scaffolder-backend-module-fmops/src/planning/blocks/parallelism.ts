import type { ComputeRequest, Problem } from '../PlanRequest';

/**
 * Says what does not go together of the ways in which a model is cut into
 * pieces: devices = tensor × pipeline × context × copies.
 */
export function parallelProblems({
  nodes,
  gpusPerNode,
  parallel,
}: Pick<ComputeRequest, 'nodes' | 'gpusPerNode' | 'parallel'>): Problem[] {
  if (!parallel) {
    return [];
  }
  const { tensor, pipeline, context, microBatch, globalBatch } = parallel;
  const devices = nodes * gpusPerNode;
  const perCopy = tensor * pipeline * context;
  const copies = devices / perCopy;
  const rules: [wrong: boolean, field: string, message: string][] = [
    [
      tensor > gpusPerNode,
      'tensorParallel',
      `${tensor} GPUs would share each matrix, and a node gives ${gpusPerNode}. Lower it, and raise the pipeline parallelism instead.`,
    ],
    [
      !Number.isInteger(copies),
      'tensorParallel',
      `Tensor ${tensor} × pipeline ${pipeline} × context ${context} parallelism is ${perCopy}, which does not divide the ${devices} GPUs. Choose numbers that do, such as powers of two.`,
    ],
    [
      Number.isInteger(copies) && globalBatch % (microBatch * copies) !== 0,
      'globalBatchSize',
      `There are ${copies} copies of the model, with ${microBatch} sequences each at a time: ${globalBatch} is not a multiple of ${
        microBatch * copies
      }.`,
    ],
    [
      context > 1 && parallel.sequenceLength % (2 * context) !== 0,
      'sequenceLength',
      `It must be a multiple of ${2 * context}, twice the context parallelism.`,
    ],
  ];
  return rules
    .filter(([wrong]) => wrong)
    .map(([, field, message]) => ({ field, message }));
}
