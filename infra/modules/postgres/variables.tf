variable "name" {
  description = "Name of the database instance, and of its security group and role"
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{0,49}$", var.name)) && !strcontains(var.name, "--") && !endswith(var.name, "-")
    error_message = "Use up to 50 lower-case letters, digits and single hyphens for the name of a database instance."
  }
}

variable "vpc_id" {
  description = "Network of the database"
  type        = string
}

variable "subnet_group_name" {
  description = "Subnet group of databases, of the module network"
  type        = string
}

variable "node_security_group_id" {
  description = "Security group of the nodes, which alone reach the database"
  type        = string
}

variable "kms_key_arn" {
  description = "Key of storage, backups and password"
  type        = string
}

variable "database" {
  description = "Name of the first database"
  type        = string
}

variable "user" {
  description = "Name of the user, who may create databases"
  type        = string
}

variable "password_version" {
  description = "Raise it to change the password; then restart those who use it"
  type        = number
  default     = 1
}

variable "engine_version" {
  description = "Version of PostgreSQL; a major version takes the newest minor one"
  type        = string
  default     = "17"

  validation {
    condition     = can(regex("^1[5-9](\\.[0-9]+)?$", var.engine_version))
    error_message = "Give a version of PostgreSQL from 15 on, such as 17."
  }
}

variable "instance_class" {
  description = "Size of the database instance"
  type        = string
  default     = "db.t4g.medium"
}

variable "storage_gib" {
  description = "Disk in GiB; it grows by itself up to five times that"
  type        = number
  default     = 20

  validation {
    condition     = var.storage_gib >= 20
    error_message = "Give the database a disk of 20 GiB at least."
  }
}

variable "multi_az" {
  description = "Whether a second instance in another zone takes over when the first is lost"
  type        = bool
  default     = false
}

variable "backup_days" {
  description = "Days that daily backups are kept, and that any moment can be restored of"
  type        = number
  default     = 14

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "Backups are kept for 1 to 35 days."
  }
}

variable "deletion_protection" {
  description = "Whether the database can't be deleted until this is false, and leaves a snapshot behind"
  type        = bool
  default     = true
}
