import type { DiagnosisRule } from '@fmops/backstage-plugin-fmops-workloads-node';
import { VALUES } from '../values';

/** Broken or suspicious accelerators of a node. Numbers are those of NVIDIA's Xid catalogue. */
export const acceleratorRules: DiagnosisRule[] = [
  {
    id: 'node.gpu-lost',
    priority: 1,
    signals: [
      { src: ['kernel', 'log', 'event'], text: /GPU has fallen off the bus/ },
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (79),/,
      },
    ],
    sentence: 'A GPU vanished from node {node}: it has fallen off the bus.',
    advice: 'Replace the node; the run can go on from its last checkpoint.',
    who: ['platform team'],
  },
  {
    id: 'node.xid-fatal',
    priority: 2,
    signals: [
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (46|48|54|62|64|74|95|109|110|119|120|136|140|142|143|151|155|156|158),/,
      },
      { src: ['node', 'event'], reason: /^NvidiaXID(\d+)Error$/ },
    ],
    sentence: 'Node {node} reports a critical GPU error[ (Xid {xid})].',
    values: [VALUES.xid, VALUES.xidReason],
    advice:
      'Drain and replace the node, which automatic repair does after about 10 minutes; do not run again on it.',
    who: ['platform team'],
  },
  {
    id: 'node.nvswitch',
    priority: 3,
    signals: [{ src: ['kernel'], text: /SXid.*?: (\d+),/ }],
    sentence:
      'The NVSwitch of node {node} reports an error[ (SXid {sxid})], so its GPUs cannot talk to each other.',
    values: [VALUES.sxid],
    advice: 'Replace the node for jobs with several GPUs.',
    who: ['platform team'],
  },
  {
    id: 'node.accelerator-unhealthy',
    priority: 3,
    signals: [
      {
        src: ['node'],
        type: /^AcceleratedHardwareReady$/,
        status: 'False',
        reason:
          /^(NvidiaDoubleBitError|NvidiaNVLinkError|NvidiaFabricError|NvidiaDeviceCountMismatch|FabricManagerNotRunning|DCGMDiagnosticFailure|DCGMError|DCGMHealthCode\w*|NeuronDMAError|NeuronHBMUncorrectableError|NeuronNCUncorrectableError|NeuronSRAMUncorrectableError)$/,
      },
      {
        src: ['log', 'kernel'],
        text: /NEURON_HW_ERR=(SRAM|NC|HBM)_UNCORRECTABLE_ERROR|NEURON_HW_ERR=DMA_ERROR/,
      },
    ],
    sentence: 'Node {node} has a broken accelerator[ ({reason})].',
    advice:
      'The node is repaired after about 10 minutes, and the job goes on elsewhere.',
    who: ['platform team'],
  },
  {
    id: 'node.cuda-hw',
    priority: 4,
    signals: [
      {
        src: ['log'],
        text: /CUDA error: uncorrectable ECC error encountered|Unable to determine the device handle for GPU/,
      },
    ],
    sentence:
      'The memory of a GPU[ of node {node}], or the access to it, is broken.',
    advice: 'Replace the node.',
    who: ['platform team'],
  },
  {
    id: 'node.fabric-manager',
    priority: 4,
    signals: [{ src: ['log'], text: /system not yet initialized/ }],
    sentence:
      'The fabric manager[ of node {node}], which joins the GPUs, is not running.',
    advice: 'Repair the node image or its fabric manager.',
    who: ['platform team'],
  },
  {
    id: 'node.xid-hw-other',
    priority: 6,
    signals: [
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (92|144|145|149|167|171|172),/,
      },
    ],
    sentence:
      'Node {node} reports a GPU error[ (Xid {xid})] that is not repaired by itself.',
    values: [VALUES.xid],
    advice: 'Watch the node, and replace it when the error comes again.',
    who: ['platform team'],
  },
  {
    id: 'node.xid-remap',
    priority: 7,
    signals: [
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (63),/,
      },
    ],
    sentence:
      'A GPU of node {node} replaced a broken row of its memory (Xid 63). NVIDIA calls that information, EKS calls it critical.',
    advice: 'Save a checkpoint: the node may be repaired.',
    who: ['platform team'],
  },
  {
    id: 'node.nccl-segfault',
    priority: 8,
    signals: [{ src: ['kernel'], text: /segfault at.*in libnccl\.so/ }],
    sentence: 'NCCL crashed in native code on node {node}.',
    advice:
      'Check that the versions of NCCL, the driver and its plugins fit together.',
    who: ['user'],
  },
  {
    id: 'node.xid-app',
    priority: 44,
    signals: [
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (13|31|32|39|40|94),/,
      },
    ],
    sentence:
      'A GPU of node {node} reports an error[ (Xid {xid})] that most often comes from the application.',
    values: [VALUES.xid],
    advice:
      'Look for a CUDA error in the log; if the error follows the node, report it.',
    who: ['user'],
  },
  {
    id: 'node.accelerator-warning',
    priority: 46,
    signals: [
      {
        src: ['event'],
        reason:
          /^(NvidiaNCCLError|NvidiaThermalError|NvidiaPowerError|NvidiaPageRetirement|NvidiaPCIeError|EFAErrorMetric|DCGMHealthCode\w*|DCGMFieldError\w*)$/,
      },
    ],
    sentence: 'The hardware of node {node} gave a warning[ ({reason})].',
    advice: 'It counts only when the pod that failed ran there.',
    who: ['platform team'],
  },
  {
    id: 'node.xid-note',
    priority: 98,
    signals: [
      {
        src: ['kernel'],
        text: /NVRM: Xid \(((?:PCI:)?[0-9a-fA-F:]+)\).*?: (43|45|154),/,
      },
      { src: ['event'], reason: /^NvidiaXID(\d+)Warning$/ },
    ],
    sentence:
      'A GPU of node {node} cleaned up after another error[ (Xid {xid})].',
    values: [VALUES.xid, VALUES.xidReason],
    advice: 'Look for the other error.',
    who: [],
  },
];
