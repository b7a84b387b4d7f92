variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "cluster_name" {
  description = "EKS cluster that gets KServe"
  type        = string
}

variable "kserve_version" {
  description = "Version of the charts of KServe, all of the same release"
  type        = string
}

variable "cert_manager_version" {
  description = "Version of the chart of cert-manager; null when the cluster has it already"
  type        = string
  default     = null
}

variable "gateway" {
  description = "Namespace and name of the Gateway that endpoints are reached through; null for the cluster alone"
  type        = string
  default     = null
}

variable "domain" {
  description = "Endpoints are named below it; only used with a gateway"
  type        = string
  default     = null

  validation {
    condition     = (var.domain == null) == (var.gateway == null)
    error_message = "Give a gateway and a domain, or neither."
  }
}
