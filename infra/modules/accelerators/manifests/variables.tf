variable "cluster_name" {
  description = "Cluster that the nodes join; subnets and security groups are found by its tag"
  type        = string
}

variable "node_role_name" {
  description = "IAM role of nodes, from the module karpenter"
  type        = string
}

variable "node_pools" {
  description = "Node pools by name, as in the module accelerators"

  type = map(object({
    accelerator     = string
    families        = optional(list(string), [])
    instance_types  = optional(list(string), [])
    capacity_types  = optional(list(string), ["on-demand"])
    zones           = optional(list(string), [])
    arch            = optional(string, "amd64")
    ami             = optional(string, "al2023@v20260903")
    disk_gib        = optional(number, 200)
    max_devices     = optional(number)
    max_cpus        = optional(number)
    weight          = optional(number, 10)
    idle_minutes    = optional(number, 10)
    consolidation   = optional(string, "WhenEmpty")
    expire_after    = optional(string, "336h")
    reservation_ids = optional(list(string), [])
  }))

  validation {
    condition     = alltrue([for pool in var.node_pools : contains(["nvidia", "neuron", "none"], pool.accelerator)])
    error_message = "The accelerator of a node pool is nvidia, neuron or none."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : length(pool.families) + length(pool.instance_types) > 0])
    error_message = "Name the instance families or the instance types of each node pool: without them it may buy anything."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : alltrue([for type in pool.capacity_types : contains(["on-demand", "spot", "reserved"], type)])])
    error_message = "Capacity types are on-demand, spot and reserved."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : pool.accelerator == "none" ? pool.max_cpus != null : pool.max_devices != null])
    error_message = "Give each node pool a limit: max_devices with accelerators, max_cpus without. It is what a mistake can cost at most."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : pool.accelerator != "none" || pool.max_devices == null])
    error_message = "A node pool without accelerators has no max_devices."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : can(regex("^(al2023|bottlerocket)@v[0-9][0-9.]*$", pool.ami))])
    error_message = "Give the image as al2023@v20260903 or bottlerocket@v1.55.0, with a version, so that nodes change when you say so."
  }

  validation {
    condition     = alltrue([for pool in var.node_pools : contains(["WhenEmpty", "WhenEmptyOrUnderutilized"], pool.consolidation)])
    error_message = "The consolidation of a node pool is WhenEmpty or WhenEmptyOrUnderutilized."
  }
}

variable "placement_groups" {
  description = "Name of the placement group of each node pool that has one"
  type        = map(string)
  default     = {}
}

variable "tags" {
  description = "Tags of the instances and their volumes"
  type        = map(string)
  default     = {}
}
