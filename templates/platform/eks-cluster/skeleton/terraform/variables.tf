variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "cluster_name" {
  description = "Name of the cluster; its network, roles and tags are named after it"
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,39}$", var.cluster_name))
    error_message = "Use up to 40 lower-case letters, digits and hyphens, and begin with a letter."
  }
}

variable "owner" {
  description = "Who looks after the cluster, as an entity reference of the catalog"
  type        = string
}

variable "kubernetes_version" {
  description = "Version of Kubernetes, such as 1.35"
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the network; /16 leaves room for thousands of pods"
  type        = string

  validation {
    condition     = can(cidrsubnet(var.vpc_cidr, 8, 0)) && tonumber(split("/", var.vpc_cidr)[1]) <= 20
    error_message = "Give a network of /20 or larger, such as 10.0.0.0/16."
  }
}

variable "az_count" {
  description = "Availability zones; accelerators are scarce, so more of them find more"
  type        = number

  validation {
    condition     = var.az_count >= 2 && var.az_count <= 6
    error_message = "EKS needs at least 2 zones; 6 are possible."
  }
}

variable "nat_mode" {
  description = "single: one NAT gateway, cheaper; per-zone: one in each zone, which outlives the loss of a zone"
  type        = string

  validation {
    condition     = contains(["single", "per-zone"], var.nat_mode)
    error_message = "Use single or per-zone."
  }
}

variable "public_access_cidrs" {
  description = "Networks outside of the VPC that reach the API server; none makes it private"
  type        = list(string)
  default     = []

  validation {
    condition     = !contains(var.public_access_cidrs, "0.0.0.0/0")
    error_message = "Name your networks: 0.0.0.0/0 opens the API server to everybody."
  }
}

variable "private_access_cidrs" {
  description = "Networks connected with the VPC that reach the API server inside of it; the VPC itself does"
  type        = list(string)
  default     = []

  validation {
    condition     = alltrue([for cidr in var.private_access_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Name your networks, such as 10.20.0.0/16: a /0 opens the API server to everybody."
  }
}

variable "admin_role_arns" {
  description = "IAM roles that administer the cluster, beside the one that makes it"
  type        = set(string)
  default     = []
}

variable "system_instance_types" {
  description = "Instances for what the cluster itself needs; workloads get nodes from Karpenter"
  type        = list(string)
  default     = ["m7i.large", "m6i.large"]
}

variable "addons" {
  description = "Names of the charts in addons.tf, and of drivers in cluster.tf, to install"
  type        = set(string)
  default     = []
}
