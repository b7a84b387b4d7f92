variable "name" {
  description = "Name of the network, and of the cluster that finds its subnets by it"
  type        = string
}

variable "vpc_cidr" {
  description = "Addresses of the network; a /16 leaves room for thousands of pods"
  type        = string
  default     = "10.0.0.0/16"

  validation {
    condition     = can(cidrsubnet(var.vpc_cidr, 8, 0)) && can(tonumber(split("/", var.vpc_cidr)[1])) && tonumber(split("/", var.vpc_cidr)[1]) <= 20
    error_message = "Give a network of /20 or larger, such as 10.0.0.0/16."
  }
}

variable "az_count" {
  description = "Availability zones; accelerators are scarce, so more of them find more"
  type        = number
  default     = 3

  validation {
    condition     = var.az_count >= 2 && var.az_count <= 6 && floor(var.az_count) == var.az_count
    error_message = "EKS needs at least 2 availability zones; at most 6 are possible."
  }
}

variable "nat_mode" {
  description = "single: one NAT gateway, cheaper; per-zone: one in each zone, which outlives the loss of a zone"
  type        = string
  default     = "single"

  validation {
    condition     = contains(["single", "per-zone"], var.nat_mode)
    error_message = "Use single or per-zone as the NAT mode."
  }
}

variable "flow_log_days" {
  description = "Days that flow logs of the network are kept; 0 keeps none"
  type        = number
  default     = 90

  validation {
    condition     = contains([0, 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400], var.flow_log_days)
    error_message = "CloudWatch keeps logs for 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365 or 400 days; 0 keeps none."
  }
}

variable "interface_endpoints" {
  description = "AWS services that are reached without NAT, such as ecr.api, ecr.dkr, sts; each costs by the hour in each zone"
  type        = set(string)
  default     = []
}
