variable "cluster_name" {
  description = "Cluster that the portal runs in"
  type        = string
}

variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "vpc_id" {
  description = "Network of the cluster"
  type        = string
}

variable "node_security_group_id" {
  description = "Security group of the nodes"
  type        = string
}

variable "database_subnet_group_name" {
  description = "Subnet group of databases, of the module network"
  type        = string
}

variable "load_balancer_subnet_ids" {
  description = "Subnets of the load balancer: public ones when it is internet_facing, private ones otherwise"
  type        = list(string)
}

variable "secret_reader_role_name" {
  description = "Role of the module cluster-services that reads secrets"
  type        = string
}

variable "host" {
  description = "Name under which people reach the portal, such as fmops.example.com"
  type        = string

  validation {
    condition     = can(regex("^([a-z0-9]([-a-z0-9]*[a-z0-9])?\\.)+[a-z]{2,}$", var.host))
    error_message = "Give the portal's host as a name such as fmops.example.com, without https://."
  }
}

variable "certificate_arn" {
  description = "Certificate of the host in AWS Certificate Manager, of the same region"
  type        = string

  validation {
    condition     = can(regex("^arn:aws[a-z-]*:acm:", var.certificate_arn))
    error_message = "Give the ARN of a certificate of AWS Certificate Manager."
  }
}

variable "hosted_zone_id" {
  description = "Zone of Route 53 in which the host gets its record; null where it is kept elsewhere"
  type        = string
  default     = null
}

variable "internet_facing" {
  description = "Whether the load balancer has public addresses; otherwise it is reached from the network and what is connected with it"
  type        = bool
  default     = false
}

variable "allowed_cidrs" {
  description = "Networks whose people reach the portal"
  type        = set(string)

  validation {
    condition     = length(var.allowed_cidrs) > 0 && alltrue([for cidr in var.allowed_cidrs : can(cidrhost(cidr, 0)) && !endswith(cidr, "/0")])
    error_message = "Name the networks that reach the portal, such as 203.0.113.0/24: a /0 opens it to everybody."
  }
}

variable "web_acl_arn" {
  description = "Web ACL of AWS WAF before the load balancer; null for none"
  type        = string
  default     = null
}

variable "oidc_metadata_url" {
  description = "Where your identity provider describes itself, ending in /.well-known/openid-configuration"
  type        = string

  validation {
    condition     = can(regex("^https://.+/\\.well-known/openid-configuration$", var.oidc_metadata_url))
    error_message = "Give the address of the identity provider's description: https://…/.well-known/openid-configuration."
  }
}

variable "oidc_client_id" {
  description = "What the identity provider knows the portal as"
  type        = string
  default     = "fmops-portal"
}

variable "namespace" {
  description = "Namespace of the portal"
  type        = string
  default     = "fmops-portal"
}

variable "service_account" {
  description = "Service account of the portal's pods"
  type        = string
  default     = "fmops-portal"
}

variable "service_name" {
  description = "Name of the portal's Service and Deployment"
  type        = string
  default     = "fmops-portal"
}

variable "service_port" {
  description = "Port of the portal's Service"
  type        = number
  default     = 80
}

variable "port" {
  description = "Port of the portal's pods"
  type        = number
  default     = 7007
}

variable "secret_name" {
  description = "Secret that is made for the portal's pods, with the keys that its configuration reads"
  type        = string
  default     = "fmops-portal"
}

variable "additional_secrets" {
  description = "Further environment variables of the portal that are kept in its secret, such as GITHUB_TOKEN"
  type        = set(string)
  default     = []

  validation {
    condition     = alltrue([for name in var.additional_secrets : can(regex("^[A-Z][A-Z0-9_]*$", name))])
    error_message = "Additional secrets are names of environment variables, such as GITHUB_TOKEN."
  }
}

variable "access_role_arns" {
  description = "Roles of the module cluster-access in other accounts that the portal may assume"
  type        = list(string)
  default     = []
}

variable "further_clusters" {
  description = "Other EKS clusters of the account and region that the portal reaches with the same role; they must be there already"
  type        = set(string)
  default     = []
}

variable "metrics" {
  description = "Whether Prometheus is told of the portal's pods; the Prometheus operator's kinds must exist"
  type        = bool
  default     = false
}

variable "write" {
  description = "Whether the portal may submit, stop and change workloads, in namespaces where fmops-writer is bound"
  type        = bool
  default     = true
}

variable "impersonate" {
  description = "Whether the portal may act in the name of users that infra/kubernetes/access/impersonator.yaml lists"
  type        = bool
  default     = false
}

variable "password_version" {
  description = "Raise it to change the password of the database; then restart the portal"
  type        = number
  default     = 1
}

variable "database_instance_class" {
  description = "Size of the portal's database instance"
  type        = string
  default     = "db.t4g.medium"
}

variable "multi_az" {
  description = "Whether the portal's database outlives the loss of a zone"
  type        = bool
  default     = false
}

variable "deletion_protection" {
  description = "Whether database and load balancer can't be deleted until this is false"
  type        = bool
  default     = true
}
