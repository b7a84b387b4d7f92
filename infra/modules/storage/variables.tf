variable "cluster_name" {
  description = "Cluster that uses the storage"
  type        = string
}

variable "kubernetes_version" {
  description = "Version of Kubernetes, which the drivers are chosen for"
  type        = string
}

variable "vpc_id" {
  description = "Network of the cluster"
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets, one in each zone"
  type        = list(string)
}

variable "node_security_group_id" {
  description = "Security group of the nodes, which alone reach the file systems"
  type        = string
}

variable "efs" {
  description = "Whether there are shared files over all zones (EFS), for code and small datasets"
  type        = bool
  default     = false
}

variable "fsx" {
  description = "Fast shared files in one zone (FSx for Lustre), linked to the bucket of models: capacity in GiB, MB/s for each TiB, and which zone; null for none"

  type = object({
    capacity_gib       = optional(number, 1200)
    throughput_per_tib = optional(number, 250)
    zone_index         = optional(number, 0)
  })

  default = null

  validation {
    condition     = try(var.fsx.capacity_gib == 1200 || var.fsx.capacity_gib % 2400 == 0, true)
    error_message = "The capacity of fsx is 1200 GiB or a multiple of 2400 GiB."
  }

  validation {
    condition     = try(contains([125, 250, 500, 1000], var.fsx.throughput_per_tib), true)
    error_message = "The throughput_per_tib of fsx is 125, 250, 500 or 1000 MB/s."
  }
}

variable "model_users" {
  description = "Service accounts whose pods read models from the bucket and write to it, by any name"

  type = map(object({
    namespace       = string
    service_account = string
  }))

  default = {}
}

variable "delete_data" {
  description = "Whether the bucket of models is deleted with everything in it when this is destroyed"
  type        = bool
  default     = false
}
