/**
 * Patterns that find values for sentences in messages. The groups are named as
 * the sentences name the values.
 */
export const VALUES = {
  // Kueue and Volcano
  kueueShort:
    /insufficient unused quota for (?<resource>\S+) in flavor (?<flavor>\S+), (?<more>\S+) more needed/,
  kueueMax:
    /insufficient quota for (?<resource>\S+) in flavor .*current podset request \((?<requested>[^)]*)\) > maximum capacity \((?<maximum>[^)]*)\)/,
  kueueTopology: /allows to fit only (?<fits>\d+) out of (?<pods>\d+) pod\(s\)/,
  kueuePreemptor: /JobUID: (?<preemptor>[^)]+)\) due to (?<cause>.+?);/,
  volcanoQuota: /insufficient: insufficient (?<resource>[^\s,.]+)/,
  resourceQuota:
    /exceeded quota: (?<quota>[^,]+), requested: (?<requested>[^,]+), used: (?<used>[^,]+), limited: (?<limited>.+)/,
  webhook: /admission webhook "(?<webhook>[^"]+)"/,

  // Scheduler and Karpenter
  schedulerList:
    /^0\/(?<all>\d+) nodes are available: (?<list>.*?)\.?(?: (?:no new claims to deallocate, )?preemption: .*)?$/s,
  schedulerNodes:
    /^0\/(?<all>\d+) nodes are available: .*?\b(?<nodes>\d+) Insufficient/s,
  schedulerResource:
    /Insufficient (?<resource>(?:nvidia|aws\.amazon|vpc\.amazonaws)\.com\/[\w.-]+\w)/,
  hostResource:
    /Insufficient (?<resource>cpu|memory|ephemeral-storage|hugepages-2Mi)|Too many (?<resource_>pods)/,
  taint: /(?:untolerated|had) taint \{(?<taint>[^}]*)\}/,
  karpenterNeed: /requirements=(?<requirements>.*?), resources=/,
  karpenterPool: /\(NodePool=(?<pool>[^)]+)\)/,
  nominated: /Pod should schedule on: (?<claim>nodeclaim\/[^\s,]+|node\/\S+)/,
  instance: /sufficient (?<instance>[a-z][\w-]*\.[\w-]+) capacity/,

  // Nodes
  xid: /NVRM: Xid \((?:PCI:)?[0-9a-fA-F:]+\).*?: (?<xid>\d+),/,
  xidReason: /XID-(?<xid>\d+)/,
  sxid: /SXid.*?: (?<sxid>\d+),/,
  nodeHealth: /^(?<health>\w+)$/,
  disruption: /Disrupting Node: (?<why>\w+)/,
  devices:
    /unavailable for (?<resource>\S+?)\. Requested: (?<requested>\d+), Available: (?<available>\d+)/,
  emptyDir:
    /EmptyDir volume "(?<volume>[^"]+)" exceeds the limit "?(?<limit>[^". ]+)/,
  outOf:
    /resource: (?<resource>[^,]+), requested: (?<requested>\d+), used: (?<used>\d+), capacity: (?<capacity>\d+)/,

  // Containers
  image: /image "(?<image>[^"]+)"/,
  secret: /secret "(?<secret>[^"]+)" not found| in Secret (?<secret_>\S+)/,
  configMap: /configmap "(?<configMap>[^"]+)" not found/,
  probe: /(?<probe>Startup|Readiness|Liveness) probe failed/,
  policyExit:
    /Container \S+ for pod (?<failedPod>[^\s/]+\/[^\s/]+) failed with exit code (?<code>\d+)/,

  // Logs
  cudaOomSize: /Tried to allocate (?<size>[\d.]+ [MG]iB)/,
  cudaOomGpu:
    /GPU \d+ has a total capacity of (?<capacity>[\d.]+) GiB of which (?<free>[\d.]+ \w+) is free/,
  vllmMaxLen: /max seq len \((?<length>\d+)\)/,
  vllmKvNeeded: /(?<![\d.])(?<needed>[\d.]+) Gi?B KV cache is needed/,
  vllmKvHave:
    /is larger than the available KV cache memory \((?<have>[\d.]+) Gi?B\)/,
  vllmEstimate: /estimated maximum model length is (?<estimate>\d+)/,
  arguments: /unrecognized arguments: (?<arguments>.{1,100})/,
  hfModel:
    /huggingface\.co\/(?<model>[\w.-]+\/[\w.-]*\w)|model (?<model_>\S+) is/,
  ncclWatchdog:
    /WorkNCCL\(SeqNum=\d+, OpType=(?<operation>\w+)\b.*ran for (?<waited>\d+) milliseconds/,
  rendezvous: /trying to connect to \((?<host>[^,]+), (?<port>\d+)\)/,
  workerSignal: /Signal \d+ \((?<signal>SIG\w+)\)/,
  pythonError: /(?<error>\b\w*Error\b.{0,200})/,
} as const satisfies Record<string, RegExp>;
