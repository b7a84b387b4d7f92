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
