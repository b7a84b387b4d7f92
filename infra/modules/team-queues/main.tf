locals {
  resources = {
    nvidia = "nvidia.com/gpu"
    neuron = "aws.amazon.com/neuron"
    none   = "cpu"
  }

  # One flavor for each node pool: a queue's quota is of nodes of that pool
  flavors = {
    for pool, accelerator in var.node_pools : "flavor-${pool}" => {
      apiVersion = "kueue.x-k8s.io/v1beta2"
      kind       = "ResourceFlavor"
      metadata   = { name = pool }

      spec = merge(
        { nodeLabels = { "karpenter.sh/nodepool" = pool } },
        accelerator == "none" ? {} : {
          # Runs without devices don't tolerate it, so they are never counted here
          nodeTaints = [{ key = local.resources[accelerator], value = "true", effect = "NoSchedule" }]
        },
      )
    }
  }

  priorities = {
    for name, value in { low = 100, normal = 1000, high = 10000 } : "priority-${name}" => {
      apiVersion             = "kueue.x-k8s.io/v1beta2"
      kind                   = "WorkloadPriorityClass"
      metadata               = { name = "fmops-${name}" }
      value                  = value
      description            = "Jobs of priority ${name}"
    }
  }

  # All that runs ask for, in one group: a run with a resource that no group covers is never
  # admitted. Devices are what counts; the rest is sized so that it never holds a run up.
  flavors_of_teams = {
    for team, settings in var.teams : team => [
      for quota in settings.quotas : {
        name = quota.node_pool

        resources = [
          for resource, amount in {
            "cpu"                   = tostring(quota.cpus + 96 * quota.devices)
            "memory"                = "${quota.memory_gib + 1024 * quota.devices}Gi"
            "nvidia.com/gpu"        = tostring(var.node_pools[quota.node_pool] == "nvidia" ? quota.devices : 0)
            "aws.amazon.com/neuron" = tostring(var.node_pools[quota.node_pool] == "neuron" ? quota.devices : 0)
            "vpc.amazonaws.com/efa" = tostring(4 * quota.devices)
            "hugepages-2Mi"         = "${5 * quota.devices}Gi"
            } : merge(
            { name = resource, nominalQuota = amount },
            quota.borrowing_limit != null && resource == local.resources[var.node_pools[quota.node_pool]] ? {
              borrowingLimit = tostring(quota.borrowing_limit)
            } : {},
          )
        ]
      }
    ]
  }

  cluster_queues = {
    for team, settings in var.teams : "cluster-queue-${team}" => {
      apiVersion = "kueue.x-k8s.io/v1beta2"
      kind       = "ClusterQueue"
      metadata   = { name = "team-${team}" }

      spec = {
        # Teams lend each other what they don't use, and get it back when they need it
        cohortName        = "teams"
        namespaceSelector = { matchLabels = { "kubernetes.io/metadata.name" = settings.namespace } }
        queueingStrategy  = "BestEffortFIFO"

        resourceGroups = [{
          coveredResources = ["aws.amazon.com/neuron", "cpu", "hugepages-2Mi", "memory", "nvidia.com/gpu", "vpc.amazonaws.com/efa"]
          flavors          = local.flavors_of_teams[team]
        }]

        preemption = {
          reclaimWithinCohort = "Any"
          withinClusterQueue  = "LowerPriority"
        }
      }
    }
  }

  local_queues = {
    for team, settings in var.teams : "local-queue-${team}" => {
      apiVersion = "kueue.x-k8s.io/v1beta2"
      kind       = "LocalQueue"
      metadata   = { name = team, namespace = settings.namespace }
      spec       = { clusterQueue = "team-${team}" }
    }
  }

  namespaces = {
    for team, settings in var.teams : "namespace-${team}" => {
      apiVersion = "v1"
      kind       = "Namespace"

      metadata = {
        name = settings.namespace

        labels = {
          "fmops.dev/team"                     = team
          "pod-security.kubernetes.io/enforce" = "baseline"
          "pod-security.kubernetes.io/warn"    = "restricted"
        }

        # What a team has made is not deleted with its queue
        annotations = { "helm.sh/resource-policy" = "keep" }
      }
    }
  }
}
