variable "cluster_name" {
  description = "Cluster that gets the services"
  type        = string
}

variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "vpc_id" {
  description = "Network that load balancers are made in"
  type        = string
}

variable "load_balancers" {
  description = "Whether ingresses get load balancers (AWS Load Balancer Controller)"
  type        = bool
  default     = true
}

variable "secrets" {
  description = "Whether secrets are read from AWS Secrets Manager (External Secrets Operator)"
  type        = bool
  default     = true
}
