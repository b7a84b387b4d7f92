variable "name" {
  description = "Name of the IAM role"
  type        = string
  default     = "fmops-portal"
}

variable "cluster_name" {
  description = "EKS cluster that the portal runs in, with the Pod Identity agent add-on"
  type        = string
}

variable "namespace" {
  description = "Namespace of the portal"
  type        = string
}

variable "service_account" {
  description = "Service account of the portal's pods"
  type        = string
}

variable "access_role_arns" {
  description = "Roles of the module cluster-access that the portal may assume"
  type        = list(string)

  validation {
    condition     = length(var.access_role_arns) > 0
    error_message = "Name at least one role: without one the portal reaches no cluster."
  }
}
