variable "name" {
  description = "Name of the cluster; its roles and tags are named after it"
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,39}$", var.name))
    error_message = "Use up to 40 lower-case letters, digits and hyphens for the name, and begin with a letter."
  }
}

variable "kubernetes_version" {
  description = "Version of Kubernetes, in standard support; it goes up by one at a time"
  type        = string
  default     = "1.35"

  validation {
    condition     = can(regex("^1\\.(3[4-9]|[4-9][0-9])$", var.kubernetes_version))
    error_message = "Give the version of Kubernetes as 1.34 or newer, without a patch, such as 1.35."
  }
}

variable "vpc_id" {
  description = "Network of the cluster"
  type        = string
}

variable "subnet_ids" {
  description = "Private subnets of nodes and pods"
  type        = list(string)
}

variable "control_plane_subnet_ids" {
  description = "Subnets in which the control plane is reached from nodes"
  type        = list(string)
}

variable "public_access_cidrs" {
  description = "Networks outside of the VPC that reach the API server; none makes it private"
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for cidr in var.public_access_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Name your networks, such as 203.0.113.0/24: a /0 opens the API server to everybody."
  }
}

variable "private_access_cidrs" {
  description = "Networks that reach the API server at its addresses in the VPC, that of the VPC among them"
  type        = list(string)

  validation {
    condition     = length(var.private_access_cidrs) > 0 && alltrue([for cidr in var.private_access_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Name your networks, such as 10.20.0.0/16: a /0 opens the API server to everybody."
  }
}

variable "admin_role_arns" {
  description = "IAM roles that administer the cluster, beside the one that makes it"
  type        = set(string)
  default     = []
}

variable "viewer_role_arns" {
  description = "IAM roles that read everything in the cluster but its secrets"
  type        = set(string)
  default     = []
}

variable "system_instance_types" {
  description = "Instances for what the cluster itself needs; workloads get nodes from Karpenter"
  type        = list(string)
  default     = ["m7i.large", "m6i.large"]
}

variable "system_node_count" {
  description = "Nodes for what the cluster itself needs"
  type        = number
  default     = 2

  validation {
    condition     = var.system_node_count >= 2
    error_message = "Two nodes are needed, so that the cluster outlives the loss of one."
  }
}

variable "additional_addons" {
  description = "EKS add-ons beside those that every cluster has, such as amazon-cloudwatch-observability"
  type        = set(string)
  default     = []
}

variable "log_days" {
  description = "Days that the logs of the control plane are kept, audit among them"
  type        = number
  default     = 90
}

variable "deletion_protection" {
  description = "Whether the cluster can't be deleted until this is false"
  type        = bool
  default     = true
}
