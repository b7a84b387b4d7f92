variable "cluster_name" {
  description = "Cluster that Karpenter makes nodes for, with the Pod Identity agent"
  type        = string
}

variable "metrics" {
  description = "Whether Prometheus reads Karpenter's metrics; the Prometheus operator's kinds must exist"
  type        = bool
  default     = false
}
