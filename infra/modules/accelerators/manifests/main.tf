locals {
  resources = {
    nvidia = "nvidia.com/gpu"
    neuron = "aws.amazon.com/neuron"
  }

  # NVIDIA's device plugin comes to nodes with its own label alone, or with those of Node
  # Feature Discovery, which its chart does not install
  labels = {
    for name, pool in var.node_pools : name => merge(
      { "fmops.dev/accelerator" = pool.accelerator },
      pool.accelerator == "nvidia" ? { "nvidia.com/gpu.present" = "true" } : {},
    )
  }

  # What a mistake in a manifest can cost at most
  limits = {
    for name, pool in var.node_pools : name => merge(
      pool.max_cpus == null ? {} : { cpu = tostring(pool.max_cpus) },
      pool.max_devices == null ? {} : { (local.resources[pool.accelerator]) = tostring(pool.max_devices) },
    )
  }

  requirements = {
    for name, pool in var.node_pools : name => concat(
      [
        for requirement in [
          { key = "karpenter.k8s.aws/instance-family", operator = "In", values = pool.families },
          { key = "node.kubernetes.io/instance-type", operator = "In", values = pool.instance_types },
          { key = "topology.kubernetes.io/zone", operator = "In", values = pool.zones },
        ] : requirement if length(requirement.values) > 0
      ],
      [
        { key = "karpenter.sh/capacity-type", operator = "In", values = pool.capacity_types },
        { key = "kubernetes.io/arch", operator = "In", values = [pool.arch] },
        { key = "kubernetes.io/os", operator = "In", values = ["linux"] },
      ],
    )
  }

  node_pools = {
    for name, pool in var.node_pools : "node-pool-${name}" => {
      apiVersion = "karpenter.sh/v1"
      kind       = "NodePool"
      metadata   = { name = name }

      spec = {
        weight = pool.weight

        template = {
          metadata = { labels = local.labels[name] }

          spec = merge(
            {
              nodeClassRef = { group = "karpenter.k8s.aws", kind = "EC2NodeClass", name = name }
              requirements = local.requirements[name]
              expireAfter  = pool.expire_after
            },
            # Only pods that tolerate it land on the expensive nodes
            pool.accelerator == "none" ? {} : {
              taints = [{ key = local.resources[pool.accelerator], value = "true", effect = "NoSchedule" }]
            },
          )
        }

        disruption = {
          consolidationPolicy = pool.consolidation
          consolidateAfter    = "${pool.idle_minutes}m"

          # Nodes are replaced one after the other, such as for a new image
          budgets = [
            { nodes = "1", reasons = ["Drifted", "Underutilized"] },
            { nodes = "100%", reasons = ["Empty"] },
          ]
        }

        limits = local.limits[name]
      }
    }
  }

  # Bottlerocket keeps the system on one disk, and images and what containers write on another.
  # No condition over whole disks: it would turn their numbers into text.
  is_bottlerocket = { for name, pool in var.node_pools : name => startswith(pool.ami, "bottlerocket@") }

  disks = {
    for name, pool in var.node_pools : name => concat(
      [
        for device in ["/dev/xvda"] : {
          deviceName = device
          ebs        = { volumeSize = "8Gi", volumeType = "gp3", encrypted = true }
        } if local.is_bottlerocket[name]
      ],
      [{
        deviceName = local.is_bottlerocket[name] ? "/dev/xvdb" : "/dev/xvda"
        ebs        = { volumeSize = "${pool.disk_gib}Gi", volumeType = "gp3", iops = 4000, throughput = 500, encrypted = true }
      }],
    )
  }

  node_classes = {
    for name, pool in var.node_pools : "node-class-${name}" => {
      apiVersion = "karpenter.k8s.aws/v1"
      kind       = "EC2NodeClass"
      metadata   = { name = name }

      spec = merge(
        {
          # A version, so that nodes change when you say so. It holds the driver of the accelerators.
          amiSelectorTerms           = [{ alias = pool.ami }]
          role                       = var.node_role_name
          subnetSelectorTerms        = [{ tags = { "karpenter.sh/discovery" = var.cluster_name } }]
          securityGroupSelectorTerms = [{ tags = { "karpenter.sh/discovery" = var.cluster_name } }]
          blockDeviceMappings        = local.disks[name]

          # Where an instance has disks of its own, images and what containers write go there
          instanceStorePolicy = "RAID0"

          # Pods don't reach the role of the node
          metadataOptions = { httpEndpoint = "enabled", httpTokens = "required", httpPutResponseHopLimit = 1 }

          tags = merge(var.tags, { "fmops.dev/node-pool" = name })
        },
        contains(pool.capacity_types, "reserved") ? {
          capacityReservationSelectorTerms = concat(
            [{ tags = { "fmops.dev/node-pool" = name } }],
            [for id in pool.reservation_ids : { id = id }],
          )
        } : {},
        contains(keys(var.placement_groups), name) ? {
          placementGroupSelector = { name = var.placement_groups[name] }
        } : {},
      )
    }
  }
}
