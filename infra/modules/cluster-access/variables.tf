variable "name" {
  description = "Name of the IAM role"
  type        = string
  default     = "fmops-clusters"
}

variable "portal_role_arn" {
  description = "Role of the module portal-identity"
  type        = string
}

variable "external_id" {
  description = "External id that the portal must give; none when null"
  type        = string
  default     = null
}

variable "cluster_names" {
  description = "EKS clusters of this account and region that the portal watches"
  type        = set(string)
}

variable "write" {
  description = "Whether the portal may submit, stop and change workloads, in namespaces where fmops-writer is bound"
  type        = bool
  default     = true
}

variable "impersonate" {
  description = "Whether the portal may act in the name of the users and groups that fmops-impersonator lists"
  type        = bool
  default     = false
}
