variable "cluster_name" {
  description = "Cluster that MLflow runs in"
  type        = string
}

variable "region" {
  description = "AWS region of the cluster"
  type        = string
}

variable "vpc_id" {
  description = "Network of the database"
  type        = string
}

variable "database_subnet_group_name" {
  description = "Subnet group of databases, of the module network"
  type        = string
}

variable "node_security_group_id" {
  description = "Security group of the nodes"
  type        = string
}

variable "secret_reader_role_name" {
  description = "Role of the module cluster-services that reads secrets"
  type        = string
}

variable "client_namespaces" {
  description = "Namespaces whose pods reach MLflow: those of teams, and the portal's"
  type        = set(string)

  validation {
    condition     = length(var.client_namespaces) > 0
    error_message = "Name a namespace that uses MLflow: without one nobody reaches it. A rule without a sender would let everybody in."
  }
}

variable "password_version" {
  description = "Raise it to change the password of the database; then restart MLflow"
  type        = number
  default     = 1
}

variable "database_instance_class" {
  description = "Size of MLflow's database instance"
  type        = string
  default     = "db.t4g.small"
}

variable "multi_az" {
  description = "Whether MLflow's database outlives the loss of a zone"
  type        = bool
  default     = false
}

variable "deletion_protection" {
  description = "Whether database and artefacts can't be deleted until this is false"
  type        = bool
  default     = true
}
