variable "cluster_name" {
  description = "Cluster that the nodes join"
  type        = string
}

variable "node_role_name" {
  description = "IAM role of nodes, from the module karpenter"
  type        = string
}

variable "tags" {
  description = "Tags of the instances and their volumes"
  type        = map(string)
  default     = {}
}

variable "node_pools" {
  description = "Node pools by name: which instances, how they are bought, and how many devices or CPUs at most; checked in manifests"

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
    placement_group = optional(bool, false)
    reservation_ids = optional(list(string), [])
  }))
}

variable "capacity_reservations" {
  description = "On-demand capacity reservations (ODCR) to make, each for a node pool; they cost as much as running instances"

  type = map(object({
    node_pool          = string
    instance_type      = string
    instance_count     = number
    availability_zone  = string
    in_placement_group = optional(bool, false)
    end_date           = optional(string)
  }))

  default = {}

  validation {
    condition     = alltrue([for reservation in var.capacity_reservations : contains(keys(var.node_pools), reservation.node_pool) && try(contains(var.node_pools[reservation.node_pool].capacity_types, "reserved"), false)])
    error_message = "A capacity reservation names a node pool whose capacity_types hold reserved."
  }
}

variable "capacity_blocks" {
  description = "Offerings of capacity blocks to buy, each for a node pool; the whole price is due when it is applied"

  type = map(object({
    node_pool   = string
    offering_id = string
  }))

  default = {}

  validation {
    condition     = alltrue([for block in var.capacity_blocks : contains(keys(var.node_pools), block.node_pool) && try(contains(var.node_pools[block.node_pool].capacity_types, "reserved"), false)])
    error_message = "A capacity block names a node pool whose capacity_types hold reserved."
  }
}
